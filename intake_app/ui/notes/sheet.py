"""A note as it is being written, and how its wordings reach the vault without one being lost or written twice."""

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from intake_app.domain.ids import MatterCode, NoteId
from intake_app.domain.note import Note
from intake_app.workflows.write_note import revise_note, write_note

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the editor."""

    title: str
    body: str


@dataclass(eq=False)
class Sheet:
    """Belongs to one note, new or not. Savers may overlap: the one of a lock with one that is still under way."""

    matter: MatterCode
    note: NoteId | None = None  # until the vault has it
    saved: Typed | None = None  # the wording the vault is known to have, draft or not
    finished: bool = False  # whether that wording is one

    def __post_init__(self) -> None:
        self._lock = Lock()

    def is_saved(self, typed: Typed, *, draft: bool) -> bool:
        """Whether the vault has these words; a finished wording is as good as a draft."""
        return typed == self.saved and (draft or self.finished)

    def store(self, vault: "Vault", typed: Typed, *, actor: str, draft: bool) -> Note | None:
        """Write these words into the vault, outside the GUI thread. None when it has them already."""
        with self._lock:
            if self.is_saved(typed, draft=draft):
                return None
            if self.note is None:
                note = write_note(vault, self.matter, typed.title, typed.body, actor=actor, draft=draft)
            else:
                note = revise_note(vault, self.note, typed.title, typed.body, actor=actor, draft=draft)
            self.note, self.saved, self.finished = note.id, typed, not draft
            return note


def sheet_of(note: Note) -> Sheet:
    """To go on writing a note the vault has."""
    return Sheet(note.matter, note.id, Typed(note.title, note.body), not note.draft)
