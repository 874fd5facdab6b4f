"""Text documents: the body, then notes, headers and footers. Deleted text is not read."""

from collections.abc import Iterator

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import KEYS, child, each, key, parse
from intake_app.cleaning.office.opc import Package

_AFTER = ("footnotes", "endnotes", "header", "footer")
_SKIPPED = {"w:del", "w:moveFrom", "w:instrText", "w:p", "w:pPr", "w:rPr"}
_SIGNS = {"w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-", "w:softHyphen": ""}


def lines(package: Package, main: str) -> Iterator[str]:
    """Paragraph by paragraph; boxes of text behind the paragraph they hang on."""
    relations = package.relations(main)
    parts = [main]
    for kind in _AFTER:
        parts += [relation.target for relation in relations if relation.kind == kind and not relation.external]
    for part in dict.fromkeys(parts):
        if part in package.archive:
            for paragraph in each(parse(package.archive.read(part), part), "w:p"):
                if not _is_repeated(paragraph):
                    yield "".join(_texts(paragraph))


def _texts(element: Element) -> Iterator[str]:
    for below in element:
        name = KEYS[below.tag]
        if name == "mc:AlternateContent":
            yield from _texts(next(iter(below), below))
        elif name in {"w:t", "m:t"}:
            yield below.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name not in _SKIPPED:
            yield from _texts(below)


def _is_repeated(paragraph: Element) -> bool:
    """Whether it stands in the fallback of an alternative that is read already."""
    for above in paragraph.iterancestors():
        if key(above) == "mc:Fallback":
            alternatives = above.getparent()
            return alternatives is not None and child(alternatives, "mc:Choice") is not None
    return False
