"""
A word planted in attributes of Office files, where a width or a colour should stand: it is in no clean copy.

Every attribute of every element that may be written is tried, so that none of them carries a name unseen.
"""

import io
import re
import zipfile
from xml.sax.saxutils import quoteattr

import pytest

from intake_app.cleaning.inspect import find
from intake_app.cleaning.office import clean
from intake_app.cleaning.vocabulary import ODF, ODF_NAMES, OOXML, OOXML_NAMES
from intake_app.cleaning.vocabulary.kinds import Kind as Value
from intake_app.cleaning.vocabulary.value_kinds import odf_kind, ooxml_kind, text_kind
from intake_app.cleaning.vocabulary.values import fits
from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused

WORD = "Qx7Vermeer"
FORMS = ("{}", "3{}", "{} 3", "3pt;{}:1", "#{}", "a3, '{}'", "rId{}", "$A$1:{}", "#_x0000_s{}", "+{}")
"""A word by itself, and beside what could stand there."""
SHOWN = {"w:fldSimple@w:instr"}
"""Beside those told as shown: judged as the code of a field, where it is one."""
ADDRESSES = {address: prefix for address, prefix in reversed(OOXML.items()) if "purl.oclc" not in address}
RICH = {*("v:shape@type", "v:image@type"), "draw:page@draw:name"}


def declared(addresses):
    return " ".join(f'xmlns:{prefix}="{address}"' for address, prefix in addresses.items() if prefix != "xml")


def every_element(names, form, word, skipped):
    """Each element once, with that in each of its attributes and as its text."""
    for element, attributes in sorted(names.attributes.items()):
        if element in skipped or ":" not in element:  # those of HTML stand in VML alone
            continue
        value = quoteattr(form.format(word))
        inside = form.format(word) if element in names.texts else ""
        yield f"<{element} {' '.join(f'{name}={value}' for name in sorted(attributes))}>{inside}</{element}>"


def ooxml(maker, body):
    main = f"<w:document {declared(ADDRESSES)}><w:body>{body}</w:body></w:document>"
    return maker.add(maker.text(""), {"word/document.xml": main})


def leaks(copy):
    """Every place where the word still stands."""
    with zipfile.ZipFile(io.BytesIO(copy)) as package:
        parts = {name: package.read(name).decode("utf-8", "replace") for name in package.namelist()}
    return [f"{name}: {hit}" for name, part in parts.items() for hit in re.findall(rf"<[^<]*{WORD}[^<]*", part)]


def is_shown(place, kind):
    return kind is Value.SHOWN or place in SHOWN


ROOTS = {"w:document", "w:body", "w:altChunk", "mc:AlternateContent", "mc:Choice", "mc:Fallback"}


@pytest.mark.parametrize("form", FORMS)
def test_no_attribute_of_ooxml_carries_a_word(form, maker):
    hidden = {}
    for element, attributes in OOXML_NAMES.attributes.items():
        kept = {name for name in attributes if not is_shown(f"{element}@{name}", ooxml_kind(element, name))}
        if element not in ROOTS:
            hidden[element] = frozenset(kept)
    names = type(OOXML_NAMES)(hidden, frozenset(k for k in OOXML_NAMES.texts if text_kind(k) is not Value.SHOWN))
    body = "".join(every_element(names, form, WORD, ROOTS))
    copy, facts = clean(ooxml(maker, body), Kind.OFFICE, CleaningChoices())
    assert "\n".join(leaks(copy)) == ""
    assert "\n".join(finding.where for finding in find(copy, facts.kind)) == ""
    assert any(finding.what == What.PRIVATE_DATA and "value of" in finding.where for finding in facts.found)


def open_document(maker, body):
    main = (
        f'<office:document-content {declared(ODF)} office:version="1.3"><office:body><office:text>{body}'
        "</office:text></office:body></office:document-content>"
    )
    return maker.add(maker.open_document(""), {"content.xml": main})


FRAMES = {"office:body", "office:text", "office:document-content", "office:document-styles", "office:spreadsheet"}


@pytest.mark.parametrize("form", FORMS)
def test_no_attribute_of_open_document_carries_a_word(form, maker):
    hidden = {
        element: frozenset(name for name in attributes if odf_kind(element, name) is not Value.SHOWN)
        for element, attributes in ODF_NAMES.attributes.items()
    }
    body = "".join(every_element(type(ODF_NAMES)(hidden, frozenset()), form, WORD, FRAMES))
    copy, facts = clean(open_document(maker, body), Kind.OFFICE, CleaningChoices())
    assert "\n".join(leaks(copy)) == ""
    assert "\n".join(finding.where for finding in find(copy, facts.kind)) == ""
    assert any(finding.what == What.PRIVATE_DATA and "value of" in finding.where for finding in facts.found)


GOOD = {
    Value.PLAIN: "12 -3.5pt 0.5cm 50% #A0b1C2 auto A1:B7 $C$3 rId4 {00000000-0000-4000-8000-00000000000A} 2024-01-02",
    Value.FONT: "Arial Calibri 宋体 +mn-lt Arial1 MyriadPro-Bold",
    Value.LANGUAGE: "en-US es zh-Hans-CN x-none",
    Value.PATH: "m,l,21600r21600,xe m@4@5l@4@11qx0@0xe M0,0L12.5,3Z",
    Value.MOTION: "#ppt_x #ppt_w*sin(2.5*pi*$) visible blinds(horizontal) ?f3-?f2/21600 rotate(1.57)",
    Value.GUIDE: "adj1 connsiteX0 hc T0",
    Value.PART: "parentText Name12",
    Value.FORMULA: "Sheet1!$A$1:$B$3 'My sheet'!A1 Table.A1:.B2",
    Value.SHAPE: "mso-spt202 smiley round-rectangle ooxml-wedgeRectCallout",
}
BAD = ("Maria", "Maria Lopez", "maria", "lopez@example.org", "C:\\Maria", "3 Maria", "sourceofficer")


