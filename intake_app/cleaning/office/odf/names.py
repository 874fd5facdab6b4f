"""Names in OpenDocument that somebody made up, for looks, tables and parts of a text: replaced by numbers."""

import re
from dataclasses import dataclass, field

from intake_app.cleaning.office.renamed import Renamed
from intake_app.cleaning.vocabulary.style_names import OF_A_MASTER, OPEN_DOCUMENT_STYLE

_LOOKS = {
    *("style:name", "draw:fill-gradient-name", "draw:fill-hatch-name", "draw:fill-image-name", "draw:opacity-name"),
    *("draw:stroke-dash", "draw:marker-start", "draw:marker-end", "draw:layer", "draw:chain-next-name"),
    *("table:template-name", "text:style-override"),
}
"""Attributes that name a look or are the name of one, besides those that end like this:"""
_ENDINGS = ("style-name", "master-page-name", "page-layout-name")
DISPLAYED = {"style:display-name", "draw:display-name"}
BY_DISPLAYED = {"calcext:apply-style-name", "calcext:style"}
_CODED = re.compile(r"_([0-9a-f]{1,4})_")


def names_a_look(element: str, attribute: str) -> bool:
    """Whether it is a name that elements use to tell each other how they look, and no name of a font or a page."""
    if element == "style:font-face" or attribute.startswith("style:font-style-name"):
        return False
    if attribute == "table:name":
        return element == "table:table-template"
    if attribute == "draw:name":
        return element not in {"draw:page", "draw:equation"}
    return attribute in _LOOKS or attribute.endswith(_ENDINGS)


@dataclass(slots=True)
class Names:
    """Of one document; contents and styles share them. `tables` is None where they are shown, as in workbooks."""

    tables: Renamed | None
    looks: Renamed = field(default_factory=lambda: Renamed("Style_20_{}"))
    parts: Renamed = field(default_factory=lambda: Renamed("Part {}"))

    def look(self, name: str) -> str:
        """The name of a look in the copy: its own, where programs bring it along."""
        if not name or OPEN_DOCUMENT_STYLE.fullmatch(name):
            return name
        if of_a_master := OF_A_MASTER.fullmatch(name):
            return f"{self.look(of_a_master[1])}-{of_a_master[2]}"
        return self.looks[_decoded(name)]

    def displayed(self, name: str) -> str:
        """The same as programs show it."""
        return _decoded(self.look(name))

    def as_displayed(self, name: str) -> str:
        """The same for a reference to a look by the name that programs show, as rules for cells have it."""
        return self.displayed(name.replace("_", "_5f_").replace(" ", "_20_"))


def _decoded(name: str) -> str:
    """With the characters that stand in it by their numbers."""
    return _CODED.sub(lambda code: chr(int(code[1], 16)), name)
