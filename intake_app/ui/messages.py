"""From anything that went wrong to the message the window shows."""

import logging
import traceback
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from intake_app.errors import Cancelled, IntakeError
from intake_app.words import Message, explain

log = logging.getLogger(__name__)


def message_for(error: BaseException) -> Message | None:
    """What to show for an error; None for work the user stopped.

    What the program does not know gets one honest message and a log entry. The entry and the details name the
    kind of error and the places in the code, never its text, which may hold names or content.
    """
    if isinstance(error, Cancelled):
        return None
    if isinstance(error, IntakeError):
        return explain(error)
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    details = f"{type(error).__name__} at {' > '.join(places)}"
    log.error("unexpected error: %s", details)
    translate = QCoreApplication.translate
    return Message(
        title=translate("Messages", "Something went wrong inside the program"),
        what=translate("Messages", "It met a case its makers did not expect, and stopped this step."),
        safe=translate("Messages", "What was stored before is kept. The step itself was not done, or only in part."),
        next=translate(
            "Messages", "Lock, unlock and look again. If it happens again, send the details to your helper."
        ),
        details=details,
    )
