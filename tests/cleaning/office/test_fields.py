"""Fields: page numbers and shown links live on, everything else becomes the text that it showed."""

import re

import pytest

from intake_app.domain.findings import What

SHOWN = "<w:r><w:t>shown</w:t></w:r>"


def mark(kind):
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def field(code, result=SHOWN):
    return f"{mark('begin')}<w:r><w:instrText>{code}</w:instrText></w:r>{mark('separate')}{result}{mark('end')}"


def codes(copy):
    document = copy.xml("word/document.xml")
    return re.findall(r"<w:instrText[^>]*>(.*?)</w:instrText>|w:instr=\"(.*?)\"", document)


@pytest.mark.parametrize(
    "code",
    [
        'FILENAME \\p "QQ"',
        "AUTHOR QQ",
        "USERNAME",
        "LASTSAVEDBY",
        'INCLUDEPICTURE "C:\\\\Users\\\\QQ\\\\a.jpg" \\d',
        'INCLUDETEXT "\\\\\\\\QQ\\\\share"',
        'ADVANCE \\d 4 "QQ"',
        'DDEAUTO c:\\\\windows\\\\cmd.exe "QQ"',
        'LINK Excel.Sheet.8 "C:\\\\QQ.xls"',
        "DOCPROPERTY QQ",
        "DATE \\@ QQ",
        "SAVEDATE",
        "TIME",
        "MERGEFIELD QQ",
        "INDEX QQ",
        'TC "QQ"',
        "PAGE QQ secret",
        'HYPERLINK "file:///C:/Users/QQ/a.docx"',
        'HYPERLINK "\\\\\\\\QQ\\\\a"',
    ],
)
def test_what_is_worked_out_anew_becomes_what_it_showed(code, maker, cleaned):
    for body in (field(code), f"<w:fldSimple w:instr='{code}'>{SHOWN}</w:fldSimple>"):
        copy = cleaned(maker.text(f"<w:p>{body}</w:p>"))
        assert codes(copy) == []
        assert copy.shown("t") == "shown"
        assert copy.holds(b"QQ") == []
        assert copy.whats() & {What.ACTION, What.LINK}
        assert "fldChar" not in copy.xml("word/document.xml")


@pytest.mark.parametrize(
    ("code", "kept"),
    [
        ("PAGE", " PAGE "),
        ("  NUMPAGES   \\* MERGEFORMAT ", " NUMPAGES \\* MERGEFORMAT "),
        ('HYPERLINK "https://example.org" \\o "QQ tip" \\t "QQ"', ' HYPERLINK "https://example.org" '),
        ('HYPERLINK \\l "QQmark"', ' HYPERLINK \\l "_b1" '),
        ("EQ \\f(1,2)", "EQ \\f(1,2)"),
        ("SYMBOL 97 \\f Wingdings", ' SYMBOL 97 \\f "Wingdings" '),
        ('SYMBOL 0xf0 \\f "QQ Grotesk" \\s 12 QQ', ' SYMBOL 0xf0 \\f "Font 1" \\s 12 '),
        ("ADVANCE \\d 4 \\l -2", "ADVANCE \\d 4 \\l -2"),
        ('PAGE \\# "00"', ' PAGE \\# "00" '),
    ],
)
def test_numbers_signs_and_shown_links_live_on(code, kept, maker, cleaned):
    copy = cleaned(maker.text(f"<w:p>{field(code)}</w:p>"))
    assert codes(copy) == [(kept, "")]
    assert copy.holds(b"QQ") == []


def test_a_code_in_pieces_is_read_as_one(maker, cleaned):
    pieces = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in ("FI", "LENAME ", "QQ"))
    copy = cleaned(maker.text(f"<w:p>{mark('begin')}{pieces}{mark('separate')}{SHOWN}{mark('end')}</w:p>"))
    assert (codes(copy), copy.shown("t"), copy.holds(b"QQ")) == ([], "shown", [])


def test_what_stands_in_a_code_is_not_shown_afterwards(maker, cleaned):
    inner = field("PAGE", "<w:r><w:t>QQ</w:t></w:r>")
    body = f"{mark('begin')}<w:r><w:instrText>IF </w:instrText></w:r>{inner}{mark('separate')}{SHOWN}{mark('end')}"
    copy = cleaned(maker.text(f"<w:p>{body}</w:p>"))
    assert (codes(copy), copy.shown("t"), copy.holds(b"QQ")) == ([], "shown", [])


