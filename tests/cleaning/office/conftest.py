"""Office files made up for the tests, with traces in them, and ways to look into the copies without our own code."""

import io
import zipfile
from collections.abc import Callable, Mapping
from xml.etree import ElementTree

import pytest
from PIL import Image

from intake_app.cleaning.inspect import find
from intake_app.cleaning.office import clean, read
from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.document import Finding, Kind

OPEN = "http://schemas.openxmlformats.org"
MAIN = f"{OPEN}/officeDocument/2006"
MICROSOFT = "http://schemas.microsoft.com/office"
NAMESPACES = {
    "w": f"{OPEN}/wordprocessingml/2006/main",
    "x": f"{OPEN}/spreadsheetml/2006/main",
    "p": f"{OPEN}/presentationml/2006/main",
    "a": f"{OPEN}/drawingml/2006/main",
    "c": f"{OPEN}/drawingml/2006/chart",
    "pic": f"{OPEN}/drawingml/2006/picture",
    "wp": f"{OPEN}/drawingml/2006/wordprocessingDrawing",
    "xdr": f"{OPEN}/drawingml/2006/spreadsheetDrawing",
    "r": f"{MAIN}/relationships",
    "mc": f"{OPEN}/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w14": f"{MICROSOFT}/word/2010/wordml",
    "w15": f"{MICROSOFT}/word/2012/wordml",
    "x14": f"{MICROSOFT}/spreadsheetml/2009/9/main",
    "x15ac": f"{MICROSOFT}/spreadsheetml/2010/11/ac",
    "xr": f"{MICROSOFT}/spreadsheetml/2014/revision",
    "p14": f"{MICROSOFT}/powerpoint/2010/main",
}
DECLARED = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in NAMESPACES.items())
TYPE = "application/vnd.openxmlformats-officedocument"
TYPES = {
    "word/document.xml": f"{TYPE}.wordprocessingml.document.main+xml",
    "xl/workbook.xml": f"{TYPE}.spreadsheetml.sheet.main+xml",
    "ppt/presentation.xml": f"{TYPE}.presentationml.presentation.main+xml",
}
OASIS = "urn:oasis:names:tc:opendocument:xmlns"
OPEN_DOCUMENT = {
    "office": f"{OASIS}:office:1.0",
    "text": f"{OASIS}:text:1.0",
    "table": f"{OASIS}:table:1.0",
    "style": f"{OASIS}:style:1.0",
    "draw": f"{OASIS}:drawing:1.0",
    "fo": f"{OASIS}:xsl-fo-compatible:1.0",
    "svg": f"{OASIS}:svg-compatible:1.0",
    "meta": f"{OASIS}:meta:1.0",
    "config": f"{OASIS}:config:1.0",
    "chart": f"{OASIS}:chart:1.0",
    "of": f"{OASIS}:of:1.2",
    "presentation": f"{OASIS}:presentation:1.0",
    "script": f"{OASIS}:script:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "officeooo": "http://openoffice.org/2009/office",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
OPEN_DOCUMENT_DECLARED = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in OPEN_DOCUMENT.items())

Parts = Mapping[str, str | bytes]


