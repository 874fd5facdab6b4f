"""Optional content (ISO 32000-1, 8.11): which layers a viewer shows when it opens the document."""

from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Object, String

from intake_app.cleaning.inspect.traces import label
from intake_app.cleaning.pdf.objects import entry, name_of

DEEPEST = 16
"""Levels of an expression about layers."""


class Layers:
    """The layers of one document, in its default configuration."""

    def __init__(self, document: pikepdf.Pdf) -> None:
        properties = document.Root.get("/OCProperties")
        self._groups = list(_groups(properties, "/OCGs"))
        self._off = _off(entry(properties, "/D"), self._groups)

    @property
    def hidden(self) -> list[str]:
        """The names of those that are not shown."""
        return [_title(group) for group in self._groups if group.objgen in self._off]

    def shows(self, membership: Any) -> bool:
        """Whether what belongs to a layer, or to a set of them, is shown. What can't be understood is shown."""
        if not isinstance(membership, Dictionary):
            return True
        if name_of(membership.get("/Type")) != "/OCMD":
            return membership.objgen not in self._off
        if isinstance(expression := membership.get("/VE"), Array):
            return self._holds(expression, DEEPEST)
        groups = membership.get("/OCGs")
        members = [groups] if isinstance(groups, Dictionary) else list(groups) if isinstance(groups, Array) else []
        states = [member.objgen not in self._off for member in members if isinstance(member, Dictionary)]
        if not states:
            return True
        match name_of(membership.get("/P")):
            case "/AllOn":
                return all(states)
            case "/AnyOff":
                return not all(states)
            case "/AllOff":
                return not any(states)
            case _:
                return any(states)

    def _holds(self, expression: Any, levels: int) -> bool:
        if isinstance(expression, Dictionary):
            return expression.objgen not in self._off
        if not isinstance(expression, Array) or not len(expression) or not levels:
            return True
        operator, *operands = expression
        states = (self._holds(operand, levels - 1) for operand in operands)
        match name_of(operator):
            case "/And":
                return all(states)
            case "/Or":
                return any(states)
            case "/Not":
                return not next(states, False)
            case _:
                return True


def _groups(holder: Any, key: str) -> Iterator[Object]:
    groups = entry(holder, key)
    if isinstance(groups, Array):
        yield from (group for group in groups if isinstance(group, Dictionary))


def _off(default: Any, groups: list[Object]) -> set[tuple[int, int]]:
    """
    Those that are off: by the base state, then by the lists of what is on and off, then by what the document says
    about its use on a screen.
    """
    base_off = isinstance(default, Dictionary) and name_of(default.get("/BaseState")) == "/OFF"
    off = {group.objgen for group in groups} if base_off else set()
    off -= {group.objgen for group in _groups(default, "/ON")}
    off |= {group.objgen for group in _groups(default, "/OFF")}
    for usage in _groups(default, "/AS"):
        if name_of(usage.get("/Event")) != "/View":
            continue
        for group in _groups(usage, "/OCGs"):
            state = _view_state(group)
            if state == "/OFF":
                off.add(group.objgen)
            elif state == "/ON":
                off.discard(group.objgen)
    return off


def _view_state(group: Object) -> str:
    usage = group.get("/Usage")
    view = entry(usage, "/View")
    return name_of(entry(view, "/ViewState"))


def _title(group: Object) -> str:
    name = group.get("/Name")
    return label(str(name)) if isinstance(name, String) else ""
