"""A reading made ready for the eye: headers in a few lines, the text in pages that a screen can lay out at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from intake_app.domain.cleaning import Part, Reading
from intake_app.domain.names import display_name, display_text

PAGE = 100_000  # characters
LINE = 1000  # characters: laying out a longer line takes a second for each hundred thousand
FIRST = ("from", "to", "cc", "subject", "date")


@dataclass(frozen=True, slots=True)
class Written:
    """`headers` are those people look for; `all_headers` are lines. `whole` is False when there was more to read."""

    headers: tuple[tuple[str, str], ...]
    all_headers: str
    pages: tuple[str, ...]
    parts: tuple[Part, ...]
    whole: bool


def written(reading: Reading) -> Written:
    """Nothing invisible is left in it, and no line is endless. Takes a while for a long text."""
    headers = [(display_name(name), display_name(value)) for name, value in reading.headers]
    return Written(
        headers=tuple(_wanted(headers)),
        all_headers="\n".join(_broken(f"{name}: {value}") for name, value in headers),
        pages=_pages("\n".join(map(_broken, display_text(reading.text).split("\n")))),
        parts=tuple(Part(display_name(part.name), part.size) for part in reading.parts),
        whole=reading.whole,
    )


def _wanted(headers: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Who, to whom, about what and when; a second one of a kind is shown too, as it may be forged."""
    return sorted(
        (header for header in headers if header[0].lower() in FIRST), key=lambda header: FIRST.index(header[0].lower())
    )


def _broken(line: str) -> str:
    return "\n".join(line[at : at + LINE] for at in range(0, len(line), LINE))


def _pages(text: str) -> tuple[str, ...]:
    """Cut at line ends."""
    pages = []
    while len(text) > PAGE:
        end = text.rfind("\n", 0, PAGE) + 1
        pages.append(text[:end])
        text = text[end:]
    return (*pages, text)
