"""What goes to counsel: a signed list and the files it names, in one archive, sealed with age."""

from intake_app.handoff.bundle import expected_size, write
from intake_app.handoff.contents import Entry, document, list_contents, note, readme
from intake_app.handoff.fingerprint import fingerprint, fingerprint_words
from intake_app.handoff.manifest import File, Manifest, Received, Sender, What
from intake_app.handoff.reader import HandoffReader, Seal, State, Verdict
from intake_app.handoff.signature import SigningKey
from intake_app.handoff.writer import Sealed, seal_to_file

__all__ = [
    "Entry",
    "File",
    "HandoffReader",
    "Manifest",
    "Received",
    "Seal",
    "Sealed",
    "Sender",
    "SigningKey",
    "State",
    "Verdict",
    "What",
    "document",
    "expected_size",
    "fingerprint",
    "fingerprint_words",
    "list_contents",
    "note",
    "readme",
    "seal_to_file",
    "write",
]
