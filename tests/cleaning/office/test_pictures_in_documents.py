"""Pictures inside documents: they lie, and are as large by themselves, as the document around them needs it."""

import io
import re

import pytest
from PIL import Image

from intake_app.cleaning.office.natural_size import growth


def picture(kind="JPEG", dots=96, turn=1):
    """Red on the left, white on the right; three times as wide as high."""
    drawn = Image.new("RGB", (48, 16), "white")
    drawn.paste((255, 0, 0), (0, 0, 24, 16))
    exif = Image.Exif()
    exif[0x0112] = turn
    sink = io.BytesIO()
    drawn.save(sink, kind, dpi=(dots, dots), **({"exif": exif} if turn > 1 else {}))
    return sink.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_photo_in_a_document_lies_as_it_is_stored(kind, maker, cleaned):
    """No program that shows documents turns it; turned, it would be squeezed into its frame besides."""
    shown = '<w:p><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r></w:p>'
    rows = maker.relation("rId1", "image", "media/a.bin")
    copy = cleaned(maker.text(shown, rows, **{"media/a.bin": picture(kind, turn=6)}))
    (name,) = [name for name in copy.parts if "media" in name]
    lying = Image.open(io.BytesIO(copy.parts[name])).convert("RGB")
    assert lying.size == (48, 16)
    assert lying.getpixel((2, 8))[1] < 60 < 200 < lying.getpixel((45, 8))[1]


@pytest.mark.parametrize(
    ("dots", "told", "kept"),
    [
        (96, 'sx="50000"', 'sx="50000"'),
        (192, "", 'sx="50000" sy="50000"'),
        (192, 'sx="100000" sy="30000"', 'sx="50000" sy="15000"'),
        (48, 'sx="50000"', 'sx="100000" sy="200000"'),
    ],
)
def test_tiles_of_a_picture_stay_as_large(dots, told, kept, maker, cleaned):
    fill = f'<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rId1"/><a:tile {told}/></a:blipFill></p:bgPr></p:bg>'
    copy = cleaned(
        maker.slides(fill, maker.relation("rId1", "image", "../media/a.jpg"), **{"media/a.jpg": picture(dots=dots)})
    )
    assert re.search(r"<a:tile ?([^/]*)/>", copy.xml("ppt/slides/slide1.xml"))[1] == kept


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "BMP", "TIFF"])
def test_the_resolution_of_every_kind_counts(kind):
    assert [round(times, 2) for times in growth(picture(kind, dots=288))] == [3, 3]


def test_what_exif_tells_of_a_photo_counts_for_no_tile(maker, cleaned):
    exif = Image.Exif()
    exif[0x011A], exif[0x011B], exif[0x0128] = 300, 300, 2
    sink = io.BytesIO()
    Image.new("RGB", (8, 8)).save(sink, "JPEG", exif=exif)
    fill = '<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rId1"/><a:tile/></a:blipFill></p:bgPr></p:bg>'
    rows = maker.relation("rId1", "image", "../media/a.jpg")
    copy = cleaned(maker.slides(fill, rows, **{"media/a.jpg": sink.getvalue()}))
    assert "<a:tile/>" in copy.xml("ppt/slides/slide1.xml")


@pytest.mark.parametrize(
    ("dots", "kept"),
    [(96, "rect(1cm, 2cm, 0cm, 0.5in)"), (192, "rect(2.00000cm, 4.00000cm, 0.00000cm, 1.00000in)")],
)
def test_what_is_cut_off_a_picture_of_open_document_stays_cut_off(dots, kept, maker, cleaned):
    cut = '<style:graphic-properties fo:clip="rect(1cm, 2cm, 0cm, 0.5in)"/>'
    look = f'<style:style style:name="fr1" style:family="graphic">{cut}'
    frame = '<text:p><draw:frame draw:style-name="fr1"><draw:image xlink:href="Pictures/a.jpg"/></draw:frame></text:p>'
    parts = {"Pictures/a.jpg": picture(dots=dots)}
    content = cleaned(maker.open_document(frame, styles=f"{look}</style:style>", parts=parts)).xml("content.xml")
    assert f'fo:clip="{kept}"' in content


