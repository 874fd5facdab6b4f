"""
What the values of attributes and hidden texts may be in a clean OOXML document.

Names that people or programs make up have been replaced by numbers, so that anything else is a finding; of all other
values those are that look like a number of a copy, a time, a path, an address or a mailbox.
"""

import re
from collections.abc import Set

from intake_app.cleaning.vocabulary.kinds import Kind
from intake_app.cleaning.vocabulary.numbered import EXACT
from intake_app.cleaning.vocabulary.style_names import TEXT_STYLE
from intake_app.cleaning.vocabulary.value_kinds import ooxml_kind, text_kind
from intake_app.cleaning.vocabulary.values import fits, refers_within
from intake_app.domain.findings import What

_GUID = re.compile(r"\{?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}?")
_NUMBERED = re.compile(r"\{?00000000-0000-4000-8000-[0-9A-F]{12}\}?")
_LOOKS_LIKE: tuple[tuple[What, re.Pattern[str]], ...] = (
    (What.DOCUMENT_ID, _GUID),
    (What.TAKEN_AT, re.compile(r"\b(?:19|20)\d\d-[01]\d-[0-3]\dT\d\d:")),
    (What.LINK, re.compile(r"(?i)\b[a-z]:[\\/]|\\\\\w|\b(?:file|https?|ftp|mailto|javascript|ms-\w+):")),
    (What.LINK, re.compile(r"(?:^|\s)/(?:home|Users|mnt|tmp|var|Volumes)/")),
    (What.PERSON, re.compile(r"[\w.+-]+@[\w-]+\.\w")),
)

_EXTENSIONS = {
    "{78C0D931-6437-407D-A8EE-F0AAD7539E65}",
    "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}",
    "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}",
    "{05C60535-1F16-4FD2-B633-F4F36F0B64E0}",
    "{63B3BB69-23CF-44E3-9099-C40C66FF867C}",
    "{02D57815-91ED-43CB-92C2-25804820EDAC}",
    "{CE6537A1-D6FC-4F65-9D91-7224C49458BB}",
    "{28A0092B-C50C-407E-A947-70E740481C1C}",
    "{6F2FDCE9-48DA-4B69-8628-5D25D57E5C99}",
    "HTTP://SCHEMAS.MICROSOFT.COM/OFFICE/DRAWING/2008/DIAGRAM",
}
_VML = re.compile(r"#?_(?:x0000_[st]\d{1,10}|s\d{1,6})")
_BUILT_IN_IDS = {"@styleId", "@def"}
"""Numbers of looks of tables, which are the same in all files."""
_SHOWN = {
    "x:definedName@name",
    "x:hyperlink@location",
    "x:sheet@name",
    "x:table@name",
    "x:table@displayName",
    "x:tableColumn@name",
    "x:tableColumn@totalsRowLabel",
    "x:filter@val",
    "x:customFilter@val",
    "x:cfRule@text",
    "x14:cfRule@text",
    "x:numFmt@formatCode",
    "c:numFmt@formatCode",
    "c:pt@formatCode",
    "v:textpath@string",
    "w:lvlText@w:val",
    "cx:lvl@name",
    *(f"{p}:dataValidation@{name}" for p in ("x", "x14") for name in ("prompt", "promptTitle", "error", "errorTitle")),
}
"""Values that people see, which may be anything."""


def judge(element: str, attribute: str, value: str, names: Set[str]) -> What | None:
    """What a value tells that it should not. `names` are those of the sheets and ranges that formulas may refer to."""
    place = f"{element}@{attribute}"
    kind = ooxml_kind(element, attribute)
    if not _fits(kind, value, names):
        return What.PRIVATE_DATA
    if exact := EXACT.get(place):
        return None if exact.fullmatch(value) else What.PRIVATE_DATA
    if attribute == "uri":
        return None if value.upper() in _EXTENSIONS else What.PRIVATE_DATA
    if place == "v:shape@type" or (element.startswith("v:") and attribute in {"id", "o:spid"}):
        return None if _VML.fullmatch(value) else What.PRIVATE_DATA
    return None if place in _SHOWN or f"@{attribute}" in _BUILT_IN_IDS else look(value)


def judge_text(element: str, text: str, names: Set[str]) -> What | None:
    """What the characters of an element tell that should not be there."""
    kind = text_kind(element)
    return None if _fits(kind, text, names) else What.PRIVATE_DATA


def _fits(kind: Kind, value: str, names: Set[str]) -> bool:
    return refers_within(value, names) if kind is Kind.FORMULA else fits(kind, value)


def judge_code(text: str) -> What | None:
    """What a field's code tells: only numbers, headings, contents, signs, links to shown addresses or within remain."""
    code = _CODE.fullmatch(text)
    if code is None:
        return What.ACTION
    return None if fits(Kind.FONT, code["font"] or "") else What.PRIVATE_DATA


_CODE = re.compile(
    r"\s*(?:(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)"
    r"(?:\s+\\\*\s*\w{1,20}|\s+\\[ls]\s*\d{1,4}|\s+\\#\s*\"?[0#,.-]{1,12}\"?)*"
    r"|EQ\s.*|ADVANCE(?:\s+\\[dlruxy]\s*-?\d{1,4})*|TOC(?: \\[hzuwx]| \\[oln] \"\d-\d\")*"
    r"|SYMBOL (?:\d{1,6}|0x[0-9a-f]{1,6}|\"?[^\s\"]\"?)(?: \\[ahju]| \\s \d{1,4}| \\f \"(?P<font>[^\"]*)\")*"
    rf"|STYLEREF \"(?:[1-9]|Style \d{{1,6}}|(?x:{TEXT_STYLE.pattern}))\" (?:\\[lnprtw] ?|\\\*\s*\w{{1,20}} ?)*"
    r"|HYPERLINK (?:\"(?i:https?|mailto|tel|sms|ftp|news|geo):[^\s\"]{1,4000}\"|\\l \"_b\d{1,6}\"))\s*",
    re.IGNORECASE | re.DOTALL,
)


_OF_A_CHART = re.compile(r"(?:Sheet1!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?,?)*")


def judge_formula(text: str, *, of_workbook: bool) -> What | None:
    """Formulas may look at other sheets, not at other files or programs; outside of workbooks there are no sheets."""
    if not of_workbook:
        return None if _OF_A_CHART.fullmatch(text) else What.PRIVATE_DATA
    outside = re.sub(r'"(?:[^"]|"")*"', '""', text)
    return What.LINK if re.search(r"\[\d+\][\w.?]*!|'[^']*[\[\\/][^']*'!|\|", outside) else None


def look(value: str) -> What | None:
    """What a value looks like that tells too much."""
    if _NUMBERED.fullmatch(value):
        return None
    return next((what for what, pattern in _LOOKS_LIKE if pattern.search(value)), None)
