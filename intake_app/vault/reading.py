"""Values as the program writes them. Whatever else stands in a row is named, and costs no more than that row."""

import contextlib
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from intake_app.domain.codes import member
from intake_app.domain.vault import Thing
from intake_app.errors import EntryDamaged, NotFound
from intake_app.vault.witness import Of

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
Row = tuple[Any, ...]
NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # in the place of a time that does not read
_LONGEST = 1 << 24  # characters of one value; a window would be busy with more for minutes
_HIGHEST = 1 << 53
_LAST = 9998  # year
WRONG = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError)
"""What is raised over a value that does not read."""


def text(value: Any) -> str:
    """Raises ValueError, as all of these do."""
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise ValueError("no text")
    return value


def number(value: Any, least: int = 0) -> int:
    if not isinstance(value, int) or not least <= value <= _HIGHEST:
        raise ValueError("no number")
    return value


def moment(value: Any) -> datetime:
    """With its zone, which is UTC, and a year that can be shown in any zone."""
    at = datetime.fromisoformat(text(value))
    if at.tzinfo is None or not NEVER.year <= at.year <= _LAST:
        raise ValueError("no such time")
    return at


def one_of(kind: type[E], value: Any) -> E:
    """A member of an enumeration."""
    found = member(kind, value)
    if found is None:
        raise ValueError("no such code")
    return found


def moment_or_none(value: Any) -> datetime | None:
    return None if value is None else moment(value)


def or_else(read: Callable[[Any], T], value: Any, otherwise: T) -> T:
    """Of an entry that is shown although something in it does not read."""
    try:
        return read(value)
    except WRONG:
        return otherwise


@contextlib.contextmanager
def entry(kind: Thing, one: object) -> Iterator[None]:
    """What does not read in here is this thing. Raises EntryDamaged."""
    try:
        yield
    except WRONG as error:
        raise EntryDamaged(kind, str(one)) from error


def those_that_read(
    kind: Thing,
    rows: Iterable[Row],
    make: Callable[[Row], T],
    unreadable: set[Of],
    instead: Callable[[Row], T | None] = lambda _row: None,
) -> list[T]:
    """A list without what does not read, or with `instead` of it; each row begins with the id of what it is about."""
    made = []
    for row in rows:
        try:
            made.append(make(row))
        except (*WRONG, EntryDamaged, NotFound):  # or what it is about is not there
            unreadable.add((kind, str(row[0])))
            if (stands_in := instead(row)) is not None:
                made.append(stands_in)
    return made
