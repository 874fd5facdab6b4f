"""What was given or placed, and ends: a consent is revoked, a hold released."""

from dataclasses import replace
from datetime import date

from intake_app.domain.case_file import Consent, Hold
from intake_app.domain.ids import RecordId
from intake_app.vault import Vault
from intake_app.workflows.write_record import edit_record


def revoke_consent(vault: Vault, consent: RecordId, on: date, *, actor: str) -> None:
    """It no longer holds; that it did is kept. Raises NotFound."""
    edit_record(vault, consent, Consent, lambda given: replace(given, revoked_on=on), actor=actor)


def release_hold(vault: Vault, hold: RecordId, on: date, *, actor: str) -> None:
    """It no longer stands in the way of deleting. Raises NotFound."""
    edit_record(vault, hold, Hold, lambda placed: replace(placed, released_by=actor, released_on=on), actor=actor)
