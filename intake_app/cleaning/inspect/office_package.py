"""How a clean OOXML package is laid out: which parts there may be, of which types, and how they may relate."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass

from intake_app.cleaning.inspect.office_xml import Found, read
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.cleaning.vocabulary import OOXML, Keys
from intake_app.domain.document import Kind
from intake_app.domain.findings import What

TYPES, START = "[Content_Types].xml", "_rels/.rels"
FOLDERS = {Kind.DOCX: "word", Kind.XLSX: "xl", Kind.PPTX: "ppt"}
MEDIA = re.compile(r"(?:word|xl|ppt)/media/image\d+\.(\w+)")

_OPEN = "application/vnd.openxmlformats-officedocument."
_SHARED = {
    r"theme/theme\d+\.xml": ("a:theme", "theme+xml"),
    r"theme/themeOverride\d+\.xml": ("a:themeOverride", "themeOverride+xml"),
    r"charts/chart\d+\.xml": ("c:chartSpace", "drawingml.chart+xml"),
    r"charts/chartEx\d+\.xml": ("cx:chartSpace", "application/vnd.ms-office.chartex+xml"),
    r"drawings/userShapes\d+\.xml": ("c:userShapes", "drawingml.chartshapes+xml"),
    r"diagrams/data\d+\.xml": ("dgm:dataModel", "drawingml.diagramData+xml"),
    r"diagrams/layout\d+\.xml": ("dgm:layoutDef", "drawingml.diagramLayout+xml"),
    r"diagrams/quickStyle\d+\.xml": ("dgm:styleDef", "drawingml.diagramStyle+xml"),
    r"diagrams/colors\d+\.xml": ("dgm:colorsDef", "drawingml.diagramColors+xml"),
    r"diagrams/drawing\d+\.xml": ("dsp:drawing", "application/vnd.ms-office.drawingml.diagramDrawing+xml"),
}
_OWN: dict[Kind, dict[str, tuple[str, str]]] = {
    Kind.DOCX: {
        r"document\.xml": ("w:document", "wordprocessingml.document.main+xml"),
        r"styles\.xml": ("w:styles", "wordprocessingml.styles+xml"),
        r"numbering\.xml": ("w:numbering", "wordprocessingml.numbering+xml"),
        r"settings\.xml": ("w:settings", "wordprocessingml.settings+xml"),
        r"fontTable\.xml": ("w:fonts", "wordprocessingml.fontTable+xml"),
        r"footnotes\.xml": ("w:footnotes", "wordprocessingml.footnotes+xml"),
        r"endnotes\.xml": ("w:endnotes", "wordprocessingml.endnotes+xml"),
        r"header\d+\.xml": ("w:hdr", "wordprocessingml.header+xml"),
        r"footer\d+\.xml": ("w:ftr", "wordprocessingml.footer+xml"),
    },
    Kind.XLSX: {
        r"workbook\.xml": ("x:workbook", "spreadsheetml.sheet.main+xml"),
        r"worksheets/sheet\d+\.xml": ("x:worksheet", "spreadsheetml.worksheet+xml"),
        r"chartsheets/sheet\d+\.xml": ("x:chartsheet", "spreadsheetml.chartsheet+xml"),
        r"styles\.xml": ("x:styleSheet", "spreadsheetml.styles+xml"),
        r"sharedStrings\.xml": ("x:sst", "spreadsheetml.sharedStrings+xml"),
        r"tables/table\d+\.xml": ("x:table", "spreadsheetml.table+xml"),
        r"ctrlProps/ctrlProp\d+\.xml": ("x14:formControlPr", "application/vnd.ms-excel.controlproperties+xml"),
        r"drawings/drawing\d+\.xml": ("xdr:wsDr", "drawing+xml"),
        r"drawings/vmlDrawing\d+\.vml": ("xml", "vmlDrawing"),
    },
    Kind.PPTX: {
        r"presentation\.xml": ("p:presentation", "presentationml.presentation.main+xml"),
        r"slides/slide\d+\.xml": ("p:sld", "presentationml.slide+xml"),
        r"slideLayouts/slideLayout\d+\.xml": ("p:sldLayout", "presentationml.slideLayout+xml"),
        r"slideMasters/slideMaster\d+\.xml": ("p:sldMaster", "presentationml.slideMaster+xml"),
        r"notesSlides/notesSlide\d+\.xml": ("p:notes", "presentationml.notesSlide+xml"),
        r"notesMasters/notesMaster\d+\.xml": ("p:notesMaster", "presentationml.notesMaster+xml"),
        r"handoutMasters/handoutMaster\d+\.xml": ("p:handoutMaster", "presentationml.handoutMaster+xml"),
        r"tableStyles\.xml": ("a:tblStyleLst", "presentationml.tableStyles+xml"),
    },
}
_DEFAULTS = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
    **{ending: f"image/{ending}" for ending in ("jpeg", "png", "gif", "tiff", "bmp", "webp", "avif")},
}
_RELATION = re.compile(
    r"http://(?:schemas\.openxmlformats\.org/officeDocument/2006|purl\.oclc\.org/ooxml/officeDocument)/relationships/"
    r"(?:officeDocument|styles|numbering|settings|fontTable|footnotes|endnotes|header|footer|theme|themeOverride|chart"
    r"|chartUserShapes|diagramData|diagramLayout|diagramQuickStyle|diagramColors|worksheet|chartsheet|sharedStrings"
    r"|drawing|vmlDrawing|table|ctrlProp|slide|slideLayout|slideMaster|notesSlide|notesMaster|handoutMaster|tableStyles"
    r"|image|hyperlink|sheetMetadata)|http://schemas\.microsoft\.com/office/(?:2007/relationships/diagramDrawing"
    r"|2014/relationships/chartEx|2017/06/relationships/rdRichValue(?:Structure|Types)?"
    r"|2022/10/relationships/richValueRel)"
)
_ID = re.compile(r"rId[1-9]\d{0,5}")
_CLICKED = re.compile(r"(?i)(?:https?|mailto|tel|sms|ftp|news|geo):\S{1,4000}")
_PLACE = re.compile(r"#[^/\\:]{0,255}")


@dataclass(frozen=True, slots=True)
class PartKind:
    """What a part has to be: the key of its root, and its content type."""

    root: str
    content_type: str


def part_kind(name: str, kind: Kind) -> PartKind | None:
    """By a part's name, of which there are only the usual ones."""
    folder, _, inside = name.partition("/")
    if folder != FOLDERS[kind]:
        return None
    for pattern, (root, content_type) in (_OWN[kind] | _SHARED).items():
        if re.fullmatch(pattern, inside):
            return PartKind(root, content_type if "/" in content_type else _OPEN + content_type)
    return None


