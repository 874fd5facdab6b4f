"""Looking at a note."""

from intake_app.domain.custody import Action
from intake_app.domain.note import Note
from intake_app.vault import Vault
from intake_app.workflows.enter import enter


def view_note(vault: Vault, note: Note, *, actor: str) -> None:
    """Enter in the record that someone reads a note."""
    enter(vault, Action.NOTE_VIEWED, actor=actor, matter=note.matter, subject=note.id)
