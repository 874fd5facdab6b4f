"""Slides: what is shown stays, with the picture of what was embedded; what plays, and who remarked, goes."""

import pytest

from intake_app.domain.document import Kind
from intake_app.domain.findings import What

MAIN = "http://schemas.openxmlformats.org/presentationml/2006/main"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
TEXT = "<p:txBody><a:bodyPr/><a:p><a:r><a:t>Seen text</a:t></a:r></a:p></p:txBody>"


def shape(told="", text=TEXT, inside=""):
    named = f'<p:cNvPr id="2" name="QQ" {told}>{inside}</p:cNvPr>'
    return f"<p:sp><p:nvSpPr>{named}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/>{text}</p:sp>"


def test_names_descriptions_and_tips_go(maker, cleaned):
    link = '<a:hlinkClick r:id="rId1" tooltip="QQ" tgtFrame="QQ"/>'
    relation = maker.relation("rId1", "hyperlink", "https://example.org", external=True)
    copy = cleaned(maker.slides(shape('descr="C:\\QQ.jpg" title="QQ"', inside=link), relation))
    assert copy.holds(b"QQ") == []
    assert copy.shown("t") == "Seen text"
    assert What.CAPTION in copy.whats()
    assert What.LINKS_SHOWN in copy.stays()
    assert copy.kind is Kind.PPTX


@pytest.mark.parametrize(
    ("action", "kind", "target"),
    [
        ("ppaction://program", "hyperlink", "file:///C:/QQ.exe"),
        ("ppaction://macro?name=QQ", "", ""),
        ("ppaction://ole?verb=0", "", ""),
        ("ppaction://media", "", ""),
        ("ppaction://hlinkfile", "hyperlink", "QQ.pptx"),
    ],
)
def test_clicks_that_start_something_go(action, kind, target, maker, cleaned):
    relation = maker.relation("rId1", kind, target, external=True) if kind else ""
    click = f'<a:hlinkClick r:id="rId1" action="{action}"/>'
    copy = cleaned(maker.slides(shape(inside=click), relation))
    assert "hlinkClick" not in copy.xml("ppt/slides/slide1.xml")
    assert What.ACTION in copy.whats()
    assert copy.holds(b"QQ") == []


def test_jumps_to_other_slides_stay(maker, cleaned):
    click = '<a:hlinkClick r:id="" action="ppaction://hlinkshowjump?jump=nextslide"/>'
    assert "hlinkshowjump" in cleaned(maker.slides(shape(inside=click))).xml("ppt/slides/slide1.xml")


def test_dates_that_change_by_themselves_stay_as_they_were(maker, cleaned):
    fields = (
        '<a:fld id="{QQ}" type="datetime1"><a:rPr/><a:t>1/2/2024</a:t></a:fld>'
        '<a:fld id="{12345678-90AB-CDEF-1234-567890ABCDEF}" type="slidenum"><a:t>7</a:t></a:fld>'
    )
    slide = cleaned(maker.slides(shape(text=TEXT.replace("<a:r>", f"{fields}<a:r>")))).xml("ppt/slides/slide1.xml")
    assert "<a:r><a:rPr/><a:t>1/2/2024</a:t></a:r>" in slide
    assert '<a:fld id="{00000000-0000-4000-8000-000000000001}" type="slidenum">' in slide


def test_what_plays_goes_and_its_picture_stays(maker, cleaned, photo):
    picture = (
        '<p:pic><p:nvPicPr><p:cNvPr id="4" name="QQ.mp4"/><p:cNvPicPr/><p:nvPr><a:videoFile r:link="rId2"/>'
        "</p:nvPr></p:nvPicPr>"
        '<p:blipFill><a:blip r:embed="rId1"/></p:blipFill><p:spPr/></p:pic>'
    )
    rows = maker.relation("rId1", "image", "../media/QQ.jpg") + maker.relation("rId2", "video", "../media/QQ.mp4")
    data = maker.slides(picture, rows, **{"media/QQ.jpg": photo, "media/QQ.mp4": b"QQ video"})
    copy = cleaned(data)
    assert list(copy.parts)[-1] == "ppt/media/image1.jpeg"
    assert copy.holds(b"QQ video") == copy.holds(b"QQ artist") == copy.holds(b"QQ.mp4") == []
    assert {What.ATTACHMENT, What.GPS, What.PERSON} <= copy.whats()


