"""What a matter begins with, by how it came in. Choices of this program, to be changed by whoever knows better."""

from datetime import date, timedelta

from intake_app.domain.case_file import Details, Privilege
from intake_app.domain.matter import Mode

PRIVILEGES = {
    Mode.CLINIC_INTAKE: Privilege.PROSPECTIVE_CLIENT,  # who has come to a clinic, and is not yet its client
    Mode.NEWSROOM_TIP: Privilege.REPORTER,
    Mode.ORG_IS_RECIPIENT: Privilege.UNREVIEWED,
}
KEPT_FOR = {
    Mode.CLINIC_INTAKE: timedelta(days=3 * 365),
    Mode.NEWSROOM_TIP: timedelta(days=180),
    Mode.ORG_IS_RECIPIENT: None,  # one's own case may go on for long
}
"""Nothing is deleted by itself: the day is when somebody is reminded to decide."""


def default_details(mode: Mode, opened: date) -> Details:
    """Label and day of deletion of a matter of that mode. A label is an assertion, never a finding."""
    kept = KEPT_FOR[mode]
    return Details(privilege=PRIVILEGES[mode], dispose_on=opened + kept if kept else None)
