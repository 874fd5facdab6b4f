"""Copies with a number on each page (Bates), made behind glass from copies that are clean already."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from intake_app.cleaning.facts import MAX_CLEANABLE
from intake_app.cleaning.skills import Skill
from intake_app.cleaning.sniff import sniff
from intake_app.domain.document import PICTURES, Kind
from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import Glass

MOST_PAGES = 10_000


@dataclass(frozen=True, slots=True)
class NumberedCopy:
    """A PDF, and how many pages and so numbers it has."""

    data: bytes
    pages: int


class Numberer:
    """`check` is called while it waits, and may raise."""

    def __init__(self, glass: Glass, check: Callable[[], None]) -> None:
        self._glass, self._check = glass, check

    def numbered(self, data: bytes, prefix: str, first: int, digits: int) -> NumberedCopy:
        """A PDF or a picture as a PDF with numbers from `first` on. FileRefused for other kinds, and for damage."""
        kind = sniff(data)
        if len(data) > MAX_CLEANABLE:
            raise FileRefused(Refusal.TOO_LARGE, str(len(data)))
        if kind in PICTURES:
            data = self._bound(data, kind)
        elif kind is not Kind.PDF:
            raise FileRefused(Refusal.UNKNOWN_KIND, kind)
        options = {"prefix": prefix, "first": first, "digits": digits}
        told, copy = self._glass.run("number", options, data, skill=Skill.PDF, check=self._check)
        return NumberedCopy(copy, _count(told))

    def picture(self, copy: bytes, page: int) -> tuple[bytes, Kind]:
        """One page of such a copy, from 0: a TIFF of one page if it is black on white, else a JPEG."""
        told, made = self._glass.run("picture", {"page": page}, copy, skill=Skill.PDF, check=self._check)
        kind = Kind.TIFF if told.get("black_and_white") else Kind.JPEG
        if sniff(made) is not kind:
            raise FileRefused(Refusal.CRASHED, "reply")
        return made, kind

    def _bound(self, data: bytes, kind: Kind) -> bytes:
        sheets: list[dict[str, Any]] = []
        packed = bytearray()
        pages = 1
        while len(sheets) < pages:
            options = {"kind": kind, "page": len(sheets)}
            told, sheet = self._glass.run("sheet", options, data, skill=Skill.PICTURES, check=self._check)
            pages = _count(told)
            looks = {name: told.get(name) for name in ("width", "height", "grey", "lossless")}
            sheets.append(looks | {"size": len(sheet)})
            packed += sheet
        return self._glass.run("bind", {"sheets": sheets}, bytes(packed), skill=Skill.PDF, check=self._check)[1]


def _count(told: dict[str, Any]) -> int:
    pages = told.get("pages")
    if not isinstance(pages, int) or not 0 < pages <= MOST_PAGES:
        raise FileRefused(Refusal.CRASHED, "reply")
    return pages
