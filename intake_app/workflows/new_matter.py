"""A new matter."""

from intake_app.domain.ids import CounselId, MatterCode
from intake_app.domain.matter import Matter, Mode, Originals
from intake_app.vault import Vault


def new_matter(vault: Vault, mode: Mode, title: str, *, actor: str, originals: Originals | None = None) -> Matter:
    """Open a matter under a fresh code. Without `originals` the mode decides what is kept of each file."""
    with vault.change(actor=actor) as change:
        return change.matters.add(mode, title, originals=originals)


def rename_matter(vault: Vault, code: MatterCode, title: str, *, actor: str) -> Matter:
    """Call it something else. Raises NotFound."""
    with vault.change(actor=actor) as change:
        return change.matters.update(code, title=title)


def keep_of_files(vault: Vault, code: MatterCode, originals: Originals, *, actor: str) -> None:
    """Decide what is kept of each file from now on; no event when nothing changes. Raises NotFound."""
    with vault.change(actor=actor) as change:
        if change.matters.get(code).originals is not originals:
            change.matters.update(code, originals=originals)


def set_counsel(vault: Vault, code: MatterCode, counsel: CounselId, *, actor: str) -> None:
    """Whom this matter goes to; no event when nothing changes. Raises NotFound."""
    with vault.change(actor=actor) as change:
        change.matters.assign(code, counsel)
