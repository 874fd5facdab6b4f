"""OpenDocument: what a page shows by something that is easily passed over as a name or as what nobody knows."""

import re

import pytest

from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

OPENED = "urn:oasis:names:tc:opendocument:xmlns"
CHART = f"""
    <office:document-content xmlns:office="{OPENED}:office:1.0" xmlns:chart="{OPENED}:chart:1.0"
    xmlns:table="{OPENED}:table:1.0" xmlns:text="{OPENED}:text:1.0"><office:body><office:chart>
    <chart:chart chart:class="chart:radar"><chart:plot-area><chart:axis chart:dimension="x"><chart:categories
    table:cell-range-address="local-table.$A$2:.$A$5"/></chart:axis><chart:series chart:class="chart:scatter"
    chart:values-cell-range-address="local-table.$B$2:.$B$5" chart:label-cell-address="local-table.$B$1"/>
    </chart:plot-area></chart:chart></office:chart></office:body></office:document-content>
"""


def named(text):
    """A document's part of styles with a header in it."""
    spaces = {"office": "office", "style": "style", "text": "text"}
    declared = " ".join(f'xmlns:{prefix}="{OPENED}:{name}:1.0"' for prefix, name in spaces.items())
    return (
        f'<office:document-styles {declared}><office:master-styles><style:master-page style:name="Default">{text}'
        "</style:master-page></office:master-styles></office:document-styles>"
    )


def test_a_chart_on_a_slide_keeps_its_kind_and_its_numbers(maker, cleaned):
    frame = '<draw:page><draw:frame><draw:object xlink:href="./Object 7"/></draw:frame></draw:page>'
    copy = cleaned(maker.open_document(frame, "presentation", parts={"Object 7/content.xml": CHART}))
    chart = copy.xml("Object 1/content.xml")
    assert re.findall(r'chart:class="([^"]*)"', chart) == ["chart:radar", "chart:scatter"]
    assert 'table:cell-range-address="local-table.$A$2:.$A$5"' in chart
    assert 'chart:values-cell-range-address="local-table.$B$2:.$B$5"' in chart
    assert 'chart:label-cell-address="local-table.$B$1"' in chart


FIELDS = (
    '<text:sheet-name>QQ</text:sheet-name> <text:title>QQ</text:title> <text:date text:date-value="2024-02-29">QQ'
    "</text:date> <text:time>QQ</text:time> <text:file-name>QQ</text:file-name>"
)
HEADER = f"<style:header><text:p>{FIELDS}</text:p></style:header>"


def test_headers_of_sheets_go_on_naming_sheet_file_and_day(maker, cleaned):
    copy = cleaned(maker.open_document("", "spreadsheet", parts={"styles.xml": named(HEADER)}))
    styles = copy.xml("styles.xml")
    shown = re.findall(r"<text:([\w-]+)>([^<]*)</text:", styles)
    assert shown == [(name, "???") for name in ("sheet-name", "title", "date", "time", "file-name")]
    assert copy.holds(b"QQ") == []


def test_a_title_in_the_header_of_a_sheet_is_the_one_that_was_shown(maker, cleaned):
    meta = (
        f'<office:document-meta xmlns:office="{OPENED}:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<office:meta><dc:title>Seen title</dc:title></office:meta></office:document-meta>"
    )
    parts = {"styles.xml": named(HEADER), "meta.xml": meta}
    styles = cleaned(maker.open_document("", "spreadsheet", parts=parts)).xml("styles.xml")
    assert "</text:sheet-name> Seen title <text:date>" in styles


@pytest.mark.parametrize("kind", ["text", "presentation"])
def test_elsewhere_such_fields_become_the_text_that_they_showed(kind, maker, cleaned):
    header = HEADER.replace("QQ", "seen")
    styles = cleaned(maker.open_document("", kind, parts={"styles.xml": named(header)})).xml("styles.xml")
    assert "<text:p>seen seen seen seen seen</text:p>" in styles


