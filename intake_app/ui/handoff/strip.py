"""What the foot of the window says while a handoff is written."""

from PySide6.QtCore import QCoreApplication

from intake_app.domain.progress import Step
from intake_app.ui.jobs import StripWords
from intake_app.workflows import gather, page_numbers


def strip_words() -> StripWords:
    """Of `hand_off`: it counts things until it seals, and bytes from then on."""
    things = frozenset({gather.STAGE, page_numbers.STAGE})
    return StripWords(_what, _keeps, in_bytes=True, things=things)


def _what(step: Step) -> str:
    translate = QCoreApplication.translate
    match step.stage:
        case gather.STAGE:
            return translate("HandOffView", "Putting the handoff together")
        case page_numbers.STAGE:
            return translate("Gathering", "Putting numbers on pages")
        case "read_back":
            return translate("HandOffView", "Reading the handoff back")
    return translate("HandOffView", "Sealing the handoff")


def _keeps(_step: Step) -> str:
    return QCoreApplication.translate("HandOffView", "leaves nothing on the stick")