@pytest.mark.parametrize(
    ("name", "told", "kept"),
    [
        ("a.jpg", 'svg:width="2.54cm" svg:height="1in"', 'svg:width="192px" svg:height="192px"'),
        ("a.jpg", 'svg:width="40px" svg:height="20px"', 'svg:width="40px" svg:height="20px"'),
    ],
)
def test_words_go_on_running_around_the_outline_of_a_picture(name, told, kept, maker, cleaned):
    outline = f'<draw:contour-polygon {told} svg:viewBox="0 0 9 9" draw:points="0,0 9,9"/>'
    frame = f'<text:p><draw:frame><draw:image xlink:href="Pictures/{name}"/>{outline}</draw:frame></text:p>'
    copy = cleaned(maker.open_document(frame, parts={f"Pictures/{name}": picture(dots=192)}))
    assert f"<draw:contour-polygon {kept}" in copy.xml("content.xml")


OLD = {"svg:stroke-color": "#000000", "draw:fill-color": "#99ccff"}
APACHE = {"svg:stroke-color": "#808080", "draw:fill-color": "#cfe7f5"}


@pytest.mark.parametrize(
    ("generator", "meant", "wraps"),
    [
        ("OpenOffice.org/3.1$Unix OpenOffice.org_project/310m19$Build-9420", OLD, "no-wrap"),
        ("OpenOffice.org/3.4$Unix OpenOffice.org_project/340m1$Build-9590", OLD, None),
        ("OpenOffice.org/2.4$Linux OpenOffice.org_project/680m17$Build-9310", OLD, "no-wrap"),
        ("OpenOffice/4.1.1$Win32 OpenOffice.org_project/411m6$Build-9775", APACHE, None),
        ("LibreOffice/4.1.3.2$Linux_X86_64 LibreOffice_project/70feb7d99726f064edab4605a8ab840c50ec57a", OLD, None),
        ("LibreOffice/3.5$Linux_x86 LibreOffice_project/350m1$Build-2", OLD, None),
        ("LibreOffice/7.4.7.2$Linux_X86_64 LibreOffice_project/40$Build-2", {}, None),
        ("MicrosoftOffice/15.0 MicrosoftWord", {}, None),
    ],
)
def test_what_older_programs_left_unsaid_of_shapes_is_said(generator, meant, wraps, maker, cleaned):
    spaces = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{p}:1.0"' for p in ("office", "style", "meta"))
    look = '<style:default-style style:family="graphic"><style:graphic-properties/></style:default-style>'
    parts = {
        "styles.xml": f"<office:document-styles {spaces}><office:styles>{look}</office:styles>"
        "</office:document-styles>",
        "meta.xml": f"<office:document-meta {spaces}><office:meta><meta:generator>{generator}</meta:generator>"
        "</office:meta></office:document-meta>",
    }
    styles = cleaned(maker.open_document("", parts=parts)).xml("styles.xml")
    for name in OLD:
        told = re.search(rf'{name}="([^"]*)"', styles)
        assert (told and told[1]) == meant.get(name)
    told = re.search(r'fo:wrap-option="([^"]*)"', styles)
    assert (told and told[1]) == wraps


@pytest.mark.parametrize(
    ("generator", "kind", "bare"),
    [
        ("OpenOffice.org/2.4$Linux OpenOffice.org_project/680m17$Build-9310", "presentation", True),
        ("OpenOffice.org/2.4$Linux OpenOffice.org_project/680m17$Build-9310", "text", False),
        (
            "LibreOffice/4.0.4.2$Windows_x86 LibreOffice_project/9e9821abd0ffdbc09cd8c52eaa574fa09eb08f2",
            "spreadsheet",
            True,
        ),
        (
            "LibreOffice/4.1.3.2$Linux_X86_64 LibreOffice_project/70feb7d99726f064edab4605a8ab840c50ec57a",
            "presentation",
            False,
        ),
        ("OpenOffice.org/3.4$Unix OpenOffice.org_project/340m1$Build-9590", "presentation", False),
    ],
)
def test_no_frame_is_drawn_around_an_object_where_older_programs_drew_none(generator, kind, bare, maker, cleaned):
    spaces = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{p}:1.0"' for p in ("office", "meta", "chart"))
    chart = f"<office:document-content {spaces}><office:body><office:chart><chart:chart/></office:chart></office:body>"
    told = f"<office:meta><meta:generator>{generator}</meta:generator></office:meta>"
    parts = {
        "Object 1/content.xml": f"{chart}</office:document-content>",
        "meta.xml": f"<office:document-meta {spaces}>{told}</office:document-meta>",
    }
    look = '<style:style style:name="gr1" style:family="graphic"/>'
    frame = '<draw:frame draw:style-name="gr1"><draw:object xlink:href="./Object 1"/></draw:frame>'
    content = cleaned(maker.open_document(frame, kind, look, parts)).xml("content.xml")
    assert ('<style:graphic-properties draw:stroke="none" draw:fill="none"/>' in content) is bare
