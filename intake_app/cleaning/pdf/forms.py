"""Drawings within drawings: form XObjects and the tiles of patterns (ISO 32000-1, 8.10 and 8.7.3)."""

from typing import Any

from pikepdf import Dictionary, Name, Stream

from intake_app.cleaning.pdf import colours
from intake_app.cleaning.pdf.anew import Anew, Take
from intake_app.cleaning.pdf.content import rewritten
from intake_app.cleaning.pdf.resources import Resources
from intake_app.cleaning.pdf.values import boolean, integer, number, numbers, record


def _leave(_: Anew, __: Any) -> None:
    """For what is made anew."""


GROUP = record("Group", {"/S": lambda _, __: Name.Transparency, "/CS": colours.space, "/I": boolean, "/K": boolean})
"""The transparency group of a form or a page."""

_FORM: dict[str, Take] = {"/BBox": numbers(4), "/Matrix": numbers(6), "/Group": GROUP, "/Resources": _leave}
_TILE: dict[str, Take] = {
    **dict.fromkeys(("/PaintType", "/TilingType"), integer),
    **dict.fromkeys(("/XStep", "/YStep"), number),
    "/BBox": numbers(4),
    "/Matrix": numbers(6),
    "/Resources": _leave,
}


def form(anew: Anew, value: Stream, outer: Resources) -> Any:
    """A form. One without resources of its own draws with those of whoever draws it."""
    new = _drawing(anew, value, outer, "Form", _FORM)
    if new is not None:
        new["/Type"], new["/Subtype"] = Name.XObject, Name.Form
    return new


def tile(anew: Anew, value: Stream, outer: Resources) -> Any:
    """The tile that a pattern repeats."""
    new = _drawing(anew, value, outer, "Pattern", _TILE)
    if new is not None:
        new["/Type"], new["/PatternType"] = Name.Pattern, 1
    return new


def own_resources(anew: Anew, source: Any) -> Resources:
    """The resources of that list, which may belong to several drawings."""
    if not isinstance(source, Dictionary) or not source.is_indirect:
        return Resources(anew, source)
    known = anew.lists.get(source.objgen)
    if known is None:
        known = anew.lists[source.objgen] = Resources(anew, source)
    return known


def _drawing(anew: Anew, value: Stream, outer: Resources, name: str, takes: dict[str, Take]) -> Any:
    own = value.get("/Resources")
    has_own = isinstance(own, Dictionary)

    def make() -> Any:
        keys = anew.record(value, name, takes)
        if "/BBox" not in keys:
            return None
        resources = own_resources(anew, own) if has_own else outer
        before, anew.drawn = anew.drawn, 0
        content = rewritten(anew.unpacked(value), resources)
        keys["/Resources"] = resources.new
        new = anew.stream(content, keys)
        anew.drawn_by[new.objgen], anew.drawn = anew.drawn, before
        return new

    return anew.once(value, make, name, None if has_own else outer.identity)
