"""Looking at an item, as pixels made behind glass from the vault's bytes."""

from collections.abc import Callable

from intake_app.cleaning import MAX_CLEANABLE, Cleaner, Pixels
from intake_app.domain.custody import Action
from intake_app.domain.document import CLEANABLE, Item, Role
from intake_app.domain.ids import ItemId
from intake_app.errors import FileRefused, Refusal
from intake_app.vault import Vault


def view_item(vault: Vault, item: ItemId, role: Role, *, actor: str) -> None:
    """Enter in the record that someone looks at an item."""
    action = Action.ORIGINAL_VIEWED if role is Role.ORIGINAL else Action.VIEWED
    with vault.change(actor=actor) as change:
        change.custody.add(action, matter=change.documents.get(item).matter, subject=item)


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
    content = item.content(role)
    if content is None or item.kind not in CLEANABLE:
        raise FileRefused(Refusal.UNKNOWN_KIND)
    if content.size > MAX_CLEANABLE:
        raise FileRefused(Refusal.TOO_LARGE, str(content.size))
    data = b"".join(vault.read(item.id, role))
    return cleaner.preview(data, width=width, height=height, page=page, check=check)
