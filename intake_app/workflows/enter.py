"""A line in the custody record about something that was read, printed or taken out."""

from collections.abc import Mapping

from intake_app.domain.custody import Action
from intake_app.domain.ids import MatterCode
from intake_app.vault import Vault


def enter(
    vault: Vault,
    action: Action,
    *,
    actor: str,
    matter: MatterCode | None = None,
    subject: str = "",
    facts: Mapping[str, str] | None = None,
) -> None:
    """As of now. A vault that is open for reading only can't keep it, and what is in it can be read all the same."""
    if not vault.read_only:
        with vault.change(actor=actor) as change:
            change.custody.add(action, matter=matter, subject=subject, facts=facts)