def test_a_field_within_a_result_lives_on(maker, cleaned):
    copy = cleaned(maker.text(f"<w:p>{field('INDEX', SHOWN + field('PAGE'))}</w:p>"))
    assert (codes(copy), copy.shown("t")) == ([(" PAGE ", "")], "shown|shown")


def test_fields_over_paragraphs_keep_their_text(maker, cleaned):
    begin = f"{mark('begin')}<w:r><w:instrText>INDEX</w:instrText></w:r>{mark('separate')}{SHOWN}"
    copy = cleaned(maker.text(f"<w:p>{begin}</w:p><w:p>{SHOWN}{mark('end')}</w:p>"))
    assert (codes(copy), copy.shown("t")) == ([], "shown|shown")


@pytest.mark.parametrize(
    "body", [mark("begin") + SHOWN, SHOWN + mark("end"), mark("separate") + SHOWN, mark("QQ") + SHOWN]
)
def test_marks_without_their_others_go(body, maker, cleaned):
    copy = cleaned(maker.text(f"<w:p>{body}</w:p>"))
    assert "fldChar" not in copy.xml("word/document.xml")


def form(data, code, separate=""):
    begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="QQ"/>{data}</w:ffData></w:fldChar></w:r>'
    return f"<w:p>{begin}<w:r><w:instrText>{code}</w:instrText></w:r>{separate}{mark('end')}</w:p>"


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', "FORMCHECKBOX"), "☒"),
        (form('<w:checkBox><w:default w:val="0"/></w:checkBox>', "FORMCHECKBOX"), "☐"),
        (
            form(
                '<w:ddList><w:result w:val="1"/><w:listEntry w:val="QQ"/><w:listEntry w:val="b"/></w:ddList>',
                "FORMDROPDOWN",
            ),
            "b",
        ),
        (f"<w:p>{field('MACROBUTTON QQ press here', '')}</w:p>", "press here"),
    ],
)
def test_forms_keep_what_they_show(body, shown, maker, cleaned):
    copy = cleaned(maker.text(body))
    assert (copy.shown("t"), copy.holds(b"QQ")) == (shown, [])


def test_a_table_of_contents_stays_one_and_is_gathered_no_more(maker, cleaned):
    """Programs show its links in black only within it; page numbers, not at all where they are for paper alone."""
    code = 'TOC \\o "1-3" \\h \\t "QQ style,1" \\c "QQ" \\u'
    entry = (
        '<w:hyperlink w:anchor="QQ"><w:r><w:t>First</w:t></w:r><w:r><w:rPr><w:webHidden/></w:rPr><w:tab/></w:r>'
        f"{field('PAGEREF QQ', '<w:r><w:rPr><w:webHidden/></w:rPr><w:t>7</w:t></w:r>')}</w:hyperlink>"
    )
    copy = cleaned(maker.text(f"<w:p>{field(code, entry)}</w:p>"))
    assert codes(copy) == [(' TOC \\o "1-3" \\h \\u ', "")]
    assert (copy.shown("t"), copy.holds(b"QQ")) == ("First|7", [])
    assert 'w:fldCharType="begin" w:fldLock="1"' in copy.xml("word/document.xml")
    assert "webHidden" not in copy.xml("word/document.xml")


def test_a_heading_goes_on_being_repeated_on_each_page(maker, cleaned):
    styles = (
        '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="QQ part"/></w:style>'
    )
    for code, kept in {
        'STYLEREF "Heading 1" \\n': ' STYLEREF "heading 1" \\n ',
        'STYLEREF "QQ part"': ' STYLEREF "Style 2"  ',
        'STYLEREF "QQ part,QQ"': ' STYLEREF "Style 2"  ',
        "STYLEREF 2 \\* MERGEFORMAT": ' STYLEREF "2" \\* MERGEFORMAT ',
        'STYLEREF "QQ other"': None,
    }.items():
        rows = maker.relation("rId1", "styles", "styles.xml")
        parts = {"styles__xml": f"<w:styles {maker.declared}>{styles}</w:styles>"}
        copy = cleaned(maker.text(f"<w:p>{field(code)}</w:p>", rows, **parts))
        assert codes(copy) == ([(kept, "")] if kept else [])
        assert (copy.shown("t"), copy.holds(b"QQ")) == ("shown", [])
