"""Looking at a note."""

from intake_app.domain.custody import Action
from intake_app.domain.note import Note
from intake_app.vault import Vault


def view_note(vault: Vault, note: Note, *, actor: str) -> None:
    """Enter in the record that someone reads a note."""
    with vault.change(actor=actor) as change:
        change.custody.add(Action.NOTE_VIEWED, matter=note.matter, subject=note.id)
