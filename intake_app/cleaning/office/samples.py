"""Office files with next to nothing in them, for the cleaning to warm up on."""

from collections.abc import Iterator

from intake_app.cleaning.office.archive import pack
from intake_app.cleaning.office.layout import content_types, relations_xml
from intake_app.cleaning.office.markup import ENCODINGS

_OPEN = "http://schemas.openxmlformats.org"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_MAIN = {
    "word/document.xml": (
        "w:document",
        f'<w:document xmlns:w="{_OPEN}/wordprocessingml/2006/main"><w:body/></w:document>',
    ),
    "xl/workbook.xml": ("x:workbook", f'<workbook xmlns="{_OPEN}/spreadsheetml/2006/main"><sheets/></workbook>'),
    "ppt/presentation.xml": ("p:presentation", f'<p:presentation xmlns:p="{_OPEN}/presentationml/2006/main"/>'),
}
_CONTENT = (
    f'<office:document-content xmlns:office="{_OASIS}:office:1.0" xmlns:text="{_OASIS}:text:1.0" office:version="1.3">'
    "<office:body><office:text><text:p>1</text:p></office:text></office:body></office:document-content>"
)


def every_kind() -> Iterator[bytes]:
    """One of each family, in each encoding that is read."""
    for encoding in ENCODINGS.values():
        for name, (root, part) in _MAIN.items():
            start = relations_xml([("rId1", "officeDocument", f"/{name}", False)], strict=False)
            files = [("[Content_Types].xml", content_types([(name, root)], {})), ("_rels/.rels", start)]
            yield pack([*files, (name, _declared(part, encoding))])
        mimetype = ("mimetype", b"application/vnd.oasis.opendocument.text")
        yield pack([mimetype, ("content.xml", _declared(_CONTENT, encoding))])


def _declared(part: str, encoding: str) -> bytes:
    name = next(name for name, known in ENCODINGS.items() if known == encoding).decode()
    return f'<?xml version="1.0" encoding="{name}"?>{part}'.encode(encoding)
