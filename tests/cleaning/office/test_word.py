"""Text documents: what tells of people goes from every part, and the text stays."""

import pytest

from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

P = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
SEEN = P.format("Seen text")


def paragraph(inside):
    return f"<w:p>{inside}<w:r><w:t>Seen text</w:t></w:r></w:p>"


TRAPS = {
    "revision numbers": '<w:p w:rsidR="00QQ1234" w:rsidRDefault="00QQ1234" w14:paraId="QQ345678">'
    '<w:r w:rsidRPr="00QQ1234">'
    "<w:t>Seen text</w:t></w:r></w:p>",
    "an inserted text": paragraph(
        '<w:ins w:author="QQ" w:date="2024-01-01T00:00:00Z" w:id="1"><w:r><w:t>x</w:t></w:r></w:ins>'
    ),
    "a deleted text": paragraph('<w:del w:author="QQ" w:id="1"><w:r><w:delText>QQ secret</w:delText></w:r></w:del>'),
    "moved text": paragraph('<w:moveFrom w:author="QQ" w:id="1"><w:r><w:t>QQ moved</w:t></w:r></w:moveFrom>'),
    "an earlier look": '<w:p><w:r><w:rPr><w:b/><w:rPrChange w:author="QQ" w:id="2"><w:rPr><w:i/></w:rPr></w:rPrChange>'
    "</w:rPr><w:t>Seen text</w:t></w:r></w:p>",
    "where comments were": paragraph('<w:commentRangeStart w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>'),
    "a bookmark": paragraph('<w:bookmarkStart w:id="0" w:name="QQ_mark"/><w:bookmarkEnd w:id="0"/>'),
    "where it was edited last": paragraph('<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>'),
    "a content control": '<w:sdt><w:sdtPr><w:alias w:val="QQ"/><w:tag w:val="QQ"/><w:dataBinding w:xpath="/QQ" '
    f'w:storeItemID="QQ"/></w:sdtPr><w:sdtContent>{SEEN}</w:sdtContent></w:sdt>',
    "custom XML around": f'<w:customXml w:uri="QQ" w:element="QQ">{SEEN}</w:customXml>',
    "a smart tag": '<w:p><w:smartTag w:uri="QQ" w:element="QQ"><w:smartTagPr><w:attr w:name="QQ" w:val="QQ"/>'
    "</w:smartTagPr>"
    "<w:r><w:t>Seen text</w:t></w:r></w:smartTag></w:p>",
    "a tip": paragraph('<w:hyperlink w:anchor="QQ" w:tooltip="QQ"><w:r><w:t>x</w:t></w:r></w:hyperlink>'),
    "a permission": paragraph('<w:permStart w:id="1" w:ed="QQ@example.org"/><w:permEnd w:id="1"/>'),
    "an unknown attribute": '<w:p QQ="QQ" w:QQ="QQ"><w:r><w:t>Seen text</w:t></w:r></w:p>',
    "a foreign attribute": '<w:p xmlns:q="urn:QQ" q:QQ="QQ"><w:r><w:t>Seen text</w:t></w:r></w:p>',
    "a foreign element": paragraph('<q:QQ xmlns:q="urn:QQ" by="QQ"/>'),
    "a comment of XML": paragraph("<!-- QQ -->"),
    "a processing instruction": paragraph("<?QQ QQ?>"),
    "characters between elements": f"QQ{SEEN}QQ",
    "a description of a table": f'<w:tbl><w:tblPr><w:tblCaption w:val="QQ"/><w:tblDescription w:val="QQ"/>'
    f"</w:tblPr><w:tr><w:tc>"
    f"{SEEN}</w:tc></w:tr></w:tbl>",
    "a name of a form field": '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="QQ"/>'
    '<w:helpText w:val="QQ"/>'
    '<w:entryMacro w:val="QQ"/></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMTEXT</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Seen text</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    "a picture's name": "<w:p><w:r><w:drawing><wp:inline>"
    '<wp:docPr id="3" name="QQ.jpg" descr="C:\\QQ.jpg" title="QQ"/>'
    "<a:graphic/></wp:inline></w:drawing></w:r><w:r><w:t>Seen text</w:t></w:r></w:p>",
    "a drawing's package": paragraph(
        '<w:r><w:pict><v:shape id="QQ" alt="QQ" o:gfxdata="QQ" href="http://QQ"/></w:pict></w:r>'
    ),
    "a signature line": paragraph(
        '<w:r><w:pict><v:shape id="s"><o:signatureline o:suggestedsigner="QQ"/></v:shape></w:pict></w:r>'
    ),
    "an alternative nobody knows": paragraph(
        '<w:r><mc:AlternateContent xmlns:q="urn:QQ"><mc:Choice Requires="q"><q:QQ/></mc:Choice>'
        "</mc:AlternateContent></w:r>"
    ),
}


