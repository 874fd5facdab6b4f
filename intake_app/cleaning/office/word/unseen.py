"""Headers and footers that no page shows: for first pages where none is told apart, for even ones likewise."""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, drop, each, parse
from intake_app.cleaning.office.part import Part
from intake_app.domain.findings import What

_REFERENCES = ("w:headerReference", "w:footerReference")
_SHOWING = ("w:t", "w:drawing", "w:pict", "w:object")
_OFF = {"0", "false", "off"}


def drop_unseen_headers(part: Part) -> None:
    """
    Takes off what only another setting would bring into view.

    A section without a header of its own shows that of the one before, so that one section with a first page of its
    own keeps all of them.
    """
    has_first = any(is_on(told) for told in each(part.root, "w:titlePg"))
    unseen = {
        kind
        for kind, is_told_apart in (("first", has_first), ("even", part.shared.even_pages_differ))
        if not is_told_apart
    }
    for reference in each(part.root, *_REFERENCES):
        if attribute(reference, "w:type") in unseen:
            if _shows(attribute(reference, "r:id"), part):
                part.ledger.found(What.HIDDEN_CONTENT, f"{part.name}: header that no page shows")
            drop(reference)


def is_on(setting: Element) -> bool:
    """Whether a setting that is there is switched on."""
    return attribute(setting, "w:val", "1") not in _OFF


def _shows(relation: str, part: Part) -> bool:
    target = part.relations[relation].target if relation in part.relations else ""
    archive = part.shared.package.archive
    return target in archive and any(True for _ in each(parse(archive.read(target), target), *_SHOWING))
