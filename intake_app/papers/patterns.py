"""Known phrases in the text of a page. It runs in a child: a phrase can be slow enough to never end."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from intake_app.domain.papers import Page, Pattern

MOST_HITS = 20  # of one pattern on one page


def hits(page: Page, patterns: Sequence[Pattern]) -> Iterator[tuple[Pattern, str, int, int]]:
    """Each phrase found: its pattern, the value it suggests, and the characters of the page's text it covers."""
    text, places = folded(page.text)
    for pattern in patterns:
        found = re.finditer(pattern.regex, text, re.IGNORECASE)
        for _, match in zip(range(MOST_HITS), found, strict=False):
            named = "value" in match.re.groupindex and match["value"] is not None
            begin, end = match.span("value") if named else match.span()
            if begin < end:
                seen = " ".join(match["value" if named else 0].split())
                yield pattern, pattern.value.replace("{value}", seen) or seen, places[begin], places[end - 1] + 1


def folded(text: str) -> tuple[str, list[int]]:
    """
    As patterns are written for: compatibility forms taken apart (NFKC), white space one space, typographic quotes and
    dashes plain. And for each of its characters the place it came from, as the length may differ.
    """
    out: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for plain in unicodedata.normalize("NFKC", _PLAIN.get(character, character)):
            shown = " " if plain.isspace() else plain
            if shown != " " or (out and out[-1] != " "):
                out.append(shown)
                places.append(place)
    return "".join(out), places


_PLAIN = dict(zip("‘’“”‐‑‒–—", "''\"\"-----", strict=True))
