"""
Annotations and form fields that don't bring a drawing of themselves, or an old one: PDFium makes one, as viewers do.

Many programs leave that to whoever shows the page, above all for what was filled into a form.
"""

import io
from collections.abc import Iterator

import pikepdf

from intake_app.cleaning.pdf import pdfium
from intake_app.cleaning.pdf.annotations import appearance, is_shown, of_page
from intake_app.cleaning.pdf.document import written
from intake_app.cleaning.pdf.layers import Layers
from intake_app.cleaning.pdf.objects import entry, name_of
from intake_app.errors import FileRefused, Refusal

DRAWN = {
    *("/Highlight", "/Underline", "/StrikeOut", "/Squiggly", "/Square", "/Circle", "/Ink", "/FreeText", "/Widget"),
}
"""Those that PDFium can draw."""

WESTERN = frozenset(bytes(range(256)).decode("cp1252", "ignore"))
DEEPEST = 32
"""Fields within fields."""


def completed(document: pikepdf.Pdf) -> bytes:
    """The document with those drawings; empty when none is missing."""
    layers = Layers(document)
    stale = entry(document.Root.get("/AcroForm"), "/NeedAppearances") is True
    if stale and any(appearance(field) is not None and not _writable(field) for field in _fields(document, layers)):
        stale = False  # better an older drawing than one that lacks letters
        del document.Root["/AcroForm"]["/NeedAppearances"]
    if any(appearance(field) is None and not _writable(field) for field in _fields(document, layers)):
        raise FileRefused(Refusal.NOT_UNDERSTOOD, "form field: letters")
    pages = [number for number, page in enumerate(document.pages) if _lacks(page.obj, layers, stale=stale)]
    if not pages:
        return b""
    sink = io.BytesIO()
    with pdfium.opened(written(document)) as drawing:
        shown = []
        for number in pages:
            page = drawing[number]
            page.render(scale=0.05)  # which makes what is missing, for as long as the page is open
            shown.append(page)
        drawing.save(sink)
        for page in shown:
            page.close()
    return sink.getvalue()


def _fields(document: pikepdf.Pdf, layers: Layers) -> Iterator[pikepdf.Dictionary]:
    """The form fields that the pages show."""
    for page in document.pages:
        for annotation in of_page(page.obj):
            if name_of(annotation.get("/Subtype")) == "/Widget" and is_shown(layers, annotation, "/Widget"):
                yield annotation


def _writable(field: pikepdf.Dictionary) -> bool:
    """Whether PDFium has the letters of an answer: those of Western Europe, as it finds no fonts of the system."""
    for _ in range(DEEPEST):
        answer, parent = field.get("/V"), field.get("/Parent")
        if isinstance(answer, pikepdf.String):
            return not set(str(answer)) - WESTERN
        if not isinstance(parent, pikepdf.Dictionary):
            break
        field = parent
    return True


def _lacks(page: pikepdf.Dictionary, layers: Layers, *, stale: bool) -> bool:
    """`stale`: fields show what was filled in since they were drawn, as the document says."""
    for annotation in of_page(page):
        kind = name_of(annotation.get("/Subtype"))
        missing = appearance(annotation) is None or (stale and kind == "/Widget")
        if kind in DRAWN and missing and is_shown(layers, annotation, kind):
            return True
    return False
