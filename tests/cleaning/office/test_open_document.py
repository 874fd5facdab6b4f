"""OpenDocument: what is shown stays, and no name that somebody made up is left, in content or styles."""

import pytest

from intake_app.domain.document import Kind
from intake_app.domain.findings import What

SHOWN = '<text:p text:style-name="Standard">Letters to read</text:p>'
META = (
    '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<office:meta><meta:initial-creator>QQ</meta:initial-creator><dc:date>2024-02-29T12:00:00</dc:date>"
    "<meta:generator>QQ/7</meta:generator></office:meta></office:document-meta>"
)


def test_who_when_and_with_what_is_told_and_gone(maker, cleaned):
    parts = {"meta.xml": META, "Thumbnails/thumbnail.png": b"QQ", "Configurations2/menubar/QQ.xml": "<QQ/>"}
    copy = cleaned(maker.open_document(SHOWN, parts=parts))
    assert copy.kind is Kind.ODT
    assert {What.PERSON, What.TAKEN_AT, What.SOFTWARE, What.THUMBNAIL, What.FILE_DATES} <= copy.whats()
    assert copy.holds(b"QQ") == []
    assert "Letters to read" in copy.shown("p")


def test_names_of_looks_become_numbers_everywhere_alike(maker, cleaned):
    looks = (
        '<style:style style:name="QQ_20_Ana" style:display-name="QQ Ana" style:family="paragraph" '
        'style:parent-style-name="Text_20_body" style:next-style-name="QQ_20_Ana" style:master-page-name="QQ"/>'
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="QQ_20_Ana"/>'
        '<style:style style:name="Text_20_body" style:display-name="QQ body" style:family="paragraph"/>'
    )
    copy = cleaned(maker.open_document('<text:p text:style-name="QQ_20_Ana">Seen</text:p>', styles=looks))
    assert copy.holds(b"QQ") == []
    content = copy.xml("content.xml")
    assert '<text:p text:style-name="Style_20_1">Seen</text:p>' in content
    assert 'style:name="Style_20_1" style:display-name="Style 1"' in content
    assert 'style:name="P1" style:family="paragraph" style:parent-style-name="Style_20_1"' in content
    assert 'style:name="Text_20_body" style:display-name="Text body"' in content


def test_styles_of_slides_go_on_belonging_to_their_master(maker, cleaned):
    looks = (
        '<style:style style:name="QQ-title" style:family="presentation"/>'
        '<style:style style:name="Default-outline1" style:family="presentation"/>'
    )
    page = '<draw:page draw:name="QQ" draw:master-page-name="QQ"/>'
    content = cleaned(maker.open_document(page, "presentation", looks)).xml("content.xml")
    assert "QQ" not in content
    assert 'draw:master-page-name="Style_20_1"' in content
    assert 'style:name="Style_20_1-title"' in content
    assert 'style:name="Default-outline1"' in content


def test_tables_and_parts_of_a_text_lose_their_names_and_sheets_keep_theirs(maker, cleaned):
    table = '<table:table table:name="{}"><table:table-row><table:table-cell/></table:table-row></table:table>'
    section = '<text:section text:name="QQ">' + SHOWN + "</text:section>"
    assert cleaned(maker.open_document(table.format("QQ") + section)).holds(b"QQ") == []
    sheet = cleaned(maker.open_document(table.format("Seen"), "spreadsheet"))
    assert 'table:name="Seen"' in sheet.xml("content.xml")


@pytest.mark.parametrize("kind", ["text", "spreadsheet", "presentation"])
def test_a_name_of_a_look_that_stays_is_found(kind, maker, cleaned, monkeypatch):
    from intake_app.cleaning.office.odf import names

    monkeypatch.setattr(names.Names, "look", lambda _, name: name)
    looks = '<style:style style:name="QQ_20_Ana" style:family="paragraph"/>'
    with pytest.raises(AssertionError, match="style:name"):
        cleaned(maker.open_document("", kind, looks))
