"""Documents with a word in what their pages don't show."""

import io
import struct
import zipfile
from email.message import EmailMessage

import pikepdf
import pytest

from intake_app.cleaning.mail import ole

WORD = "Qx7Vermeer"
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description '
    f'xmlns:d="http://purl.org/dc/elements/1.1/" d:creator="{WORD}"/></r:RDF></x:xmpmeta>'
).encode()
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = "http://schemas.openxmlformats.org/package/2006/relationships"
OASIS = "urn:oasis:names:tc:opendocument:xmlns"


def pdf() -> bytes:
    with pikepdf.new() as document:
        page = document.add_blank_page(page_size=(300, 300))
        page.obj["/PieceInfo"] = pikepdf.Dictionary(Qx=pikepdf.Dictionary(Private=pikepdf.String(WORD)))
        document.docinfo["/Author"] = document.docinfo["/Producer"] = WORD
        document.Root["/Metadata"] = document.make_stream(XMP, Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
        document.attachments[f"{WORD}.txt"] = WORD.encode()
        note = {"/Type": pikepdf.Name.Annot, "/Subtype": pikepdf.Name.Text, "/T": pikepdf.String(WORD)}
        note |= {"/Contents": pikepdf.String(WORD), "/Rect": pikepdf.Array([9, 9, 20, 20])}
        page.obj["/Annots"] = pikepdf.Array([document.make_indirect(pikepdf.Dictionary(note))])
        with document.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(WORD, 0))
        sink = io.BytesIO()
        document.save(sink)
    return sink.getvalue()


def package(**parts: str | bytes) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as target:
        for name, part in parts.items():
            entry = zipfile.ZipInfo(name, (2024, 2, 29, 12, 34, 56))
            entry.comment = WORD.encode()
            target.writestr(entry, part)
        target.comment = WORD.encode()
    return sink.getvalue()


def relations(*rows: tuple[str, str]) -> str:
    told = "".join(
        f'<Relationship Id="r{n}" Type="{kind if "/" in kind else f"{R}/{kind}"}" Target="/{target}"/>'
        for n, (kind, target) in enumerate(rows, 1)
    )
    return f'<Relationships xmlns="{P}">{told}</Relationships>'


CORE_KIND = f"{R}/metadata/core-properties"
CORE = f"<cp><creator>{WORD}</creator><lastModifiedBy>{WORD}</lastModifiedBy><keywords>{WORD}</keywords></cp>"


def docx() -> bytes:
    body = (
        f'<w:document xmlns:w="{W}"><w:body><w:p><w:pPr><w:jc w:val="{WORD}"/><w:ind w:left="{WORD}"/>'
        f'</w:pPr><w:bookmarkStart w:id="1" w:name="{WORD}"/><w:bookmarkEnd w:id="1"/><w:ins w:author="{WORD}">'
        f'<w:r><w:rPr><w:rFonts w:ascii="{WORD}"/></w:rPr><w:t>Seen</w:t></w:r></w:ins><w:del w:author="{WORD}">'
        f"<w:r><w:delText>{WORD}</w:delText></w:r></w:del></w:p></w:body></w:document>"
    )
    comments = f'<w:comments xmlns:w="{W}"><w:comment w:id="1" w:author="{WORD}"/></w:comments>'
    rels = relations(("comments", "word/comments.xml"), ("settings", "word/settings.xml"))
    settings = f'<w:settings xmlns:w="{W}"><w:docVars><w:docVar w:val="{WORD}"/></w:docVars></w:settings>'
    return package(
        **{
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "_rels/.rels": relations(("officeDocument", "word/document.xml"), (CORE_KIND, "c.xml")),
            "word/document.xml": body,
            "word/_rels/document.xml.rels": rels,
            "word/comments.xml": comments,
            "word/settings.xml": settings,
            "word/footnotes.xml": WORD,
            "c.xml": CORE,
        }
    )


def xlsx() -> bytes:
    book = (
        f'<workbook xmlns="{X}" xmlns:r="{R}"><fileSharing userName="{WORD}"/><sheets><sheet name="Seen" sheetId="1" '
        'r:id="r1"/></sheets></workbook>'
    )
    sheet = (
        f'<worksheet xmlns="{X}"><cols><col min="1" max="1" width="{WORD}"/></cols><sheetData><row r="1" ht="{WORD}">'
        f'<c r="A1" t="inlineStr"><is><t>Seen</t></is></c></row></sheetData><hyperlinks><hyperlink ref="A1" '
        f'location="Seen!A1" display="{WORD}" tooltip="{WORD}"/></hyperlinks></worksheet>'
    )
    return package(
        **{
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "_rels/.rels": relations(("officeDocument", "xl/workbook.xml"), (CORE_KIND, "c.xml")),
            "xl/workbook.xml": book,
            "xl/_rels/workbook.xml.rels": relations(("worksheet", "xl/sheet.xml")),
            "xl/sheet.xml": sheet,
            "c.xml": CORE,
        }
    )


def odt() -> bytes:
    spaces = " ".join(
        f'xmlns:{prefix}="{OASIS}:{name}:1.0"'
        for prefix, name in (("office", "office"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible"))
    )
    look = f'<style:text-properties fo:color="{WORD}" style:font-name="{WORD}"/>'
    styles = f'<style:style style:name="{WORD}" style:family="text">{look}</style:style>'
    remark = f'<office:annotation><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">{WORD}</dc:creator>'
    text = f'<text:p>Seen{remark}</office:annotation><text:span text:style-name="{WORD}">.</text:span></text:p>'
    content = (
        f"<office:document-content {spaces}><office:automatic-styles>{styles}</office:automatic-styles><office:body>"
        f"<office:text>{text}</office:text></office:body></office:document-content>"
    )
    meta = f"<meta><creator>{WORD}</creator></meta>"
    return package(mimetype="application/vnd.oasis.opendocument.text", **{"content.xml": content, "meta.xml": meta})


def eml() -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "ana@example.org", "b@example.org", "Seen"
    message["Date"] = "Wed, 18 Nov 2026 21:47:10 -0800"
    message["X-Mailer"] = message["Bcc"] = message["Message-ID"] = WORD
    message.set_content("Seen")
    message.add_alternative(f'<p>Seen<img src="https://t.example/{WORD}.gif"></p>', subtype="html")
    return message.as_bytes()


def msg() -> bytes:
    """A message of Outlook, with what its window doesn't show."""
    shown = {"0037": "Seen", "0C1A": "Ana Vane", "1000": "Seen"}
    hidden = dict.fromkeys(("3FF8", "3FFA", "1035", "0076", "8001"), WORD)
    parts: ole.Folder = {
        f"__substg1.0_{number}001F": text.encode("utf-16-le") for number, text in (shown | hidden).items()
    }
    sent = struct.pack("<HHIQ", 0x40, 0x0039, 6, 133_000_000_000_000_000)
    return ole.write(parts | {"__properties_version1.0": bytes(32) + sent})


@pytest.fixture(scope="session")
def documents() -> dict[str, bytes]:
    """One of each family, by name."""
    made = {"letter.pdf": pdf, "letter.docx": docx, "table.xlsx": xlsx, "letter.odt": odt}
    return {name: make() for name, make in (made | {"notice.eml": eml, "notice.msg": msg}).items()}
