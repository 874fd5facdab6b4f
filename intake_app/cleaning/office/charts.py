"""Charts keep the values that they show; the workbook they came from does not come along."""

import re

from intake_app.cleaning.office.chart_defaults import say_defaults
from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, child, drop, each, key, set_attribute
from intake_app.cleaning.office.part import Part
from intake_app.cleaning.office.renamed import Renamed
from intake_app.cleaning.office.sheet.formulas import reaches_out
from intake_app.domain.findings import What

SHEET = "Sheet1"
_PLACE = re.compile(r"!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)")
_LITERALS = {"numRef": ("c:numCache", "numLit"), "strRef": ("c:strCache", "strLit")}
_HIDDEN = {"c:pivotSource": What.PRIVATE_DATA, "c:printSettings": What.PRIVATE_DATA, "c:externalData": What.ATTACHMENT}


def clean_chart(part: Part) -> None:
    """References to other workbooks become the values that were read from there."""
    if part.shared.of_2007:
        say_defaults(part.root)
    for name, what in _HIDDEN.items():
        for element in each(part.root, name):
            if what is not What.ATTACHMENT:
                part.ledger.found(what, f"{part.name}: {name}")
            drop(element)
    for element in each(part.root, "c:pivotFmts", "cx:externalData"):
        drop(element)
    numbers = Renamed("{}")  # of axes, for which Excel takes what it finds in memory
    for axis in each(part.root, "c:axId", "c:crossAx"):
        if attribute(axis, "val") != "0":  # none
            set_attribute(axis, "val", numbers[attribute(axis, "val")])
    for formula in each(part.root, "c:f", "c15:f", "cx:f"):
        if reaches_out(formula.text or "", part.shared):
            part.ledger.found(What.LINK, f"{part.name}: formula")
            _settle(formula)
        elif not part.shared.is_workbook and formula.text:
            part.ledger.found(What.PRIVATE_DATA, f"{part.name}: names of sheets")
            formula.text = _places(formula.text)


def _places(formula: str) -> str:
    """Which cells of the workbook that stayed behind, without the names of its sheets and ranges."""
    places = _PLACE.findall(formula)
    return ",".join(f"{SHEET}!{place}" for place in places) or f"{SHEET}!$A$1"


def _settle(formula: Element) -> None:
    """Puts the values in the place of the reference; a text in a title stays as a plain one."""
    reference = formula.getparent()
    if reference is None or key(reference) not in {"c:numRef", "c:strRef"}:
        formula.text = ""
        return
    space, _, name = reference.tag.rpartition("}")
    cache, literal = _LITERALS[name]
    values = child(reference, cache)
    holder = reference.getparent()
    if values is None or holder is None:
        drop(formula)
    elif key(holder) == "c:tx":
        texts = [text.text or "" for text in each(values, "c:v")]
        drop(reference)
        plain = holder.makeelement(f"{space}}}v")
        plain.text = " ".join(texts)
        holder.append(plain)
    else:
        values.tag = f"{space}}}{literal}"
        reference.addprevious(values)
        drop(reference)
