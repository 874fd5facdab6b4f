"""What is particular to slides (PresentationML)."""

import re

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, child, drop, each, key
from intake_app.cleaning.office.part import Part
from intake_app.cleaning.office.slide_objects import lift_objects
from intake_app.domain.findings import What, Why

_OFF = {"0", "false"}
_LISTS = ("p:custDataLst", "p:smartTags", "p:embeddedFontLst", "p:custShowLst", "p:modifyVerifier", "p:sndAc")
_PLAYED = ("a:audioCd", "a:wavAudioFile", "a:audioFile", "a:videoFile", "a:quickTimeFile")


def clean_presentation(part: Part) -> None:
    """The order of the slides, without shows, fonts and passwords."""
    if [*each(part.root, "p:modifyVerifier")]:
        part.ledger.found(What.PRIVATE_DATA, f"{part.name}: p:modifyVerifier")
    _drop_all(part.root, _LISTS)
    for size in each(part.root, "p:sldSz"):
        part.shared.slide_size = _number(size, "cx"), _number(size, "cy")


def clean_slide(part: Part) -> None:
    """One slide, layout or master: what plays is gone, its picture stays; hidden slides and notes are told."""
    lift_objects(part)
    played = [*each(part.root, *_PLAYED)]
    for element in played:
        drop(element)
    if played or [*each(part.root, "p:cmd", "p:audio", "p:video")]:
        _drop_all(part.root, ("p:timing",))
    _drop_all(part.root, _LISTS)
    for transition in each(part.root, "p:transition"):
        for sound in each(transition, "p:snd"):
            drop(sound)
    if part.kind == "p:sld" and attribute(part.root, "show") in _OFF:
        part.ledger.kept(What.HIDDEN_CONTENT, "hidden slide", Why.STAYS_READABLE)
    beside = [shape for shape in _on_top(part.root) if _is_beside(shape, *part.shared.slide_size)]
    part.ledger.kept(What.HIDDEN_CONTENT, f"{part.name}: beside the slide", Why.STAYS_READABLE, len(beside))
    if part.kind == "p:notes" and _has_words(part.root):
        part.ledger.kept(What.HIDDEN_CONTENT, "speaker notes", Why.STAYS_READABLE)


def _on_top(root: Element) -> list[Element]:
    """Shapes that show something, and that stand in no group."""
    return [shape for tree in each(root, "p:spTree") for shape in tree if [*each(shape, "a:t", "a:blip")]]


def _is_beside(shape: Element, width: int, height: int) -> bool:
    """Whether all of a shape lies where no slide shows it."""
    for frame in each(shape, "a:xfrm", "p:xfrm"):
        corner, size = child(frame, "a:off"), child(frame, "a:ext")
        if corner is None or size is None or not width:
            return False
        left, top = _number(corner, "x"), _number(corner, "y")
        right, bottom = left + _number(size, "cx"), top + _number(size, "cy")
        return left >= width or top >= height or right <= 0 or bottom <= 0
    return False


def _number(element: Element, name: str) -> int:
    told = attribute(element, name)
    return int(told) if re.fullmatch(r"-?\d{1,12}", told) else 0


def unused_layouts(parts: list[Part]) -> int:
    """How many layouts show words or pictures of their own that no slide shows."""
    used = {
        relation.target
        for part in parts
        if part.kind == "p:sld"
        for relation in part.relations.values()
        if relation.kind == "slideLayout"
    }
    own = (
        shape
        for part in parts
        if part.kind == "p:sldLayout" and part.name not in used
        for shape in _on_top(part.root)
        if not [*each(shape, "p:ph")]
    )
    return sum(1 for _ in own)


def _has_words(notes: Element) -> bool:
    """Beyond the number of the slide, which is a field."""
    runs = each(notes, "a:r")
    return any((text.text or "").strip() for run in runs for text in each(run, "a:t"))


def _drop_all(root: Element, names: tuple[str, ...]) -> None:
    for element in each(root, *names):
        drop(element)


def clean_look(part: Part) -> None:
    """Themes and styles of tables: names that somebody gave them become the usual one."""
    for look in part.root.iter():
        if key(look) in {"a:clrScheme", "a:fontScheme", "a:fmtScheme"} and "name" in look.attrib:
            look.set("name", "Office")
        if key(look) in {"a:tblStyle", "a:tableStyle"} and "styleName" in look.attrib:
            look.set("styleName", "Style")
