"""What no page of an Office file shows: it goes, or it is told that it stays."""

import re

import pytest

from intake_app.domain.findings import What

SEEN = "<w:p><w:r><w:t>Seen text</w:t></w:r></w:p>"
ROW = '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>42</x:v></x:c></x:row></x:sheetData>'


@pytest.mark.parametrize(("first", "even"), [(False, False), (True, False), (False, True)])
def test_a_header_that_no_page_shows_goes(first, even, maker, cleaned):
    kinds = ("default", "first", "even")
    rows = "".join(maker.relation(f"rId{n}", "header", f"header{n}.xml") for n in range(3))
    rows += maker.relation("rId9", "settings", "settings.xml")
    parts = {
        f"header{n}__xml": f"<w:hdr {maker.declared}><w:p><w:r><w:t>{kind}</w:t></w:r></w:p></w:hdr>"
        for n, kind in enumerate(kinds)
    }
    switch = "<w:evenAndOddHeaders/>" if even else '<w:evenAndOddHeaders w:val="0"/>'
    parts["settings__xml"] = f"<w:settings {maker.declared}>{switch}</w:settings>"
    references = "".join(f'<w:headerReference w:type="{kind}" r:id="rId{n}"/>' for n, kind in enumerate(kinds))
    other = "<w:p><w:pPr><w:sectPr><w:titlePg/></w:sectPr></w:pPr></w:p>" if first else ""
    copy = cleaned(maker.text(f"{other}<w:p/><w:sectPr>{references}</w:sectPr>", rows, **parts))
    assert set(copy.shown("t").split("|")) - {""} == {
        kind for kind, is_on in zip(kinds, (True, first, even), strict=True) if is_on
    }
    assert What.HIDDEN_CONTENT in copy.whats()


