"""A PDF written anew: what its pages show, with text that can be searched, and nothing else."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Stream

from intake_app.cleaning.inspect.traces import Traces
from intake_app.cleaning.pdf import appearances, carried, colours, fonts, forms, pages, pictures, states
from intake_app.cleaning.pdf.anew import Anew
from intake_app.cleaning.pdf.document import opened, written
from intake_app.cleaning.pdf.layers import Layers
from intake_app.cleaning.pdf.objects import name_of
from intake_app.cleaning.pdf.resources import Resources
from intake_app.domain.document import Finding
from intake_app.domain.findings import Why
from intake_app.errors import FileRefused, Refusal


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
        for tell in anew.on_end:
            tell()
        kept = [Finding(what, "", count, Why.SHOWS_THE_SAME) for what, count in sorted(anew.kept.items()) if count]
        return Rewritten(written(target), len(target.pages), anew.traces.found(), tuple(kept))
