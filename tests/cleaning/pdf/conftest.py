"""Documents made up for the tests, and ways to look into the copies that don't go through our own code."""

import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image

from intake_app.cleaning.inspect import find
from intake_app.cleaning.pdf import clean
from intake_app.domain.cleaning import CleaningChoices, PdfWay
from intake_app.domain.document import Finding, Kind

LETTERS = b"BT /F1 24 Tf 20 120 Td (Letters to read) Tj ET\n"


class Paper:
    """A document in the making, with a font called F1 on every page."""

    def __init__(self) -> None:
        self.pdf = pikepdf.new()
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
        self.font = self.pdf.make_indirect(font)

    def page(self, content: bytes = LETTERS, size: tuple[int, int] = (300, 200), **resources: Any) -> Any:
        """Adds a page; `resources` by their category."""
        self.pdf.add_blank_page(page_size=size)
        page = self.pdf.pages[-1].obj
        page["/Resources"] = Dictionary({"/Font": Dictionary(F1=self.font)})
        for category, entries in resources.items():
            page["/Resources"][f"/{category}"] = entries
        page["/Contents"] = self.stream(content)
        return page

    def stream(self, data: bytes, **keys: Any) -> Stream:
        return Stream(self.pdf, data, Dictionary({f"/{key}": value for key, value in keys.items()}))

    def form(self, content: bytes, box: tuple[float, ...] = (0, 0, 300, 200), **keys: Any) -> Stream:
        keys = {"Resources": Dictionary(Font=Dictionary(F1=self.font))} | keys
        return self.stream(content, Type=Name.XObject, Subtype=Name.Form, BBox=Array(box), **keys)

    def annotate(self, page: Any, kind: str, box: tuple[float, ...] = (20, 20, 120, 60), **keys: Any) -> Dictionary:
        made = {"/Type": Name.Annot, "/Subtype": Name(f"/{kind}"), "/Rect": Array(box), "/F": 4}
        annotation = Dictionary(made | {f"/{key}": value for key, value in keys.items()})
        if "/Annots" not in page:
            page["/Annots"] = Array([])
        page["/Annots"].append(self.pdf.make_indirect(annotation))
        return page["/Annots"][-1]

    def data(self, **options: Any) -> bytes:
        sink = io.BytesIO()
        self.pdf.save(sink, fix_metadata_version=False, **options)
        return sink.getvalue()


class Copy:
    """What cleaning makes of a document. Its second look has found nothing."""

    def __init__(self, data: bytes, way: PdfWay = PdfWay.CLEAN, password: str = "") -> None:
        self.data, self.facts = clean(data, Kind.PDF, CleaningChoices(way, password=password))
        assert find(self.data, Kind.PDF) == ()
        self.pdf = pikepdf.open(io.BytesIO(self.data))

    @property
    def insides(self) -> bytes:
        """Every byte of it, and every string and stream decoded."""
        parts = [self.data]
        for made in self.pdf.objects:
            parts.append(made.unparse(resolved=True))
            if isinstance(made, Stream):
                parts += [made.read_raw_bytes(), _decoded(made)]
        return b"\n".join(parts)

    @property
    def content(self) -> bytes:
        """Of the first page."""
        return self.pdf.pages[0].obj["/Contents"].read_bytes()

    def found(self, what: str) -> list[Finding]:
        return [finding for finding in self.facts.found if finding.what == what]

    def kept(self, what: str) -> list[Finding]:
        return [finding for finding in self.facts.kept if finding.what == what]


def _decoded(stream: Stream) -> bytes:
    try:
        return stream.read_bytes()
    except pikepdf.PdfError:
        return b""


def drawn(data: bytes, number: int = 0, *, scale: float = 1.0, password: str | None = None) -> Image.Image:
    """A page as PDFium shows it, form filled in."""
    document = pypdfium2.PdfDocument(data, password=password)
    if document.get_formtype() == pypdfium2.raw.FORMTYPE_ACRO_FORM:
        document.init_forms()
    page = document[number]
    picture = page.render(scale=scale, rev_byteorder=True).to_pil().convert("RGB")
    page.close()
    document.close()
    return picture


def words(data: bytes, number: int = 0) -> str:
    """The text of a page, as it can be copied."""
    document = pypdfium2.PdfDocument(data)
    page = document[number]
    text = page.get_textpage()
    found = text.get_text_range()
    for part in (text, page, document):
        part.close()
    return found


@pytest.fixture
def paper() -> Paper:
    return Paper()


@pytest.fixture
def copy_of() -> Callable[..., Copy]:
    return Copy


@pytest.fixture(name="drawn")
def drawn_fixture() -> Callable[..., Image.Image]:
    return drawn


@pytest.fixture(name="words")
def words_fixture() -> Callable[..., str]:
    return words
