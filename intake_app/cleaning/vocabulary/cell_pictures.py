"""
Pictures within the cells of a workbook (Excel, since 2023): five parts that say no more than how many there are.

A cell names a value of the metadata, that a rich value, that a relation, and that the picture. Of each there is one for
every picture, in the same order.
"""

from collections.abc import Callable

_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RICH = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"
_RELATED = "http://schemas.microsoft.com/office/spreadsheetml/2022/richvaluerel"
_ID = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_EXTENSION = "{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"
_DOES = (
    'copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1"'
    ' assign="1" coerce="1"'
)
STRUCTURE, PICTURE = "_localImage", "_rvRel:LocalImageIdentifier"


def _metadata(count: int) -> str:
    values = "".join(
        f'<bk><extLst><ext uri="{_EXTENSION}"><xlrd:rvb i="{number}"/></ext></extLst></bk>' for number in range(count)
    )
    cells = "".join(f'<bk><rc t="1" v="{number}"/></bk>' for number in range(count))
    return (
        f'<metadata xmlns="{_MAIN}" xmlns:xlrd="{_RICH}"><metadataTypes count="1"><metadataType name="XLRICHVALUE"'
        f' minSupportedVersion="120000" {_DOES}/></metadataTypes><futureMetadata name="XLRICHVALUE" count="{count}">'
        f'{values}</futureMetadata><valueMetadata count="{count}">{cells}</valueMetadata></metadata>'
    )


def _values(count: int) -> str:
    values = "".join(f'<rv s="0"><v>{number}</v><v>5</v></rv>' for number in range(count))
    return f'<rvData xmlns="{_RICH}" count="{count}">{values}</rvData>'


def _structures(_count: int) -> str:
    keys = f'<k n="{PICTURE}" t="i"/><k n="CalcOrigin" t="i"/>'
    return f'<rvStructures xmlns="{_RICH}" count="1"><s t="{STRUCTURE}">{keys}</s></rvStructures>'


def _types(_count: int) -> str:
    aside = '<flag name="ExcludeFromCalcComparison" value="1"/>'
    names = ("DisplayString", "Flags", "Format", "SubLabel", "Attribution", "Icon", "Display")
    keys = "".join(
        f'<key name="_{name}">{aside}</key>' for name in (*names, "CanonicalPropertyNames", "ClassificationId")
    )
    itself = f'<key name="_Self"><flag name="ExcludeFromFile" value="1"/>{aside}</key>'
    return f'<rvTypesInfo xmlns="{_RICH}2"><global><keyFlags>{itself}{keys}</keyFlags></global></rvTypesInfo>'


def _relations(count: int) -> str:
    rows = "".join(f'<rel r:id="rId{number}"/>' for number in range(1, count + 1))
    return f'<richValueRels xmlns="{_RELATED}" xmlns:r="{_ID}">{rows}</richValueRels>'


PARTS: dict[str, tuple[str, str, Callable[[int], str]]] = {
    "metadata.xml": (
        "sheetMetadata",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
        _metadata,
    ),
    "richData/richValueRel.xml": ("richValueRel", "application/vnd.ms-excel.richvaluerel+xml", _relations),
    "richData/rdrichvalue.xml": ("rdRichValue", "application/vnd.ms-excel.rdrichvalue+xml", _values),
    "richData/rdrichvaluestructure.xml": (
        "rdRichValueStructure",
        "application/vnd.ms-excel.rdrichvaluestructure+xml",
        _structures,
    ),
    "richData/rdRichValueTypes.xml": (
        "rdRichValueTypes",
        "application/vnd.ms-excel.rdrichvaluetypes+xml",
        _types,
    ),
}
"""Name below `xl/`: the kind of relation that leads there, its content type, and what it says of that many pictures."""
RELATED = "richData/richValueRel.xml"
"""The one that leads to the pictures."""


def written(name: str, count: int) -> bytes:
    """One of these parts."""
    return (_DECLARED + PARTS[name][2](count)).encode()
