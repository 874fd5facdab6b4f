"""What a person chooses about cleaning, and what is read out of a document besides its picture."""

from dataclasses import dataclass, field
from enum import StrEnum


class PdfWay(StrEnum):
    """How a PDF is cleaned."""

    CLEAN = "clean"  # rewritten whole; text stays searchable
    FLATTEN = "flatten"  # pictures of its pages, nothing else


@dataclass(frozen=True, slots=True)
class CleaningChoices:
    """Chosen once for all files that are taken in together. The password opens an encrypted document."""

    pdf: PdfWay = PdfWay.CLEAN
    dpi: int = 200  # dots per inch of flattened pages
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Part:
    """One file inside a message or an archive. `size` in bytes, unpacked; -1 when the container does not say."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Reading:
    """
    A document as text: what a safe view shows and what search looks through.

    `headers` are name and value in the file's own order (of a message). `parts` are the files inside, which can be
    taken out one by one by their place in the tuple. `whole` is False when there was more than is read.
    """

    text: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    parts: tuple[Part, ...] = ()
    whole: bool = True