@pytest.mark.parametrize(
    ("kind", "name"), [("text", "footer"), ("spreadsheet", "footer"), ("spreadsheet", "header-left")]
)
def test_a_header_that_is_switched_off_loses_its_text(kind, name, maker, cleaned):
    off = f'<style:{name} style:display="false"><text:p>QQ</text:p></style:{name}>'
    on = "<style:header><text:p>Seen</text:p></style:header>"
    copy = cleaned(maker.open_document("", kind, parts={"styles.xml": named(on + off)}))
    assert copy.holds(b"QQ") == []
    assert f'<text:p>Seen</text:p></style:header><style:{name} style:display="false"/>' in copy.xml("styles.xml")
    assert What.HIDDEN_CONTENT in copy.whats()


def test_a_header_of_first_pages_stays_in_a_text_and_is_told(maker, cleaned):
    """LibreOffice shows one that it once wrote as switched off."""
    off = '<style:header-first style:display="false"><text:p>Seen</text:p></style:header-first>'
    copy = cleaned(maker.open_document("", parts={"styles.xml": named(off)}))
    assert "Seen" in copy.shown("p")
    assert What.HIDDEN_CONTENT in copy.stays()


def test_a_field_in_a_header_may_hold_no_text_of_its_own(maker, cleaned, monkeypatch):
    from intake_app.cleaning.office.odf import headers

    monkeypatch.setattr(headers, "UNKNOWN", "Maria")
    with pytest.raises(AssertionError, match="text in text:sheet-name"):
        cleaned(maker.open_document("", "spreadsheet", parts={"styles.xml": named(HEADER)}))


def test_a_hidden_shape_stays_hidden_and_is_told(maker, cleaned):
    shape = '<draw:rect {} draw:z-index="1"><text:p>a</text:p></draw:rect>'
    later = 'xmlns:drawooo="http://openoffice.org/2010/draw" drawooo:display="printer"'
    hidden = shape.format('draw:display="none"')
    page = f"<draw:page>{hidden}{shape.format(later)}</draw:page>"
    copy = cleaned(maker.open_document(page, "presentation"))
    assert 'draw:display="none"' in copy.xml("content.xml")
    assert 'drawooo:display="printer"' in copy.xml("content.xml")
    assert [finding.count for finding in copy.kept if finding.where == "hidden shape"] == [2]


def test_the_look_of_a_table_on_a_slide_stays(maker, cleaned):
    template = '<table:table-template table:name="QQ"><table:first-row table:style-name="QQ-1"/></table:table-template>'
    table = '<table:table table:template-name="QQ" table:use-first-row-styles="true"/>'
    page = f"<draw:page><draw:frame>{table}</draw:frame></draw:page>{template}"
    looks = '<style:style style:name="QQ-1" style:family="table-cell"/>'
    copy = cleaned(maker.open_document(page, "presentation", looks))
    content = copy.xml("content.xml")
    assert copy.holds(b"QQ") == []
    names = re.findall(r'(?:table:template-name|table-template table:name)="([^"]*)"', content)
    assert len(names) == 2
    assert names[0] == names[1] != ""


def test_letters_along_a_line_stay_so_and_lists_keep_their_numbers(maker, cleaned):
    shape = (
        '<draw:custom-shape><draw:enhanced-geometry draw:text-path="true" draw:enhanced-path="M 0 0ZM 1 1 L 2 2 N"/>'
    )
    words = '<text:p loext:marker-style-name="QQ">a</text:p>'
    item = f'<text:list><text:list-item text:style-override="QQ">{words}</text:list-item></text:list>'
    looks = '<text:list-style style:name="QQ"/>'
    copy = cleaned(maker.open_document(f"{item}<text:p>{shape}</draw:custom-shape></text:p>", styles=looks))
    content = copy.xml("content.xml")
    assert copy.holds(b"QQ") == []
    assert 'draw:text-path="true"' in content
    assert 'draw:enhanced-path="M 0 0ZM 1 1 L 2 2 N"' in content
    assert re.search(r'text:style-override="(Style_20_\d)".*loext:marker-style-name="\1"', content)


