"""What is harmless in Office files: the elements and attributes of their formats that show something, and no others."""

from intake_app.cleaning.vocabulary import (
    chart,
    drawing,
    formula,
    odf_drawing,
    odf_forms,
    odf_later,
    odf_look,
    odf_sheet,
    odf_text,
    sheet,
    slides,
    vml,
    word,
)
from intake_app.cleaning.vocabulary.namespaces import ALL, ODF, OOXML, Keys
from intake_app.cleaning.vocabulary.notation import Names, names

__all__ = ["ALL", "ODF", "ODF_NAMES", "OOXML", "OOXML_NAMES", "Keys", "Names"]

_ALTERNATIVES = names("mc", "AlternateContent Choice(Requires) Fallback")

OOXML_NAMES = (
    word.NAMES | drawing.NAMES | chart.NAMES | formula.NAMES | sheet.NAMES | slides.NAMES | vml.NAMES | _ALTERNATIVES
)
"""Word, Excel and PowerPoint files."""

ODF_NAMES = odf_later.with_later(
    odf_text.NAMES | odf_look.NAMES | odf_sheet.NAMES | odf_drawing.NAMES | odf_forms.NAMES
)
"""OpenDocument."""