def check_types(data: bytes, parts: Mapping[str, PartKind | None], traces: Traces) -> None:
    """The list of types has to name every part of XML once, rightly, and no other."""
    told = set()
    for element, values in _elements(data, TYPES, traces):
        match element:
            case "ct:Types":
                continue
            case "ct:Default" if values.keys() == {"Extension", "ContentType"}:
                if _DEFAULTS.get(values["Extension"]) != values["ContentType"]:
                    traces.add(What.PRIVATE_DATA, f"type of .{label(values['Extension'])}")
            case "ct:Override" if values.keys() == {"PartName", "ContentType"}:
                name = values["PartName"].removeprefix("/")
                expected = parts.get(name)
                if name in told or expected is None or expected.content_type != values["ContentType"]:
                    traces.add(What.PRIVATE_DATA, f"type of {label(name)}")
                told.add(name)
            case _:
                traces.add(What.PRIVATE_DATA, f"{TYPES}: {label(element)}")
    for name, part in parts.items():
        if part is not None and name not in told:
            traces.add(What.OTHER, f"part without a type: {label(name)}")


def check_relations(data: bytes, name: str, traces: Traces) -> tuple[dict[str, str], set[str]]:
    """The parts that one part refers to, by id, and the ids of addresses outside or within."""
    parts: dict[str, str] = {}
    addresses: set[str] = set()
    for element, values in _elements(data, name, traces):
        if element == "rel:Relationships":
            continue
        identity, target = values.get("Id", ""), values.get("Target", "")
        outside = values.keys() - {"Id", "Type", "Target"} == {"TargetMode"} and values["TargetMode"] == "External"
        if element != "rel:Relationship" or not (outside or values.keys() == {"Id", "Type", "Target"}):
            traces.add(What.PRIVATE_DATA, f"{label(name)}: {label(element)}")
        if not _ID.fullmatch(identity) or identity in parts or identity in addresses:
            traces.add(What.DOCUMENT_ID, f"{label(name)}: id of a relation")
        kind = values.get("Type", "")
        if not _RELATION.fullmatch(kind):
            traces.add(What.PRIVATE_DATA, f"{label(name)}: {label(kind)}")
        if outside or target.startswith("#"):
            if not kind.endswith("/hyperlink") or not (_CLICKED if outside else _PLACE).fullmatch(target):
                traces.add(What.LINK, f"{label(name)}: {label(kind.rpartition('/')[2])}")
            addresses.add(identity)
        else:
            if not target.startswith("/") or posixpath.normpath(target) != target:
                traces.add(What.LINK, f"{label(name)}: target of a relation")
            parts[identity] = target.removeprefix("/")
    return parts, addresses


def _elements(data: bytes, name: str, traces: Traces) -> list[Found]:
    return read(name, data, Keys(OOXML), dict.fromkeys(OOXML, ""), traces)