class Maker:
    """Packs parts as programs do: with dates, extra fields and a comment. `declared` are the namespaces of OOXML."""

    declared = DECLARED

    def pack(self, parts: Parts, comment: bytes = b"QQ in the zip") -> bytes:
        sink = io.BytesIO()
        with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as target:
            for name, part in parts.items():
                entry = zipfile.ZipInfo(name, (2024, 2, 29, 12, 34, 56))
                entry.extra = b"QQ\4\0QQQQ"
                entry.comment = b"QQ"
                target.writestr(entry, part)
            target.comment = comment
        return sink.getvalue()

    def add(self, data: bytes, parts: Parts) -> bytes:
        """The same package with other or more parts."""
        with zipfile.ZipFile(io.BytesIO(data)) as source:
            return self.pack({name: source.read(name) for name in source.namelist()} | dict(parts))

    def open(self, main: str, body: str, relations: str = "", parts: Parts | None = None, root: str = "") -> bytes:
        """An OOXML package. `body` is inside the root of the main part; `parts` are the others."""
        name = TYPES[main]
        folder, _, file = main.partition("/")
        roots = {"word": "w:document", "xl": "x:workbook", "ppt": "p:presentation"}
        tag = root or roots[folder]
        given: dict[str, str | bytes] = {
            "[Content_Types].xml": (
                f'<Types xmlns="{OPEN}/package/2006/content-types">'
                '<Default Extension="xml" ContentType="application/xml"/>'
                '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                f'<Override PartName="/{main}" ContentType="{name}"/></Types>'
            ),
            "_rels/.rels": self.relations(
                f'<Relationship Id="QQ0" Type="{MAIN}/relationships/officeDocument" Target="{main}"/>'
            ),
            main: f"<{tag} {DECLARED}>{body}</{tag}>",
        }
        if relations:
            given[f"{folder}/_rels/{file}.rels"] = self.relations(relations)
        return self.pack(given | dict(parts or {}))

    def relations(self, rows: str) -> str:
        return f'<Relationships xmlns="{OPEN}/package/2006/relationships">{rows}</Relationships>'

    def relation(self, identity: str, kind: str, target: str, *, external: bool = False) -> str:
        address = kind if "/" in kind else f"{MAIN}/relationships/{kind}"
        mode = ' TargetMode="External"' if external else ""
        return f'<Relationship Id="{identity}" Type="{address}" Target="{target}"{mode}/>'

    def text(self, body: str, relations: str = "", **parts: str | bytes) -> bytes:
        """A text document with that body; parts by their name in `word/`, `__` for a dot."""
        return self.open("word/document.xml", f"<w:body>{body}</w:body>", relations, _named("word", parts))

    def book(self, sheet: str, strings: str = "", relations: str = "", names: str = "", **parts: str | bytes) -> bytes:
        """A workbook with one sheet of that content."""
        rows = self.relation("rId1", "worksheet", "worksheets/sheet1.xml")
        given: dict[str, str | bytes] = {"xl/worksheets/sheet1.xml": f"<x:worksheet {DECLARED}>{sheet}</x:worksheet>"}
        if strings:
            rows += self.relation("rId2", "sharedStrings", "sharedStrings.xml")
            given["xl/sharedStrings.xml"] = f"<x:sst {DECLARED}>{strings}</x:sst>"
        if relations:
            given["xl/worksheets/_rels/sheet1.xml.rels"] = self.relations(relations)
        body = f'<x:sheets><x:sheet name="Seen" sheetId="1" r:id="rId1"/></x:sheets>{names}'
        return self.open("xl/workbook.xml", body, rows, given | _named("xl", parts))

    def slides(self, slide: str, relations: str = "", attributes: str = "", **parts: str | bytes) -> bytes:
        """A presentation with one slide that holds these shapes."""
        tree = f'<p:cSld name="QQ"><p:spTree><p:nvGrpSpPr/><p:grpSpPr/>{slide}</p:spTree></p:cSld>'
        given: dict[str, str | bytes] = {"ppt/slides/slide1.xml": f"<p:sld {DECLARED} {attributes}>{tree}</p:sld>"}
        if relations:
            given["ppt/slides/_rels/slide1.xml.rels"] = self.relations(relations)
        body = '<p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst><p:sldSz cx="1" cy="1"/>'
        rows = self.relation("rId1", "slide", "slides/slide1.xml")
        return self.open("ppt/presentation.xml", body, rows, given | _named("ppt", parts))

    def open_document(self, body: str, kind: str = "text", styles: str = "", parts: Parts | None = None) -> bytes:
        """An OpenDocument file of that kind."""
        content = (
            f'<office:document-content {OPEN_DOCUMENT_DECLARED} office:version="1.3">'
            f"<office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
        )
        mimetype = f"application/vnd.oasis.opendocument.{kind}"
        return self.pack({"mimetype": mimetype, "content.xml": content} | dict(parts or {}))


def _named(folder: str, parts: Parts) -> dict[str, str | bytes]:
    return {f"{folder}/{name.replace('__', '.')}": part for name, part in parts.items()}


class Copy:
    """A clean copy, unpacked by the standard library alone."""

    def __init__(self, data: bytes, kind: Kind, found: tuple[Finding, ...], kept: tuple[Finding, ...]) -> None:
        self.data, self.kind, self.found, self.kept = data, kind, found, kept
        with zipfile.ZipFile(io.BytesIO(data)) as source:
            self.parts = {entry.filename: source.read(entry) for entry in source.infolist()}
            self.told = source.comment + b"".join(entry.extra + entry.comment for entry in source.infolist())

    def whats(self) -> set[str]:
        return {finding.what for finding in self.found}

    def stays(self) -> set[str]:
        return {finding.what for finding in self.kept}

    def xml(self, name: str) -> str:
        return self.parts[name].decode()

    def shown(self, *tags: str) -> str:
        """The characters of all elements of these local names, part by part."""
        texts = []
        for name, part in self.parts.items():
            if name.endswith((".xml", ".vml")) and not name.startswith("["):
                root = ElementTree.fromstring(part)
                texts += [element.text or "" for element in root.iter() if element.tag.rpartition("}")[2] in tags]
        return "|".join(texts)

    def holds(self, canary: bytes) -> list[str]:
        """The parts in which it stands, in bytes, in UTF-16, or in the name; "zip" where that tells anything."""
        forms = (canary, canary.decode().encode("utf-16-le"))
        held = [name for name, part in self.parts.items() if any(f in part for f in forms) or canary in name.encode()]
        return held + ["zip"] * bool(self.told)


Clean = Callable[[bytes], Copy]


def cleaned(data: bytes) -> Copy:
    """The copy, which a walk that shares no parser with the cleaner finds nothing in."""
    copy, facts = clean(data, Kind.OFFICE, CleaningChoices())
    assert find(copy, facts.kind) == ()
    assert facts.source is facts.kind
    return Copy(copy, facts.kind, facts.found, facts.kept)


def lines(data: bytes) -> list[str]:
    return read(data, Kind.OFFICE, CleaningChoices()).text.splitlines()


@pytest.fixture(name="maker")
def maker_fixture() -> Maker:
    return Maker()


@pytest.fixture(name="cleaned")
def cleaned_fixture() -> Clean:
    return cleaned


@pytest.fixture(name="lines")
def lines_fixture() -> Callable[[bytes], list[str]]:
    return lines


@pytest.fixture(scope="session")
def photo() -> bytes:
    """A JPEG that tells where it was taken, with whom, and shows it once more in small."""
    exif = Image.Exif()
    exif[0x013B] = "QQ artist"
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[1] = "N"
    sink = io.BytesIO()
    Image.new("RGB", (24, 16), (200, 80, 40)).save(sink, "JPEG", exif=exif, comment=b"QQ comment")
    return sink.getvalue()
