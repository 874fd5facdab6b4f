"""
Markup compatibility (ECMA-376 part 3) and extension lists: what a program may skip without showing anything else.

An alternative that needs a namespace which is not known here is left out, and the fallback takes its place. Of
extensions only those stay that change what is seen.
"""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.links import drop_empty_anchors, shows_nothing_known
from intake_app.cleaning.office.markup import KEYS, attribute, child, drop, each, key, unwrap
from intake_app.cleaning.office.part import Part
from intake_app.cleaning.vocabulary import OOXML_NAMES
from intake_app.domain.findings import What

KEPT_EXTENSIONS = {
    "{78C0D931-6437-407D-A8EE-F0AAD7539E65}",  # conditional formats of Excel 2010
    "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}",  # the rule that one of these replaces
    "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}",  # data validations that look at other sheets
    "{05C60535-1F16-4FD2-B633-F4F36F0B64E0}",  # sparklines
    "{63B3BB69-23CF-44E3-9099-C40C66FF867C}",  # which control of a sheet a shape draws
    "{02D57815-91ED-43CB-92C2-25804820EDAC}",  # labels of a chart taken from cells: the texts
    "{CE6537A1-D6FC-4F65-9D91-7224C49458BB}",  # the same: that they are shown
    "{28A0092B-C50C-407E-A947-70E740481C1C}",  # that a picture is shown at its own resolution
    "{6F2FDCE9-48DA-4B69-8628-5D25D57E5C99}",  # fill of negative bars
    "HTTP://SCHEMAS.MICROSOFT.COM/OFFICE/DRAWING/2008/DIAGRAM",  # which drawing shows a diagram
}

_TEXTS = ("w:t", "a:t", "m:t")
_KNOWN = {name.partition(":")[0] for name in OOXML_NAMES.attributes} - {"v"} | {"cx1"}
"""Not VML, as what stands beside it shows the same without."""


def settle(part: Part) -> None:
    """Chooses alternatives and leaves out extensions, so that only what is known remains."""
    for alternative in each(part.root, "mc:AlternateContent"):
        _choose(alternative, part)
    for extension in each(part.root, "a:ext", "c:ext", "cx:ext", "p:ext", "x:ext", "dgm:ext"):
        address = attribute(extension, "uri")
        if address and (address.upper() not in KEPT_EXTENSIONS or not len(extension)):
            part.ledger.found(What.PRIVATE_DATA, f"{part.name}: extension")
            drop(extension)
    for extensions in each(part.root, *(name for name in OOXML_NAMES.attributes if name.endswith(":extLst"))):
        if not len(extensions):
            drop(extensions)


def _choose(alternative: Element, part: Part) -> None:
    for choice in [below for below in alternative if key(below) == "mc:Choice"]:
        if not _is_known(choice):
            part.ledger.found(What.PRIVATE_DATA, f"{part.name}: alternative")
            drop(choice)
    chosen, fallback = child(alternative, "mc:Choice"), child(alternative, "mc:Fallback")
    if chosen is None:
        if fallback is not None:
            unwrap(fallback)
        unwrap(alternative)
    elif fallback is not None and _words(fallback) not in {"", _words(chosen)}:
        part.ledger.found(What.HIDDEN_CONTENT, f"{part.name}: other words for older programs")
        drop(fallback)


def _words(alternative: Element) -> str:
    return "".join("".join(text.text or "" for text in each(alternative, *_TEXTS)).split())


def _is_known(choice: Element) -> bool:
    """Whether all that it requires is understood here, and used in it or meant for the programs that read it."""
    for prefix in attribute(choice, "Requires").split():
        address = choice.nsmap.get(prefix, "")
        if KEYS[f"{{{address}}}x"].partition(":")[0] not in _KNOWN:
            return False
    return len(choice) > 0 and not any(map(shows_nothing_known, each(choice, "a:graphicData")))


def drop_empty(part: Part) -> None:
    """Alternatives of which nothing is left, and places for drawings that held nothing else."""
    for alternative in each(part.root, "mc:AlternateContent"):
        if not any(len(below) for below in alternative):
            drop(alternative)
    drop_empty_anchors(part)
