"""Whether a handoff that was opened is an old one under a new name."""

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.vault import Vault
from intake_app.workflows.open_handoff import OpenedHandoff


def taken_before(vault: Vault, opened: OpenedHandoff) -> CustodyEvent | None:
    """When the same list of contents was last taken into this vault, and into which matter."""
    with vault.reading() as view:
        events = view.custody.with_action(Action.HANDOFF_OPENED)
    return next((event for event in events if event.facts.get("contents") == opened.contents), None)