OBJECT = (
    '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="QQ"/></p:nvGraphicFramePr><p:xfrm><a:off x="1" y="2"/>'
    '<a:ext cx="3" cy="4"/></p:xfrm><a:graphic><a:graphicData uri="http://QQ/ole">{}</a:graphicData></a:graphic>'
    "</p:graphicFrame>"
)
PICTURE = (
    '<p:pic><p:nvPicPr><p:cNvPr id="0" name="QQ"/></p:nvPicPr><p:blipFill><a:blip r:embed="rId1"/></p:blipFill>'
    "<p:spPr/></p:pic>"
)


def test_an_embedded_object_leaves_its_picture(maker, cleaned, photo):
    frame = OBJECT.format(f'<p:oleObj progId="QQ" r:id="rId2"><p:embed/>{PICTURE}</p:oleObj>')
    rows = maker.relation("rId1", "image", "../media/a.jpg") + maker.relation("rId2", "package", "../QQ.xlsx")
    copy = cleaned(maker.slides(frame, rows, **{"media/a.jpg": photo, "QQ.xlsx": b"QQ"}))
    slide = copy.xml("ppt/slides/slide1.xml")
    assert "<p:pic>" in slide
    assert "graphicFrame" not in slide
    assert copy.holds(b"QQ") == []


def test_the_picture_of_an_older_object_is_found_in_its_drawing(maker, cleaned, photo):
    vml = (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">'
        '<v:shape id="_x0000_s1026"><v:imagedata o:relid="rId1" o:title="QQ"/></v:shape></xml>'
    )
    frame = OBJECT.format('<p:oleObj spid="_x0000_s1026" progId="QQ" r:id="rId2"/>')
    rows = maker.relation("rId1", "vmlDrawing", "../drawings/d.vml") + maker.relation("rId2", "oleObject", "../QQ.bin")
    parts = {
        "drawings/d.vml": vml,
        "drawings/_rels/d.vml.rels": maker.relations(maker.relation("rId1", "image", "../media/a.jpg")),
        "media/a.jpg": photo,
        "QQ.bin": b"QQ",
    }
    copy = cleaned(maker.slides(frame, rows, **parts))
    slide = copy.xml("ppt/slides/slide1.xml")
    assert '<a:xfrm><a:off x="1" y="2"/>' in slide
    assert 'r:embed="rId1"' in slide
    assert "ppt/media/image1.jpeg" in copy.parts
    assert not any(name.endswith(".vml") for name in copy.parts)
    assert copy.holds(b"QQ") == []


@pytest.mark.parametrize("kind", ["comments", "tags", "customXml", "audio", "slideUpdateInfo"])
def test_parts_beside_a_slide_stay_behind(kind, maker, cleaned):
    copy = cleaned(maker.slides(shape(), maker.relation("rId1", kind, "../part.xml"), part__xml="<QQ>QQ</QQ>"))
    assert copy.holds(b"QQ") == []
    assert any("ppt/part.xml" in finding.where for finding in copy.found)


def test_notes_and_hidden_slides_are_named_as_still_there(maker, cleaned):
    notes = f'<p:notes xmlns:p="{MAIN}" xmlns:a="{DRAWING}"><p:cSld><p:spTree>{shape()}</p:spTree></p:cSld></p:notes>'
    relation = maker.relation("rId1", "notesSlide", "../notes.xml")
    copy = cleaned(maker.slides(shape(), relation, 'show="0"', notes__xml=notes))
    kept = {finding.where: finding.count for finding in copy.kept if finding.what == What.HIDDEN_CONTENT}
    assert kept == {"hidden slide": 1, "speaker notes": 1}
    assert copy.shown("t") == "Seen text|Seen text"