@pytest.mark.parametrize("body", TRAPS.values(), ids=TRAPS)
def test_nothing_in_the_text_tells_of_people(body, maker, cleaned):
    copy = cleaned(maker.text(body))
    assert copy.holds(b"QQ") == []
    assert "Seen text" in copy.shown("t")
    assert copy.kind is Kind.DOCX


PARTS = {
    "core-properties": ("docProps/core.xml", "<cp><creator>QQ</creator><created>2024</created></cp>", What.PERSON),
    "custom-properties": ("docProps/custom.xml", '<p><property name="QQ"/></p>', What.PRIVATE_DATA),
    "thumbnail": ("docProps/thumbnail.jpeg", b"QQ", What.THUMBNAIL),
    "comments": ("word/comments.xml", '<w:comments {}><w:comment w:author="QQ"/></w:comments>', What.REMARKS),
    "people": ("word/people.xml", '<p><person author="QQ"/></p>', What.PERSON),
    "customXml": ("customXml/item1.xml", "<QQ/>", What.PRIVATE_DATA),
    "glossaryDocument": ("word/glossary/document.xml", "<g>QQ</g>", What.EDIT_HISTORY),
    "webSettings": ("word/webSettings.xml", "<w>QQ</w>", What.PRIVATE_DATA),
    "oleObject": ("word/embeddings/QQ.bin", b"QQ", What.ATTACHMENT),
    "package": ("word/embeddings/QQ.xlsx", b"QQ", What.ATTACHMENT),
    "font": ("word/fonts/font1.odttf", b"QQ", What.ATTACHMENT),
    "video": ("word/media/QQ.mp4", b"QQ", What.ATTACHMENT),
    "printerSettings": ("word/printerSettings1.bin", b"QQ", What.PRIVATE_DATA),
    "http://schemas.microsoft.com/office/2006/relationships/vbaProject": ("word/vbaProject.bin", b"QQ", What.SCRIPT),
    "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin": (
        "_xmlsignatures/origin.sigs",
        b"QQ",
        What.SIGNATURE,
    ),
}


@pytest.mark.parametrize("kind", PARTS)
def test_parts_that_show_nothing_stay_behind_and_are_named(kind, maker, cleaned):
    name, part, what = PARTS[kind]
    if isinstance(part, str):
        part = part.format('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"')
    relation = maker.relation("rId1", kind, f"/{name}")
    data = maker.open("word/document.xml", f"<w:body>{SEEN}</w:body>", relation, {name: part})
    copy = cleaned(data)
    assert copy.holds(b"QQ") == []
    assert what in copy.whats()
    assert any(name in finding.where for finding in copy.found)


def test_settings_keep_what_changes_the_look_alone(maker, cleaned):
    settings = (
        '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r" xmlns:w15="'
        'http://schemas.microsoft.com/office/word/2012/wordml"><w:attachedTemplate r:id="rId9"/>'
        '<w:defaultTabStop w:val="708"/>'
        '<w:docVars><w:docVar w:name="QQ" w:val="QQ"/></w:docVars><w:rsids><w:rsid w:val="00QQ1234"/></w:rsids>'
        '<w:mailMerge><w:query w:val="QQ"/></w:mailMerge><w15:docId w15:val="{QQ}"/>'
        '<w:documentProtection w:hash="QQ"/>'
        "</w:settings>"
    )
    copy = cleaned(maker.text(SEEN, maker.relation("rId1", "settings", "settings.xml"), settings__xml=settings))
    assert 'defaultTabStop w:val="708"' in copy.xml("word/settings.xml")
    assert copy.holds(b"QQ") == []
    assert {What.LINK, What.DOCUMENT_ID, What.PRIVATE_DATA} <= copy.whats()


def test_styles_keep_the_names_that_word_gives_them(maker, cleaned):
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="QQBody"><w:name w:val="QQ Local 123 Body"/>'
        '<w:aliases w:val="QQ"/><w:basedOn w:val="Heading1"/><w:rsid w:val="00QQ"/></w:style></w:styles>'
    )
    body = (
        '<w:p><w:pPr><w:pStyle w:val="QQBody"/></w:pPr><w:r><w:t>Seen text</w:t></w:r></w:p>'
        '<w:p><w:pPr><w:pStyle w:val="QQmissing"/></w:pPr></w:p>'
    )
    copy = cleaned(maker.text(body, maker.relation("rId1", "styles", "styles.xml"), styles__xml=styles))
    assert copy.holds(b"QQ") == []
    assert 'w:val="heading 1"' in copy.xml("word/styles.xml")
    assert 'w:styleId="S2"' in copy.xml("word/styles.xml")
    assert '<w:pStyle w:val="S2"/>' in copy.xml("word/document.xml")


