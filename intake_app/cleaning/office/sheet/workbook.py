"""The workbook: its list of sheets and names."""

import re

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, drop, each, set_attribute
from intake_app.cleaning.office.part import Part
from intake_app.cleaning.office.sheet.formulas import names_path, reaches_out
from intake_app.cleaning.vocabulary.style_names import CELL_STYLES, TABLE_STYLE
from intake_app.domain.findings import What, Why

CALCULATED_BY = "191029"
WRITTEN_BY = "xl"
"""What all copies claim, as programs work everything out anew where a file does not say so, and show other values."""

_LISTS = ("x:customWorkbookViews", "x:webPublishObjects", "x:functionGroups", "x:pivotCaches", "x:externalReferences")
_ON = {"1", "true"}
_USUAL_TABLE = re.compile(r"(?:Table|Tabla|Tableau|Tabelle|Tabela|Tabella|Tabel|表)_?\d{1,6}")
_TRACES = {
    "x:fileSharing": What.PERSON,
    "x:workbookProtection": What.PRIVATE_DATA,
    "x:customWorkbookView": What.PERSON,
    "x:functionGroup": What.SCRIPT,
    "x:pivotCache": What.PRIVATE_DATA,
    "x:webPublishObject": What.LINK,
}


def clean_workbook(part: Part) -> None:
    """Leaves out names that lead elsewhere, and sheets of macros; tells which sheets are hidden."""
    for trace, what in _TRACES.items():
        for element in each(part.root, trace):
            part.ledger.found(what, f"{part.name}: {trace}")
            drop(element)
    _drop_lost_sheets(part)
    for name in each(part.root, "x:definedName"):
        _clean_name(name, part)
    part.shared.values.names |= {attribute(name, "name") for name in each(part.root, "x:definedName", "x:sheet")}
    shown = [*each(part.root, "x:definedName")]
    made_up = [name for name in shown if not attribute(name, "name").startswith("_xl") and not _is_hidden(name)]
    part.ledger.kept(What.NAMES, "names of ranges", Why.STAYS_READABLE, len(made_up))
    for names in each(part.root, "x:definedNames"):
        if not len(names):
            drop(names)
    for calculation in each(part.root, "x:calcPr"):
        set_attribute(calculation, "calcId", CALCULATED_BY)
    for version in each(part.root, "x:fileVersion"):
        set_attribute(version, "appName", WRITTEN_BY)
    for empty in each(part.root, *_LISTS):
        drop(empty)


def _drop_lost_sheets(part: Part) -> None:
    """Names count sheets from 0, so that they move up when one goes."""
    sheets = [*each(part.root, "x:sheet")]
    lost = [sheet for sheet in sheets if attribute(sheet, "r:id") not in part.relations]
    part.shared.lost_sheets = frozenset(attribute(sheet, "name") for sheet in lost)
    left = [number for number, sheet in enumerate(sheets) if sheet not in lost]
    for name in each(part.root, "x:definedName"):
        number = attribute(name, "localSheetId")
        if number and (not number.isdecimal() or int(number) not in left):
            drop(name)
        elif number:
            set_attribute(name, "localSheetId", str(left.index(int(number))))
    for view in each(part.root, "x:workbookView"):
        for shown in ("activeTab", "firstSheet"):
            number = attribute(view, shown, "0")
            if not number.isdecimal() or int(number) not in left:
                set_attribute(view, shown, None)
            else:
                set_attribute(view, shown, str(left.index(int(number))))
    for sheet in lost:
        drop(sheet)
    hidden = sum(attribute(sheet, "state", "visible") != "visible" for sheet in each(part.root, "x:sheet"))
    part.ledger.kept(What.HIDDEN_CONTENT, "hidden sheet", Why.STAYS_READABLE, hidden)


def _clean_name(name: Element, part: Part) -> None:
    formula = name.text or ""
    if reaches_out(formula, part.shared) or names_path(formula):
        part.ledger.found(What.LINK, f"{part.name}: name")
        drop(name)
    elif any(attribute(name, of_macros) in _ON for of_macros in ("function", "vbProcedure", "xlm")):
        part.ledger.found(What.SCRIPT, f"{part.name}: name")
        drop(name)
    elif _is_hidden(name) and not attribute(name, "name").startswith("_xlnm."):
        part.ledger.kept(What.HIDDEN_CONTENT, "hidden name", Why.STAYS_READABLE)


def _is_hidden(name: Element) -> bool:
    return attribute(name, "hidden") in _ON


def clean_cell_styles(part: Part) -> None:
    """Names that somebody made up for looks of cells and tables become numbers; forms of numbers that none has go."""
    _drop_unused_forms(part)
    for number, style in enumerate(each(part.root, "x:cellStyle"), 1):
        builtin = attribute(style, "builtinId")
        if builtin.isdecimal() and int(builtin) < len(CELL_STYLES) and CELL_STYLES[int(builtin)]:
            level = attribute(style, "iLevel")
            outline = f"{CELL_STYLES[int(builtin)][:-1]}{int(level) + 1}" if level.isdecimal() else ""
            set_attribute(style, "name", outline or CELL_STYLES[int(builtin)])
        else:
            set_attribute(style, "name", f"Style {number}")
    for style in each(part.root, "x:tableStyle"):
        _number_table_style(style, "name", part)
    for styles in each(part.root, "x:tableStyles"):
        _number_table_style(styles, "defaultTableStyle", part)
        _number_table_style(styles, "defaultPivotStyle", part)


def _drop_unused_forms(part: Part) -> None:
    used = {attribute(look, "numFmtId") for look in each(part.root, "x:xf")}
    for forms in each(part.root, "x:numFmts"):
        for form in list(forms):
            if attribute(form, "numFmtId") not in used:
                part.ledger.found(What.HIDDEN_CONTENT, f"{part.name}: form of numbers that no cell has")
                drop(form)
        set_attribute(forms, "count", str(len(forms)))
        if not len(forms):
            drop(forms)


def clean_table(part: Part) -> None:
    """A table of cells, without what it was filled from."""
    names = {attribute(part.root, name) for name in ("name", "displayName")} - {""}
    told = [name for name in names if not _USUAL_TABLE.fullmatch(name)]
    part.ledger.kept(What.NAMES, "name of a table", Why.STAYS_READABLE, len(told))
    for look in each(part.root, "x:tableStyleInfo"):
        _number_table_style(look, "name", part)
    for formula in each(part.root, "x:calculatedColumnFormula", "x:totalsRowFormula"):
        if reaches_out(formula.text or "", part.shared):
            part.ledger.found(What.LINK, f"{part.name}: formula")
            drop(formula)


def _number_table_style(element: Element, name: str, part: Part) -> None:
    value = attribute(element, name)
    if value and not TABLE_STYLE.fullmatch(value):
        set_attribute(element, name, part.shared.table_styles[value])
