"""Numbers of days as people type them: 10, 10 days, 10 días; and l0, as a machine reads it off a paper."""

import re
from dataclasses import dataclass

MAX_LENGTH = 20
_LOOKALIKES = str.maketrans("oOlIiSs|", "00111551")
_DAYS = re.compile(r"(?P<number>[0-9oOlIiSs|]{1,4})(\s*(calendar|natural)?\s*(days?|d[ií]as?))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReadDays:
    """`suggestion` is what may have been meant, where a letter stands among the digits."""

    value: int | None = None
    suggestion: int | None = None


def read_days(text: str) -> ReadDays:
    """The number in a text. Business days are none: nothing here counts them from a notice."""
    found = _DAYS.fullmatch(text.strip()) if len(text) <= MAX_LENGTH else None
    if not found:
        return ReadDays()
    number = found["number"]
    if number.isdecimal():
        return ReadDays(int(number))
    mended = number.translate(_LOOKALIKES)
    return ReadDays(suggestion=int(mended)) if any(sign.isdecimal() for sign in number) else ReadDays()
