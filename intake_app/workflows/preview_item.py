"""Looking at an item, as pixels made behind glass from the vault's bytes."""

from collections.abc import Callable

from intake_app.cleaning import Cleaner, Pixels
from intake_app.domain.custody import Action
from intake_app.domain.document import DRAWN, EVIDENCE, Item, Role
from intake_app.errors import FileRefused, Refusal
from intake_app.vault import Vault
from intake_app.workflows.enter import enter
from intake_app.workflows.sources import bytes_of


def view_item(vault: Vault, item: Item, role: Role, *, actor: str) -> None:
    """Enter in the record that someone looks at an item.

    To look at a message, or at what was never cleaned, is not to look behind a clean copy.
    """
    behind = role is Role.ORIGINAL and item.content(Role.CLEAN) is not None and item.kind not in EVIDENCE
    action = Action.ORIGINAL_VIEWED if behind else Action.VIEWED
    enter(vault, action, actor=actor, matter=item.matter, subject=item.id)


def preview_item(
    vault: Vault,
    cleaner: Cleaner,
    item: Item,
    role: Role,
    *,
    width: int,
    height: int,
    page: int = 0,
    check: Callable[[], None] = lambda: None,
) -> Pixels:
    """One page, scaled to fit into `width` × `height` pixels. FileRefused for a kind that can't be shown."""
    if item.kind not in DRAWN:
        raise FileRefused(Refusal.UNKNOWN_KIND)
    return cleaner.preview(bytes_of(vault, item, role), width=width, height=height, page=page, check=check)
