"""How a matter stands, in one chip: by its legal process, else by its own state."""

from intake_app.domain.matter import Matter, MatterState
from intake_app.domain.process import Process
from intake_app.domain.process_terms import CopyHeld, ProcessStatus
from intake_app.ui.widgets.chip import ChipKind
from intake_app.words.labels import matter_state_label
from intake_app.words.process import status_label

STATES: dict[MatterState, tuple[ChipKind, str]] = {
    MatterState.OPEN: ("info", "folder-open"),
    MatterState.HANDED_OFF: ("ok", "circle-check"),
    MatterState.CLOSED: ("quiet", "archive"),
}

STATUSES: dict[ProcessStatus, tuple[ChipKind, str]] = {
    ProcessStatus.SUSPECTED: ("quiet", "circle-question-mark"),
    ProcessStatus.NOTICE_ONLY: ("info", "mail"),
    ProcessStatus.COPY_OBTAINED: ("info", "file-text"),
    ProcessStatus.UNDER_REVIEW: ("info", "eye"),
    ProcessStatus.WINDOW_OPEN: ("warn", "clock"),
    ProcessStatus.OBJECTED_INFORMALLY: ("info", "mail"),
    ProcessStatus.MOTION_FILED: ("info", "flag"),
    ProcessStatus.PLATFORM_LITIGATING: ("info", "flag"),
    ProcessStatus.NEGOTIATING: ("info", "pencil"),
    ProcessStatus.NO_CHALLENGE: ("quiet", "minus"),
    ProcessStatus.STAYED: ("ok", "circle-check"),
    ProcessStatus.PRODUCED_FULL: ("bad", "circle-alert"),
    ProcessStatus.PRODUCED_PARTIAL: ("bad", "circle-alert"),
    ProcessStatus.REFUSED: ("info", "circle-x"),
    ProcessStatus.WITHDRAWN: ("quiet", "eye"),
    ProcessStatus.QUASHED: ("ok", "circle-check"),
    ProcessStatus.MODIFIED: ("info", "pencil"),
    ProcessStatus.UPHELD: ("bad", "circle-alert"),
    ProcessStatus.MOOTED: ("quiet", "minus"),
    ProcessStatus.EXPIRED: ("quiet", "minus"),
    ProcessStatus.REISSUED: ("warn", "rotate-cw"),
    ProcessStatus.MONITORING: ("quiet", "eye"),
    ProcessStatus.CLOSED: ("quiet", "archive"),
}


def state_chip(matter: Matter, leading: Process | None) -> tuple[ChipKind, str, str]:
    """Kind, icon and words. A matter that was handed off or closed says so first."""
    if matter.state is not MatterState.OPEN or leading is None:
        kind, icon = STATES[matter.state]
        return kind, icon, matter_state_label(matter.state)
    status = _status(leading)
    kind, icon = STATUSES[status]
    return kind, icon, status_label(status)


def _status(process: Process) -> ProcessStatus:
    """Before anybody has entered a status, what is held of the paper tells it."""
    if process.history:
        return process.status
    if process.copy_held in {CopyHeld.FULL, CopyHeld.PARTIAL, CopyHeld.REDACTED}:
        return ProcessStatus.COPY_OBTAINED
    return ProcessStatus.NOTICE_ONLY if process.notice else ProcessStatus.SUSPECTED
