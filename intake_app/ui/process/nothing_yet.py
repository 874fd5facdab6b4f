"""What stands in place of the form while a matter has no legal process."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from intake_app.domain.process_terms import CopyHeld
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.empty_state import EmptyState


def nothing_yet(start: Callable[[CopyHeld], None]) -> EmptyState:
    """Offers to `start` from a notice, or with the paper at hand."""
    translate = QCoreApplication.translate
    notice = Button(translate("ProcessTab", "A &notice came"), kind="primary", icon="mail")
    notice.clicked.connect(lambda: start(CopyHeld.NOTICE_ONLY))
    paper = Button(translate("ProcessTab", "The &paper is here"), icon="file-text")
    paper.clicked.connect(lambda: start(CopyHeld.FULL))
    sentence = translate(
        "ProcessTab", "A summons, subpoena or order for account data. A platform’s notice alone is enough to begin."
    )
    heading = translate("ProcessTab", "No legal process yet")
    return EmptyState("file-text", heading, sentence, primary=notice, other=paper)
