"""What a stranger wrote, inside a sentence of ours."""

from intake_app.domain.names import display_name

LONGEST = 120  # characters
_NO_MARKS = str.maketrans(dict.fromkeys('“”„‟«»"', "'"))


def quoted(text: str, longest: int = LONGEST) -> str:
    """On one line, without marks that turn or end the sentence around it, and not longer than it.

    Between quotation marks it can say what it likes: it is seen where it begins and ends.
    """
    shown = " ".join(display_name(" ".join(text[: 4 * LONGEST].split())).split()).translate(_NO_MARKS)
    return shown if len(shown) <= longest else f"{shown[: longest - 1].rstrip()}…"
