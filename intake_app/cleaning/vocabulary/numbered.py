"""Names in OOXML that programs or copies give: whatever else stood there has been replaced by a number of the copy."""

import re

from intake_app.cleaning.vocabulary.style_names import CELL_STYLES, TABLE_STYLE, TEXT_STYLE, TEXT_STYLE_ID

_GRAPHICS = re.compile(
    r"http://(?:schemas\.openxmlformats\.org/drawingml/2006|purl\.oclc\.org/ooxml/drawingml)/"
    r"(?:chart|diagram|picture|table|lockedCanvas|main)|http://schemas\.microsoft\.com/office/"
    r"(?:word/2010/wordprocessing(?:Shape|Group|Canvas)|drawing/2014/chartex)"
)
_OBJECT = re.compile(r"Object \d{1,10}")
_STYLE = re.compile(r"Style \d{1,6}")

EXACT: dict[str, re.Pattern[str]] = {
    "w:bookmarkStart@w:name": re.compile(r"_b\d{1,6}"),
    "w:hyperlink@w:anchor": re.compile(r"_b\d{1,6}"),
    "w:name@w:val": re.compile(rf"{_STYLE.pattern}|(?x:{TEXT_STYLE.pattern})", re.IGNORECASE),
    **{
        place: re.compile(rf"S\d{{1,6}}|(?x:{TEXT_STYLE_ID.pattern})", re.IGNORECASE)
        for place in (
            *("w:style@w:styleId", "w:pStyle@w:val", "w:rStyle@w:val", "w:tblStyle@w:val", "w:basedOn@w:val"),
            *("w:next@w:val", "w:link@w:val", "w:numStyleLink@w:val", "w:styleLink@w:val", "w:defaultTableStyle@w:val"),
        )
    },
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
    **{
        f"x:{name}": re.compile(rf"Table Style \d{{1,6}}|{TABLE_STYLE.pattern}|")
        for name in (
            "tableStyle@name",
            "tableStyleInfo@name",
            "tableStyles@defaultTableStyle",
            "tableStyles@defaultPivotStyle",
        )
    },
}
"""Element and attribute, and what its value has to be."""
