"""Embedded objects on slides: the picture that they show takes their place."""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, child, drop, each, key, parse
from intake_app.cleaning.office.opc import Relation
from intake_app.cleaning.office.part import Part
from intake_app.domain.findings import What


def lift_objects(part: Part) -> None:
    """Newer files hold the picture beside the object; in older ones it is in a drawing of VML."""
    for frame in each(part.root, "p:graphicFrame"):
        objects = [*each(frame, "p:oleObj", "com:legacyDrawing")]
        if not objects:
            continue
        part.ledger.found(What.ATTACHMENT, f"{part.name}: {key(objects[0])}")
        pictures = [*each(frame, "p:pic")]
        picture = pictures[-1] if pictures else _drawn(frame, attribute(objects[0], "spid"), part)
        if picture is not None:
            frame.addprevious(picture)
        drop(frame)
    for controls in each(part.root, "p:controls"):
        drop(controls)


def _drawn(frame: Element, shape: str, part: Part) -> Element | None:
    """A picture of the one in VML, at the place of the frame."""
    target = _image(shape, part)
    place = child(frame, "p:xfrm")
    corner = child(place, "a:off") if place is not None else None
    if not target or place is None or corner is None:
        return None
    relation = f"picture of {shape}"
    part.relations[relation] = Relation(relation, "image", target, external=False)
    slide, drawing = frame.tag.rpartition("}")[0] + "}", corner.tag.rpartition("}")[0] + "}"
    embed = next((f"{{{address}}}embed" for prefix, address in frame.nsmap.items() if prefix == "r"), "")
    picture = frame.makeelement(f"{slide}pic")
    told = _below(picture, f"{slide}nvPicPr")
    _below(told, f"{slide}cNvPr", id="0", name="")
    _below(told, f"{slide}cNvPicPr")
    _below(told, f"{slide}nvPr")
    filled = _below(picture, f"{slide}blipFill")
    _below(filled, f"{drawing}blip", **{embed: relation})
    _below(_below(filled, f"{drawing}stretch"), f"{drawing}fillRect")
    shown = _below(picture, f"{slide}spPr")
    place.tag = f"{drawing}xfrm"
    shown.append(place)
    _below(_below(shown, f"{drawing}prstGeom", prst="rect"), f"{drawing}avLst")
    return picture


def _below(parent: Element, tag: str, **attributes: str) -> Element:
    element = parent.makeelement(tag)
    for name, value in attributes.items():
        element.set(name, value)
    parent.append(element)
    return element


def _image(shape: str, part: Part) -> str:
    """The part that a shape of the slide's drawings shows."""
    for relation in [*part.relations.values()]:
        if relation.kind != "vmlDrawing":
            continue
        images = {image.id: image.target for image in part.shared.package.relations(relation.target)}
        drawing = parse(part.shared.package.archive.read(relation.target), relation.target, lenient=True)
        for candidate in each(drawing, "v:shape"):
            if shape and shape in {attribute(candidate, "id"), attribute(candidate, "o:spid")}:
                for image in each(candidate, "v:imagedata"):
                    target = images.get(attribute(image, "o:relid") or attribute(image, "r:id"), "")
                    if target in part.shared.package.archive:
                        return target
    return ""
