"""
Fields: places whose text Word works out anew. All but page numbers, headings repeated on each page, tables of contents,
drawn signs and links become the text they showed, as their codes hold file paths, names and dates, and a later date
would take the place of the one that was shown.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, child, drop, each, key, set_attribute, unwrap
from intake_app.cleaning.office.part import Part
from intake_app.cleaning.office.word.codes import harmless_code, is_of_contents

_BUTTON = re.compile(r"\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(.*)", re.IGNORECASE | re.DOTALL)
_CHECKED, _UNCHECKED = "☒", "☐"


@dataclass(slots=True)
class _Field:
    """One field that was begun: its marks, its code, and what stands before its result."""

    begin: Element
    marks: list[Element] = field(default_factory=list)
    codes: list[Element] = field(default_factory=list)
    unseen: list[Element] = field(default_factory=list)
    in_result: bool = False

    @property
    def code(self) -> str:
        return "".join(code.text or "" for code in self.codes)


def settle_fields(part: Part) -> None:
    """Leaves only fields that are harmless. Those never ended, or ended without a beginning, lose their marks."""
    for simple in each(part.root, "w:fldSimple"):
        harmless = harmless_code(attribute(simple, "w:instr"), part)
        if harmless is None:
            unwrap(simple)
        else:
            set_attribute(simple, "w:instr", harmless)
            _lock(simple, harmless)
    open_fields: list[_Field] = []
    for run in each(part.root, "w:r"):
        for element in list(run):
            _take(element, open_fields, part)
    for unfinished in open_fields:
        _drop_all(unfinished.marks + unfinished.codes)
    for run in each(part.root, "w:r"):
        if all(key(below) == "w:rPr" for below in run):
            drop(run)


def _take(element: Element, open_fields: list[_Field], part: Part) -> None:
    """One child of a run: a mark, a piece of code, or something that belongs to the code or the result."""
    outer = [above for above in open_fields if not above.in_result]
    match key(element), attribute(element, "w:fldCharType"):
        case "w:fldChar", "begin":
            open_fields.append(_Field(element, [element]))
        case "w:fldChar", "separate" if open_fields:
            open_fields[-1].in_result = True
            outer = [above for above in outer if not above.in_result]
            open_fields[-1].marks.append(element)
        case "w:fldChar", "end" if open_fields:
            ended = open_fields.pop()
            ended.marks.append(element)
            outer = [above for above in outer if above is not ended]
            _settle(ended, part)
        case "w:fldChar", _:
            drop(element)
        case "w:instrText", _:
            if open_fields and not open_fields[-1].in_result:
                open_fields[-1].codes.append(element)
            else:
                drop(element)
        case "w:rPr", _:
            return
    for above in outer:
        above.unseen.append(element)


def _settle(ended: _Field, part: Part) -> None:
    """Keeps a field with nothing but its code in front of its result, or leaves what it showed in its place."""
    codes = set(ended.codes)
    _drop_all(element for element in ended.unseen if element not in codes)
    harmless = harmless_code(ended.code, part)
    if harmless is not None and ended.codes:
        ended.codes[0].text = harmless
        _lock(ended.begin, harmless)
        _drop_all(ended.codes[1:])
        return
    if shown := _shown_without_result(ended):
        text = ended.begin.makeelement(ended.begin.tag.replace("}fldChar", "}t"))
        text.text = shown
        ended.begin.addprevious(text)
    _drop_all(ended.marks + ended.codes)


def _lock(holder: Element, code: str) -> None:
    """So that no program gathers a table of contents anew by what is left of its code."""
    if is_of_contents(code):
        holder.set(f"{holder.tag.rpartition('}')[0]}}}fldLock", "1")


def _shown_without_result(ended: _Field) -> str:
    """What a button, a box to tick or a list shows: it stands in the code or the properties of the field."""
    if button := _BUTTON.fullmatch(ended.code):
        return button[1].strip()
    for box in each(ended.begin, "w:checkBox"):
        state = child(box, "w:checked")
        state = child(box, "w:default") if state is None else state
        ticked = state is not None and attribute(state, "w:val", "1") in {"1", "true", "on"}
        return _CHECKED if ticked else _UNCHECKED
    for choices in each(ended.begin, "w:ddList"):
        entries = [attribute(entry, "w:val") for entry in each(choices, "w:listEntry")]
        chosen = child(choices, "w:result")
        chosen = child(choices, "w:default") if chosen is None else chosen
        number = attribute(chosen, "w:val", "0") if chosen is not None else "0"
        if number.isdecimal() and int(number) < len(entries) and not ended.in_result:
            return entries[int(number)]
    return ""


def _drop_all(elements: Iterable[Element]) -> None:
    for element in elements:
        drop(element)
