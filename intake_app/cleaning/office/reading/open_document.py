"""OpenDocument: paragraphs, rows of cells behind the name of their sheet, slides behind their number."""

from collections.abc import Iterator

from intake_app.cleaning.office.archive import Archive
from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import KEYS, attribute, child, each, key, parse

_SKIPPED = {"office:annotation", "text:tracked-changes", "text:p", "text:h", "draw:frame", "text:ruby-text"}
_SIGNS = {"text:tab": "\t", "text:line-break": "\n"}
_MOST_SPACES = 1000


def lines(archive: Archive) -> Iterator[str]:
    """In the order of the file."""
    root = parse(archive.read("content.xml"), "content.xml")
    body = child(root, "office:body")
    if body is None:
        return
    for content in body:
        match key(content):
            case "office:spreadsheet":
                yield from _sheets(content)
            case "office:presentation":
                for number, page in enumerate(each(content, "draw:page"), 1):
                    yield f"— {number} —"
                    yield from _paragraphs(page)
            case _:
                yield from _paragraphs(content)


def _sheets(content: Element) -> Iterator[str]:
    for sheet in each(content, "table:table"):
        yield attribute(sheet, "table:name")
        for row in each(sheet, "table:table-row"):
            cells = ["\n".join(_paragraphs(cell)) for cell in row if key(cell) == "table:table-cell"]
            if any(cells):
                yield "\t".join(cells)


def _paragraphs(content: Element) -> Iterator[str]:
    """Without those in changes and comments."""
    for paragraph in each(content, "text:p", "text:h"):
        if not any(key(above) in {"office:annotation", "text:tracked-changes"} for above in paragraph.iterancestors()):
            yield "".join(_texts(paragraph))


def _texts(element: Element) -> Iterator[str]:
    yield element.text or ""
    for below in element:
        name = KEYS[below.tag]
        if name == "text:s":
            spaces = attribute(below, "text:c", "1")
            yield " " * min(int(spaces) if spaces.isdecimal() else 1, _MOST_SPACES)
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name not in _SKIPPED:
            yield from _texts(below)
        yield below.tail or ""
