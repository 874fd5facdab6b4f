"""
What the values of attributes and hidden texts may be in a clean OOXML document.

Names that people or programs make up have been replaced by numbers, so that anything else is a finding; of all other
values those are that look like a number of a copy, a time, a path, an address or a mailbox.
"""

import re

from intake_app.cleaning.vocabulary.style_names import CELL_STYLES, TABLE_STYLE, TEXT_STYLE
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
_GRAPHICS = re.compile(
    r"http://(?:schemas\.openxmlformats\.org/drawingml/2006|purl\.oclc\.org/ooxml/drawingml)/"
    r"(?:chart|diagram|picture|table|lockedCanvas|main)|http://schemas\.microsoft\.com/office/"
    r"(?:word/2010/wordprocessing(?:Shape|Group|Canvas)|drawing/2014/chartex)"
)
_OBJECT = re.compile(r"Object \d{1,10}")
_STYLE = re.compile(r"Style \d{1,6}")
_VML = re.compile(r"#?_(?:x0000_[st]\d{1,10}|s\d{1,6})")
_URN = re.compile(r"urn:[\w./#:+-]{1,200}|http://schemas\.microsoft\.com/office/[\w./#-]{1,200}|")

_EXACT: dict[str, re.Pattern[str]] = {
    "w:bookmarkStart@w:name": re.compile(r"_b\d{1,6}"),
    "w:hyperlink@w:anchor": re.compile(r"_b\d{1,6}"),
    "w:name@w:val": re.compile(rf"{_STYLE.pattern}|(?x:{TEXT_STYLE.pattern})", re.IGNORECASE),
    "w:compatSetting@w:uri": re.compile(r"http://schemas\.microsoft\.com/office/word"),
    "x:cellStyle@name": re.compile(
        rf"{_STYLE.pattern}|(?:Row|Col)Level_\d+|" + "|".join(re.escape(name) for name in CELL_STYLES if name)
    ),
    "x:control@name": re.compile(r"Control \d{1,6}"),
    "x:calcPr@calcId": re.compile("191029"),
    "x:fileVersion@appName": re.compile("xl"),
    "a:graphicData@uri": _GRAPHICS,
    "a:clrScheme@name": re.compile("Office"),
    "a:fontScheme@name": re.compile("Office"),
    "a:fmtScheme@name": re.compile("Office"),
    "a:hlinkClick@action": re.compile(r"ppaction://(?:hlinksldjump|hlinkshowjump\?jump=\w+)"),
    **{f"a:{name}@styleName": re.compile("Style") for name in ("tblStyle", "tableStyle")},
    **{f"{prefix}:cNvPr@name": _OBJECT for prefix in ("a", "p", "pic", "xdr", "cdr", "wps", "wpg", "dsp")},
    "wp:docPr@name": _OBJECT,
    **{f"dgm:prSet@{name}": _URN for name in ("loTypeId", "qsTypeId", "csTypeId")},
    **{f"dgm:{name}@uniqueId": _URN for name in ("layoutDef", "styleDef", "colorsDef")},
    **{
        f"x:{name}": re.compile(rf"Table Style \d{{1,6}}|{TABLE_STYLE.pattern}|")
        for name in ("tableStyle@name", "tableStyleInfo@name", "tableStyles@defaultTableStyle")
    },
}
_BUILT_IN_IDS = {"@styleId", "@def"}
"""Numbers of looks of tables, which are the same in all files."""
_SHOWN = {
    "x:definedName@name",
    "x:hyperlink@location",
    "x:hyperlink@display",
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


def judge(element: str, attribute: str, value: str) -> What | None:
    """What a value tells that it should not."""
    place = f"{element}@{attribute}"
    if exact := _EXACT.get(place):
        return None if exact.fullmatch(value) else What.PRIVATE_DATA
    if attribute == "uri":
        return None if value.upper() in _EXTENSIONS else What.PRIVATE_DATA
    if place == "v:shape@type" or (element.startswith("v:") and attribute in {"id", "o:spid"}):
        return None if _VML.fullmatch(value) else What.PRIVATE_DATA
    if place in _SHOWN or f"@{attribute}" in _BUILT_IN_IDS or len(value) < 6:
        return None
    return look(value)


def judge_code(text: str) -> What | None:
    """What the code of a field tells: only page numbers, drawn signs and links to shown addresses or within remain."""
    return None if _CODE.fullmatch(text) else What.ACTION


_CODE = re.compile(
    r"\s*(?:(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)"
    r"(?:\s+\\\*\s*\w{1,20}|\s+\\[ls]\s*\d{1,4})*"
    r"|(?:EQ|SYMBOL|ADVANCE)\s.*"
    r"|HYPERLINK (?:\"(?i:https?|mailto|tel|sms|ftp|news|geo):[^\s\"]{1,4000}\"|\\l \"_b\d{1,6}\"))\s*",
    re.IGNORECASE | re.DOTALL,
)


def judge_formula(text: str) -> What | None:
    """Formulas may look at other sheets, not at other files or programs."""
    outside = re.sub(r'"(?:[^"]|"")*"', '""', text)
    return What.LINK if re.search(r"\[\d+\][\w.?]*!|'[^']*[\[\\/][^']*'!|\|", outside) else None


def look(value: str) -> What | None:
    """What a value looks like that tells too much."""
    if _NUMBERED.fullmatch(value):
        return None
    return next((what for what, pattern in _LOOKS_LIKE if pattern.search(value)), None)
