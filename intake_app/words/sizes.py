"""Sizes as people read them."""

from intake_app.words.hook import decimal_point

KILO = 1000
_UNITS = ("B", "kB", "MB", "GB", "TB")


def size(count: int) -> str:
    """A number of bytes with three digits or so: 812 B, 4.7 kB, 23 MB, 1.2 GB (steps of 1000, as drives are sold)."""
    value, unit = float(count), 0
    while round(value, 1) >= KILO and unit < len(_UNITS) - 1:
        value, unit = value / KILO, unit + 1
    digits = 1 if unit and round(value, 1) < 10 else 0
    return f"{value:.{digits}f} {_UNITS[unit]}".replace(".", decimal_point())
