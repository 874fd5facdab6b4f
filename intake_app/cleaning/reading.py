"""What was read out of a document, on its way through the glass: JSON with bounds, as a child is not believed."""

import json
from dataclasses import astuple, replace
from typing import Any

from intake_app.domain.cleaning import Part, Reading

MAX_TEXT = 4 << 20
"""Characters of text that are read out of one document."""
MAX_PARTS = 10_000
MAX_HEADERS = 1000
MAX_LINE = 4096
"""Characters of a name or of a header's value."""
MAX_SIZE = 1 << 62
"""Bytes a part may say it unpacks to."""


def bounded(reading: Reading) -> Reading:
    """Within the limits above; `whole` tells whether something is left out."""
    cut = replace(
        reading,
        text=reading.text[:MAX_TEXT],
        headers=tuple((name[:MAX_LINE], value[:MAX_LINE]) for name, value in reading.headers[:MAX_HEADERS]),
        parts=tuple(_bounded(part) for part in reading.parts[:MAX_PARTS]),
    )
    return replace(cut, whole=reading.whole and cut == reading)


def _bounded(part: Part) -> Part:
    return Part(part.name[:MAX_LINE], max(-1, min(part.size, MAX_SIZE)))


def to_bytes(reading: Reading) -> bytes:
    """As `from_bytes` reads it. Half surrogate pairs become question marks."""
    fields = {"headers": reading.headers, "parts": [astuple(part) for part in reading.parts], "whole": reading.whole}
    text = json.dumps({"text": reading.text} | fields, ensure_ascii=False)
    return text.encode("utf-8", "replace")


def from_bytes(data: bytes) -> Reading:
    """The reverse; ValueError when it is anything else or beyond the limits."""
    try:
        fields: dict[str, Any] = json.loads(data)
        reading = Reading(
            text=str(fields["text"]),
            headers=tuple((str(name), str(value)) for name, value in fields["headers"]),
            parts=tuple(Part(str(name), int(size)) for name, size in fields["parts"]),
            whole=bool(fields["whole"]),
        )
        json.dumps(fields, ensure_ascii=False).encode()  # half a surrogate pair would break whoever stores it
    except (KeyError, TypeError, OverflowError, RecursionError) as error:
        raise ValueError("not a reading") from error
    if reading != replace(bounded(reading), whole=reading.whole):
        raise ValueError("beyond the limits")
    return reading
