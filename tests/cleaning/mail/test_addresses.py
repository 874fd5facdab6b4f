"""What a link tells of its reader is cut; where it leads is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.cleaning.inspect import find
from intake_app.cleaning.mail.addresses import Shortener, shortened
from intake_app.domain.document import Kind

ADDRESSES = {
    "https://support.google.com/legal/topic/4558877": "https://support.google.com/legal/topic/4558877",
    "https://example.org/a?u=QQ": "https://example.org/a…",
    "https://example.org?u=QQ#x": "https://example.org…",
    "https://example.org/#QQ": "https://example.org/…",
    "https://t.example/c/eyJhbGciOiJIUzI1NiJ9/x": "https://t.example/c/…",
    "https://t.example/u/qq%40example.org/x": "https://t.example/u/…",
    "https://accounts.google.com@evil.example/x": "https://…@evil.example/x",
    "https://example.org/why?": "https://example.org/why?",
    "https://example.org/a).": "https://example.org/a).",
    "https://example.org/a?u=QQ).": "https://example.org/a…).",
    "//example.org/a?u": "//example.org/a…",
    "mailto:legal@example.org?subject=QQ": "mailto:legal@example.org",
    "javascript:alert(1)": "javascript:…",
    "mailto:leave+QQ@example.org?subject=QQ": "mailto:leave+…@example.org",
    "www.example.org/a?u=QQ": "www.example.org/a…",
    "tel:+15550100": "tel:…",
    "page.html?u=QQ": "page.html",
}


@pytest.mark.parametrize(("address", "short"), ADDRESSES.items())
def test_addresses_are_cut_where_they_become_personal(address: str, short: str) -> None:
    assert shortened(address) == short
    assert shortened(short) == short


def test_addresses_are_found_in_running_text() -> None:
    text = 'See https://a.org/x?u=1, "HTTP://b.org/y?v=2" or <ftp://c.org/z#3>.'
    shortener = Shortener()
    assert shortener.text(text) == 'See https://a.org/x…, "HTTP://b.org/y…" or <ftp://c.org/z…>.'
    assert shortener.cut == 3


@given(
    st.lists(
        st.sampled_from(
            [
                "http://",
                "https://",
                "www.",
                "a.b",
                "/",
                "?",
                "#",
                "@",
                "…",
                ".",
                ")",
                " ",
                "<",
                ">",
                '"',
                "\u2003",
                "é",
                "%40",
            ]
        )
    )
)
def test_the_second_look_agrees(pieces: list[str]) -> None:
    text = Shortener().text("".join(pieces))
    copy = f"Text copy of an email · Copia de texto de un correo electrónico\n\nFrom: a\n\n{text}\n"
    assert find(copy.encode(), Kind.TEXT, of=Kind.EMAIL) == ()
    assert Shortener().text(text) == text
