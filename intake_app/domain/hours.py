"""Hours as people type them: 10 AM, 10:30 a.m., 14:00, 9.30."""

import re
from datetime import time

_HOUR = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:h|hrs?\.?)?\s*([ap])?\.?\s*(?:m\.?)?", re.IGNORECASE)
MAX_LENGTH = 20


def read_hour(text: str) -> time | None:
    """The hour in a text, None where there is none. A bare number up to 12 is not guessed to be morning or evening."""
    plain = text.strip().casefold().replace("noon", "12 pm")
    found = _HOUR.fullmatch(plain) if len(plain) <= MAX_LENGTH else None
    if not found:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    elif found[2] is None and hour <= 12:
        return None
    return time(hour, minute) if hour < 24 and minute < 60 else None
