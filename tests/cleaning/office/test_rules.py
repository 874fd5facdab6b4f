"""Rules for the looks of cells."""

import pytest

ROW = '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>42</x:v></x:c></x:row></x:sheetData>'


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        ("formula", "2*$A$1+3", 'val="2*$A$1+3"'),
        ("formula", "[1]QQ!A1", ""),
        ("num", "3.5", 'val="3.5"'),
        ("num", "QQ", ""),
        ("percent", "2*QQ", ""),
    ],
)
def test_a_bar_in_a_cell_is_held_against_what_it_was(kind, value, kept, maker, cleaned):
    rule = (
        '<x:conditionalFormatting sqref="A1"><x:cfRule type="dataBar" priority="1"><x:dataBar>'
        f'<x:cfvo type="{kind}" val="{value}"/></x:dataBar></x:cfRule></x:conditionalFormatting>'
    )
    copy = cleaned(maker.book(ROW + rule))
    assert copy.holds(b"QQ") == []
    assert f'<cfvo type="{kind}"{" " * bool(kept)}{kept}/>' in copy.xml("xl/worksheets/sheet1.xml")
