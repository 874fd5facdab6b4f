"""How the parts of a copy are called, what types they are of, and how the package says so."""

from collections import Counter
from collections.abc import Iterable

from intake_app.cleaning.office.writer import DECLARATION, quoted
from intake_app.domain.document import Kind

MAIN_PARTS = {"w:document": Kind.DOCX, "x:workbook": Kind.XLSX, "p:presentation": Kind.PPTX}
FOLDERS = {Kind.DOCX: "word", Kind.XLSX: "xl", Kind.PPTX: "ppt"}

_OPEN = "application/vnd.openxmlformats-officedocument."
_PARTS = {  # root: name of the part, `{}` for its number, and its content type
    "w:document": ("document.xml", f"{_OPEN}wordprocessingml.document.main+xml"),
    "w:styles": ("styles.xml", f"{_OPEN}wordprocessingml.styles+xml"),
    "w:numbering": ("numbering.xml", f"{_OPEN}wordprocessingml.numbering+xml"),
    "w:settings": ("settings.xml", f"{_OPEN}wordprocessingml.settings+xml"),
    "w:fonts": ("fontTable.xml", f"{_OPEN}wordprocessingml.fontTable+xml"),
    "w:footnotes": ("footnotes.xml", f"{_OPEN}wordprocessingml.footnotes+xml"),
    "w:endnotes": ("endnotes.xml", f"{_OPEN}wordprocessingml.endnotes+xml"),
    "w:hdr": ("header{}.xml", f"{_OPEN}wordprocessingml.header+xml"),
    "w:ftr": ("footer{}.xml", f"{_OPEN}wordprocessingml.footer+xml"),
    "x:workbook": ("workbook.xml", f"{_OPEN}spreadsheetml.sheet.main+xml"),
    "x:worksheet": ("worksheets/sheet{}.xml", f"{_OPEN}spreadsheetml.worksheet+xml"),
    "x:chartsheet": ("chartsheets/sheet{}.xml", f"{_OPEN}spreadsheetml.chartsheet+xml"),
    "x:styleSheet": ("styles.xml", f"{_OPEN}spreadsheetml.styles+xml"),
    "x:sst": ("sharedStrings.xml", f"{_OPEN}spreadsheetml.sharedStrings+xml"),
    "x:table": ("tables/table{}.xml", f"{_OPEN}spreadsheetml.table+xml"),
    "x14:formControlPr": ("ctrlProps/ctrlProp{}.xml", "application/vnd.ms-excel.controlproperties+xml"),
    "xdr:wsDr": ("drawings/drawing{}.xml", f"{_OPEN}drawing+xml"),
    "xml": ("drawings/vmlDrawing{}.vml", f"{_OPEN}vmlDrawing"),
    "p:presentation": ("presentation.xml", f"{_OPEN}presentationml.presentation.main+xml"),
    "p:sld": ("slides/slide{}.xml", f"{_OPEN}presentationml.slide+xml"),
    "p:sldLayout": ("slideLayouts/slideLayout{}.xml", f"{_OPEN}presentationml.slideLayout+xml"),
    "p:sldMaster": ("slideMasters/slideMaster{}.xml", f"{_OPEN}presentationml.slideMaster+xml"),
    "p:notes": ("notesSlides/notesSlide{}.xml", f"{_OPEN}presentationml.notesSlide+xml"),
    "p:notesMaster": ("notesMasters/notesMaster{}.xml", f"{_OPEN}presentationml.notesMaster+xml"),
    "p:handoutMaster": ("handoutMasters/handoutMaster{}.xml", f"{_OPEN}presentationml.handoutMaster+xml"),
    "a:tblStyleLst": ("tableStyles.xml", f"{_OPEN}presentationml.tableStyles+xml"),
    "a:theme": ("theme/theme{}.xml", f"{_OPEN}theme+xml"),
    "a:themeOverride": ("theme/themeOverride{}.xml", f"{_OPEN}themeOverride+xml"),
    "c:chartSpace": ("charts/chart{}.xml", f"{_OPEN}drawingml.chart+xml"),
    "cx:chartSpace": ("charts/chartEx{}.xml", "application/vnd.ms-office.chartex+xml"),
    "c:userShapes": ("drawings/userShapes{}.xml", f"{_OPEN}drawingml.chartshapes+xml"),
    "dgm:dataModel": ("diagrams/data{}.xml", f"{_OPEN}drawingml.diagramData+xml"),
    "dgm:layoutDef": ("diagrams/layout{}.xml", f"{_OPEN}drawingml.diagramLayout+xml"),
    "dgm:styleDef": ("diagrams/quickStyle{}.xml", f"{_OPEN}drawingml.diagramStyle+xml"),
    "dgm:colorsDef": ("diagrams/colors{}.xml", f"{_OPEN}drawingml.diagramColors+xml"),
    "dsp:drawing": ("diagrams/drawing{}.xml", "application/vnd.ms-office.drawingml.diagramDrawing+xml"),
}

_OF_MICROSOFT = {
    "diagramDrawing": "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing",
    "chartEx": "http://schemas.microsoft.com/office/2014/relationships/chartEx",
    "richValueRel": "http://schemas.microsoft.com/office/2022/10/relationships/richValueRel",
    **{
        kind: f"http://schemas.microsoft.com/office/2017/06/relationships/{kind}"
        for kind in ("rdRichValue", "rdRichValueStructure", "rdRichValueTypes")
    },
}
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


class Layout:
    """Gives out names in the order in which they are asked for."""

    def __init__(self, kind: Kind) -> None:
        self._folder = FOLDERS[kind]
        self._counts: Counter[str] = Counter()

    def name(self, root: str) -> str:
        """Of a part with that root; KeyError where there is none."""
        pattern = _PARTS[root][0]
        self._counts[pattern] += 1
        return f"{self._folder}/{pattern.format(self._counts[pattern])}"

    def picture(self, ending: str) -> str:
        """Of a picture."""
        self._counts["media"] += 1
        return f"{self._folder}/media/image{self._counts['media']}.{ending}"


def content_types(
    parts: Iterable[tuple[str, str]], pictures: dict[str, str], others: Iterable[tuple[str, str]] = ()
) -> bytes:
    """`[Content_Types].xml` for parts, each with its root, pictures by their endings, and others with their types."""
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"} | pictures
    lines = [f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in sorted(defaults.items())]
    told = [*((name, _PARTS[root][1]) for name, root in parts), *others]
    lines += [f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in told]
    return f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">{"".join(lines)}</Types>'.encode()


def relations_xml(relations: Iterable[tuple[str, str, str, bool]], *, strict: bool) -> bytes:
    """The relations of one part: id, kind, target, and whether that lies outside."""
    base = "http://purl.oclc.org/ooxml/officeDocument" if strict else f"{_PACKAGE[:-13]}/officeDocument/2006"
    lines = []
    for identity, kind, target, external in relations:
        address = _OF_MICROSOFT.get(kind, f"{base}/relationships/{kind}")
        mode = ' TargetMode="External"' if external else ""
        lines.append(f'<Relationship Id="{identity}" Type="{address}" Target="{quoted(target)}"{mode}/>')
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'.encode()
