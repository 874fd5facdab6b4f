"""Pictures within cells: each cell shows the one that it showed, and nothing else of what lay behind it is left."""

import re

import pytest

from intake_app.cleaning.vocabulary.cell_pictures import written
from intake_app.domain.findings import What

RICH = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"
OF_MICROSOFT = "http://schemas.microsoft.com/office/2017/06/relationships"
ROW = (
    '<x:sheetData><x:row r="1"><x:c r="A1" t="e" vm="3"><x:v>#VALUE!</x:v></x:c><x:c r="B1" vm="1"><x:v>QQ?</x:v></x:c>'
    '<x:c r="C1" t="e" vm="2"><x:v>#VALUE!</x:v></x:c><x:c r="D1" t="e" vm="3"><x:v>#VALUE!</x:v></x:c></x:row>'
    "</x:sheetData>"
)


def book(maker, photo):
    """Three values behind cells: a fact about a place, and two pictures, of which the second comes first."""
    values = "".join(f'<x:bk><x:rc t="1" v="{number}"/></x:bk>' for number in (0, 1, 2))
    rich = "".join(
        f'<x:bk><x:extLst><x:ext uri="{{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}}"><r:rvb xmlns:r="{RICH}" i="{number}"/>'
        "</x:ext></x:extLst></x:bk>"
        for number in (0, 1, 2)
    )
    metadata = (
        f'<x:metadata {maker.declared}><x:metadataTypes count="1"><x:metadataType name="XLRICHVALUE"/>'
        f'</x:metadataTypes><x:futureMetadata name="XLRICHVALUE" count="3">{rich}</x:futureMetadata>'
        f"<x:valueMetadata>{values}</x:valueMetadata></x:metadata>"
    )
    image = (
        '<s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/><k n="Text" t="s"/></s>'
    )
    structures = f'<rvStructures xmlns="{RICH}"><s t="_place"><k n="QQ" t="s"/></s>{image}</rvStructures>'
    told = (
        f'<rvData xmlns="{RICH}"><rv s="0"><v>QQ</v></rv><rv s="1"><v>1</v><v>5</v><v>QQ</v></rv>'
        '<rv s="1"><v>0</v><v>5</v><v>QQ</v></rv></rvData>'
    )
    related = (
        f'<richValueRels xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/richvaluerel" {maker.declared}>'
        '<rel r:id="rId5"/><rel r:id="rId6"/></richValueRels>'
    )
    rows = maker.relation("rId1", "worksheet", "worksheets/sheet1.xml")
    rows += maker.relation("rId2", "sheetMetadata", "metadata.xml")
    rows += maker.relation("rId3", f"{OF_MICROSOFT}/rdRichValue", "richData/a.xml")
    rows += maker.relation("rId4", f"{OF_MICROSOFT}/rdRichValueStructure", "richData/b.xml")
    rows += maker.relation("rId5", f"{OF_MICROSOFT.replace('2017/06', '2022/10')}/richValueRel", "richData/c.xml")
    pictures = maker.relation("rId5", "image", "../media/one.jpg") + maker.relation("rId6", "image", "../media/two.jpg")
    parts = {
        "xl/_rels/workbook.xml.rels": maker.relations(rows),
        "xl/metadata.xml": metadata,
        "xl/richData/a.xml": told,
        "xl/richData/b.xml": structures,
        "xl/richData/c.xml": related,
        "xl/richData/_rels/c.xml.rels": maker.relations(pictures),
        "xl/media/one.jpg": photo + b"one",
        "xl/media/two.jpg": photo,
    }
    return maker.add(maker.book(ROW), parts)


def test_each_cell_shows_the_picture_that_it_showed(maker, cleaned, photo):
    copy = cleaned(book(maker, photo))
    assert copy.holds(b"QQ") == ["xl/worksheets/sheet1.xml"]  # what a cell shows
    cells = re.findall(r'<c r="(\w+)"[^>]*?(?: vm="(\d)")?>', copy.xml("xl/worksheets/sheet1.xml"))
    assert cells == [("A1", "1"), ("B1", ""), ("C1", "2"), ("D1", "1")]
    assert {name: part for name, part in copy.parts.items() if "rich" in name and not name.endswith("rels")} == {
        f"xl/{name}": written(name, 2)
        for name in (
            *("richData/richValueRel.xml", "richData/rdrichvalue.xml"),
            *("richData/rdrichvaluestructure.xml", "richData/rdRichValueTypes.xml"),
        )
    }
    leads = re.findall(r'Id="(rId\d)"[^>]*Target="([^"]*)"', copy.xml("xl/richData/_rels/richValueRel.xml.rels"))
    assert leads == [("rId1", "/xl/media/image1.jpeg"), ("rId2", "/xl/media/image2.jpeg")]
    assert "value behind a cell" in " ".join(finding.where for finding in copy.found)
    assert {What.GPS, What.PERSON} <= copy.whats()


def test_a_value_behind_a_cell_that_is_no_picture_leaves_nothing(maker, cleaned, photo):
    data = maker.add(book(maker, photo), {"xl/richData/c.xml": b""})
    copy = cleaned(data)
    assert [name for name in copy.parts if "rich" in name or "metadata" in name] == []
    assert " vm=" not in copy.xml("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize("name", ["xl/metadata.xml", "xl/richData/rdrichvalue.xml", "xl/richData/rdRichValueTypes.xml"])
def test_anything_else_in_such_a_part_is_found(name, maker, cleaned, photo, monkeypatch):
    from intake_app.cleaning.office.sheet import cell_pictures

    as_it_is = cell_pictures.written
    monkeypatch.setattr(
        cell_pictures,
        "written",
        lambda part, count: as_it_is(part, count) + b"<!--QQ-->" * name.endswith(part),
    )
    with pytest.raises(AssertionError, match="pictures in cells"):
        cleaned(book(maker, photo))
