"""What a stranger wrote, inside a sentence of ours."""

from intake_app.domain.names import display_name

LONGEST = 120  # characters


def quoted(text: str) -> str:
    """On one line, without marks that turn the sentence around it, and not longer than it."""
    shown = " ".join(display_name(" ".join(text[: 4 * LONGEST].split())).split())
    return shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1].rstrip()}…"
