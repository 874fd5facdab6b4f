"""
Strict reading of data files: TOML tables to frozen dataclasses, by the types of their fields.

Every fault names the file, the line where its entry begins and the field, so that whoever corrects a rule finds it.
"""

import re
import tomllib
import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from importlib.resources.abc import Traversable
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from intake_app.errors import DataFault, DataFileDamaged

T = TypeVar("T")
K = TypeVar("K")
_AT_LINE = re.compile(r"\(at line (\d+),")


class _Fault(Exception):
    """Inside one entry, before its line is known."""

    def __init__(self, fault: DataFault, detail: str) -> None:
        super().__init__(fault, detail)
        self.fault, self.detail = fault, detail


def entries(file: Traversable, table: str, kind: type[T]) -> tuple[T, ...]:
    """The entries `[[table]]` of a file, which holds nothing else. Raises DataFileDamaged."""
    text = _text(file)
    try:
        plain = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        raise DataFileDamaged(file.name, int(found[1]) if found else 0, DataFault.NOT_TOML, str(error)) from error
    for name in plain:
        if name != table:
            raise DataFileDamaged(file.name, _line_of(text, name, 0), DataFault.UNKNOWN_FIELD, name)
    listed = plain.get(table)
    if not isinstance(listed, list):
        raise DataFileDamaged(file.name, 0, DataFault.MISSING_FIELD, table)
    made = []
    for number, entry in enumerate(listed):
        try:
            made.append(_made(kind, entry, table))
        except _Fault as fault:
            line = _line_of(text, table, number)
            raise DataFileDamaged(file.name, line, fault.fault, fault.detail) from fault
    return tuple(made)


def by(file: Traversable, table: str, kind: type[T], key: Callable[[T], K], all_of: Iterable[K] = ()) -> dict[K, T]:
    """The same by their codes, each once; `all_of` are codes that need one."""
    found: dict[K, T] = {}
    for number, entry in enumerate(entries(file, table, kind)):
        code = key(entry)
        if code in found:
            raise DataFileDamaged(file.name, _line_of(_text(file), table, number), DataFault.TWICE, str(code))
        found[code] = entry
    for code in all_of:
        if code not in found:
            raise DataFileDamaged(file.name, 0, DataFault.MISSING_ENTRY, str(code))
    return found


def _text(file: Traversable) -> str:
    try:
        return file.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise DataFileDamaged(file.name, 0, DataFault.NOT_TOML, str(error)) from error
    except OSError as error:
        raise DataFileDamaged(file.name, 0, DataFault.MISSING_FILE) from error


def _line_of(text: str, table: str, number: int) -> int:
    """Where the entry `number` (from 0) of a table begins."""
    head = re.compile(rf"^[ \t]*\[*[ \t]*[\"']?{re.escape(table)}[\"']?\s*(\]|=)", re.MULTILINE)
    starts = [match.start() for match in head.finditer(text)]
    return text.count("\n", 0, starts[number]) + 1 if number < len(starts) else 0


@cache
def _hints(kind: type[Any]) -> dict[str, Any]:
    return get_type_hints(kind)


def _made(hint: Any, plain: Any, name: str) -> Any:
    """A value of that type from TOML's."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        return _made(next(one for one in inner if one is not types.NoneType), plain, name)
    if origin is tuple:
        return tuple(_made(inner[0], part, name) for part in _checked(list, plain, name))
    if origin is not None and issubclass(origin, Mapping):
        return {key: _made(inner[1], part, f"{name}.{key}") for key, part in _checked(dict, plain, name).items()}
    if is_dataclass(hint):
        return _entry(hint, _checked(dict, plain, name), name)
    if issubclass(hint, Enum):
        try:
            return hint(plain)
        except ValueError:
            raise _Fault(DataFault.UNKNOWN_CODE, f"{name}: {plain}") from None
    return _checked(hint, plain, name)


def _entry(kind: Any, plain: dict[str, Any], name: str) -> Any:
    known = {field.name: field for field in fields(kind)}
    for key in plain:
        if key not in known:
            raise _Fault(DataFault.UNKNOWN_FIELD, f"{name}.{key}")
    for key, field in known.items():
        if key not in plain and field.default is MISSING and field.default_factory is MISSING:
            raise _Fault(DataFault.MISSING_FIELD, f"{name}.{key}")
    hints = _hints(kind)
    return kind(**{key: _made(hints[key], value, f"{name}.{key}") for key, value in plain.items()})


def _checked(kind: Any, plain: Any, name: str) -> Any:
    is_other = (isinstance(plain, bool) and kind is not bool) or (isinstance(plain, datetime) and kind is date)
    if is_other or not isinstance(plain, kind) or plain == "":
        raise _Fault(DataFault.WRONG_TYPE, name)
    return plain
