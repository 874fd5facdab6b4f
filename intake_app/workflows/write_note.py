"""Notes in a matter."""

from intake_app.domain.ids import MatterCode, NoteId
from intake_app.domain.note import Note
from intake_app.vault import Vault


def write_note(vault: Vault, matter: MatterCode, title: str, body: str, *, actor: str, draft: bool = False) -> Note:
    """Add a note. A draft is kept without entering the history."""
    with vault.change(actor=actor) as change:
        return change.notes.add(matter, title, body, draft=draft)


def revise_note(vault: Vault, note: NoteId, title: str, body: str, *, actor: str, draft: bool = False) -> Note:
    """Write a note anew; its earlier wordings stay."""
    with vault.change(actor=actor) as change:
        return change.notes.revise(note, title, body, draft=draft)
