"""Notes, with every earlier wording kept."""

from dataclasses import dataclass
from datetime import datetime

from intake_app.domain.ids import MatterCode, NoteId


@dataclass(frozen=True, slots=True)
class Note:
    """Plain text. `revision` counts from 1; a `draft` was autosaved and not finished (lock, crash)."""

    id: NoteId
    matter: MatterCode
    title: str
    body: str
    revision: int
    written_at: datetime  # UTC, of this revision
    created_at: datetime
    draft: bool = False
