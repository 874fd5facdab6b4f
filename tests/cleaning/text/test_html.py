"""HTML in pieces, as browsers cut it, in time that grows with its size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.cleaning.text.html import Comment, Tag, Text, tokens

PIECES = {
    "<p class=a ID='b' c=\"d>\" e>Hi</p>": [
        Tag("p", {"class": "a", "id": "b", "c": "d>", "e": ""}),
        Text("Hi"),
        Tag("p", closes=True),
    ],
    "a < b &amp; c": [Text("a < b & c")],
    "<!-- x --><!DOCTYPE html><?php echo ?><br/>": [Comment(" x "), Comment("php echo ?"), Tag("br")],
    "<script>if (a</b>) '</SCRIPT ' </script>z": [
        Tag("script"),
        Text("if (a</b>) '", "script"),
        Tag("script", closes=True),
        Text("z"),
    ],
    "<title>a &lt; b</title>": [Tag("title"), Text("a < b", "title"), Tag("title", closes=True)],
    "<a href=x&amp;y>": [Tag("a", {"href": "x&y"})],
    "never <a href='ends": [Text("never ")],
    "<!-->x": [Comment(""), Text("x")],
    "&#99999999999999999999;&#x41;": [Text("\ufffd;A")],
    "<a x=1 x=2>": [Tag("a", {"x": "1"})],
    "<!-- never ends": [Comment(" never ends")],
}


@pytest.mark.parametrize(("source", "pieces"), PIECES.items())
def test_pieces(source: str, pieces: list[Tag | Text | Comment]) -> None:
    assert list(tokens(source)) == pieces


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<a '", "<a b=", "<!--", "<!", "</", "</a ", "<b>", "&", "<a/", "<?", "<script>"]
)
def test_a_page_of_unfinished_pieces_ends(piece: str) -> None:
    """Python's own parser takes minutes over some of these; the time-out of the suite would tell."""
    assert sum(1 for _ in tokens(piece * 100_000)) <= 100_001


@given(st.text(alphabet=st.sampled_from("<>/!-?='\" ab&#;\n\0é")))
def test_any_text_is_a_page(source: str) -> None:
    assert all(isinstance(token, Tag | Text | Comment) for token in tokens(source))
