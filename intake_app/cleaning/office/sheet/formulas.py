"""Formulas: which of them reach out of the workbook. These become the values they showed."""

import re

from intake_app.cleaning.office.part import Shared

_LITERAL = re.compile(r'"(?:[^"]|"")*"')
_OTHER_BOOK = re.compile(r"\[[^\[\]]*\][\w.?]*!|'(?:[^']|'')*[\[\\/](?:[^']|'')*'!")
_DDE = re.compile(r"\|")
_REACHES_OUT = re.compile(
    r"\b(WEBSERVICE|IMAGE|RTD|CALL|REGISTER(\.ID)?|STOCKHISTORY|SQL\.REQUEST|CUBE\w+|EXEC|PY|COPILOT)\s*\(",
    re.IGNORECASE,
)
_LINK = re.compile(r"\bHYPERLINK\s*\(", re.IGNORECASE)
_PATH = re.compile(r"(?i)\b[a-z]:[\\/]|\\\\[\w.$-]|\bfile:|\b(?:javascript|ms-\w+|onenote|vbscript):")


def reaches_out(formula: str, shared: Shared) -> bool:
    """
    Whether it refers to another file, a path on a drive, the network or another program, or to a sheet that is gone.

    Brackets hold the name or number of another workbook where a sheet's name follows; otherwise a column of a table.
    """
    outside = _LITERAL.sub('""', formula)
    if _OTHER_BOOK.search(outside) or _DDE.search(outside) or _REACHES_OUT.search(outside):
        return True
    if any(f"{sheet}!" in outside or f"{sheet}'!" in outside for sheet in shared.lost_sheets):
        return True
    return bool(_LINK.search(outside)) and bool(_PATH.search(formula))


def names_path(formula: str) -> bool:
    """Whether a text in it is a path on somebody's drive."""
    return bool(_PATH.search(formula))


def is_link(formula: str) -> bool:
    """Whether its cell can be clicked."""
    return bool(_LINK.search(_LITERAL.sub('""', formula)))
