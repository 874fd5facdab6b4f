"""
Codes of fields: which of them a copy keeps, and what of them.

They say more than is seen, so each is written anew from what is known of it.
"""

import re

from intake_app.cleaning.office.part import Part
from intake_app.cleaning.office.relations import is_safe
from intake_app.cleaning.vocabulary import fonts
from intake_app.domain.findings import What, Why

_FORMAT = r"(?:\s+\\\*\s*\w{1,20}|\s+\\[ls]\s*\d{1,4}|\s+\\#\s*\"?[0#,.-]{1,12}\"?)*"
_NUMBERS = re.compile(
    rf"\s*(PAGE|NUMPAGES|SECTION|SECTIONPAGES|AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM){_FORMAT}\s*", re.IGNORECASE
)
_DRAWN = re.compile(r"\s*EQ\s.*|\s*ADVANCE(?:\s+\\[dlruxy]\s*-?\d{1,4})*\s*", re.IGNORECASE | re.DOTALL)
_SYMBOL = re.compile(r"\s*SYMBOL\s+(\d{1,6}|0x[0-9a-f]{1,6}|\"?[^\s\"]\"?)(?=\s|$)(.*)", re.IGNORECASE | re.DOTALL)
_OF_SYMBOL = re.compile(r"\\([ahju])(?!\w)|\\s\s*\"?(\d{1,4})\"?|\\f\s*(?:\"([^\"]*)\"|([^\s\"\\]+))", re.IGNORECASE)
_CONTENTS = re.compile(r"\s*TOC(?:\s.*)?", re.IGNORECASE | re.DOTALL)
_OF_CONTENTS = re.compile(r"\\([hzuwx])(?!\w)|\\([oln])\s*\"?(\d-\d)\"?", re.IGNORECASE)
_REPEATED = re.compile(
    r"\s*STYLEREF\s+(?:\"([^\"]+)\"|([^\s\"\\]+))((?:\s+\\[lnprtw]|\s+\\\*\s*\w{1,20})*)\s*", re.IGNORECASE
)
_LINK = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)")?\s*(?:\\[nmt]\s*)*(?:\\l\s+"([^"]*)")?', re.IGNORECASE)
_PATHS = re.compile(r"\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|RD|FILENAME|TEMPLATE)\b", re.I)


def harmless_code(code: str, part: Part) -> str | None:
    """The code as it may stay; None where only what the field showed does."""
    if _NUMBERS.fullmatch(code):
        return f" {' '.join(code.split())} "
    if _DRAWN.fullmatch(code):
        return code
    if symbol := _SYMBOL.fullmatch(code):
        return _symbol(symbol[1], symbol[2], part)
    if _CONTENTS.fullmatch(code):
        return _contents(code)
    if link := _LINK.match(code):
        return _link(link[1] or "", link[2] or "", part)
    if repeated := _REPEATED.fullmatch(code):
        name = (repeated[1] or repeated[2]).partition(",")[0].strip()  # other names of the same style follow
        style = name if re.fullmatch("[1-9]", name) else part.shared.style_names.get(name.casefold())
        if style:
            return f' STYLEREF "{style}" {" ".join(repeated[3].split())} '
    name = (re.match(r"\s*(\w{0,20})", code) or [""])[0].strip()
    what = What.LINK if _PATHS.match(code) else What.ACTION
    part.ledger.found(what, f"{part.name}: field {name.upper()}")
    return None


def is_of_contents(code: str) -> bool:
    """Whether it gathers the headings of the document."""
    return bool(_CONTENTS.fullmatch(code))


def _contents(code: str) -> str:
    """Of which headings, and how it is laid out; not of which marks, figures or styles."""
    parts = [f'\\{option} "{levels}"' if option else f"\\{flag}" for flag, option, levels in _OF_CONTENTS.findall(code)]
    return " ".join(["", "TOC", *parts, ""])


def _symbol(number: str, options: str, part: Part) -> str:
    """A letter by its number, of which font, and how large."""
    written = ["", "SYMBOL", number]
    for flag, size, quoted, plain in _OF_SYMBOL.findall(options):
        if flag or size:
            written.append(f"\\{flag}" if flag else f"\\s {size}")
        else:
            font = quoted or plain
            known = font if fonts.is_known(font) else part.shared.values.fonts[font]
            written.append(f'\\f "{known}"')
    return " ".join([*written, ""])


def _link(address: str, bookmark: str, part: Part) -> str | None:
    """A link as a field: to a shown address, to a place in the document, or none."""
    if address and not is_safe(address):
        part.ledger.found(What.LINK, f"{part.name}: field HYPERLINK")
        return None
    if address:
        part.ledger.kept(What.LINKS_SHOWN, part.name, Why.SHOWS_THE_SAME)
        return f' HYPERLINK "{address}" '
    return f' HYPERLINK \\l "{part.shared.bookmarks[bookmark]}" ' if bookmark else None