@pytest.mark.parametrize("kind", GOOD, ids=lambda kind: kind.name)
def test_what_documents_say_fits_and_names_do_not(kind):
    pieces = re.findall(r"'[^']*'\S*|\S+", GOOD[kind])
    assert [piece for piece in pieces if not fits(kind, piece)] == []
    assert [name for name in BAD if fits(kind, name)] == []


def test_a_style_loses_what_tells_and_keeps_how_it_looks(maker, cleaned):
    body = (
        '<w:p><w:r><w:pict><v:shape id="a" style="width:3pt;mso-next-textbox:#Maria Lopez;maria:1;flip:x">'
        "</v:shape></w:pict></w:r></w:p>"
    )
    assert 'style="width:3pt;flip:x"' in cleaned(maker.text(body)).xml("word/document.xml")


def test_names_that_shapes_are_drawn_with_stay_connected(maker, cleaned):
    shape = (
        '<a:custGeom><a:gdLst><a:gd name="maria" fmla="*/ w 1 3"/><a:gd name="g2" fmla="+- maria hc adj1"/></a:gdLst>'
        '<a:rect l="maria" t="t" r="r" b="b"/></a:custGeom>'
    )
    written = cleaned(maker.text(f"<w:p><w:r><w:drawing>{shape}</w:drawing></w:r></w:p>")).xml("word/document.xml")
    assert "maria" not in written
    assert '<a:gd name="gd1" fmla="*/ w 1 3"/><a:gd name="g2" fmla="+- gd1 hc adj1"/>' in written
    assert '<a:rect l="gd1"' in written


def test_letters_of_ones_own_get_one_number_each(maker, cleaned):
    run = '<w:r><w:rPr><w:rFonts w:ascii="{0}" w:hAnsi="{0}"/></w:rPr><w:t>x</w:t></w:r>'
    body = f"<w:p>{''.join(map(run.format, ('Union Grotesk', 'Arial', 'Ministry Serif', 'Union Grotesk')))}</w:p>"
    copy = cleaned(maker.text(body))
    assert re.findall(r'w:ascii="([^"]*)"', copy.xml("word/document.xml")) == ["Font 1", "Arial", "Font 2", "Font 1"]
    assert any("w:rFonts" in finding.where for finding in copy.found)


def test_a_chart_outside_of_a_workbook_names_no_sheet(maker, cleaned):
    chart = (
        f"<c:chartSpace {maker.declared}><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef>"
        "<c:f>'Maria Lopez'!$B$2:$B$5</c:f><c:numCache><c:pt idx=\"0\"><c:v>4</c:v></c:pt></c:numCache></c:numRef>"
        "</c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>"
    )
    frame = (
        '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="http://schemas.'
        'openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId1"/></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r></w:p>"
    )
    copy = cleaned(maker.text(frame, maker.relation("rId1", "chart", "chart1.xml"), chart1__xml=chart))
    written = next(part.decode() for name, part in copy.parts.items() if "chart" in name and name.endswith(".xml"))
    assert "Maria" not in written
    assert "<c:f>Sheet1!$B$2:$B$5</c:f>" in written
    assert "<c:v>4</c:v>" in written


def test_equations_of_shapes_keep_the_names_that_the_drawing_asks_for(maker, cleaned):
    shape = (
        '<draw:custom-shape><draw:enhanced-geometry draw:enhanced-path="M ?f0 0 L ?mine 5 Z N">'
        '<draw:equation draw:formula="left+?mine/2" draw:name="f0"/><draw:equation draw:formula="$0" draw:name="mine"/>'
        "</draw:enhanced-geometry></draw:custom-shape>"
    )
    written = cleaned(maker.open_document(f"<text:p>{shape}</text:p>")).xml("content.xml")
    assert 'draw:enhanced-path="M ?f0 0 L ?gd1 5 Z N"' in written
    assert (
        'draw:formula="left+?gd1/2" draw:name="f0"' in written or 'draw:name="f0" draw:formula="left+?gd1/2"' in written
    )
    assert 'draw:name="gd1"' in written


LINKS = {"#1.2.Seen heading|outline": True, "#Maria's part|outline": False, "#Maria": False, "#Frame1|frame": False}


@pytest.mark.parametrize("link", LINKS)
def test_links_within_a_document_name_only_what_people_read(link, maker, cleaned):
    body = f'<text:h>Seen heading</text:h><text:p><text:a xlink:href="{link}">here</text:a></text:p>'
    written = cleaned(maker.open_document(body)).xml("content.xml")
    assert (link in written) is LINKS[link]
    assert "here" in written


def test_real_documents_lose_no_value_but_fonts_of_their_own(corpus):
    told = set()
    for file in sorted((corpus / "office").iterdir()):
        try:
            _, facts = clean(file.read_bytes(), Kind.OFFICE, CleaningChoices())
        except FileRefused:
            continue
        told |= {finding.where.partition(": value of ")[2] for finding in facts.found if ": value of " in finding.where}
    assert {place for place in told if not place.startswith(("w:rFonts", "w:font", "a:latin"))} == set()
