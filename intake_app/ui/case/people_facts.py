"""What the people of a matter agreed to and how they are reached, read out of its records."""

from datetime import date

from intake_app.domain.case_file import Consent, Hold, SafeContact, Scope
from intake_app.domain.records import Stored
from intake_app.workflows.look_at_case import Case

WITH_COUNSEL = {Scope.NAMED_COUNSEL, Scope.PANEL_COUNSEL}


def is_safe(contact: SafeContact) -> bool:
    """Nothing that is known speaks against using it."""
    return not (contact.do_not_use or contact.is_the_targeted_account)


def safe_contact(case: Case) -> Stored[SafeContact] | None:
    """The way to reach them: the first that nothing speaks against."""
    return next((one for one in case.contacts if is_safe(one.value)), None)


def holds_good(consent: Consent, today: date) -> bool:
    """Given, not revoked and not run out."""
    return consent.revoked_on is None and not (consent.expires_on and consent.expires_on < today)


def counsel_consent(case: Case, today: date) -> Stored[Consent] | None:
    """The consent under which counsel may see it."""
    given = (one for one in case.consents if one.value.scope in WITH_COUNSEL)
    return next((one for one in given if holds_good(one.value, today)), None)


def standing_hold(case: Case) -> Stored[Hold] | None:
    """One because of which nothing may be deleted."""
    return next((one for one in case.holds if one.value.stands), None)