def test_a_cropped_picture_is_named_as_still_there(maker, cleaned, photo):
    crop = PICTURE.replace("</p:blipFill>", '<a:srcRect l="25000"/></p:blipFill>')
    copy = cleaned(maker.slides(crop, maker.relation("rId1", "image", "../media/a.jpg"), **{"media/a.jpg": photo}))
    assert "cropped picture" in " ".join(finding.where for finding in copy.kept)


def test_sections_and_numbers_of_sessions_go(maker, cleaned):
    extensions = (
        '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst>'
        '<p14:section name="QQ" id="{QQ}"/>'
        '</p14:sectionLst></p:ext><p:ext uri="{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}"><p14:creationId val="99"/>'
        "</p:ext></p:extLst>"
    )
    copy = cleaned(maker.slides(shape() + extensions))
    assert "ext" not in copy.xml("ppt/slides/slide1.xml").replace("text", "").replace("Text", "")
    assert copy.holds(b"QQ") == []


PLACED = (
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name=""/><p:nvPr>{more}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm>'
    '<a:off x="{x}" y="{y}"/><a:ext cx="100" cy="100"/></a:xfrm></p:spPr>'
    "<p:txBody><a:p><a:r><a:t>words</a:t></a:r></a:p></p:txBody></p:sp>"
)


@pytest.mark.parametrize(
    ("x", "y", "count"), [(0, 0, 0), (950, 950, 0), (-99, 0, 0), (-100, 0, 1), (1000, 5, 1), (5, 1000, 1), (0, -200, 1)]
)
def test_what_lies_beside_a_slide_is_named_as_still_there(x, y, count, maker, cleaned):
    size = '<p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst><p:sldSz cx="1000" cy="1000"/>'
    main = f"<p:presentation {maker.declared}>{size}</p:presentation>"
    slides = maker.slides(PLACED.format(x=x, y=y, more=""))
    copy = cleaned(maker.add(slides, {"ppt/presentation.xml": main}))
    assert sum(finding.count for finding in copy.kept if "beside the slide" in finding.where) == count


@pytest.mark.parametrize(("used", "count"), [(True, 0), (False, 1)])
def test_words_of_a_layout_that_no_slide_has_are_named(used, count, maker, cleaned):
    shapes = PLACED.format(x=0, y=0, more="") + PLACED.format(x=0, y=0, more='<p:ph type="title"/>')
    layout = f"<p:sldLayout {maker.declared}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sldLayout>"
    others = f"<p:sldLayout {maker.declared}><p:cSld><p:spTree/></p:cSld></p:sldLayout>"
    lists = (
        '<p:sldLayoutIdLst><p:sldLayoutId id="1" r:id="rId1"/><p:sldLayoutId id="2" r:id="rId2"/></p:sldLayoutIdLst>'
    )
    rows = maker.relation("rId1", "slideLayout", "../one.xml") + maker.relation("rId2", "slideLayout", "../two.xml")
    parts = {
        "one__xml": layout,
        "two__xml": others,
        "masters/m__xml": f"<p:sldMaster {maker.declared}><p:cSld><p:spTree/></p:cSld>{lists}</p:sldMaster>",
        "masters/_rels/m__xml__rels": maker.relations(rows),
        "_rels/one__xml__rels": maker.relations(maker.relation("rId1", "slideMaster", "masters/m.xml")),
        "_rels/two__xml__rels": maker.relations(maker.relation("rId1", "slideMaster", "masters/m.xml")),
    }
    has = maker.relation("rId1", "slideLayout", "../one.xml" if used else "../two.xml")
    copy = cleaned(maker.slides(shape(), has, **parts))
    assert sum(finding.count for finding in copy.kept if finding.where == "layout that no slide has") == count
