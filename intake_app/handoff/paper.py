"""
A PDF of plain lines, written so that it says what the page says and nothing else: no times, no program, no identifier.

Courier is one of the fourteen fonts every reader has, so nothing is embedded, and its letters are all of one width, so
lines can be broken by counting. It has the letters of western Europe; others show by their numbers in Unicode, as
"[U+0416 U+0423]", so that none is lost, and a note at the end says where they can be read. US letter paper, since most
courts that see it want that; A4 printers fit it.
"""

import re
import textwrap
import unicodedata
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count
from typing import NamedTuple

WIDTH, HEIGHT, MARGIN = 612, 792, 54  # points
SIZE, LEADING = 9, 12
COLUMNS = int((WIDTH - 2 * MARGIN) / (SIZE * 0.6))
ROWS = (HEIGHT - 2 * MARGIN) // LEADING - 2  # without the line at the foot
_CHARSET = "cp1252"
_ABOVE_ASCII = re.compile(r"[^\x00-\x7f]+")
_USUAL, _STRONG = f"/F1 {SIZE} Tf", f"/F2 {SIZE} Tf"


class Line(NamedTuple):
    """One line, or as many as it takes. Lines of one block are not parted by the end of a page if one page holds it."""

    text: str
    strong: bool = False


def pdf(blocks: Iterable[Sequence[Line]], *, page_label: str = "", note: str = "") -> bytes:
    """The document. `page_label` stands before the number at the foot of each page; without it there is none.

    `note` is a last line, for readers of a document in which letters are shown by their numbers.

    Blocks are asked for one by one: of a long list only what it draws is held.
    """
    return b"".join(pieces(blocks, page_label=page_label, note=note))


def pieces(blocks: Iterable[Sequence[Line]], *, page_label: str = "", note: str = "") -> Iterator[bytes]:
    """The same, a page at a time. Until their number is known, pages wait as small as they can be made quickly."""
    pages = [zlib.compress(_drawn(page), 1) for page in _paginated(_in_rows(blocks, note))]
    feet = (f"{page_label} {number} / {len(pages)}" if page_label else "" for number in range(1, len(pages) + 1))
    return _document((zlib.decompress(page) + _foot(foot) for page, foot in zip(pages, feet, strict=True)), len(pages))


def _in_rows(blocks: Iterable[Sequence[Line]], note: str) -> Iterator[Sequence[Line]]:
    """Blocks whose lines fit the page and the font; then the note, if one did not."""
    lacking = False
    for block in blocks:
        if _fits(block):
            yield block
            continue
        lacking = lacking or any(_legible(line.text) != _composed(line.text) for line in block)
        yield [row for line in block for row in _wrapped(line)]
    if lacking and note:
        yield _wrapped(Line(note))


def _fits(block: Sequence[Line]) -> bool:
    """As it is. Looked at as one text, since a list of thousands has hardly any other block."""
    texts = [text for text, _ in block]
    whole = "".join(texts)
    return whole.isprintable() and max(map(len, texts), default=0) <= COLUMNS and _legible(whole) == whole


def _legible(text: str) -> str:
    """With the letters that the font lacks by their numbers."""
    if text.isascii():
        return text
    text = _composed(text)
    try:
        text.encode(_CHARSET)
    except UnicodeEncodeError:
        return _ABOVE_ASCII.sub(lambda found: _shown(found[0]), text)
    return text


def _composed(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _shown(letters: str) -> str:
    parts: list[str] = []
    lacking: list[str] = []
    for letter in (*letters, ""):
        if letter and not letter.encode(_CHARSET, "ignore"):
            lacking.append(f"U+{ord(letter):04X}")
            continue
        if lacking:
            parts.append(f"[{' '.join(lacking)}]")
            lacking = []
        parts.append(letter)
    return "".join(parts)


def _wrapped(line: Line) -> list[Line]:
    text = _legible(line.text)
    if len(text) <= COLUMNS and text.isprintable():
        return [Line(text, line.strong)]
    rows = textwrap.wrap(text, COLUMNS, subsequent_indent="    ", break_on_hyphens=False) or [""]
    return [Line(row, line.strong) for row in rows]


def _paginated(blocks: Iterable[Sequence[Line]]) -> Iterator[list[Line]]:
    page: list[Line] = []
    for rows in blocks:
        if page and len(page) + len(rows) > ROWS:
            yield page
            page = []
        for row in rows:
            if len(page) == ROWS:
                yield page
                page = []
            page.append(row)
        if len(page) < ROWS:
            page.append(Line(""))
    yield page


def _drawn(rows: list[Line]) -> bytes:
    drawn = [f"BT {LEADING} TL {MARGIN} {HEIGHT - MARGIN} Td"]
    texts = _escaped([text for text, _ in rows])
    drawn += [f"{_STRONG if row.strong else _USUAL} ({text}) '" for text, row in zip(texts, rows, strict=True)]
    return "\n".join(drawn).encode(_CHARSET, "replace")


def _foot(text: str) -> bytes:
    (escaped,) = _escaped([text])
    return f"\nET BT {_USUAL} {MARGIN} {MARGIN - LEADING} Td ({escaped}) Tj ET".encode(_CHARSET, "replace")


def _escaped(texts: Sequence[str]) -> list[str]:
    """All at once: one by one it takes most of the time for a long list."""
    whole = "\n".join(texts)
    for special in "\\()":
        whole = whole.replace(special, f"\\{special}")
    return whole.split("\n")


def _document(contents: Iterable[bytes], of: int) -> Iterator[bytes]:
    first = 5  # the number of the first page; its content follows it
    kids = b" ".join(b"%d 0 R" % number for number in range(first, first + 2 * of, 2))
    head = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d /MediaBox [0 0 %d %d] >>" % (kids, of, WIDTH, HEIGHT),
        *(
            b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>" % font
            for font in (b"Courier", b"Courier-Bold")
        ),
    ]
    at, places = 0, array("L")
    for number, body in enumerate(chain(head, _pages(contents, first)), 1):
        start = b"" if number > 1 else b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
        places.append(at + len(start))
        data = b"%b%d 0 obj\n%b\nendobj\n" % (start, number, body)
        at += len(data)
        yield data
    yield b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    yield b"".join(b"%010d 00000 n \n" % place for place in places)
    yield b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, at)


def _pages(contents: Iterable[bytes], first: int) -> Iterator[bytes]:
    """Two objects for each."""
    for number, content in zip(count(first + 1, 2), contents, strict=False):
        yield (
            b"<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents %d 0 R >>"
            % number
        )
        yield b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content)