def test_older_programs_get_no_other_words_than_newer_ones(maker, cleaned):
    box = "<w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent>"
    for older, left in {"Seen": "Seen|Seen", "QQ": "Seen"}.items():
        body = (
            '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps" xmlns:wps="http://schemas.microsoft.com/office/word'
            f'/2010/wordprocessingShape"><w:drawing>{box.format("Seen")}</w:drawing></mc:Choice><mc:Fallback><w:pict>'
            f"<v:textbox>{box.format(older)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        )
        copy = cleaned(maker.text(body))
        assert (copy.shown("t"), copy.holds(b"QQ")) == (left, [])


def test_what_a_guard_of_files_added_to_the_package_goes(maker, cleaned):
    start = maker.relation("rId1", "officeDocument", "word/document.xml")
    start += maker.relation("rId2", "http://schemas.example.com/guard/2016/relationships/sealed", "guard/QQ.bin")
    copy = cleaned(maker.add(maker.text(SEEN), {"_rels/.rels": maker.relations(start), "guard/QQ.bin": b"QQ"}))
    assert (copy.holds(b"QQ"), copy.shown("t")) == ([], cleaned(maker.text(SEEN)).shown("t"))
    assert "package: sealed" in {finding.where for finding in copy.found}


def test_an_empty_part_is_as_none(maker, cleaned):
    rows = maker.relation("rId1", "fontTable", "fontTable.xml")
    copy = cleaned(maker.text(SEEN, rows, fontTable__xml=b""))
    assert "word/fontTable.xml" not in copy.parts
    assert "Seen text" in copy.shown("t")


def test_a_header_of_pages_that_are_not_told_apart_goes(maker, cleaned):
    headers = "<x:oddHeader>Seen</x:oddHeader><x:evenHeader>even</x:evenHeader><x:firstFooter>first</x:firstFooter>"
    for switches, shown in {
        "": "Seen",
        'differentFirst="0" differentOddEven="0"': "Seen",
        'differentFirst="1" differentOddEven="true"': "Seen|even|first",
    }.items():
        copy = cleaned(maker.book(f"{ROW}<x:headerFooter {switches}>{headers}</x:headerFooter>"))
        assert copy.shown("oddHeader", "evenHeader", "firstFooter") == shown
        assert (What.HIDDEN_CONTENT in copy.whats()) is (shown == "Seen")


def styles(maker):
    """Two forms of numbers, one of which a cell has."""
    forms = '<x:numFmt numFmtId="164" formatCode="0.0"/><x:numFmt numFmtId="165" formatCode="&quot;QQ&quot;0"/>'
    part = f'<x:numFmts count="2">{forms}</x:numFmts><x:cellXfs count="1"><x:xf numFmtId="164"/></x:cellXfs>'
    return f"<x:styleSheet {maker.declared}>{part}</x:styleSheet>"


def test_a_form_of_numbers_that_no_cell_has_goes(maker, cleaned):
    book = maker.book(ROW)
    rows = maker.relation("rId1", "worksheet", "worksheets/sheet1.xml") + maker.relation("rId5", "styles", "styles.xml")
    parts = {"xl/styles.xml": styles(maker), "xl/_rels/workbook.xml.rels": maker.relations(rows)}
    copy = cleaned(maker.add(book, parts))
    assert copy.holds(b"QQ") == []
    assert '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>' in copy.xml("xl/styles.xml")
    assert What.HIDDEN_CONTENT in copy.whats()


def test_names_that_formulas_use_are_told(maker, cleaned):
    names = '<x:definedName name="{}">Seen!$A$1</x:definedName>'
    built_in, own = names.format("_xlnm.Print_Area"), names.format("Officer")
    for told, count in {"": 0, built_in: 0, built_in + own: 1}.items():
        copy = cleaned(maker.book(ROW, names=f"<x:definedNames>{told}</x:definedNames>"))
        assert sum(finding.count for finding in copy.kept if finding.what == What.NAMES) == count


@pytest.mark.parametrize(("name", "count"), [("Table1", 0), ("Tabla12", 0), ("Officers", 1)])
def test_the_name_of_a_table_is_told_unless_a_program_gave_it(name, count, maker, cleaned):
    table = (
        f'<x:table {maker.declared} id="1" name="{name}" displayName="{name}" ref="A1:A2"><x:tableColumns count="1">'
        '<x:tableColumn id="1" name="42"/></x:tableColumns></x:table>'
    )
    parts = {"tables/table1__xml": table}
    rows = maker.relation("rId8", "table", "../tables/table1.xml")
    sheet = f'{ROW}<x:tableParts><x:tablePart r:id="rId8"/></x:tableParts>'
    copy = cleaned(maker.book(sheet, relations=rows, **parts))
    assert sum(finding.count for finding in copy.kept if finding.what == What.NAMES) == count


def test_names_of_ranges_in_open_document_are_told(maker, cleaned):
    names = '<table:named-expressions><table:named-range table:name="Officer"/></table:named-expressions>'
    copy = cleaned(maker.open_document(names, "spreadsheet"))
    assert [finding.count for finding in copy.kept if finding.what == What.NAMES] == [1]


def test_numbers_that_programs_throw_dice_for_begin_at_one(maker, cleaned):
    """Else they would tie two copies of one text together."""
    picture = '<w:r><w:drawing><wp:inline><wp:docPr id="1436785432" name="x"/></wp:inline></w:drawing></w:r>'
    run = '<w:r><w:rPr><w:fitText w:val="9" w:id="{}"/></w:rPr><w:t>x</w:t></w:r>'
    runs = "".join(map(run.format, (-1771932159, -1771932159, 7)))
    body = cleaned(maker.text(f"<w:p>{picture}{picture}{runs}</w:p>")).xml("word/document.xml")
    assert re.findall(r'<wp:docPr id="(\d+)" name="Object (\d+)"', body) == [("1", "1"), ("2", "2")]
    assert re.findall(r'w:fitText w:val="9" w:id="([^"]*)"', body) == ["1", "1", "2"]


def test_axes_of_a_chart_go_on_belonging_together(maker, cleaned):
    space = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    axes = (
        '<c:valAx><c:axId val="2118791784"/><c:crossAx val="2094734552"/></c:valAx>'
        '<c:catAx><c:axId val="2094734552"/><c:crossAx val="2118791784"/></c:catAx>'
    )
    chart = f'<c:chartSpace xmlns:c="{space}"><c:chart><c:plotArea>{axes}</c:plotArea></c:chart></c:chartSpace>'
    frame = (
        f'<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="{space}"><c:chart r:id="rId1"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
    copy = cleaned(maker.text(frame, maker.relation("rId1", "chart", "chart1.xml"), chart1__xml=chart))
    assert re.findall(r'c:(\w+) val="(\d+)"', copy.xml("word/charts/chart1.xml")) == [
        *(("axId", "1"), ("crossAx", "2"), ("axId", "2"), ("crossAx", "1"))
    ]


@pytest.mark.parametrize(
    ("held", "shown", "count"),
    [
        ("Seen", "Seen", 0),
        ("Seen words", "Seen <text:span>words</text:span>", 0),
        ("Other", "Seen", 1),
        ("", "Seen", 0),
        ("Seen", "", 0),
    ],
)
def test_a_cell_that_holds_other_words_than_it_shows_is_told(held, shown, count, maker, cleaned):
    cell = f'<table:table-cell office:value-type="string" office:string-value="{held}"><text:p>{shown}</text:p>'
    table = f"<table:table><table:table-row>{cell}</table:table-cell></table:table-row></table:table>"
    copy = cleaned(maker.open_document(table, "spreadsheet"))
    told = [finding.count for finding in copy.kept if "other words than it shows" in finding.where]
    assert told == [count] * bool(count)


SLICER = "http://schemas.microsoft.com/office/drawing/2010/slicer"
FILTER = (
    '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="QQ"/></xdr:nvGraphicFramePr><a:graphic>'
    f'<a:graphicData uri="{SLICER}"><s:slicer xmlns:s="{SLICER}" name="QQ"/></a:graphicData></a:graphic>'
    "</xdr:graphicFrame>"
)
OLDER = "<xdr:sp><xdr:txBody><a:p><a:r><a:t>Seen</a:t></a:r></a:p></xdr:txBody></xdr:sp>"
A14 = 'xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14"'


@pytest.mark.parametrize(
    ("drawn", "shown"),
    [
        (
            f"<mc:AlternateContent><mc:Choice {A14}>{FILTER}</mc:Choice><mc:Fallback>{OLDER}</mc:Fallback>"
            "</mc:AlternateContent>",
            "Seen",
        ),
        (FILTER, ""),
    ],
)
def test_a_frame_of_an_unknown_kind_leaves_no_empty_frame(drawn, shown, maker, cleaned):
    """Excel offers to repair a workbook that has one."""
    part = f"<xdr:wsDr {maker.declared}><xdr:twoCellAnchor>{drawn}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>"
    rows = maker.relation("rId1", "drawing", "../drawings/d.xml")
    copy = cleaned(maker.book(f'{ROW}<x:drawing r:id="rId1"/>', relations=rows, **{"drawings/d__xml": part}))
    drawing = copy.xml("xl/drawings/drawing1.xml")
    assert ("graphicData" in drawing, copy.shown("t"), copy.holds(b"QQ")) == (False, shown, [])
    assert ("twoCellAnchor" in drawing) is bool(shown)
