"""
Values of attributes as they are written: those that are of their kind, and numbers in the place of names that others
refer to. Whatever else stands there is left out and counted, as a name or a sentence can stand in any attribute.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from intake_app.cleaning.office.ledger import Ledger
from intake_app.cleaning.office.renamed import Renamed
from intake_app.cleaning.vocabulary import diagrams, fonts
from intake_app.cleaning.vocabulary.drawn import is_guide
from intake_app.cleaning.vocabulary.kinds import Kind
from intake_app.cleaning.vocabulary.values import bare, declarations, fits, refers_within
from intake_app.domain.findings import What

_BETWEEN_FONTS = re.compile(r"\s*[;,]\s*")
_EQUATION = re.compile(r"\?([^\W\d]\w*)")


@dataclass(slots=True)
class Values:
    """What the parts of one package have in common. `names` are those of its sheets and ranges, as they are met."""

    has_sheets: bool = False
    names: set[str] = field(default_factory=set)
    fonts: Renamed = field(default_factory=lambda: Renamed(fonts.STAND_IN))
    guides: Renamed = field(default_factory=lambda: Renamed("gd{}"))
    parts: Renamed = field(default_factory=lambda: Renamed("part{}"))
    diagrams: Renamed = field(default_factory=lambda: Renamed(diagrams.STAND_IN))
    made_up: Renamed = field(default_factory=lambda: Renamed("name{}"))

    def settled(self, kind: Kind, value: str, place: str, ledger: Ledger) -> str | None:
        """The value as it is in the copy; None where nothing of it is."""
        if refers_within(value, self.names) if kind is Kind.FORMULA and self.has_sheets else fits(kind, value):
            return value
        ledger.found(What.PRIVATE_DATA, place)
        mend = _MEND.get(kind)
        return mend(self, value) if mend else None

    def _font(self, value: str) -> str:
        written = []
        for name in _BETWEEN_FONTS.split(value):
            quote = "'" if "'" in name else ""
            written.append(name if fonts.is_known(bare(name)) else f"{quote}{self.fonts[bare(name)]}{quote}")
        return ", ".join(written) if "," in value else ";".join(written)

    def _guide(self, name: str) -> str:
        return name if is_guide(name) else self.guides[name]

    def _guided(self, value: str) -> str:
        return " ".join(map(self._guide, value.split()))

    def _motion(self, value: str) -> str | None:
        """Formulas of shapes name each other behind question marks."""
        mended = _EQUATION.sub(lambda name: f"?{self._guide(name[1])}", value)
        return mended if fits(Kind.MOTION, mended) else None


_MEND: dict[Kind, Callable[[Values, str], str | None]] = {
    Kind.FONT: Values._font,
    Kind.GUIDE: Values._guide,
    Kind.GUIDED: Values._guided,
    Kind.MOTION: Values._motion,
    Kind.PATH: Values._motion,
    Kind.PART: lambda values, value: values.parts[value],
    Kind.DIAGRAM: lambda values, value: values.diagrams[value],
    Kind.MADE_UP: lambda values, value: values.made_up[value],
    Kind.STYLE: lambda _values, value: ";".join(declarations(value)) or None,
}
