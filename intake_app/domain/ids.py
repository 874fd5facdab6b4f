"""Ids are their own types, so that one can't be passed for another."""

from typing import NewType

MatterCode = NewType("MatterCode", str)  # K7M-42Q: random, speakable, names nobody
ItemId = NewType("ItemId", str)  # uuid4 hex
NoteId = NewType("NoteId", str)
CounselId = NewType("CounselId", str)
HandoffId = NewType("HandoffId", str)
RecordId = NewType("RecordId", str)  # of a process, a person, an event …
