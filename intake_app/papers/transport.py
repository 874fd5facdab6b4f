"""Pages as JSON, on their way through the glass and back."""

import json

from intake_app.domain.papers import Box, Page, Word
from intake_app.domain.process import Method


def to_json(value: object) -> bytes:
    """Half surrogate pairs become question marks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def pages_from(data: bytes) -> tuple[Page, ...]:
    """Pages from the JSON of their fields. Raises KeyError, TypeError or ValueError for anything else."""
    return tuple(
        Page(
            str(page["text"]),
            tuple(Word(str(word["text"]), Box(**word["box"]), int(word["start"])) for word in page["words"]),
            Method(page["method"]),
            float(page["confidence"]),
        )
        for page in json.loads(data)
    )
