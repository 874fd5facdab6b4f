"""One part of an OOXML package while it is cleaned, and what all of them share."""

import re
from dataclasses import dataclass, field

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.ledger import Ledger
from intake_app.cleaning.office.markup import key
from intake_app.cleaning.office.opc import Package, Relation
from intake_app.cleaning.office.renamed import Renamed
from intake_app.cleaning.office.values import Values

_GUID_LENGTHS = {36, 38}
GUID = re.compile(r"(\{?)[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(\}?)")


@dataclass(slots=True)
class CellPictures:
    """Of cells: `by_value` has the picture for each number that a cell may name; `shown` those that cells show."""

    by_value: dict[str, str] = field(default_factory=dict)
    shown: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Shared:
    """What the parts of one package have in common."""

    ledger: Ledger
    package: Package
    guids: Renamed = field(default_factory=lambda: Renamed("00000000-0000-4000-8000-{:012X}"))
    fitted: Renamed = field(default_factory=lambda: Renamed("{}"))  # words that are squeezed together
    bookmarks: Renamed = field(default_factory=lambda: Renamed("_b{}"))
    styles: dict[str, str] = field(default_factory=dict)  # ids of text styles, old to new
    style_names: dict[str, str] = field(default_factory=dict)  # their names, old in small letters to new
    table_styles: Renamed = field(default_factory=lambda: Renamed("Table Style {}"))
    even_pages_differ: bool = False  # in their headers, from odd ones
    notes: set[str] = field(default_factory=set)  # "w:footnoteReference 3": those that the text refers to
    strings: set[int] = field(default_factory=set)  # of a workbook's shared strings, those that a cell shows
    pivots: dict[str, list[str]] = field(default_factory=dict)  # sheet: the cells that its pivot tables fill
    slide_size: tuple[int, int] = (0, 0)  # in EMU, as its shapes are placed
    cell_pictures: CellPictures = field(default_factory=CellPictures)
    values: Values = field(default_factory=lambda: Values(has_sheets=True))
    drawings: int = 0  # met in a text, whose numbers Word throws dice for
    of_2007: bool = False
    is_workbook: bool = False
    lost_sheets: frozenset[str] = frozenset()  # names of macro sheets, which formulas may refer to

    def guid(self, value: str) -> str:
        """A number that ties copies together, replaced by one of this copy alone."""
        match = GUID.fullmatch(value) if len(value) in _GUID_LENGTHS else None
        return f"{match[1]}{self.guids[value.strip('{}').upper()]}{match[2]}" if match else value


@dataclass(slots=True)
class Part:
    """A part of XML. `relations` are those that may be followed; `used` numbers the ones that what is written names."""

    name: str
    root: Element
    relations: dict[str, Relation]
    shared: Shared
    used: dict[str, str] = field(default_factory=dict)
    owner: "Part | None" = None

    @property
    def kind(self) -> str:
        """The key of its root: "w:document"."""
        return key(self.root)

    @property
    def ledger(self) -> Ledger:
        return self.shared.ledger

    def use(self, relation: str) -> str | None:
        """The number that a relation has in the copy; None when it is not followed."""
        if relation not in self.relations:
            return None
        return self.used.setdefault(relation, f"rId{len(self.used) + 1}")
