"""Workbooks: values stay, what reaches out or tells of people goes."""

import pytest

from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
ROW = '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>42</x:v></x:c></x:row></x:sheetData>'


def cell(formula, more=""):
    return f'<x:sheetData><x:row r="1"><x:c r="A1">{formula}<x:v>42</x:v></x:c>{more}</x:row></x:sheetData>'


@pytest.mark.parametrize(
    "formula",
    [
        "[1]Sheet1!A1",
        "'[1]Sheet 1'!A1+1",
        "'C:\\QQ\\[Book.xlsx]Sheet1'!A1",
        "[1]!QQname",
        "cmd|'/C QQ'!A0",
        'WEBSERVICE("http://QQ")',
        'HYPERLINK("C:\\Users\\QQ\\a.xlsx","x")',
        '_xlfn.IMAGE("http://QQ")',
        'RTD("QQ",,1)',
        "CALL(QQ)",
    ],
)
def test_formulas_that_reach_out_become_their_values(formula, maker, cleaned):
    escaped = formula.replace("&", "&amp;").replace("<", "&lt;")
    copy = cleaned(maker.book(cell(f"<x:f>{escaped}</x:f>")))
    assert (copy.shown("f"), copy.shown("v")) == ("", "42")
    assert What.LINK in copy.whats()
    assert copy.holds(b"QQ") == []


@pytest.mark.parametrize(
    "formula",
    [
        "SUM(A1:B2)",
        "Table1[[#This Row],[a]]*2",
        "SUM(Table1[1])",
        "'Other sheet'!A1",
        '"a|b [1]x!"',
        'HYPERLINK("https://example.org","x")',
    ],
)
def test_formulas_within_the_workbook_stay(formula, maker, cleaned):
    copy = cleaned(maker.book(cell(f"<x:f>{formula}</x:f>")))
    assert copy.shown("f") == formula
    assert What.FORMULAS in copy.stays()


def test_a_shared_formula_goes_from_all_its_cells(maker, cleaned):
    first = '<x:f t="shared" ref="A1:B1" si="0">[1]Sheet1!A1</x:f>'
    second = '<x:c r="B1"><x:f t="shared" si="0"/><x:v>43</x:v></x:c>'
    copy = cleaned(maker.book(cell(first, second)))
    assert "<f" not in copy.xml("xl/worksheets/sheet1.xml")
    assert copy.shown("v") == "42|43"


def test_names_of_buttons_and_of_looks_in_a_table_go(maker, cleaned):
    controls = '<x:controls><x:control shapeId="1025" r:id="rId7" name="QQ button"/></x:controls><x:tableParts>'
    rows = maker.relation("rId7", "ctrlProp", "../ctrlProps/ctrlProp1.xml")
    rows += maker.relation("rId8", "table", "../tables/table1.xml")
    parts = {
        "ctrlProps/ctrlProp1__xml": f'<x14:formControlPr {maker.declared} objectType="Button"/>',
        "tables/table1__xml": f'<x:table {maker.declared} id="1" name="T" displayName="T" ref="A1:A2" '
        'headerRowCellStyle="QQ" dataCellStyle="QQ"><x:tableColumns count="1"><x:tableColumn id="1" name="Seen" '
        'dataCellStyle="QQ" totalsRowCellStyle="QQ"/></x:tableColumns></x:table>',
    }
    data = maker.book(cell("") + controls + '<x:tablePart r:id="rId8"/></x:tableParts>', relations=rows, **parts)
    copy = cleaned(data)
    assert copy.holds(b"QQ") == []
    assert 'name="Control 1"' in copy.xml("xl/worksheets/sheet1.xml")


def test_boxes_to_tick_in_cells_come_along_as_their_values(maker, cleaned):
    kind = "http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag"
    data = maker.book('<x:sheetData><x:row r="1"><x:c r="A1" t="b"><x:v>1</x:v></x:c></x:row></x:sheetData>')
    rows = maker.relation("rId1", "worksheet", "worksheets/sheet1.xml") + maker.relation("rId9", kind, "bag.xml")
    copy = cleaned(maker.add(data, {"xl/_rels/workbook.xml.rels": maker.relations(rows), "xl/bag.xml": "<QQ/>"}))
    assert copy.shown("v") == "1"
    assert copy.holds(b"QQ") == []


