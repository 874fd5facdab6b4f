"""Settings of OpenDocument: those that change where lines and tables stand. Printers, views and numbers go."""

import re

from intake_app.cleaning.office.archive import Archive
from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, each, parse
from intake_app.cleaning.office.writer import DECLARATION
from intake_app.cleaning.vocabulary.odf_settings import IN_SIGHT, LAYOUT

_PLAIN = re.compile(r"true|false|-?\d{1,9}|disabled|enabled|low-resolution|high-resolution")
_TYPES = {"boolean", "short", "int", "string"}
_SETS = {"ooo:view-settings": IN_SIGHT, "ooo:configuration-settings": LAYOUT}


def clean_settings(data: bytes, part: str) -> bytes:
    """
    The settings with only those that are known and plain, in the order of the list. FileRefused: DAMAGED.

    A set that the file has not is not written: by an empty one LibreOffice lays a text out as its oldest versions did.
    """
    root = parse(data, part)
    told, named = _told(root), {attribute(items, "config:name") for items in each(root, "config:config-item-set")}
    sets = [
        f'<config:config-item-set config:name="{name}">{_items(told, wanted)}</config:config-item-set>'
        for name, wanted in _SETS.items()
        if name in named and (wanted is LAYOUT or "/" in part)
    ]
    return (
        f"{DECLARATION}<office:document-settings"
        ' xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3"><office:settings>'
        f"{''.join(sets)}</office:settings></office:document-settings>"
    ).encode()


def shows_its_first(archive: Archive, folder: str, content: Element) -> bool:
    """Whether the sheet of an object that is in sight is its first one, which shows when nothing else is said."""
    sheets = [attribute(sheet, "table:name") for sheet in each(content, "table:table")]
    name = f"{folder}settings.xml"
    if name not in archive or not sheets:
        return True
    return _told(parse(archive.read(name), name)).get("ActiveTable", ("", sheets[0]))[1] == sheets[0]


def _told(root: Element) -> dict[str, tuple[str, str]]:
    """Type and value of each setting by its name."""
    return {
        attribute(item, "config:name"): (attribute(item, "config:type"), (item.text or "").strip())
        for item in each(root, "config:config-item")
    }


def _items(told: dict[str, tuple[str, str]], wanted: tuple[str, ...]) -> str:
    return "".join(
        f'<config:config-item config:name="{name}" config:type="{told[name][0]}">{told[name][1]}</config:config-item>'
        for name in wanted
        if name in told and told[name][0] in _TYPES and _PLAIN.fullmatch(told[name][1])
    )
