"""What is harmless in Office files: the elements and attributes of their formats that show something, and no others."""

from intake_app.cleaning.vocabulary import chart, drawing, formula, sheet, slides, vml, word
from intake_app.cleaning.vocabulary.namespaces import OOXML, Keys
from intake_app.cleaning.vocabulary.notation import Names, names

__all__ = ["OOXML", "OOXML_NAMES", "Keys", "Names"]

_ALTERNATIVES = names("mc", "AlternateContent Choice(Requires) Fallback")

OOXML_NAMES = (
    word.NAMES | drawing.NAMES | chart.NAMES | formula.NAMES | sheet.NAMES | slides.NAMES | vml.NAMES | _ALTERNATIVES
)
"""Word, Excel and PowerPoint files."""