TRAPS = {
    "protection": '<x:sheetProtection password="QQQQ" sheet="1"/>',
    "a named range of people": '<x:protectedRanges><x:protectedRange name="QQ" sqref="A1"/></x:protectedRanges>',
    "scenarios": '<x:scenarios><x:scenario name="QQ" user="QQ" comment="QQ"><x:inputCells r="A1" val="QQ"/>'
    "</x:scenario>"
    "</x:scenarios>",
    "somebody's view": '<x:customSheetViews><x:customSheetView guid="{QQ}"/></x:customSheetViews>',
    "a consolidation": '<x:dataConsolidate><x:dataRefs><x:dataRef name="QQ" r:id="rId9"/></x:dataRefs>'
    "</x:dataConsolidate>",
    "embedded objects": '<x:oleObjects><x:oleObject progId="QQ" shapeId="1" r:id="rId9"/></x:oleObjects>',
    "a link with a tip": '<x:hyperlinks><x:hyperlink ref="A1" location="Seen!A1" tooltip="QQ"/></x:hyperlinks>',
    "a link elsewhere": '<x:hyperlinks><x:hyperlink ref="A1" location="[QQ.xlsx]a!A1"/></x:hyperlinks>',
    "a printer": '<x:pageSetup r:id="rId9" horizontalDpi="600"/>',
    "extensions": '<x:extLst><x:ext uri="{QQ}"><x14:QQ/></x:ext></x:extLst>',
    "rules that look elsewhere": '<x:conditionalFormatting sqref="A1"><x:cfRule type="expression" priority="1">'
    "<x:formula>[1]QQ!A1</x:formula></x:cfRule></x:conditionalFormatting>",
    "entries from elsewhere": '<x:dataValidations count="1"><x:dataValidation sqref="A1">'
    "<x:formula1>[1]QQ!A1</x:formula1>"
    "</x:dataValidation></x:dataValidations>",
}


@pytest.mark.parametrize("trap", TRAPS.values(), ids=TRAPS)
def test_nothing_in_a_sheet_tells_of_people(trap, maker, cleaned):
    copy = cleaned(maker.book(f'<x:sheetPr codeName="QQ"/>{ROW}{trap}'))
    assert copy.holds(b"QQ") == []
    assert copy.shown("v") == "42"
    assert copy.kind is Kind.XLSX


BOOK_TRAPS = {
    "the version": '<x:fileVersion appName="xl" lastEdited="7" rupBuild="QQ" codeName="{QQ}"/>',
    "who shares it": '<x:fileSharing userName="QQ" reservationPassword="QQ"/>',
    "where it lay": '<mc:AlternateContent><mc:Choice Requires="x15ac"><x15ac:absPath url="C:\\Users\\QQ\\"/>'
    "</mc:Choice>"
    "</mc:AlternateContent>",
    "revisions": '<xr:revisionPtr documentId="13_ncr:QQ"/>',
    "somebody's window": '<x:customWorkbookViews><x:customWorkbookView name="QQ" guid="{QQ}"/></x:customWorkbookViews>',
    "a name of a path": '<x:definedNames><x:definedName name="n">"C:\\QQ\\a"</x:definedName></x:definedNames>',
    "a name of another book": '<x:definedNames><x:definedName name="n">[1]QQ!$A$1</x:definedName></x:definedNames>',
    "a name of a macro": '<x:definedNames><x:definedName name="n" function="1" vbProcedure="1">QQ</x:definedName>'
    "</x:definedNames>",
    "a remark on a name": '<x:definedNames><x:definedName name="n" comment="QQ">Seen!$A$1</x:definedName>'
    "</x:definedNames>",
    "pivot caches": '<x:pivotCaches><x:pivotCache cacheId="1" r:id="rQQ"/></x:pivotCaches>',
}


@pytest.mark.parametrize("trap", BOOK_TRAPS.values(), ids=BOOK_TRAPS)
def test_nothing_in_the_workbook_tells_of_people(trap, maker, cleaned):
    copy = cleaned(maker.book(ROW, names=trap))
    assert copy.holds(b"QQ") == []
    assert copy.shown("v") == "42"


LEFT = {
    "comments": ("comments1.xml", f'<comments xmlns="{MAIN}"><authors><author>QQ</author></authors></comments>'),
    "threadedComment": ("threaded.xml", "<t><threadedComment personId='QQ'/></t>"),
    "printerSettings": ("printer.bin", b"QQ"),
    "queryTable": ("query.xml", "<q>QQ</q>"),
    "oleObject": ("QQ.bin", b"QQ"),
}


@pytest.mark.parametrize("kind", LEFT)
def test_parts_beside_a_sheet_stay_behind(kind, maker, cleaned):
    name, part = LEFT[kind]
    copy = cleaned(
        maker.book(ROW, relations=maker.relation("rId1", kind, f"../{name}"), **{name.replace(".", "__"): part})
    )
    assert copy.holds(b"QQ") == []
    assert any(name in finding.where for finding in copy.found)


def test_texts_that_no_cell_shows_any_more_are_emptied(maker, cleaned):
    strings = "<x:si><x:t>QQ gone</x:t></x:si><x:si><x:t>shown</x:t></x:si>"
    sheet = '<x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>1</x:v></x:c></x:row></x:sheetData>'
    copy = cleaned(maker.book(sheet, strings))
    assert copy.shown("t") == "shown"
    assert What.EDIT_HISTORY in copy.whats()


