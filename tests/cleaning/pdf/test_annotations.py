"""Annotations and form fields: what they show is on the page, what they hold is gone."""

from typing import Any

import pytest
from pikepdf import Array, Dictionary, Name, String
from PIL import ImageChops, ImageStat

from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

CORNERS = Array([20, 60, 120, 60, 20, 20, 120, 20])
QQ = {"T": String("QQ author"), "Contents": String("QQ words"), "M": String("D:2026QQ"), "Subj": String("QQ")}
SCRIPT = Dictionary(S=Name.JavaScript, JS=String("QQ"))
RED = Array([1, 0, 0])


def difference(one: Any, other: Any) -> float:
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean)


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        ("Highlight", {"QuadPoints": CORNERS, "C": Array([1, 1, 0])}),
        ("Underline", {"QuadPoints": CORNERS, "C": RED}),
        ("StrikeOut", {"QuadPoints": CORNERS, "C": RED}),
        ("Squiggly", {"QuadPoints": CORNERS, "C": RED}),
        ("Square", {"C": RED, "IC": Array([0, 1, 0])}),
        ("Circle", {"C": RED}),
        ("Ink", {"InkList": Array([Array([20, 20, 60, 50, 120, 60])]), "C": RED}),
    ],
)
def test_marks_without_a_drawing_of_their_own_are_drawn(
    kind: str, keys: dict[str, Any], paper: Any, copy_of: Any, drawn: Any
) -> None:
    page = paper.page()
    blank = drawn(paper.data())
    paper.annotate(page, kind, **keys, **QQ)
    dirty = paper.data()
    copy = copy_of(dirty)
    assert difference(drawn(dirty), drawn(copy.data)) < 0.01
    assert difference(blank, drawn(copy.data)) > 0.1
    assert b"QQ" not in copy.insides
    assert {What.REMARKS, What.PERSON, What.TAKEN_AT} <= {finding.what for finding in copy.facts.found}
    assert copy.kept(What.SHOWN_REMARKS)


def test_marks_lie_on_their_words_whatever_their_rectangle_says(paper: Any, copy_of: Any, drawn: Any) -> None:
    page = paper.page()
    paper.annotate(page, "Highlight", (0, 0, 200, 140), QuadPoints=CORNERS, C=RED, **QQ)
    dirty = paper.data()
    assert difference(drawn(dirty), drawn(copy_of(dirty).data)) < 0.01


def test_drawings_that_do_not_say_what_they_are_stay(paper: Any, copy_of: Any, drawn: Any) -> None:
    """As some programs fill in forms: every answer was gone from the copy."""
    page = paper.page()
    blank = drawn(paper.data())
    answer = paper.form(b"1 0 0 rg 0 0 20 10 re f", (0, 0, 20, 10))
    del answer["/Subtype"]
    paper.annotate(page, "Stamp", (150, 20, 250, 120), AP=Dictionary(N=answer), **QQ)
    dirty = paper.data()
    copy = copy_of(dirty)
    assert difference(blank, drawn(copy.data)) > 0.1
    assert difference(drawn(dirty), drawn(copy.data)) < 0.01
    assert b"QQ" not in copy.insides


def test_drawings_land_where_they_stood(paper: Any, copy_of: Any, drawn: Any) -> None:
    page = paper.page()
    stamp = paper.form(b"1 0 0 rg 0 0 10 10 re f", (0, 0, 20, 10), Matrix=Array([0, 1, -1, 0, 5, 5]))
    paper.annotate(page, "Stamp", (150, 20, 250, 120), AP=Dictionary(N=stamp), **QQ)
    dirty = paper.data()
    copy = copy_of(dirty)
    assert difference(drawn(dirty), drawn(copy.data)) < 0.01
    assert b"QQ" not in copy.insides
    assert "/Annots" not in copy.pdf.pages[0].obj


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        ("Movie", {}),
        ("Link", {}),
        ("Link", {"A": Dictionary(S=Name.URI, URI=String("https://example.org"))}),
    ],
)
def test_pictures_of_films_and_links_stay(
    kind: str, keys: dict[str, Any], paper: Any, copy_of: Any, drawn: Any
) -> None:
    page = paper.page()
    poster = paper.form(b"1 0 0 rg 0 0 20 10 re f", (0, 0, 20, 10))
    paper.annotate(page, kind, AP=Dictionary(N=poster), Movie=Dictionary(F=String("QQ.avi")), **keys, **QQ)
    dirty = paper.data()
    copy = copy_of(dirty)
    assert copy.pdf.pages[0].obj["/Contents"].read_bytes().count(b" Do\n") == 1
    assert drawn(copy.data).getpixel((40, 160)) == (255, 0, 0)
    assert b"QQ" not in copy.insides


