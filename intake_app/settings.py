"""What the user set for this computer. Never a secret, never anything that names a person, a matter or a vault."""

import contextlib
import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Literal, get_args

Appearance = Literal["system", "light", "dark"]

LANGUAGES = ("", "en", "es")  # empty: follow the system
LOCK_AFTER = range(1, 121)  # minutes; idle locking can be put off, never turned off
TEXT_PERCENT = range(100, 201)


@dataclass(frozen=True, slots=True)
class Settings:
    """Immutable: a change makes a new one with `dataclasses.replace`. Raises ValueError outside the bounds above."""

    language: str = ""
    appearance: Appearance = "system"
    lock_after_minutes: int = 10
    text_percent: int = 100
    memory_told: bool = False  # that this computer writes memory to its disk

    def __post_init__(self) -> None:
        for value, allowed in (
            (self.language, LANGUAGES),
            (self.appearance, get_args(Appearance)),
            (self.lock_after_minutes, LOCK_AFTER),
            (self.text_percent, TEXT_PERCENT),
            (self.memory_told, (False, True)),
        ):
            if type(value) is not type(allowed[0]) or value not in allowed:
                raise ValueError(value)


def load(path: Path) -> tuple[Settings, bool]:
    """The settings, and whether a damaged file was met and set aside as `NAME.damaged`, so that the user can be told.

    An absent file means the defaults; so do keys that are not there. Keys of a newer version are passed over.
    """
    try:
        text = path.read_text("utf-8")
    except OSError:
        return Settings(), False
    except UnicodeDecodeError:
        return _set_aside(path)
    try:
        stored = json.loads(text)
        known = {field.name for field in fields(Settings)}
        return Settings(**{name: value for name, value in dict(stored).items() if name in known}), False
    except (ValueError, TypeError, RecursionError):
        return _set_aside(path)


def save(path: Path, settings: Settings) -> None:
    """Replace the file whole, readable by its owner only. Raises OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.partial")
    partial.touch(mode=0o600)
    with partial.open("w", encoding="utf-8") as file:
        json.dump(asdict(settings), file, indent=2)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)


def _set_aside(path: Path) -> tuple[Settings, bool]:
    with contextlib.suppress(OSError):  # where nothing can be written it stays where it is
        path.replace(path.with_name(f"{path.name}.damaged"))
    return Settings(), True
