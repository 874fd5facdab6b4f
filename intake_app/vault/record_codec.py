"""
Records as JSON, by the types of their fields.

A field at its default is left out, and a field that is missing has its default: so a record written before a field
was thought of is read by every later version. Dates and times are ISO 8601, codes are strings.
"""

import dataclasses
import json
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_json(value: Any) -> str:
    """Compact, with its keys sorted: the same value always gives the same text."""
    return json.dumps(_plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def from_json(kind: type[T], text: str) -> T:
    """The reverse. Raises ValueError for anything that is not such a value, or has fields nobody knows."""
    hint: Any = kind
    try:
        value: T = _maker(hint)(json.loads(text))
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError(f"not a {kind.__name__}") from error
    return value


def words(value: Any) -> list[str]:
    """Every text that a person typed or confirmed in it, for the search."""
    if isinstance(value, Enum | bool) or value is None:
        return []
    if isinstance(value, str):
        return [value] if value else []
    if is_dataclass(value):
        shown = (field.name for field in fields(value) if field.name not in _NOT_SEARCHED)
        return [word for name in shown for word in words(getattr(value, name))]
    if isinstance(value, tuple):
        return [word for part in value for word in words(part)]
    return []


_NOT_SEARCHED = {"predecessor", "person", "sources", "overrides", "drafts", "rejected", "zone"}


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {
            field.name: _plain(getattr(value, field.name))
            for field in fields(value)
            if getattr(value, field.name) != _default(field)
        }
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, date | time):  # a datetime is a date
        return value.isoformat()
    return value


def _default(field: dataclasses.Field[Any]) -> Any:
    return field.default_factory() if field.default_factory is not MISSING else field.default


@cache
def _maker(hint: Any) -> Callable[[Any], Any]:
    """What makes a value of that type from JSON's. The type is looked at once, not for each of thousands of records."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        some = _maker(next(one for one in inner if one is not types.NoneType))
        return lambda plain: None if plain is None else some(plain)
    if origin is tuple:
        part = _maker(inner[0])
        return lambda plain: tuple(map(part, _checked(list, plain)))
    if origin is not None and issubclass(origin, Mapping):
        value = _maker(inner[1])
        return lambda plain: {key: value(one) for key, one in _checked(dict, plain).items()}
    return _plain_maker(getattr(hint, "__supertype__", hint))


def _plain_maker(kind: type[Any]) -> Callable[[Any], Any]:
    if is_dataclass(kind):
        makers = {name: _maker(hint) for name, hint in get_type_hints(kind).items()}
        return lambda plain: kind(**{name: makers[name](part) for name, part in _checked(dict, plain).items()})
    if issubclass(kind, date | time):
        return kind.fromisoformat
    if issubclass(kind, Enum):
        return kind
    return lambda plain: float(_checked((int, float), plain)) if kind is float else _checked(kind, plain)


def _checked(kind: Any, plain: Any) -> Any:
    if not isinstance(plain, kind) or (isinstance(plain, bool) and kind is not bool):
        raise ValueError(f"not a {kind}")
    return plain
