"""Tracked changes of text documents, accepted as Word accepts them."""

import re

import pytest

from intake_app.domain.findings import What

BY = 'w:author="QQ" w:date="2024-01-01T00:00:00Z" w:id="1"'


def run(text):
    return f"<w:r><w:t>{text}</w:t></w:r>"


def marked(mark, text):
    return f"<w:p><w:pPr><w:rPr><w:{mark} {BY}/></w:rPr></w:pPr>{run(text)}</w:p>"


def cell(text, properties=""):
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{run(text)}</w:p></w:tc>"


CASES = {
    "inserted stays": (f"<w:p>{run('a')}<w:ins {BY}>{run('b')}</w:ins></w:p>", "ab/"),
    "deleted goes": (f"<w:p>{run('a')}<w:del {BY}><w:r><w:delText>b</w:delText></w:r></w:del></w:p>", "a/"),
    "inserted, then deleted": (f"<w:p><w:ins {BY}><w:del {BY}>{run('b')}</w:del></w:ins>{run('a')}</w:p>", "a/"),
    "moved": (
        f"<w:p><w:moveFrom {BY}>{run('b')}</w:moveFrom>{run('a')}<w:moveTo {BY}>{run('b')}</w:moveTo></w:p>",
        "ab/",
    ),
    "a paragraph's end deleted": (marked("del", "a") + f"<w:p>{run('b')}</w:p>", "ab/"),
    "two ends deleted": (marked("del", "a") + marked("del", "b") + f"<w:p>{run('c')}</w:p>", "abc/"),
    "a paragraph's end inserted": (marked("ins", "a") + f"<w:p>{run('b')}</w:p>", "a/b/"),
    "a paragraph's end moved away": (marked("moveFrom", "") + f"<w:p>{run('b')}</w:p>", "b/"),
    "the end before a table": (
        marked("del", "a") + f"<w:tbl><w:tr>{cell('b')}</w:tr></w:tbl><w:p/>",
        "a/b//",
    ),
    "a row deleted": (
        f"<w:tbl><w:tr><w:trPr><w:del {BY}/></w:trPr>{cell('a')}</w:tr><w:tr>{cell('b')}</w:tr></w:tbl>",
        "b/",
    ),
    "a row inserted": (f"<w:tbl><w:tr><w:trPr><w:ins {BY}/></w:trPr>{cell('a')}</w:tr></w:tbl>", "a/"),
    "a table deleted": (
        f"<w:tbl><w:tblPr/><w:tr><w:trPr><w:del {BY}/></w:trPr>{cell('a')}</w:tr></w:tbl><w:p>{run('b')}</w:p>",
        "b/",
    ),
    "a cell deleted": (f"<w:tbl><w:tr>{cell('a', f'<w:cellDel {BY}/>')}{cell('b')}</w:tr></w:tbl>", "b/"),
    "a cell inserted": (f"<w:tbl><w:tr>{cell('a', f'<w:cellIns {BY}/>')}{cell('b')}</w:tr></w:tbl>", "a/b/"),
}


@pytest.mark.parametrize("name", CASES)
def test_the_text_reads_as_with_all_changes_accepted(name, maker, cleaned):
    body, expected = CASES[name]
    copy = cleaned(maker.text(body))
    document = copy.xml("word/document.xml")
    paragraphs = re.findall(r"<w:p/>|<w:p>.*?</w:p>", document)
    assert "".join("".join(re.findall(r"<w:t>(.*?)</w:t>", p)) + "/" for p in paragraphs) == expected
    assert copy.holds(b"QQ") == []
    assert "2024" not in document


@pytest.mark.parametrize(
    "change",
    [
        "<w:p><w:pPr><w:jc w:val='left'/><w:pPrChange {}><w:pPr><w:jc w:val='right'/></w:pPr></w:pPrChange></w:pPr>"
        "</w:p>",
        "<w:tbl><w:tblPr><w:tblPrChange {}><w:tblPr/></w:tblPrChange></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr>"
        "</w:tbl>",
        "<w:p/><w:sectPr><w:pgSz w:w='1'/><w:sectPrChange {}><w:sectPr/></w:sectPrChange></w:sectPr>",
        "<w:p><w:pPr><w:numPr><w:numberingChange {} w:original='QQ'/></w:numPr></w:pPr></w:p>",
    ],
)
def test_earlier_looks_are_forgotten_and_said_so(change, maker, cleaned):
    copy = cleaned(maker.text(change.format(BY)))
    assert "Change" not in copy.xml("word/document.xml")
    told = {finding.what: finding.count for finding in copy.found}
    assert told[What.EDIT_HISTORY] == told[What.PERSON] == told[What.TAKEN_AT] == 1


def test_a_merge_of_cells_is_done(maker, cleaned):
    rows = "".join(
        f"<w:tr>{cell('a', f'<w:cellMerge {BY} w:vMerge={quote}/>')}</w:tr>" for quote in ('"rest"', '"cont"')
    )
    document = cleaned(maker.text(f"<w:tbl>{rows}</w:tbl>")).xml("word/document.xml")
    assert '<w:vMerge w:val="restart"/>' in document
    assert "<w:vMerge/>" in document


def test_people_who_changed_are_counted_once(maker, cleaned):
    body = "".join(f'<w:p><w:ins w:author="{who}" w:id="1">{run("a")}</w:ins></w:p>' for who in ("A", "B", "A"))
    found = {finding.what: finding.count for finding in cleaned(maker.text(body)).found}
    assert (found[What.EDIT_HISTORY], found[What.PERSON]) == (3, 2)
