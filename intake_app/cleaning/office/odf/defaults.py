"""
What older programs left unsaid of shapes.

LibreOffice has changed how a shape looks of which nothing is said, and shows older files as they were meant by the name
of the program in their properties, which do not come along. So it is put in words.
"""

import re

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, child, each

_OPEN_OFFICE = re.compile(r"\S*_project/(\d{3})m\d+\$Build-(\d{1,6})")
_LIBRE_OFFICE = re.compile(r"LibreOffice/(\d)\.(\d)")
_NEW_DEFAULTS = (4, 2)
"""Version of LibreOffice that came with them."""
_DRAWS_FRAMES, _DRAWS_FRAMES_TOO = (4, 1), 340
"""The first LibreOffice and OpenOffice that drew lines and fills around objects."""
_FIRST = 600
_APACHE = 400
"""Number of the first OpenOffice of Apache, which had defaults of its own."""
_OLD = {"svg:stroke-color": "#000000", "draw:fill-color": "#99ccff", "draw:secondary-fill-color": "#99ccff"}
_OF_APACHE = {"svg:stroke-color": "#808080", "draw:fill-color": "#cfe7f5", "draw:secondary-fill-color": "#cfe7f5"}
_SPACES = {
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
}


def say_defaults(styles: Element, generator: str) -> None:
    """Puts in words what the program of that name and version meant."""
    meant = _meant(generator)
    for look in each(styles, "style:default-style"):
        if attribute(look, "style:family") == "graphic":
            for properties in each(look, "style:graphic-properties"):
                for name, value in meant.items():
                    if not attribute(properties, name):
                        space, _, local = name.partition(":")
                        properties.set(f"{{{_SPACES[space]}}}{local}", value)


def bare_objects(content: Element, generator: str) -> None:
    """Takes lines and fills off frames around objects, on slides and sheets, which older programs did not draw."""
    if not _draws_none(generator) or not [*each(content, "office:spreadsheet", "office:presentation")]:
        return
    frames = [frame for frame in each(content, "draw:frame") if child(frame, "draw:object") is not None]
    names = {attribute(frame, "draw:style-name") for frame in frames}
    for look in each(content, "style:style"):
        if attribute(look, "style:name") not in names or attribute(look, "style:family") != "graphic":
            continue
        properties = child(look, "style:graphic-properties")
        if properties is None:
            properties = look.makeelement(f"{look.tag.rpartition('}')[0]}}}graphic-properties")
            look[0:0] = [properties]
        for name in ("stroke", "fill"):
            properties.set(f"{{{_SPACES['draw']}}}{name}", "none")


def _draws_none(generator: str) -> bool:
    if version := _LIBRE_OFFICE.match(generator):
        return (int(version[1]), int(version[2])) < _DRAWS_FRAMES
    build = _OPEN_OFFICE.search(generator)
    return build is not None and _in_order(int(build[1])) < _DRAWS_FRAMES_TOO


def _in_order(number: int) -> int:
    """OpenOffice counted up to 680 before it began with 300."""
    return number - 600 if number >= _FIRST else number


def _meant(generator: str) -> dict[str, str]:
    if version := _LIBRE_OFFICE.match(generator):
        return _OLD if (int(version[1]), int(version[2])) < _NEW_DEFAULTS else {}
    if build := _OPEN_OFFICE.search(generator):
        number = int(build[1])
        lines = {"fo:wrap-option": "no-wrap"} if _wraps_nothing(number, int(build[2])) else {}
        return (_OLD if _in_order(number) < _APACHE else _OF_APACHE) | lines
    return {}


def _wraps_nothing(number: int, build: int) -> bool:
    """Of OpenOffice up to 3.3: whether words went on in one line."""
    return 600 <= number < 700 or (number == 300 and build <= 9535) or 300 < number <= 330
