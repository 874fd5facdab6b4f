"""Shapes and pictures in every kind of document: what they are called, what a click does, what of them is not shown."""

import re

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, child, drop, each, key, set_attribute
from intake_app.cleaning.office.natural_size import growth
from intake_app.cleaning.office.part import Part
from intake_app.cleaning.office.renamed import Renamed
from intake_app.domain.findings import What, Why

_NAMED = ("wp:docPr", *(f"{prefix}:cNvPr" for prefix in ("a", "p", "pic", "xdr", "cdr", "wps", "wpg", "dsp")))
_CLICKS = ("a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver")
_JUMPS = re.compile(r"ppaction://(?:hlinksldjump|hlinkshowjump\?jump=\w+)")
"""Clicks that lead to another slide, and nowhere else."""
_VML = ("v:shape", "v:rect", "v:oval", "v:line", "v:roundrect", "v:group", "v:polyline", "v:arc", "v:curve", "v:image")
_CROPS = ("l", "t", "r", "b")


def clean_shapes(part: Part) -> None:
    """Takes off names, descriptions and clicks; counts what is hidden or cut away but still there."""
    for shape in each(part.root, *_NAMED):
        _name(shape, part)
    for click in each(part.root, *_CLICKS):
        _click(click, part)
    for crop in each(part.root, "a:srcRect"):
        if any(_is_cut(attribute(crop, side)) for side in _CROPS):
            part.ledger.kept(What.HIDDEN_CONTENT, f"{part.name}: cropped picture", Why.STAYS_READABLE)
    for tile in each(part.root, "a:tile"):
        _scale_tile(tile, part)
    for field in each(part.root, "a:fld"):
        if not attribute(field, "type").startswith("slidenum"):
            _settle_field(field, part)
    _clean_vml(part)


def _name(shape: Element, part: Part) -> None:
    """A picture's name is often that of its file, and its description where that lay."""
    for told in ("descr", "title"):
        if attribute(shape, told):
            part.ledger.found(What.CAPTION, f"{part.name}: {told} of a shape")
    if key(shape) == "wp:docPr":  # to which nothing refers
        part.shared.drawings += 1
        set_attribute(shape, "id", str(part.shared.drawings))
    number = attribute(shape, "id", "0")
    set_attribute(shape, "name", f"Object {number if number.isdecimal() else 0}")
    if attribute(shape, "hidden") in {"1", "true"}:
        part.ledger.kept(What.HIDDEN_CONTENT, f"{part.name}: hidden shape", Why.STAYS_READABLE)


def _click(click: Element, part: Part) -> None:
    """A click may lead to a shown address or another slide; anything it would start is left out."""
    relation, action = attribute(click, "r:id"), attribute(click, "action")
    if attribute(click, "tooltip"):
        part.ledger.found(What.CAPTION, f"{part.name}: tip of a link")
    if relation in part.relations and (not action or _JUMPS.fullmatch(action)):
        return
    if not relation and _JUMPS.fullmatch(action):
        return
    if action and not action.startswith("ppaction://noaction"):
        part.ledger.found(What.ACTION, f"{part.name}: click")
    drop(click)


def _scale_tile(tile: Element, part: Part) -> None:
    """Tiles are as large as their picture is by itself, times what is told here in thousandths of a percent."""
    fill = tile.getparent()
    blip = child(fill, "a:blip") if fill is not None else None
    relation = part.relations.get(attribute(blip, "r:embed")) if blip is not None else None
    if relation is None or relation.target not in part.shared.package.archive:
        return
    for name, times in zip(("sx", "sy"), growth(part.shared.package.archive.read(relation.target)), strict=True):
        told = attribute(tile, name, "100000")
        if times != 1 and told.isdecimal():
            tile.set(name, str(round(int(told) / times)))


def _is_cut(value: str) -> bool:
    return value.strip("%") not in {"", "0", "0.0"} and not value.startswith("-")


def _settle_field(field: Element, part: Part) -> None:
    """A date that changes by itself becomes the text that was shown; its properties are those of any text."""
    part.ledger.found(What.ACTION, f"{part.name}: field")
    properties = child(field, "a:pPr")
    if properties is not None:
        drop(properties)
    field.tag = field.tag.replace("}fld", "}r")
    field.attrib.clear()


def _clean_vml(part: Part) -> None:
    """Names of shapes stay names, as other shapes refer to them; addresses and descriptions go."""
    names = Renamed("_s{}")
    for shape in each(part.root, *_VML, "v:shapetype"):
        if attribute(shape, "href"):
            part.ledger.found(What.LINK, f"{part.name}: link of a shape")
        if attribute(shape, "alt"):
            part.ledger.found(What.CAPTION, f"{part.name}: description of a shape")
        is_type = key(shape) == "v:shapetype"
        for name in ("id", "o:spid"):
            if value := attribute(shape, name):
                set_attribute(shape, name, _identity(value, names, is_type=is_type))
        if kind := attribute(shape, "type"):
            set_attribute(shape, "type", f"#{_identity(kind.lstrip('#'), names, is_type=True)}")
    for control in each(part.root, "w:control"):
        drop(control)


def _identity(value: str, names: Renamed, *, is_type: bool) -> str:
    """Numbers that Office gives by itself stay, as other parts name shapes by them."""
    usual = "_x0000_t" if is_type else "_x0000_s"
    return value if value.startswith(usual) and value[len(usual) :].isdecimal() else names[value]
