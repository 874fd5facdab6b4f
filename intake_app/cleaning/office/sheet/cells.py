"""Sheets: cells and formulas, links, and what is hidden; and the texts that cells share."""

import re

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, child, drop, each, set_attribute
from intake_app.cleaning.office.part import Part
from intake_app.cleaning.office.sheet.cell_pictures import number_pictures
from intake_app.cleaning.office.sheet.formulas import is_link, reaches_out
from intake_app.cleaning.office.sheet.pivots import check_values
from intake_app.domain.findings import What, Why

_TRACES = {
    "x:sheetProtection": What.PRIVATE_DATA,
    "x:protectedRange": What.PERSON,
    "x:scenario": What.PERSON,
    "x:customSheetView": What.PERSON,
    "x:dataRef": What.LINK,
    "x:webPublishItem": What.LINK,
    "x:oleObject": What.ATTACHMENT,
    "x:customPr": What.PRIVATE_DATA,
    "x:cellSmartTag": What.PRIVATE_DATA,
}
_LISTS = (
    "x:scenarios",
    "x:smartTags",
    "x:protectedRanges",
    "x:customSheetViews",
    "x:dataConsolidate",
    "x:webPublishItems",
    "x:oleObjects",
    "x:customProperties",
)
_UNSEEN = {
    "differentFirst": ("x:firstHeader", "x:firstFooter"),
    "differentOddEven": ("x:evenHeader", "x:evenFooter"),
}
_ELSEWHERE = re.compile(r"\[|://|\\")
_LAST_COLUMN = "16384"
_ON = {"1", "true"}


def clean_sheet(part: Part) -> None:
    """Formulas that reach out become values; shown links stay; hidden rows and columns are counted."""
    check_values(part)
    for name, what in _TRACES.items():
        for element in each(part.root, name):
            part.ledger.found(what, f"{part.name}: {name}")
            drop(element)
    for element in each(part.root, *_LISTS):
        drop(element)
    _drop_unseen_headers(part)
    _settle_formulas(part)
    _settle_links(part)
    _settle_rules(part)
    _note_strings(part)
    number_pictures(part)
    _count_hidden(part)
    for number, control in enumerate(each(part.root, "x:control"), 1):
        set_attribute(control, "name", f"Control {number}")


def _drop_unseen_headers(part: Part) -> None:
    """Headers of first and even pages that are not told apart from the others."""
    for headers in each(part.root, "x:headerFooter"):
        for switch, names in _UNSEEN.items():
            if attribute(headers, switch) not in _ON:
                for unseen in each(headers, *names):
                    part.ledger.found(What.HIDDEN_CONTENT, f"{part.name}: header that no page shows")
                    drop(unseen)


def _settle_formulas(part: Part) -> None:
    formulas = [*each(part.root, "x:f")]
    shared_away = set()
    links = kept = 0
    for formula in formulas:
        if reaches_out(formula.text or "", part.shared):
            part.ledger.found(What.LINK, f"{part.name}: formula")
            if attribute(formula, "t") == "shared" and formula.text:
                shared_away.add(attribute(formula, "si"))
            drop(formula)
        elif formula.text:
            kept += 1
            links += is_link(formula.text)
    for formula in formulas:
        if attribute(formula, "t") == "shared" and attribute(formula, "si") in shared_away:
            drop(formula)
    part.ledger.kept(What.FORMULAS, part.name, Why.SHOWS_THE_SAME, kept)
    part.ledger.kept(What.LINKS_SHOWN, part.name, Why.SHOWS_THE_SAME, links)


def _settle_links(part: Part) -> None:
    for link in each(part.root, "x:hyperlink"):
        if attribute(link, "tooltip"):
            part.ledger.found(What.CAPTION, f"{part.name}: tip of a link")
        if attribute(link, "display"):  # what its cell once showed
            part.ledger.found(What.CAPTION, f"{part.name}: name of a link")
        if attribute(link, "r:id") not in part.relations and (attribute(link, "r:id") or not _is_place(link)):
            drop(link)
    for links in each(part.root, "x:hyperlinks"):
        if not len(links):
            drop(links)


def _is_place(link: Element) -> bool:
    """Whether it leads to a place in the same workbook."""
    location = attribute(link, "location")
    return bool(location) and not _ELSEWHERE.search(location)


def _settle_rules(part: Part) -> None:
    """Rules for looks and entries may ask other workbooks too."""
    for formula in each(part.root, "x:formula", "x:formula1", "x:formula2", "xm:f"):
        if reaches_out(formula.text or "", part.shared):
            part.ledger.found(What.LINK, f"{part.name}: rule")
            rule = formula.getparent()
            while rule is not None and rule.tag.rpartition("}")[2] in {"cfvo", "formula1", "formula2"}:
                rule = rule.getparent()
            drop(rule if rule is not None else formula)
    for rules in each(part.root, "x:conditionalFormatting", "x:dataValidations"):
        if child(rules, "x:cfRule", "x:dataValidation") is None:
            drop(rules)


def _note_strings(part: Part) -> None:
    for cell in each(part.root, "x:c"):
        value = child(cell, "x:v")
        if attribute(cell, "t") == "s" and value is not None and (value.text or "").strip().isdecimal():
            part.shared.strings.add(int(value.text or "0"))


def _count_hidden(part: Part) -> None:
    rows = sum(attribute(row, "hidden") in _ON and len(row) > 0 for row in each(part.root, "x:row"))
    columns = [column for column in each(part.root, "x:col") if attribute(column, "hidden") in _ON]
    shown = sum(attribute(column, "max") != _LAST_COLUMN for column in columns)
    part.ledger.kept(What.HIDDEN_CONTENT, f"{part.name}: hidden row", Why.STAYS_READABLE, rows)
    part.ledger.kept(What.HIDDEN_CONTENT, f"{part.name}: hidden column", Why.STAYS_READABLE, shown)


def clean_strings(part: Part) -> None:
    """Texts that no cell shows any more are emptied; their places stay, as cells count them."""
    for number, text in enumerate(each(part.root, "x:si")):
        if number not in part.shared.strings and len(text):
            part.ledger.found(What.EDIT_HISTORY, f"{part.name}: text that no cell shows")
            for below in list(text):
                text.remove(below)
