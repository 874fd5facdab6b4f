from intake_app.domain.cleaning import Part, Reading
from intake_app.ui import i18n
from intake_app.ui.items.message_head import MessageHead
from intake_app.ui.items.written import LINE, PAGE, written
from intake_app.ui.widgets.text import Text


def test_a_short_text_is_one_page() -> None:
    shown = written(Reading("Ten days.\n\tNo more."))
    assert (shown.pages, shown.headers, shown.parts, shown.whole) == (("Ten days.\n\tNo more.",), (), (), True)


def test_a_long_text_is_cut_into_pages_at_line_ends_and_nothing_is_lost() -> None:
    text = "\n".join(f"line {number}" for number in range(40_000))
    shown = written(Reading(text))
    assert len(shown.pages) > 3
    assert all(len(page) <= PAGE and (page.endswith("\n") or page is shown.pages[-1]) for page in shown.pages)
    assert "".join(shown.pages) == text


def test_an_endless_line_is_broken_as_laying_it_out_would_stop_the_window() -> None:
    shown = written(Reading("x" * 3 * PAGE))
    assert max(len(line) for page in shown.pages for line in page.split("\n")) == LINE


def test_nothing_invisible_reaches_the_screen() -> None:
    hostile = "a\u202egpj.exe\x1b[2J\x00b\u2028c"
    shown = written(Reading(hostile, (("Subject", hostile),), (Part(hostile, 3),), whole=False))
    everything = "".join((*shown.pages, shown.all_headers, shown.headers[0][1], shown.parts[0].name))
    assert not {"\u202e", "\x1b", "\x00", "\u2028"} & set(everything)
    assert not shown.whole


def test_of_many_headers_those_come_first_that_people_look_for() -> None:
    headers = (("Received", "a"), ("date", "Wed"), ("Subject", "Notice"), ("From", "Meta"), ("From", "forged"))
    shown = written(Reading("", headers))
    assert [name for name, _ in shown.headers] == ["From", "From", "Subject", "date"]
    assert shown.all_headers.splitlines()[0] == "Received: a"


def test_who_wrote_to_whom_is_told_in_the_language_of_the_window(look, qtbot) -> None:
    """And every line as it stands in the file under all headers."""
    i18n.install("es")
    head = MessageHead(written(Reading("", headers=(("FROM", "a@b.example"), ("Date", "Wed, 18 Nov 2026")))))
    qtbot.addWidget(head)
    told = [text.plain() for text in head.findChildren(Text)]
    assert told == ["De", "a@b.example", "Fecha", "Wed, 18 Nov 2026"]
    assert "FROM: a@b.example" in head._all.toPlainText()
