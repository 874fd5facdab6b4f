"""open-me.html: everything in one page that runs nothing and fetches nothing."""

from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from intake_app.age import open_seekable
from intake_app.handoff import HandoffReader, layout, page
from tests.handoff.conftest import TEXTS


class Seen(HTMLParser):
    """Tags, links and all text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture
def shown(make: Any) -> Any:
    def shown(payload: Any, **letter: Any) -> Seen:
        manifest, entries = make.whole(payload, **letter)
        text = next(b"".join(e.chunks()) for e in entries if e.file.path == layout.PAGE).decode()
        seen = Seen(text)
        seen.manifest, seen.raw = manifest, text
        return seen

    return shown


def test_it_lists_every_file_with_its_hash_and_links_to_it(make: Any, shown: Any) -> None:
    seen = shown(make.entries())
    files = [file for file in seen.manifest.files if layout.is_payload(file.path)]
    assert len(files) == 4
    for file in files:
        assert file.sha256 in seen.text
        assert file.path in seen.text
        assert file.path in map(unquote, seen.links)
    assert seen.manifest.sender.key in seen.text
    assert seen.manifest.recipients[0] in seen.text


def test_a_key_of_two_thousand_characters_does_not_fill_it(make: Any, shown: Any) -> None:
    long = f"age1pq1{'q' * 1920}{'z' * 32}"
    seen = shown(make.entries(), recipients=[long])
    assert seen.manifest.recipients == (long,)
    assert long not in seen.text
    assert f"age1pq1{'q' * 33}…{'z' * 20}" in seen.text


def test_nothing_in_it_runs_or_comes_from_elsewhere(make: Any, shown: Any) -> None:
    seen = shown(make.entries())
    assert not seen.tags & {"script", "img", "link", "iframe", "object", "embed", "form", "base", "audio", "video"}
    assert not {name for name in seen.attributes if name.startswith("on") or name in {"src", "srcset", "action"}}
    assert not any(":" in link or link.startswith(("/", "\\")) for link in seen.links)
    assert "default-src 'none'" in seen.raw
    assert "url(" not in seen.raw
    assert "@import" not in seen.raw


def test_what_somebody_typed_stays_text(make: Any, shown: Any) -> None:
    evil = "<script>alert(1)</script>\" onclick=x 'javascript:$matter"
    seen = shown([make.plain(1, b"x", evil)], sender=evil)
    assert "script" not in seen.tags
    assert "onclick" not in seen.attributes
    assert seen.text.count("alert(1)") == 3
    assert not any(":" in link for link in seen.links)


def test_titles_of_any_script_make_links_that_lead_to_their_file(make: Any, shown: Any) -> None:
    seen = shown([make.plain(1, b"x", "Orden nº 5 #2?, 傳票")])
    (file,) = (file for file in seen.manifest.files if file.exhibit)
    assert file.path in map(unquote, seen.links)
    assert all(link.isascii() for link in seen.links)


def test_every_state_has_words_in_both_languages() -> None:
    assert page  # the words themselves stand in labels.toml
    for what in ("readme", "document", "note", "sheet", "list", "custody", "bag", "clean", "as_received", "original"):
        english, spanish = TEXTS.labels[what].split(" / ")
        assert english
        assert spanish


GOLDEN = Path(__file__).parents[1] / "data/handoff"


def page_of(make: Any, **letter: Any) -> bytes:
    _, entries = make.whole(make.entries(), **letter)
    return next(b"".join(entry.chunks()) for entry in entries if entry.file.path == layout.PAGE)


def test_a_page_of_ours_is_harmless_whatever_stands_in_it(make: Any) -> None:
    assert page.is_harmless(page_of(make))
    assert page.is_harmless(page_of(make, sender="<script>alert('x')</script> url(http://x) \\"))
    for version in (1, 2, 3):
        with (GOLDEN / f"handoff-{version}.age").open("rb") as file:
            assert HandoffReader(open_seekable([make.identity], file), GOLDEN).page_is_harmless()


@pytest.mark.parametrize(
    "strange",
    [
        "<script>alert(1)</script>",
        "<SCRIPT src=x>",
        "<img src=http://x/y.png>",
        "<svg/onload=alert(1)>",
        "<p onclick=alert(1)>",
        '<p class="n" onclick="alert(1)">',
        '<a href="javascript:alert(1)">',
        '<a href="java&#115;cript:alert(1)">',
        '<a href="//elsewhere/x">',
        '<a href="x" ping="http://x">',
        '<meta http-equiv="refresh" content="0;url=http://x">',
        '<base href="http://x/">',
        "<style>@import 'http://x';</style>",
        "<style>p { background: \\75rl(http://x) }</style>",
        "<style>p { background: URL(http://x) }</style>",
        "<!--",
        "<iframe",
    ],
)
def test_a_page_that_a_browser_would_do_more_with_is_not(make: Any, strange: str) -> None:
    ours = page_of(make)
    assert not page.is_harmless(ours.replace(b"<dl>", strange.encode() + b"<dl>", 1))


def test_a_page_in_another_encoding_is_read_as_another_one_by_browsers(make: Any) -> None:
    text = page_of(make).decode().replace("<dl>", "<script></script><dl>", 1)
    for encoding in ("utf-16", "utf-16-le", "utf-7", "utf-8-sig"):
        assert not page.is_harmless(text.encode(encoding))
