"""What a stranger wrote, inside a sentence of ours."""

from intake_app.domain.names import display_name

LONGEST = 120  # characters
_NO_MARKS = str.maketrans(dict.fromkeys('“”„‟«»"', "'"))


def quoted(text: str, longest: int = LONGEST) -> str:
    """On one line, without marks that turn the sentence around it, and not longer than it."""
    shown = " ".join(display_name(" ".join(text[: 4 * LONGEST].split())).split())
    return shown if len(shown) <= longest else f"{shown[: longest - 1].rstrip()}…"


def between_marks(text: str) -> str:
    """The same for a place between quotation marks of ours, which none of its own can end.

    There it can say what it likes: it is seen where it begins and ends.
    """
    return quoted(text).translate(_NO_MARKS)
