"""Slides, each behind its number, with the notes to it."""

from collections.abc import Iterator

from intake_app.cleaning.office.markup import attribute, each, key, parse
from intake_app.cleaning.office.opc import Package


def lines(package: Package, main: str) -> Iterator[str]:
    """In the order in which they are shown."""
    targets = {relation.id: relation.target for relation in package.relations(main)}
    order = [attribute(slide, "r:id") for slide in each(parse(package.archive.read(main), main), "p:sldId")]
    for number, identity in enumerate(order, 1):
        slide = targets.get(identity, "")
        if slide not in package.archive:
            continue
        yield f"— {number} —"
        yield from _paragraphs(package, slide)
        for relation in package.relations(slide):
            if relation.kind == "notesSlide" and relation.target in package.archive:
                yield from _paragraphs(package, relation.target)


def _paragraphs(package: Package, part: str) -> Iterator[str]:
    for paragraph in each(parse(package.archive.read(part), part), "a:p"):
        pieces = ("\n" if key(text) == "a:br" else text.text or "" for text in each(paragraph, "a:t", "m:t", "a:br"))
        yield "".join(pieces)
