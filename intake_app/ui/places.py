"""The places of the window, in the order of the rail. A page is imported when it is first opened, to start fast."""

from PySide6.QtCore import QCoreApplication

from intake_app.ui.page import Page, Place
from intake_app.ui.session import Session


def places() -> tuple[Place, ...]:
    """Made anew for each unlocked vault, so that a changed language shows."""
    say = QCoreApplication.translate
    return (Place("help", say("Places", "Help"), "circle-question-mark", help_page, at_foot=True),)


def help_page(session: Session) -> Page:
    from intake_app.ui.help_page import HelpPage  # noqa: PLC0415

    return HelpPage(session)
