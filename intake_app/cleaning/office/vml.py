"""Drawings of older versions in sheets: the boxes of comments, and controls."""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, child, drop, each
from intake_app.cleaning.office.part import Part


def clean_drawing(part: Part) -> None:
    """Without the boxes of comments."""
    drop_notes(part.root)


def drop_notes(root: Element) -> bool:
    """Takes off the boxes of comments; whether anything is left to draw."""
    for data in each(root, "xvml:ClientData"):
        shape = data.getparent()
        if shape is not None and (attribute(data, "ObjectType") == "Note" or child(data, "xvml:Row") is not None):
            drop(shape)
    return bool([*each(root, "v:shape", "v:rect", "v:oval", "v:line", "v:roundrect", "v:group")])