def test_boxes_of_comments_go_and_controls_stay(maker, cleaned):
    def shape(kind, number):
        data = f'<v:textbox><div>{kind} text</div></v:textbox><xv:ClientData ObjectType="{kind}"/>'
        return f'<v:shape id="_x0000_s{number}" xmlns:xv="urn:schemas-microsoft-com:office:excel">{data}</v:shape>'

    vml = f'<xml xmlns:v="urn:schemas-microsoft-com:vml">{shape("Note", 1025)}{shape("Checkbox", 1026)}</xml>'
    relation = maker.relation("rId1", "vmlDrawing", "../drawings/vml.vml")
    sheet = f'{ROW}<x:legacyDrawing r:id="rId1"/>'
    copy = cleaned(maker.book(sheet, relations=relation, **{"drawings/vml.vml": vml}))
    assert copy.shown("div") == "Checkbox text"
    only_notes = vml.replace("Checkbox", "Note")
    copy = cleaned(maker.book(sheet, relations=relation, **{"drawings/vml.vml": only_notes}))
    assert "legacyDrawing" not in copy.xml("xl/worksheets/sheet1.xml")
    assert not any(name.endswith(".vml") for name in copy.parts)


def test_hidden_sheets_rows_and_columns_are_named_as_still_there(maker, cleaned):
    sheet = (
        '<x:cols><x:col min="2" max="3" hidden="1"/><x:col min="9" max="16384" hidden="1"/></x:cols><x:sheetData>'
        '<x:row r="1" hidden="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>'
    )
    kept = {
        finding.where: finding.count
        for finding in cleaned(maker.book(sheet)).kept
        if finding.what == What.HIDDEN_CONTENT
    }
    assert kept == {"xl/worksheets/sheet1.xml: hidden row": 1, "xl/worksheets/sheet1.xml: hidden column": 1}


def test_a_sheet_of_macros_goes_and_names_move_up(maker, cleaned):
    rows = maker.relation(
        "rId1", "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet", "macro.xml"
    ) + maker.relation("rId2", "worksheet", "sheet.xml")
    body = (
        '<x:bookViews><x:workbookView activeTab="1"/></x:bookViews><x:sheets>'
        '<x:sheet name="QQ" sheetId="1" r:id="rId1"/>'
        '<x:sheet name="Seen" sheetId="2" r:id="rId2"/></x:sheets><x:definedNames>'
        '<x:definedName name="_xlnm.Print_Area" localSheetId="1">Seen!$A$1</x:definedName>'
        '<x:definedName name="b" localSheetId="0">QQ!$A$1</x:definedName></x:definedNames>'
    )
    sheet = f'<worksheet xmlns="{MAIN}">{cell("<f>QQ!A1</f>").replace("x:", "")}</worksheet>'
    copy = cleaned(maker.open("xl/workbook.xml", body, rows, {"xl/sheet.xml": sheet, "xl/macro.xml": "<QQ/>"}))
    assert copy.holds(b"QQ") == []
    assert 'activeTab="0"' in copy.xml("xl/workbook.xml")
    assert '_xlnm.Print_Area" localSheetId="0"' in copy.xml("xl/workbook.xml")
    assert What.SCRIPT in copy.whats()


def pivot(maker, sheet):
    table = f'<pivotTableDefinition xmlns="{MAIN}" dataCaption="QQ"><location ref="A1:B2"/></pivotTableDefinition>'
    return maker.book(sheet, relations=maker.relation("rId1", "pivotTable", "../pivot.xml"), pivot__xml=table)


def test_pivot_tables_stay_as_the_values_they_fill_in(maker, cleaned):
    copy = cleaned(pivot(maker, ROW))
    assert (copy.shown("v"), copy.holds(b"QQ")) == ("42", [])


def test_a_pivot_table_without_values_is_refused_as_not_filled_in(maker, cleaned):
    with pytest.raises(FileRefused) as refused:
        cleaned(pivot(maker, "<x:sheetData/>"))
    assert refused.value.reason is Refusal.NOT_FILLED_IN


def test_names_of_looks_are_those_of_excel_or_numbers(maker, cleaned):
    styles = (
        f'<styleSheet xmlns="{MAIN}"><cellStyles><cellStyle name="QQ" xfId="1"/>'
        f'<cellStyle name="QQ normal" builtinId="0"/>'
        '</cellStyles><tableStyles defaultTableStyle="TableStyleMedium2"><tableStyle name="QQ look"/></tableStyles>'
        "</styleSheet>"
    )
    data = maker.open(
        "xl/workbook.xml", "<x:sheets/>", maker.relation("rId1", "styles", "styles.xml"), {"xl/styles.xml": styles}
    )
    copy = cleaned(data)
    assert copy.holds(b"QQ") == []
    assert 'name="Normal"' in copy.xml("xl/styles.xml")
    assert 'defaultTableStyle="TableStyleMedium2"' in copy.xml("xl/styles.xml")


def test_a_workbook_in_a_workbook_goes_or_fails_the_file(maker, cleaned):
    inner = "<x:workbook><x:sheets/><x:workbook/></x:workbook>"
    copy = cleaned(maker.book("<x:sheetData/>", names=inner))
    assert copy.xml("xl/workbook.xml").count("<workbook") == 1
    assert What.PRIVATE_DATA in copy.whats()
    with pytest.raises(FileRefused) as refused:
        cleaned(
            maker.book("<x:worksheet><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>")
        )
    assert refused.value.reason is Refusal.NOT_UNDERSTOOD
