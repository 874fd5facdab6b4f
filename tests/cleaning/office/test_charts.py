"""Charts: they keep the values that they show, and say what Office 2007 left unsaid."""

import pytest

from intake_app.domain.findings import What

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
FRAME = (
    f'<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="QQ"/><a:graphic><a:graphicData uri="{CHART}">'
    '<c:chart r:id="rId1"/>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
)


def chart(reference, more=""):
    values = f"<c:ser><c:val>{reference}</c:val></c:ser>"
    return (
        f'<c:chartSpace xmlns:c="{CHART}" '
        f'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        f"<c:chart><c:plotArea><c:barChart>{values}<c:dLbls/></c:barChart><c:valAx><c:axId val='1'/><c:scaling/>"
        f"</c:valAx>"
        f"</c:plotArea></c:chart>{more}</c:chartSpace>"
    )


def reference(formula):
    return f"<c:numRef><c:f>{formula}</c:f><c:numCache><c:pt idx='0'><c:v>42</c:v></c:pt></c:numCache></c:numRef>"


def document(maker, part, **parts):
    rows = maker.relations(maker.relation("rId9", "package", "../embeddings/QQ.xlsx"))
    given = {"charts/chart.xml": part, "charts/_rels/chart.xml.rels": rows, "embeddings/QQ.xlsx": b"QQ"}
    return maker.text(FRAME, maker.relation("rId1", "chart", "charts/chart.xml"), **given, **parts)


def test_the_workbook_behind_a_chart_stays_behind(maker, cleaned):
    hidden = (
        '<c:externalData r:id="rId9"/>'
        "<c:printSettings><c:headerFooter><c:oddHeader>QQ</c:oddHeader></c:headerFooter></c:printSettings>"
    )
    copy = cleaned(document(maker, chart(reference("Sheet1!$A$1"), hidden)))
    assert copy.shown("v", "f") == "Sheet1!$A$1|42"
    assert copy.holds(b"QQ") == []
    assert What.ATTACHMENT in copy.whats()


def test_references_to_other_workbooks_become_values(maker, cleaned):
    copy = cleaned(document(maker, chart(reference("[QQ.xlsx]Sheet1!$A$1"))))
    assert "<c:val><c:numLit><c:pt" in copy.xml("word/charts/chart1.xml")
    assert copy.shown("v", "f") == "42"
    assert copy.holds(b"QQ") == []


def test_a_title_from_another_workbook_becomes_its_text(maker, cleaned):
    title = (
        "<c:title><c:tx><c:strRef><c:f>[1]QQ!A1</c:f><c:strCache><c:pt idx='0'><c:v>Seen</c:v></c:pt></c:strCache>"
        "</c:strRef></c:tx></c:title>"
    )
    part = chart(reference("A1")).replace("<c:plotArea>", f"{title}<c:plotArea>")
    assert "<c:tx><c:v>Seen</c:v></c:tx>" in cleaned(document(maker, part)).xml("word/charts/chart1.xml")


@pytest.mark.parametrize(("version", "said"), [("12.0000", True), ("16.0300", False)])
def test_what_office_2007_left_unsaid_is_said(version, said, maker, cleaned):
    properties = f"<Properties><AppVersion>{version}</AppVersion></Properties>"
    part = cleaned(maker.add(document(maker, chart(reference("A1"))), {"docProps/app.xml": properties})).xml(
        "word/charts/chart1.xml"
    )
    assert ('<c:delete val="0"/>' in part) is said
    assert ('<c:showVal val="0"/>' in part) is said
    assert ('<c:minorTickMark val="none"/>' in part) is said


@pytest.mark.parametrize("told", ["", '<c:view3D><c:rotX val="20"/><c:perspective val="30"/></c:view3D>'])
def test_a_solid_chart_of_office_2007_is_seen_from_where_it_was(told, maker, cleaned):
    properties = {"docProps/app.xml": "<Properties><AppVersion>12.0000</AppVersion></Properties>"}
    solid = chart(reference("A1")).replace("barChart", "bar3DChart").replace("<c:chart><", f"<c:chart>{told}<")
    part = cleaned(maker.add(document(maker, solid), properties)).xml("word/charts/chart1.xml")
    before, after = '<c:rotX val="20"/>' * bool(told), '<c:perspective val="30"/>' * bool(told)
    assert f'<c:view3D>{before}<c:rAngAx val="0"/>{after}</c:view3D><c:plotArea>' in part
