"""What was handed to whom."""

from dataclasses import dataclass
from datetime import datetime

from intake_app.domain.ids import CounselId, HandoffId, MatterCode


@dataclass(frozen=True, slots=True)
class HandoffRecord:
    """A receipt: it names no content."""

    id: HandoffId
    matter: MatterCode
    counsel: CounselId | None
    counsel_name: str
    recipient: str  # age1…, age1pq1… or ssh-ed25519 …
    at: datetime  # UTC
    file_name: str
    size: int  # bytes of the sealed file
    sha256: str  # hex, of the sealed file
    entries: int  # documents and notes inside
