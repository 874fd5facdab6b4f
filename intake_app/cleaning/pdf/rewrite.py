"""A PDF written anew: what its pages show, with text that can be searched, and nothing else."""

import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Stream

from intake_app.cleaning.inspect.traces import Traces
from intake_app.cleaning.pdf import appearances, carried, colours, fonts, forms, pages, pictures, states
from intake_app.cleaning.pdf.anew import Anew
from intake_app.cleaning.pdf.document import opened
from intake_app.cleaning.pdf.layers import Layers
from intake_app.cleaning.pdf.resources import Resources
from intake_app.cleaning.pdf.values import name_of
from intake_app.domain.document import Finding
from intake_app.domain.findings import Why
from intake_app.errors import FileRefused, Refusal

VERSION = "1.7"
_ID = re.compile(rb" /ID \[<[0-9a-f]{32}><[0-9a-f]{32}>\](?= >>\nstartxref\n\d+\n%%EOF\n\Z)")


def _xobject(anew: Anew, value: Any, resources: Resources) -> Any:
    """A picture or a form, unless it belongs to a layer that is not shown."""
    if not isinstance(value, Stream) or not anew.layers.shows(value.get("/OC")):
        return None
    match name_of(value.get("/Subtype")):
        case "/Image":
            return pictures.picture(anew, value)
        case "/Form":
            return forms.form(anew, value, resources)
    return None


TAKES: dict[str, Callable[..., Any]] = {
    "/ColorSpace": colours.space,
    "/ExtGState": states.state,
    "/Font": fonts.font,
    "/Pattern": states.pattern,
    "/Shading": states.shading,
    "/XObject": _xobject,
}
"""How each category of resources is copied."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The copy; what the document carried, and what of it the copy still holds."""

    data: bytes
    pages: int
    found: tuple[Finding, ...]
    kept: tuple[Finding, ...]


def rewrite(data: bytes, password: str) -> Rewritten:
    """Copies a document. FileRefused when it can't be read, is too large, or is no more than a shell for a form."""
    with opened(data, password) as document:
        if document.Root.get("/NeedsRendering", False):
            raise FileRefused(Refusal.NOT_UNDERSTOOD, "XFA")
        if completed := appearances.completed(document):
            with opened(completed) as drawable:
                return _copied(data, document, drawable)
        return _copied(data, document, document)


def _copied(data: bytes, document: pikepdf.Pdf, drawable: pikepdf.Pdf) -> Rewritten:
    with pikepdf.new() as target:
        anew = Anew(drawable, target, Layers(drawable), Traces(), TAKES)
        carried.tell(anew, document, data)
        pages.copy(anew)
        kept = [Finding(what, "", count, Why.SHOWS_THE_SAME) for what, count in sorted(anew.kept.items()) if count]
        return Rewritten(_written(target), len(target.pages), anew.traces.found(), tuple(kept))


def _written(document: pikepdf.Pdf) -> bytes:
    """One way to write each document: all objects in order, a plain table of them, and no identifier."""
    sink = io.BytesIO()
    document.save(
        sink,
        force_version=VERSION,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        static_id=True,
    )
    return _ID.sub(b"", sink.getvalue())
