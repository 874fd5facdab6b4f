"""
The fields of a process by their names, for forms and suggestions: as text out, as text in.

A name is the way through the dataclasses, as `issuer.name`; a field that holds many takes one more at each `put`. An
account is written `platform:id_type:value`, a demand as its category.
"""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, time
from enum import StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from intake_app.domain.process import Account, Demand, Notice, Process, StatusChange
from intake_app.domain.process_terms import Category, IdType

_NOT_TEXT = {"history", "overrides", "met", "sources", "drafts", "rejected", "predecessor", "court_periods"}


@cache
def names() -> frozenset[str]:
    """Every field that can be put by its name."""
    return frozenset(_names(Process, ""))


def text(process: Process, name: str) -> str:
    """What stands in a field, empty when nothing does; several values are parted by line feeds."""
    value: Any = process
    for part in name.split("."):
        value = getattr(value, part) if value is not None else None
    return _text(value)


def put(process: Process, name: str, value: str) -> Process:
    """The process with that value in that field. ValueError: no such field, or not a value of it."""
    if name not in names():
        raise ValueError(name)
    put_in: Process = _put(process, name.split("."), value.strip())
    return put_in


def _names(kind: Any, before: str) -> list[str]:
    found, hints = [], _hints(kind)
    for field in fields(kind):
        if field.name not in _NOT_TEXT:
            inner: Any = _bare(hints[field.name])
            if is_dataclass(inner):
                found += _names(inner, f"{before}{field.name}.")
            else:
                found.append(before + field.name)
    return found


def _put(holder: Any, way: list[str], value: str) -> Any:
    name, *rest = way
    kind: Any = type(holder)
    hint = _hints(kind)[name]
    held = getattr(holder, name)
    if rest:
        return replace(holder, **{name: _put(held if held is not None else _bare(hint)(), rest, value)})
    if get_origin(hint) is tuple:
        more = _value(get_args(hint)[0], value)
        return holder if more in held else replace(holder, **{name: (*held, more)})
    return replace(holder, **{name: _value(hint, value)})


def _value(hint: Any, value: str) -> Any:
    kind = _bare(hint)
    if value == "" and kind is not hint:
        return None
    if kind is bool:
        return {"yes": True, "no": False, "": False}[value] if value in {"yes", "no", ""} else _wrong(value)
    if kind is Account:
        platform, id_type, name = value.split(":", 2)
        return Account(platform, IdType(id_type), name)
    if kind is Demand:
        return Demand(Category(value))
    if issubclass(kind, date | time):
        return kind.fromisoformat(value)
    return kind(value)


def _text(value: Any) -> str:
    if value is None or isinstance(value, Mapping | Notice):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, StrEnum | str | int):
        return str(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Account):
        return f"{value.platform}:{value.id_type}:{value.value}"
    if isinstance(value, Demand):
        return str(value.category)
    if isinstance(value, StatusChange):
        return str(value.status)
    return "\n".join(_text(part) for part in value)


def _bare(hint: Any) -> Any:
    """The type without `| None`."""
    if get_origin(hint) in {Union, types.UnionType}:
        return next(one for one in get_args(hint) if one is not types.NoneType)
    return hint


def _wrong(value: str) -> Any:
    raise ValueError(value)


@cache
def _hints(kind: type[Any]) -> dict[str, Any]:
    return get_type_hints(kind)
