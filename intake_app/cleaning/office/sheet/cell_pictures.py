"""Pictures within cells: which picture a cell shows, found through all the tables in between."""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.layout import relations_xml
from intake_app.cleaning.office.markup import attribute, child, each, parse, set_attribute
from intake_app.cleaning.office.opc import Package, relations_of
from intake_app.cleaning.office.part import CellPictures, Part
from intake_app.cleaning.vocabulary.cell_pictures import PARTS, PICTURE, RELATED, STRUCTURE, written
from intake_app.domain.findings import What

_RICH = "XLRICHVALUE"
_KINDS = ("sheetMetadata", "rdRichValue", "rdRichValueStructure", "richValueRel")


def look_up(package: Package, main: str) -> CellPictures:
    """Those of a workbook. Values of any other kind have no picture."""
    targets = {relation.kind: relation.target for relation in package.relations(main) if not relation.external}
    if any(package.archive.is_empty(targets.get(kind, "")) for kind in _KINDS):
        return CellPictures()
    metadata, values, structures, related = (
        parse(package.archive.read(targets[kind]), targets[kind]) for kind in _KINDS
    )
    leads = {relation.id: relation.target for relation in package.relations(targets["richValueRel"])}
    pictures = [leads.get(attribute(row, "r:id"), "") for row in each(related, "xlrr:rel")]
    of_values = _of_values([*each(values, "xlrd:rv")], [*each(structures, "xlrd:s")], pictures)
    numbers = _rich_values(metadata)
    found = {
        str(place): picture
        for place, number in enumerate(numbers, 1)
        if (picture := of_values.get(number, "")) in package.archive
    }
    return CellPictures(found)


def _of_values(values: list[Element], structures: list[Element], pictures: list[str]) -> dict[str, str]:
    """The picture of each rich value by its number, where it is one."""
    found = {}
    for number, value in enumerate(values):
        structure = _at(structures, attribute(value, "s"))
        if structure is None or attribute(structure, "t") != STRUCTURE:
            continue
        texts = [text.text or "" for text in value]
        keys = [attribute(name, "n") for name in structure]
        told = dict(zip(keys, texts, strict=False)).get(PICTURE, "")
        if told.isdecimal() and int(told) < len(pictures):
            found[str(number)] = pictures[int(told)]
    return found


def _rich_values(metadata: Element) -> list[str]:
    """The number of the rich value for each value of cells; empty where it is something else."""
    kinds = [attribute(kind, "name") for kind in each(metadata, "x:metadataType")]
    future: list[str] = []
    for table in each(metadata, "x:futureMetadata"):
        if attribute(table, "name") == _RICH:
            future = [next((attribute(rich, "i") for rich in each(block, "xlrd:rvb")), "") for block in table]
    numbers = []
    for table in each(metadata, "x:valueMetadata"):
        for block in table:
            record = child(block, "x:rc")
            kind, place = (attribute(record, "t"), attribute(record, "v")) if record is not None else ("", "")
            is_rich = kind.isdecimal() and 0 < int(kind) <= len(kinds) and kinds[int(kind) - 1] == _RICH
            numbers.append(future[int(place)] if is_rich and place.isdecimal() and int(place) < len(future) else "")
    return numbers


def files(pictures: list[str], *, strict: bool) -> list[tuple[str, bytes]]:
    """The parts that lead from cells to these pictures, by their names in the copy."""
    if not pictures:
        return []
    rows = [(f"rId{number}", "image", f"/{picture}", False) for number, picture in enumerate(pictures, 1)]
    related = (relations_of(f"xl/{RELATED}"), relations_xml(rows, strict=strict))
    return [*((f"xl/{name}", written(name, len(pictures))) for name in PARTS), related]


def types(pictures: list[str]) -> list[tuple[str, str]]:
    """Of these parts."""
    return [(f"xl/{name}", kind) for name, (_, kind, _) in PARTS.items() if pictures]


def relations(pictures: list[str], first: int) -> list[tuple[str, str, str, bool]]:
    """From the workbook to these parts, numbered from there on."""
    told = enumerate(PARTS.items(), first)
    return [(f"rId{number}", kind, f"/xl/{name}", False) for number, (name, (kind, _, _)) in told if pictures]


def _at(rows: list[Element], place: str) -> Element | None:
    return rows[int(place)] if place.isdecimal() and int(place) < len(rows) else None


def number_pictures(part: Part) -> None:
    """Cells that show one name it by its number in the copy; any other value behind a cell goes."""
    pictures = part.shared.cell_pictures
    for cell in part.root.iter(f"{part.root.tag.rpartition('}')[0]}}}c"):
        if "vm" not in cell.attrib:
            continue
        value = attribute(cell, "vm")
        picture = pictures.by_value.get(value)
        if picture is None:
            set_attribute(cell, "vm", None)
            part.ledger.found(What.PRIVATE_DATA, f"{part.name}: value behind a cell")
            continue
        if picture not in pictures.shown:
            pictures.shown.append(picture)
        set_attribute(cell, "vm", str(pictures.shown.index(picture) + 1))
