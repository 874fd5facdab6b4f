"""
What is cut off a picture in OpenDocument is told in lengths of the picture as large as it is by itself, and so is the
outline that words run around.

A clean picture is of another size by itself, as it tells no resolution. Outlines of such are told in its pixels.
"""

import re

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, child, each, set_attribute
from intake_app.cleaning.office.natural_size import USUAL
from intake_app.cleaning.office.odf.document import Document

_OF_PIXELS = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff")
_PER_INCH = {"in": 1, "cm": 2.54, "mm": 25.4, "pt": 72, "pc": 6}
_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?|-?\.\d+)(in|cm|mm|pt|pc|px)")


def settle_crops(document: Document) -> None:
    """Follows each picture to its look. One look for pictures of several sizes is true of the first alone."""
    looks = {attribute(look, "style:name"): look for look in each(document.root, "style:style")}
    for frame in each(document.root, "draw:frame"):
        look, picture = looks.pop(attribute(frame, "draw:style-name"), None), child(frame, "draw:image")
        if look is not None and picture is not None:
            _scale(look, document.growth(attribute(picture, "xlink:href")))
    for outline in each(document.root, "draw:contour-polygon", "draw:contour-path"):
        holder = outline.getparent()
        picture = child(holder, "draw:image") if holder is not None else None
        address = attribute(picture, "xlink:href") if picture is not None else ""
        if address.lower().endswith(_OF_PIXELS):
            for side, times in zip(("svg:width", "svg:height"), document.growth(address), strict=True):
                set_attribute(outline, side, _in_pixels(attribute(outline, side), times))


def _in_pixels(length: str, growth: float) -> str:
    told = _LENGTH.fullmatch(length)
    return f"{round(float(told[1]) / _PER_INCH[told[2]] * USUAL * growth)}px" if told and told[2] != "px" else length


def _scale(look: Element, growth: tuple[float, float]) -> None:
    """`fo:clip` tells what is cut off on top, right, at the bottom and left."""
    across, down = growth
    for properties in each(look, "style:graphic-properties"):
        clip = attribute(properties, "fo:clip")
        if growth != (1, 1) and len(_LENGTH.findall(clip)) == len("trbl"):
            told = zip(_LENGTH.findall(clip), (down, across, down, across), strict=True)
            scaled = ", ".join(f"{float(length) * times:.5f}{unit}" for (length, unit), times in told)
            set_attribute(properties, "fo:clip", f"rect({scaled})")
