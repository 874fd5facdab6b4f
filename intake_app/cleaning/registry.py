"""Which part of the cleaning knows which kind of file, for the children that do the work."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from intake_app.cleaning.facts import Facts
from intake_app.cleaning.preview import Shown
from intake_app.cleaning.skills import Skill, skill
from intake_app.domain.cleaning import CleaningChoices, Reading
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

Box = tuple[int, int]
"""The width and height in pixels that a preview has to fit into."""


def _cannot(*_: object) -> Any:
    raise FileRefused(Refusal.UNKNOWN_KIND)


@dataclass(frozen=True, slots=True)
class Expert:
    """
    What can be done with one family of kinds; what it can't do is refused as UNKNOWN_KIND.

    `clean` makes the copy and tells what was found and kept. `show` draws one page. `read` gives text, headers and the
    list of parts; `part` unpacks one of them by its number in that list.
    """

    clean: Callable[[bytes, Kind, CleaningChoices], tuple[bytes, Facts]] = _cannot
    show: Callable[[bytes, Kind, Box, int], Shown] = _cannot
    read: Callable[[bytes, Kind, CleaningChoices], Reading] = _cannot
    part: Callable[[bytes, Kind, int], bytes] = _cannot


NOBODY = Expert()


def expert(kind: Kind) -> Expert:
    """Whoever knows that kind."""
    known: dict[Kind, Expert] = _experts(skill(kind)).EXPERTS
    return known.get(kind, NOBODY)


def warm_up(known: Skill) -> None:
    """Has every library that it takes do its work once, before the door shuts."""
    _experts(known).warm_up()


def _experts(known: Skill) -> Any:
    return import_module(f"intake_app.cleaning.experts.{known}")