def test_notes_that_only_deleted_text_referred_to_go_with_it(maker, cleaned):
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
        f'<w:footnote w:id="1">{P.format("kept note")}</w:footnote>'
        f'<w:footnote w:id="2">{P.format("QQ note")}</w:footnote>'
        "</w:footnotes>"
    )
    body = (
        '<w:p><w:r><w:footnoteReference w:id="1"/></w:r><w:del w:author="a" w:id="5"><w:r>'
        '<w:footnoteReference w:id="2"/></w:r>'
        "</w:del></w:p>"
    )
    copy = cleaned(maker.text(body, maker.relation("rId1", "footnotes", "footnotes.xml"), footnotes__xml=notes))
    assert "kept note" in copy.shown("t")
    assert copy.holds(b"QQ") == []


def test_headers_are_kept_and_parts_get_usual_names(maker, cleaned):
    header = f'<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{SEEN}</w:hdr>'
    body = '<w:p/><w:sectPr><w:headerReference w:type="default" r:id="RQQ1"/></w:sectPr>'
    copy = cleaned(maker.text(body, maker.relation("RQQ1", "header", "QQ.xml"), QQ__xml=header))
    assert list(copy.parts) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "word/header1.xml",
    ]
    assert copy.holds(b"QQ") == []


@pytest.mark.parametrize(
    ("address", "stays"),
    [
        ("https://example.org/a?b=c", True),
        ("mailto:someone@example.org", True),
        ("#place", True),
        ("file:///C:/Users/QQ/a.docx", False),
        ("\\\\QQ\\share\\a.docx", False),
        ("QQ.docx", False),
        ("javascript:QQ", False),
        ("ms-word:ofe|u|https://QQ", False),
    ],
)
def test_links_stay_when_they_lead_to_what_anybody_may_see(address, stays, maker, cleaned):
    relation = maker.relation("rId1", "hyperlink", address, external=not address.startswith("#"))
    body = '<w:p><w:hyperlink r:id="rId1"><w:r><w:t>Seen text</w:t></w:r></w:hyperlink></w:p>'
    copy = cleaned(maker.text(body, relation))
    assert ("word/_rels/document.xml.rels" in copy.parts) is stays
    assert (What.LINKS_SHOWN in copy.stays()) is stays
    assert (What.LINK in copy.whats()) is not stays
    assert "Seen text" in copy.shown("t")
    assert copy.holds(b"QQ") == []


def test_hidden_text_is_named_as_still_there(maker, cleaned):
    copy = cleaned(maker.text("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r></w:p>"))
    assert (copy.kept[0].what, copy.kept[0].why) == (What.HIDDEN_CONTENT, "stays_readable")


def test_a_template_with_macros_becomes_a_plain_document(maker, cleaned):
    data = maker.open(
        "word/document.xml",
        f"<w:body>{SEEN}</w:body>",
        maker.relation("rId1", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"),
        {
            "word/vbaProject.bin": b"QQ",
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Override PartName="/word/document.xml" '
            'ContentType="application/vnd.ms-word.template.macroEnabledTemplate.main+xml"/></Types>',
        },
    )
    copy = cleaned(data)
    assert "document.main+xml" in copy.xml("[Content_Types].xml")
    assert "macro" not in copy.xml("[Content_Types].xml").lower()
    assert What.SCRIPT in copy.whats()


def test_strict_documents_stay_strict(maker, cleaned):
    strict = "http://purl.oclc.org/ooxml"
    data = maker.pack(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "_rels/.rels": maker.relations(
                maker.relation("rId1", f"{strict}/officeDocument/relationships/officeDocument", "word/document.xml")
            ),
            "word/document.xml": f'<w:document xmlns:w="{strict}/wordprocessingml/main" w:conformance="strict">'
            f"<w:body>"
            f'<w:p w:rsidR="00QQ">{SEEN[5:]}</w:body></w:document>',
        }
    )
    copy = cleaned(data)
    assert f'xmlns:w="{strict}/wordprocessingml/main"' in copy.xml("word/document.xml")
    assert f"{strict}/officeDocument/relationships/officeDocument" in copy.xml("_rels/.rels")
    assert "Seen text" in copy.shown("t")


@pytest.mark.parametrize(
    ("body", "relation", "reason", "part"),
    [
        ('<w:altChunk r:id="rId1"/>', "", Refusal.DOCUMENT_INSIDE, "word/document.xml: w:altChunk"),
        (SEEN, "aFChunk", Refusal.DOCUMENT_INSIDE, "word/document.xml: aFChunk"),
        (SEEN, "http://example.org/relationships/QQ", Refusal.NOT_UNDERSTOOD, "http://example.org/relationships/QQ"),
        (
            '<q:part xmlns:q="urn:q"><w:p><w:r><w:t>shown</w:t></w:r></w:p></q:part>',
            "",
            Refusal.NOT_UNDERSTOOD,
            "?:part",
        ),
    ],
)
def test_what_is_not_understood_fails_the_file_and_is_named(body, relation, reason, part, maker, cleaned):
    rows = maker.relation("rId1", relation, "part.xml") if relation else ""
    with pytest.raises(FileRefused) as refused:
        cleaned(maker.text(body, rows, part__xml="<a/>"))
    assert refused.value.reason is reason
    assert part in refused.value.detail
