"""Pages as text: the words that are shown, addresses in sight, everything else counted."""

import pytest

from intake_app.cleaning.text.page import to_text
from intake_app.domain.findings import What

LAYOUTS = {
    "<p>One</p><p>Two<br>three</p>": "One\n\nTwo\nthree",
    "a<b>b</b> c\n   d&nbsp;e": "ab c d e",
    "<table><tr><th>Name<th>Date<tr><td>QQ<td>today</table>": "Name\tDate\nQQ\ttoday",
    "<ul><li>one<li><p>two</p></ul>": "- one\n- two",
    "<pre>a\n  b</pre>c": "a\n  b\n\nc",
    "<h1>Title</h1>text": "Title\n\ntext",
    "<img alt='A sign' src=x>!": "[A sign]!",
    "<style>p {}</style><script>x</script><title>t</title>shown": "shown",
    "<textarea>typed</textarea>": "typed",
    "one<hr>two": "one\n---\ntwo",
}


@pytest.mark.parametrize(("source", "text"), LAYOUTS.items())
def test_words_are_laid_out_line_by_line(source: str, text: str) -> None:
    assert to_text(source).text == text


def test_a_link_shows_where_it_leads() -> None:
    page = to_text(
        '<a href="https://evil.example/login">https://accounts.google.com</a>, <a href=mailto:a@b.org>a@b.org</a>'
    )
    assert page.text == "https://accounts.google.com <https://evil.example/login>, a@b.org"
    assert page.links == (("https://accounts.google.com", "https://evil.example/login"), ("a@b.org", "mailto:a@b.org"))


def test_a_form_shows_where_it_sends() -> None:
    page = to_text(
        "<form action=https://evil.example/post><input type=hidden name=t value=QQ><input value=Send></form>"
    )
    assert page.text == "<https://evil.example/post>Send"
    assert {(What.ACTION, "HTML form", 1), (What.FORM_DATA, "HTML hidden field", 1)} <= set(page.traces)


@pytest.mark.parametrize(
    "attribute",
    ["hidden", "style='display: none'", "style='FONT-SIZE:0px'", "style='visibility:hidden'", "style='mso-hide:all'"],
)
def test_what_is_not_shown_is_left_out_and_counted(attribute: str) -> None:
    page = to_text(f"seen <div {attribute}>for <div>QQ</div> only</div>again")
    assert page.text == "seen again"
    assert {what: count for what, _, count in page.traces} == {What.HIDDEN_CONTENT: 3}


def test_small_letters_are_shown() -> None:
    assert to_text("<p style='font-size:0.8em;opacity:0.5'>seen").text == "seen"


@pytest.mark.parametrize(
    ("source", "what", "where"),
    [
        ("<img src=https://t.example/p.gif?u=QQ width=1 height=1>", What.LINK, "HTML tracking pixel"),
        ("<img src=//t.example/p.gif style='display:none'>", What.LINK, "HTML tracking pixel"),
        ("<img src=http://t.example/photo.jpg>", What.LINK, "HTML img fetched from elsewhere"),
        ("<td background=http://t.example/x>", What.LINK, "HTML td fetched from elsewhere"),
        ("<p style=\"background: url('https://t.example/x')\">", What.LINK, "HTML p fetched from elsewhere"),
        ("<link rel=stylesheet href=https://t.example/x>", What.LINK, "HTML link fetched from elsewhere"),
        ("<style>@import url(x)</style>", What.LINK, "HTML style fetched from elsewhere"),
        ("<iframe src=https://t.example></iframe>", What.LINK, "HTML iframe fetched from elsewhere"),
        ("<script>x</script>", What.SCRIPT, "HTML script"),
        ("<body onload=x()>", What.SCRIPT, "HTML script"),
        ("<meta http-equiv=Refresh content=0>", What.ACTION, "HTML meta"),
        ("<!-- QQ -->", What.COMMENT, "HTML comment"),
        ("<meta name=Generator content=QQ>", What.SOFTWARE, "HTML meta"),
        ("<meta name=author content=QQ>", What.PERSON, "HTML meta"),
    ],
)
def test_what_a_page_does_besides_is_counted(source: str, what: What, where: str) -> None:
    assert (what, where, 1) in to_text(source).traces


def test_pictures_of_the_message_itself_are_no_call_home() -> None:
    assert to_text("<img src=cid:logo><img src=data:image/png;base64,AAAA>").traces == ()
