"""Settings of OpenDocument: those that change where lines and tables stand. Printers, views and numbers go."""

import re

from intake_app.cleaning.office.markup import attribute, each, parse
from intake_app.cleaning.office.writer import DECLARATION
from intake_app.cleaning.vocabulary.odf_settings import LAYOUT

_PLAIN = re.compile(r"true|false|-?\d{1,9}|disabled|enabled|low-resolution|high-resolution")
_TYPES = {"boolean", "short", "int", "string"}


def clean_settings(data: bytes, part: str) -> bytes:
    """The settings with only those that are known and plain, in the order of the list. FileRefused: DAMAGED."""
    told = {
        attribute(item, "config:name"): (attribute(item, "config:type"), (item.text or "").strip())
        for item in each(parse(data, part), "config:config-item")
    }
    items = [
        f'<config:config-item config:name="{name}" config:type="{told[name][0]}">{told[name][1]}</config:config-item>'
        for name in LAYOUT
        if name in told and told[name][0] in _TYPES and _PLAIN.fullmatch(told[name][1])
    ]
    return (
        f"{DECLARATION}<office:document-settings"
        ' xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3"><office:settings>'
        '<config:config-item-set config:name="ooo:configuration-settings">'
        f"{''.join(items)}</config:config-item-set></office:settings></office:document-settings>"
    ).encode()