def test_words_that_the_page_shows_stay(paper: Any, copy_of: Any, words: Any) -> None:
    page = paper.page()
    shown = {"Contents": String("Shown on the page"), "DA": String("/Helv 12 Tf 0 g"), "T": String("QQ")}
    paper.annotate(page, "FreeText", (20, 20, 200, 60), **shown)
    copy = copy_of(paper.data())
    assert "Shown on the page" in words(copy.data)
    assert b"QQ" not in copy.insides


@pytest.mark.parametrize("kind", ["Text", "FileAttachment", "Sound", "Popup"])
def test_signs_go_entirely(kind: str, paper: Any, copy_of: Any, drawn: Any) -> None:
    page = paper.page()
    blank = paper.data()
    sign = paper.form(b"0 0 50 50 re f % QQ")
    attached = Dictionary(F=String("QQ.txt"), EF=Dictionary(F=paper.stream(b"QQ")))
    paper.annotate(page, kind, AP=Dictionary(N=sign), FS=attached, **QQ)
    copy = copy_of(paper.data())
    assert drawn(copy.data).tobytes() == drawn(blank).tobytes()
    assert b"QQ" not in copy.insides


@pytest.mark.parametrize("flags", [2, 32])
def test_hidden_ones_go_and_are_told(flags: int, paper: Any, copy_of: Any, drawn: Any) -> None:
    page = paper.page()
    blank = paper.data()
    note = paper.annotate(page, "Stamp", AP=Dictionary(N=paper.form(b"0 0 50 50 re f")), **QQ)
    note["/F"] = flags
    copy = copy_of(paper.data())
    assert drawn(copy.data).tobytes() == drawn(blank).tobytes()
    assert copy.found(What.HIDDEN_CONTENT)


# --- links ------------------------------------------------------------------------------------------------------------


def link(paper: Any, page: Any, **action: Any) -> None:
    paper.annotate(page, "Link", A=Dictionary({f"/{key}": value for key, value in action.items()}), **QQ)


@pytest.mark.parametrize("address", ["https://example.org/a?b=c#d", "HTTP://example.org", "mailto:a@b.c", "tel:+1555"])
def test_links_to_the_web_stay_links(address: str, paper: Any, copy_of: Any) -> None:
    page = paper.page()
    link(paper, page, S=Name.URI, URI=String(address))
    copy = copy_of(paper.data())
    (kept,) = copy.pdf.pages[0].obj["/Annots"]
    assert str(kept["/A"]["/URI"]) == address
    assert b"QQ" not in copy.insides
    assert [finding.count for finding in copy.kept(What.LINKS_SHOWN)] == [1]


def test_the_frame_of_a_link_keeps_its_colour(paper: Any, copy_of: Any) -> None:
    action = Dictionary(S=Name.URI, URI=String("https://example.org"))
    paper.annotate(paper.page(), "Link", A=action, Border=Array([0, 0, 2]), C=RED)
    copy = copy_of(paper.data())
    (link,) = copy.pdf.pages[0].obj["/Annots"]
    assert (list(link["/Border"]), list(link["/C"])) == ([0, 0, 2], [1, 0, 0])


@pytest.mark.parametrize(
    ("action", "what"),
    [
        ({"S": Name.URI, "URI": String("file:///home/QQ/x.pdf")}, What.LINK),
        ({"S": Name.URI, "URI": String("javascript:QQ()")}, What.LINK),
        ({"S": Name.URI, "URI": String("https://example.org/\nQQ")}, What.LINK),
        ({"S": Name.URI, "URI": String("https://example.org/" + "QQ" * 2000)}, What.LINK),
        ({"S": Name.URI, "URI": String("http://x"), "Next": SCRIPT}, What.SCRIPT),
        ({"S": Name.JavaScript, "JS": String("QQ")}, What.SCRIPT),
        ({"S": Name.Launch, "F": String("QQ.exe")}, What.ACTION),
        ({"S": Name.SubmitForm, "F": String("http://QQ")}, What.ACTION),
        ({"S": Name.GoToR, "F": String("\\\\server\\QQ.pdf")}, What.LINK),
    ],
)
def test_other_links_go(action: dict[str, Any], what: What, paper: Any, copy_of: Any) -> None:
    page = paper.page()
    link(paper, page, **action)
    copy = copy_of(paper.data())
    assert b"QQ" not in copy.insides
    assert "/Annots" not in copy.pdf.pages[0].obj
    assert copy.found(what)


