"""Lines of a document, as many as are wanted."""

from collections.abc import Iterator

from intake_app.cleaning.office import odf
from intake_app.cleaning.office.archive import Archive
from intake_app.cleaning.office.ledger import Ledger
from intake_app.cleaning.office.markup import key, parse
from intake_app.cleaning.office.opc import Package
from intake_app.cleaning.office.reading import open_document, sheets, slides, word
from intake_app.cleaning.office.relations import MAIN
from intake_app.cleaning.reading import MAX_TEXT
from intake_app.domain.cleaning import CleaningChoices, Reading
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

_LINES = {"w:document": word.lines, "x:workbook": sheets.lines, "p:presentation": slides.lines}


def read(data: bytes, _kind: Kind, _choices: CleaningChoices) -> Reading:
    """
    Paragraphs, rows of cells with tabs between them, and slides behind their numbers.

    What the file hides is read as well. FileRefused: DAMAGED, ENCRYPTED, NOT_UNDERSTOOD, UNPACKS_TOO_LARGE.
    """
    archive = Archive(data, Ledger())
    taken: list[str] = []
    left = MAX_TEXT
    for line in _lines(archive):
        if left < len(line):
            return Reading("\n".join([*taken, line[:left]]), whole=False)
        taken.append(line)
        left -= len(line) + 1
    return Reading("\n".join(taken))


def _lines(archive: Archive) -> Iterator[str]:
    if odf.kind_of(archive):
        return open_document.lines(archive)
    package = Package(archive)
    main = next((relation.target for relation in package.relations("") if relation.kind == MAIN), "")
    root = parse(archive.read(main), main)
    if key(root) not in _LINES:
        raise FileRefused(Refusal.NOT_UNDERSTOOD, main)
    return _LINES[key(root)](package, main)
