"""What goes to counsel: a signed bag of files in one archive, sealed with age."""

from intake_app.handoff import layout
from intake_app.handoff.bagging import Letter, Texts, bagged
from intake_app.handoff.bundle import expected_size, fits, write
from intake_app.handoff.contents import Derived, Entry, document, note, sheet, sums_of, unchecked, unread, with_numbers
from intake_app.handoff.fingerprint import fingerprint, fingerprint_words
from intake_app.handoff.lists import Custody, Head, custody_list, exhibit_lists, image_list, load_file, slip
from intake_app.handoff.manifest import File, Manifest, Part, Received, Sender, What
from intake_app.handoff.page import left_out
from intake_app.handoff.reader import HandoffReader
from intake_app.handoff.signature import SigningKey
from intake_app.handoff.verdict import Seal, State, Verdict
from intake_app.handoff.writer import Sealed, seal_to_file

__all__ = [
    "Custody",
    "Derived",
    "Entry",
    "File",
    "HandoffReader",
    "Head",
    "Letter",
    "Manifest",
    "Part",
    "Received",
    "Seal",
    "Sealed",
    "Sender",
    "SigningKey",
    "State",
    "Texts",
    "Verdict",
    "What",
    "bagged",
    "custody_list",
    "document",
    "exhibit_lists",
    "expected_size",
    "fingerprint",
    "fingerprint_words",
    "fits",
    "image_list",
    "layout",
    "left_out",
    "load_file",
    "note",
    "seal_to_file",
    "sheet",
    "slip",
    "sums_of",
    "unchecked",
    "unread",
    "with_numbers",
    "write",
]
