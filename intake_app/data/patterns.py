"""The phrases that papers are known by."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from intake_app.data.reading import by
from intake_app.domain import process_fields
from intake_app.domain.papers import Pattern
from intake_app.domain.process import Process
from intake_app.domain.rulebook import Sourced, Tag
from intake_app.errors import DataFault, DataFileDamaged

NAME = "patterns.toml"
UNSHIPPED = {Tag.COMMON, Tag.NOT_FOUND}
"""A phrase that nobody has seen on a specimen is not looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Sourced):
    """One phrase; see `domain.papers.Pattern`. `confidence` in per cent."""

    id: str
    field: str
    regex: str
    value: str = ""
    confidence: int = 80


@cache
def patterns() -> tuple[Pattern, ...]:
    """Those that the program carries."""
    return load_patterns(files("intake_app.data"))


def load_patterns(folder: Traversable) -> tuple[Pattern, ...]:
    """Those in a folder. Raises DataFileDamaged, which names the file, the phrase and the fault."""
    return tuple(_checked(entry) for entry in by(folder / NAME, "pattern", Entry, lambda entry: entry.id).values())


def _checked(entry: Entry) -> Pattern:
    if UNSHIPPED & set(entry.tags):
        raise DataFileDamaged(NAME, 0, DataFault.UNKNOWN_CODE, f"{entry.id}: {entry.tags}")
    try:
        re.compile(entry.regex)
        if entry.value and "{value}" not in entry.value:
            process_fields.put(Process(), entry.field, entry.value)
    except (re.error, ValueError) as error:
        raise DataFileDamaged(NAME, 0, DataFault.WRONG_TYPE, f"{entry.id}: {error}") from error
    if entry.field not in process_fields.names():
        raise DataFileDamaged(NAME, 0, DataFault.UNKNOWN_FIELD, f"{entry.id}: {entry.field}")
    return Pattern(entry.id, entry.field, entry.regex, entry.value, entry.confidence / 100, entry.source)
