"""JSON from strangers: read within bounds, each value with the type it must have."""

import json
import re
from collections.abc import Set
from datetime import UTC, datetime
from enum import StrEnum
from typing import NoReturn, TypeVar

from intake_app.domain.codes import member
from intake_app.domain.names import display_name

TIME = "%Y-%m-%dT%H:%M:%SZ"  # how a time is written; in UTC
_MAX_NUMBER = 2**63 - 1
_MAX_VALUES = 2_000_000  # in one text: a manifest of as many files as it can list has half of that
_TIME = re.compile(r"[0-9]{4}(-[0-9]{2}){2}T([0-9]{2}:){2}[0-9]{2}Z")
_TIME_LENGTH = 20  # characters
_YEARS = range(1970, 9999)  # the last of which may be the next in another time zone
_SHA256 = re.compile(r"[0-9a-f]{64}")
_E = TypeVar("_E", bound=StrEnum)


class BadManifest(ValueError):
    """Not a manifest of ours; the text says what is wrong, in the format's own terms."""


class Fields:
    """One JSON object with exactly the given keys."""

    def __init__(self, value: object, name: str, keys: Set[str]) -> None:
        if not isinstance(value, dict) or value.keys() != keys:
            raise BadManifest(f"{name}: not the keys it should have")
        self._values: dict[str, object] = value
        self._name = name

    def __getitem__(self, key: str) -> object:
        return self._values[key]

    def text(self, key: str, limit: int) -> str:
        """A line of at most `limit` characters that looks as it reads: no control or direction characters."""
        value = self._values[key]
        if not isinstance(value, str) or len(value) > limit or display_name(value) != value:
            self._refuse(key)
        return value

    def number(self, key: str) -> int:
        """Not negative."""
        value = self._values[key]
        if type(value) is not int or not 0 <= value <= _MAX_NUMBER:
            self._refuse(key)
        return value

    def sha256(self, key: str) -> str:
        """In lower-case hex."""
        value = self._values[key]
        if not isinstance(value, str) or not _SHA256.fullmatch(value):
            self._refuse(key)
        return value

    def time(self, key: str) -> datetime:
        """In UTC, as `TIME` writes it."""
        try:
            return moment(self.text(key, _TIME_LENGTH))
        except ValueError:
            self._refuse(key)

    def one_of(self, key: str, kind: type[_E]) -> _E:
        """A member of an enumeration."""
        found = member(kind, self._values[key])
        if found is None:
            self._refuse(key)
        return found

    def _refuse(self, key: str) -> NoReturn:
        raise BadManifest(f"{self._name}: {key}")


def of_form(form: re.Pattern[str], value: object) -> str:
    """A text that this describes as a whole. Raises `BadManifest`."""
    if not isinstance(value, str) or not form.fullmatch(value):
        raise BadManifest(f"not {form.pattern}")
    return value


def moment(text: str) -> datetime:
    """A time as `TIME` writes it, in one way only. Raises ValueError."""
    found = datetime.strptime(text, TIME).replace(tzinfo=UTC)
    if not _TIME.fullmatch(text) or found.year not in _YEARS:
        raise ValueError("a time nobody wrote so")
    return found


def has_too_much(data: bytes) -> bool:
    """Whether JSON may have more values than are read: each takes a hundred bytes then, and time."""
    return sum(map(data.count, (b",", b"[", b"{"))) > _MAX_VALUES


def loads(data: bytes, limit: int) -> object:
    """JSON in UTF-8, with no key twice in an object. Raises `BadManifest`."""
    if len(data) > limit:
        raise BadManifest("too large")
    if has_too_much(data):
        raise BadManifest("too many values")
    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=_unique, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise BadManifest("not JSON") from error


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise BadManifest("a key twice")
    return found


def _no_constant(name: str) -> NoReturn:
    raise BadManifest(name)
