"""Pivot tables are left out with their copy of the source rows; what they show stands in the cells, or should."""

import re

from intake_app.cleaning.office.archive import Archive
from intake_app.cleaning.office.markup import attribute, child, each, parse
from intake_app.cleaning.office.part import Part
from intake_app.errors import FileRefused, Refusal

_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?")


def place(archive: Archive, pivot: str) -> str:
    """Where in its sheet a pivot table stands ("A3:C10")."""
    locations = each(parse(archive.read(pivot), pivot), "x:location")
    return next((attribute(location, "ref") for location in locations), "")


def check_values(part: Part) -> None:
    """NOT_FILLED_IN where no cell holds a value, as programs would have to fill them from what is left out."""
    for span in part.shared.pivots.get(part.name, ()):
        corners = _RANGE.fullmatch(span)
        if corners is None:
            continue
        left, top = _number(corners[1]), int(corners[2])
        right, bottom = _number(corners[3] or corners[1]), int(corners[4] or corners[2])
        for cell in each(part.root, "x:c"):
            at = _RANGE.fullmatch(attribute(cell, "r"))
            inside = at is None or (left <= _number(at[1]) <= right and top <= int(at[2]) <= bottom)
            if inside and child(cell, "x:v", "x:is") is not None:
                break
        else:
            raise FileRefused(Refusal.NOT_FILLED_IN, f"{part.name}: pivot table without values")


def _number(column: str) -> int:
    """A column's letters, of which there are 26 and no zero, as a number."""
    number = 0
    for letter in column:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
