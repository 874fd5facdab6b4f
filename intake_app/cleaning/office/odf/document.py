"""One part of an OpenDocument file while it is cleaned, and what the parts of one file share."""

from collections.abc import Callable
from dataclasses import dataclass, field

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.ledger import Ledger
from intake_app.cleaning.office.odf.names import Names
from intake_app.cleaning.office.renamed import Renamed
from intake_app.cleaning.office.values import Values


@dataclass(slots=True)
class Document:
    """
    One part of XML. `picture` and `embedded` take in what a link of it leads to, and say where that is in the copy;
    `whole` is the same for objects that are documents of their own, of which only a part may be shown. `growth` tells
    how much larger the copy of a picture is by itself.

    They are given the address as it stands in the part; None where it leads to nothing that comes along. `title` is
    that of the whole file, as headers of sheets show it.
    """

    name: str
    root: Element
    ledger: Ledger
    picture: Callable[[str | bytes], str | None]
    embedded: Callable[[str], str | None]
    whole: Callable[[str], str | None]
    growth: Callable[[str], tuple[float, float]]
    names: Names
    of_sheets: bool = False
    title: str = ""
    values: Values = field(default_factory=Values)
    ids: Renamed = field(default_factory=lambda: Renamed("id{}"))
    bookmarks: Renamed = field(default_factory=lambda: Renamed("_b{}"))
    pages: Renamed = field(default_factory=lambda: Renamed("page{}"))