def test_a_table_on_a_slide_needs_no_picture_of_itself(maker, cleaned):
    table = "<table:table><table:table-row><table:table-cell><text:p>Seen</text:p></table:table-cell></table:table-row>"
    preview = '<draw:image xlink:href="Pictures/TablePreview1.svm"/>'
    page = f"<draw:page><draw:frame>{table}</table:table>{preview}</draw:frame></draw:page>"
    copy = cleaned(maker.open_document(page, "presentation", parts={"Pictures/TablePreview1.svm": b"VCLMTF QQ"}))
    assert (copy.shown("p"), copy.holds(b"QQ")) == ("Seen", [])


def test_a_remark_on_a_slide_goes_with_who_made_it(maker, cleaned):
    told = "<dc:creator>QQ</dc:creator><dc:date>2024-02-29T00:00:00</dc:date><text:p>QQ</text:p>"
    page = f"<draw:page><officeooo:annotation>{told}</officeooo:annotation></draw:page>"
    copy = cleaned(maker.open_document(page, "presentation"))
    assert copy.holds(b"QQ") == []
    assert {What.REMARKS, What.PERSON} <= copy.whats()


def inserted(sheets):
    """Contents of a sheet that lies within a text."""
    named = "".join(f'<table:table table:name="{name}"/>' for name in sheets)
    return (
        f'<office:document-content xmlns:office="{OPENED}:office:1.0" xmlns:table="{OPENED}:table:1.0" '
        f'xmlns:text="{OPENED}:text:1.0"><office:body><office:spreadsheet>{named}</office:spreadsheet></office:body>'
        "</office:document-content>"
    )


def in_sight(sheet):
    """Settings of an object, with what is in sight of it and what nobody has to know."""
    items = {
        "VisibleAreaTop": 7,
        "VisibleAreaWidth": 900,
        "ViewAreaHeight": 800,
        "ActiveTable": sheet,
        "PrinterName": "QQ",
    }
    rows = "".join(
        f'<config:config-item config:name="{name}" config:type="{"int" if name[0] == "V" else "string"}">{value}'
        "</config:config-item>"
        for name, value in items.items()
    )
    return (
        f'<office:document-settings xmlns:office="{OPENED}:office:1.0" xmlns:config="{OPENED}:config:1.0">'
        "<office:settings>"
        f'<config:config-item-set config:name="ooo:view-settings">{rows}</config:config-item-set></office:settings>'
        "</office:document-settings>"
    )


PREVIEW = '<draw:image xlink:href="./ObjectReplacements/Object 1"/>'


def with_object(maker, picture, sheets=("Seen", "Other"), active="Seen"):
    frame = f'<text:p><draw:frame><draw:object xlink:href="./Object 1"/>{PREVIEW}</draw:frame></text:p>'
    inside = {"Object 1/content.xml": inserted(sheets), "Object 1/settings.xml": in_sight(active)}
    return maker.open_document(frame, parts=inside | {"ObjectReplacements/Object 1": picture})


def test_an_object_comes_along_where_its_picture_can_not(maker, cleaned):
    copy = cleaned(with_object(maker, b"VCLMTF QQ"))
    assert copy.holds(b"QQ") == []
    assert 'table:name="Seen"' in copy.xml("Object 1/content.xml")
    settings = copy.xml("Object 1/settings.xml")
    assert re.findall(r'config:name="(\w+)" config:type="int">(\d+)<', settings) == [
        ("VisibleAreaTop", "7"),
        ("VisibleAreaWidth", "900"),
        ("ViewAreaHeight", "800"),
    ]
    assert "document within the document" in {finding.where for finding in copy.kept}


def test_of_an_object_with_a_picture_the_picture_comes_along(maker, cleaned, photo):
    copy = cleaned(with_object(maker, photo))
    assert [name for name in copy.parts if name.startswith("Object")] == []
    assert "Pictures/image1.jpeg" in copy.parts
    assert What.ATTACHMENT in copy.whats()


