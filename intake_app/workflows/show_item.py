"""Saving one item outside the vault."""

from pathlib import Path

from intake_app.domain.custody import Action
from intake_app.domain.document import Content, Role
from intake_app.domain.ids import ItemId
from intake_app.domain.progress import Progress, Step, silent
from intake_app.errors import NotFound
from intake_app.vault import Vault
from intake_app.workflows.enter import enter
from intake_app.workflows.write_file import chosen_file


def show_item(
    vault: Vault, item: ItemId, out: Path, *, actor: str, role: Role | None = None, progress: Progress = silent
) -> Content:
    """Write the bytes of `item` to the new file `out`: those of `role`, or what is shared when none is named.

    NotFound when the item does not have them; DocumentDamaged, TargetExists or CannotWrite leave no file.
    """
    with vault.reading() as view:
        found = view.documents.get(item)
    content = found.content(role) if role else found.shared
    if content is None:
        raise NotFound(str(role), item)
    with chosen_file(out) as file:
        done = 0
        for chunk in vault.read(item, content.role):
            progress(Step("show", done, content.size))
            file.write(chunk)
            done += len(chunk)
        facts = {"role": content.role, "sha256": content.sha256}
        enter(vault, Action.EXPORTED, actor=actor, matter=found.matter, subject=item, facts=facts)
    return content
