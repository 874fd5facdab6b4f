"""The one door: which of the six formats a package is, and who cleans it."""

import codecs

from intake_app.cleaning import inspect
from intake_app.cleaning.facts import Facts
from intake_app.cleaning.office import odf, ooxml, samples
from intake_app.cleaning.office.archive import Archive
from intake_app.cleaning.office.ledger import Ledger
from intake_app.cleaning.office.reading import read
from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.document import Kind


def clean(data: bytes, _kind: Kind, _choices: CleaningChoices) -> tuple[bytes, Facts]:
    """
    A copy that shows the same, and what was found and kept.

    FileRefused: DAMAGED, ENCRYPTED, NOT_UNDERSTOOD with the part in `detail`, UNPACKS_TOO_LARGE, or what a picture in
    it is refused for.
    """
    ledger = Ledger()
    archive = Archive(data, ledger)
    of_open_document = odf.kind_of(archive)
    return odf.clean(archive, of_open_document, ledger) if of_open_document else ooxml.clean(archive, ledger)


def warm_up() -> None:
    """Cleans, reads and looks again once, as no file can be opened behind the door that shuts then."""
    for sample in samples.every_kind():
        copy, facts = clean(sample, Kind.OFFICE, CleaningChoices())
        read(copy, Kind.OFFICE, CleaningChoices())
        inspect.find(copy, facts.kind)
    codecs.lookup("utf-16-le")  # of names in drawings
