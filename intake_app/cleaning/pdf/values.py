"""Plain values of a dictionary: taken over when they are what they should be, left behind otherwise."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeGuard

from pikepdf import Array, Dictionary, Name

from intake_app.cleaning.pdf.anew import Anew, Take
from intake_app.cleaning.pdf.objects import name_of

LARGEST = 1 << 40
MOST_ITEMS = 200_000


def is_number(value: Any) -> TypeGuard[int | Decimal]:
    """Whether it is a number that a drawing can have."""
    return isinstance(value, int | Decimal) and not isinstance(value, bool) and -LARGEST < value < LARGEST


def number(_: Anew, value: Any) -> Any:
    """A number."""
    return value if is_number(value) else None


def integer(_: Anew, value: Any) -> Any:
    """A whole number; one written with a fraction loses it."""
    return int(value) if is_number(value) else None


def boolean(_: Anew, value: Any) -> Any:
    """True or false."""
    return value if isinstance(value, bool) else None


def one_of(*names: str) -> Take:
    """One of these names, given without their slash."""
    known = {f"/{name}" for name in names}

    def take(_: Anew, value: Any) -> Any:
        return Name(text) if (text := name_of(value)) in known else None

    return take


def numbers(least: int, most: int | None = None) -> Take:
    """An array of that many numbers: `least` exactly, or up to `most`."""

    def take(_: Anew, value: Any) -> Any:
        found = list_of_numbers(value)
        fits = found is not None and least <= len(found) <= (least if most is None else most)
        return Array(found) if fits and found is not None else None

    return take


def list_of_numbers(value: Any) -> list[Any] | None:
    """What is in an array of numbers; None when it holds anything else, or is none."""
    if not isinstance(value, Array) or len(value) > MOST_ITEMS:
        return None
    items = list(value)
    return items if all(is_number(item) for item in items) else None


def record(name: str, takes: Mapping[str, Take]) -> Take:
    """A dictionary of that kind."""

    def take(anew: Anew, value: Any) -> Any:
        if not isinstance(value, Dictionary):
            return None
        return anew.once(value, lambda: anew.record(value, name, takes), name)

    return take


def first_of(*takes: Take) -> Take:
    """What the first of `takes` makes of it that makes anything."""

    def take(anew: Anew, value: Any) -> Any:
        return next((made for one in takes if (made := one(anew, value)) is not None), None)

    return take


def each(take_one: Take, least: int, most: int) -> Take:
    """An array in which each item is taken over; None when one of them is not."""

    def take(anew: Anew, value: Any) -> Any:
        if not isinstance(value, Array) or not least <= len(value) <= most:
            return None
        items = [take_one(anew, item) for item in value]
        return None if any(item is None for item in items) else Array(items)

    return take