# --- forms ------------------------------------------------------------------------------------------------------------


def form(paper: Any, page: Any, *fields: dict[str, Any], **keys: Any) -> None:
    common = {"T": String("QQ field"), "TU": String("QQ hint"), "DA": String("/Helv 12 Tf 0 g")}
    made = [paper.annotate(page, "Widget", **(common | field)) for field in fields]
    resources = Dictionary(Font=Dictionary(Helv=paper.font))
    paper.pdf.Root["/AcroForm"] = Dictionary({"/Fields": Array(made), "/DR": resources} | keys)


@pytest.mark.parametrize("waits", [True, False])
def test_what_was_filled_in_is_on_the_page(waits: bool, paper: Any, copy_of: Any, drawn: Any, words: Any) -> None:
    page = paper.page()
    field = {"FT": Name.Tx, "V": String("Filled in"), "DV": String("QQ default"), "box": (20, 20, 200, 50)}
    form(paper, page, field, **{"/NeedAppearances": waits})
    dirty = paper.data()
    copy = copy_of(dirty)
    assert "Filled in" in words(copy.data)
    assert b"QQ" not in copy.insides
    assert "/AcroForm" not in copy.pdf.Root
    assert difference(drawn(dirty), drawn(copy.data)) < 1
    assert copy.found(What.FORM_DATA)


def test_an_answer_stands_in_place_of_an_older_drawing_of_its_field(paper: Any, copy_of: Any, words: Any) -> None:
    """As viewers show a form that says so. The copy had the answer before, or none."""
    page = paper.page()
    older = paper.form(b"BT /F 12 Tf 2 5 Td (QQ before) Tj ET", (0, 0, 180, 30))
    field = {"FT": Name.Tx, "V": String("Filled in"), "AP": Dictionary(N=older), "box": (20, 20, 200, 50)}
    form(paper, page, field, **{"/NeedAppearances": True})
    copy = copy_of(paper.data())
    assert "Filled in" in words(copy.data)
    assert b"QQ" not in copy.insides


def test_no_letter_of_an_answer_vanishes(paper: Any, copy_of: Any, words: Any) -> None:
    """PDFium draws the letters of Western Europe only, and left the others out."""
    page = paper.page()
    field = {"FT": Name.Tx, "box": (20, 20, 280, 50)}
    form(paper, page, field | {"V": String("Muñoz, ¿qué? 5 €")}, **{"/NeedAppearances": True})
    assert "Muñoz, ¿qué? 5 €" in words(copy_of(paper.data()).data)
    page["/Annots"] = Array([])
    older = paper.form(b"BT /F1 12 Tf 2 5 Td (Capek) Tj ET", (0, 0, 260, 30))
    drawn_before = field | {"V": String("Čapek"), "AP": Dictionary(N=older)}
    form(paper, page, drawn_before, **{"/NeedAppearances": True})
    assert "Capek" in words(copy_of(paper.data()).data)
    page["/Annots"] = Array([])
    form(paper, page, field | {"V": String("Čapek")})
    with pytest.raises(FileRefused) as refused:
        copy_of(paper.data())
    assert refused.value.reason is Refusal.NOT_UNDERSTOOD


def test_boxes_show_what_they_are_set_to(paper: Any, copy_of: Any, drawn: Any) -> None:
    page = paper.page()
    states = Dictionary(Yes=paper.form(b"0 0 20 20 re f", (0, 0, 20, 20)), Off=paper.form(b"% QQ", (0, 0, 20, 20)))
    box = {"FT": Name.Btn, "AP": Dictionary(N=states)}
    form(paper, page, box | {"AS": Name.Yes, "box": (20, 20, 40, 40)}, box | {"AS": Name.Off, "box": (60, 20, 80, 40)})
    picture = drawn(copy_of(paper.data()).data)
    assert picture.getpixel((30, 170)) == (0, 0, 0)
    assert picture.getpixel((70, 170)) == (255, 255, 255)


def test_scripts_of_fields_are_told_and_gone(paper: Any, copy_of: Any) -> None:
    page = paper.page()
    reacts = Dictionary(K=Dictionary(S=Name.JavaScript, JS=String("QQ")))
    form(paper, page, {"FT": Name.Tx, "V": String("1"), "AA": reacts})
    copy = copy_of(paper.data())
    assert copy.found(What.SCRIPT)
    assert b"QQ" not in copy.insides
