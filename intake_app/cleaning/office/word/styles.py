"""
Styles of text documents. Their made-up names tell whose template was used ("Union 123 Body"), so that only names that
Word brings along stay; the others are numbered, in the styles and wherever they are referred to.
"""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, child, drop, each, set_attribute
from intake_app.cleaning.office.part import Part
from intake_app.cleaning.vocabulary.style_names import TEXT_STYLE

REFERENCES = (
    "w:pStyle",
    "w:rStyle",
    "w:tblStyle",
    "w:basedOn",
    "w:next",
    "w:link",
    "w:numStyleLink",
    "w:styleLink",
    "w:defaultTableStyle",
)


def number_styles(root: Element) -> tuple[dict[str, str], dict[str, str]]:
    """Ids of the styles that are defined, to those that tell nothing; and their names, in small letters, likewise."""
    ids: dict[str, str] = {}
    names: dict[str, str] = {}
    for number, style in enumerate(each(root, "w:style"), 1):
        identity = attribute(style, "w:styleId")
        name = _name(style)
        usual = TEXT_STYLE.fullmatch(name) and identity.casefold() == "".join(name.split()).casefold()
        ids[identity] = identity if usual else f"S{len(ids) + 1}"
        names[name.casefold()] = name if TEXT_STYLE.fullmatch(name) else f"Style {number}"
    return ids, names


def rename_styles(part: Part) -> None:
    """Gives the definitions their new ids and names."""
    for number, style in enumerate(each(part.root, "w:style"), 1):
        identity = attribute(style, "w:styleId")
        set_attribute(style, "w:styleId", part.shared.styles.get(identity, f"S{number}"))
        name = child(style, "w:name")
        if name is not None and not TEXT_STYLE.fullmatch(_name(style)):
            set_attribute(name, "w:val", f"Style {number}")
    refer_to_styles(part)


def refer_to_styles(part: Part) -> None:
    """Follows the new ids. A reference to a style that is not there is the same as none."""
    for reference in each(part.root, *REFERENCES):
        identity = part.shared.styles.get(attribute(reference, "w:val"))
        if identity is None:
            drop(reference)
        else:
            set_attribute(reference, "w:val", identity)


def _name(style: Element) -> str:
    name = child(style, "w:name")
    return "" if name is None else attribute(name, "w:val")