def test_an_object_that_shows_another_sheet_than_its_first_fails_the_file(maker, cleaned):
    with pytest.raises(FileRefused) as refused:
        cleaned(with_object(maker, b"VCLMTF QQ", active="Other"))
    assert refused.value.reason is Refusal.PICTURE_NOT_UNDERSTOOD


def test_bars_in_cells_and_marks_on_paper_are_as_large_as_they_were(maker, cleaned):
    calc = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    kinds = ("auto-minimum", "maximum", "percentile", "number")
    entries = "".join(f'<calcext:formatting-entry calcext:value="1" calcext:type="{kind}"/>' for kind in kinds)
    bar = f"<calcext:conditional-format><calcext:data-bar>{entries}</calcext:data-bar></calcext:conditional-format>"
    body = f"<table:table><calcext:conditional-formats {calc}>{bar}</calcext:conditional-formats></table:table>"
    content = cleaned(maker.open_document(body, "spreadsheet")).xml("content.xml")
    assert re.findall(r'calcext:type="([^"]*)"', content) == [*kinds]
    mark = '<text:p><draw:custom-shape style:rel-width="40%" style:rel-height="20%"/></text:p>'
    assert 'style:rel-width="40%" style:rel-height="20%"' in cleaned(maker.open_document(mark)).xml("content.xml")


def test_a_rule_for_cells_goes_on_giving_them_their_look(maker, cleaned):
    """It names the look as programs show it, and not as it is written everywhere else."""
    calc = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    looks = (
        '<style:style style:name="QQ_5f_1_20_b" style:display-name="QQ_1 b" style:family="table-cell"/>'
        '<style:style style:name="Good" style:family="table-cell"/>'
    )
    rules = "".join(
        f'<calcext:condition calcext:apply-style-name="{name}" calcext:value="=1"/>' for name in ("QQ_1 b", "Good")
    )
    dated = '<calcext:date-is calcext:style="QQ_1 b" calcext:date="today"/>'
    formats = f"<calcext:conditional-formats {calc}><calcext:conditional-format>{rules}{dated}"
    body = f"<table:table>{formats}</calcext:conditional-format></calcext:conditional-formats></table:table>"
    copy = cleaned(maker.open_document(body, "spreadsheet", looks))
    content = copy.xml("content.xml")
    assert copy.holds(b"QQ") == []
    assert re.findall(r'calcext:(?:apply-style-name|style)="([^"]*)"', content) == ["Style 1", "Good", "Style 1"]
    assert 'style:name="Style_20_1" style:display-name="Style 1"' in content


def test_a_list_whose_picture_lies_elsewhere_gets_no_numbers(maker, cleaned):
    label = '<text:list-level-style-image text:level="1" xlink:href="http://example.org/QQ.png"/>'
    looks = f'<text:list-style style:name="L1">{label}</text:list-style>'
    copy = cleaned(maker.open_document("", styles=looks))
    assert '<text:list-level-style-image text:level="1"/>' in copy.xml("content.xml")
    assert copy.holds(b"QQ") == []
    assert What.LINK in copy.whats()


@pytest.mark.parametrize("named", ["", "ooo:configuration-settings"])
def test_a_text_without_settings_of_layout_gets_none(named, maker, cleaned):
    """LibreOffice takes a set of settings without any in it for that of a program from before they were written."""
    items = '<config:config-item config:name="PrinterName" config:type="string">QQ</config:config-item>'
    sets = f'<config:config-item-set config:name="{named}">{items}</config:config-item-set>' if named else ""
    settings = (
        f'<office:document-settings xmlns:office="{OPENED}:office:1.0" xmlns:config="{OPENED}:config:1.0">'
        f"<office:settings>{sets}</office:settings></office:document-settings>"
    )
    copy = cleaned(maker.open_document("", parts={"settings.xml": settings}))
    assert copy.holds(b"QQ") == []
    assert ("config-item-set" in copy.xml("settings.xml")) is bool(named)
