"""
DOCX, XLSX and PPTX as they are when clean: a zip of the usual parts alone, each reached from the first, each of XML
that shows something and tells nothing, and pictures that pass the walks over pictures.
"""

from intake_app.cleaning.inspect.office_package import (
    MEDIA,
    START,
    TYPES,
    PartKind,
    check_relations,
    check_types,
    part_kind,
)
from intake_app.cleaning.inspect.office_pictures import look_at
from intake_app.cleaning.inspect.office_values import judge, judge_code, judge_formula, judge_text
from intake_app.cleaning.inspect.office_xml import XmlWalk
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.cleaning.inspect.zip_walk import files
from intake_app.cleaning.vocabulary import OOXML, OOXML_NAMES, Keys
from intake_app.cleaning.vocabulary.cell_pictures import PARTS, RELATED, written
from intake_app.cleaning.vocabulary.value_kinds import RULES
from intake_app.domain.document import Kind
from intake_app.domain.findings import What

_WRITTEN = {"x": "", "xvml": "x", "ct": "", "rel": ""}
PREFIXES = {address: _WRITTEN.get(prefix, prefix) for address, prefix in OOXML.items()}
"""Under which prefix each namespace is written."""

_TRACES: dict[str, What] = {
    name: what
    for what, names in {
        What.DOCUMENT_ID: "rsidR rsidRPr rsidRDefault rsidP rsidDel rsidTr rsidSect paraId textId anchorId "
        "editId uid guid",
        What.PERSON: "author initials userName userId lastModifiedBy refreshedBy user providerId",
        What.TAKEN_AT: "date dateUtc refreshedDate refreshedDateIso dt fullDate",
        What.CAPTION: "descr title alt tooltip altText",
        What.LINK: "href src absPath url link",
        What.SCRIPT: "macro vbProcedure fmlaMacro",
    }.items()
    for name in names.split()
}
_IGNORED = {"w14", "wp14"}
_NAMED = {"x:definedName", "x:sheet"}
"""Elements whose names formulas may use."""
_FORMULAS = {"x:f", "x:definedName", "x:formula", "x:formula1", "x:formula2", "xm:f", "c:f", "c15:f", "cx:f"}


def walk(data: bytes, traces: Traces, kind: Kind) -> None:
    """File by file, and then how they hang together."""
    kinds: dict[str, PartKind | None] = {TYPES: None, START: None}
    relations: dict[str, bytes] = {}
    used: dict[str, set[str]] = {}
    names: set[str] = set()
    in_cells: dict[str, bytes] = {}
    types = b""
    for file in files(data, traces):
        name = file.name
        if name == TYPES:
            types = file.data
        elif name.endswith(".rels"):
            relations[name] = file.data
        elif media := MEDIA.fullmatch(name):
            kinds[name] = None
            look_at(file.data, media[1], traces)
        elif kind is Kind.XLSX and (told := PARTS.get(name.removeprefix("xl/"))):
            kinds[name], in_cells[name] = PartKind("", told[1]), file.data
        elif part := part_kind(name, kind):
            kinds[name] = part
            used[name] = _Part(name, part, kind, names, traces).walk(file.data)
        else:
            traces.add(What.ATTACHMENT, label(name))
    used |= _check_cell_pictures(in_cells, relations, traces)
    check_types(types, {name: part for name, part in kinds.items() if part}, traces)
    _check_reached(relations, used, kinds, traces)


def _check_cell_pictures(parts: dict[str, bytes], relations: dict[str, bytes], traces: Traces) -> dict[str, set[str]]:
    """What leads from cells to pictures says how many there are, and nothing else. Which relations that names."""
    if not parts:
        return {}
    told = relations.get(f"xl/{RELATED.replace('/', '/_rels/')}.rels", b"")
    count = told.count(b"<Relationship ")
    for name in PARTS:
        if parts.get(f"xl/{name}") != written(name, count):
            traces.add(What.PRIVATE_DATA, f"pictures in cells: {label(name)}")
    return {f"xl/{RELATED}": {f"rId{number}" for number in range(1, count + 1)}}


def _check_reached(
    relations: dict[str, bytes], used: dict[str, set[str]], kinds: dict[str, PartKind | None], traces: Traces
) -> None:
    """Every part is reached from the first, every relation leads somewhere, and every one that is named is there."""
    reached = {TYPES, START}
    for name, data in relations.items():
        parts, addresses = check_relations(data, name, traces)
        source = name.replace("_rels/", "").removesuffix(".rels")
        if source and source not in used:
            traces.add(What.OTHER, f"relations of no part: {label(name)}")
        for missing in used.get(source, set()) - parts.keys() - addresses:
            traces.add(What.OTHER, f"{label(source)}: no relation {label(missing)}")
        if addresses - used.get(source, set()):
            traces.add(What.LINK, f"{label(name)}: address that nothing names")
        for target in parts.values():
            if target not in kinds:
                traces.add(What.OTHER, f"{label(name)}: leads to no part")
            reached.add(target)
    for name in kinds.keys() - reached:
        traces.add(What.ATTACHMENT, f"part that nothing refers to: {label(name)}")


class _Part:
    """One part of XML."""

    def __init__(self, name: str, kind: PartKind, of: Kind, names: set[str], traces: Traces) -> None:
        self._name, self._kind, self._traces = label(name), kind, traces
        self._of, self._names = of, names
        self._named: set[str] = set()
        self._depth = 0

    def walk(self, data: bytes) -> set[str]:
        """Which relations it names."""
        XmlWalk(self._name, Keys(OOXML), self._traces, self._opened, self._closed).walk(data, PREFIXES)
        return self._named

    def _opened(self, key: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        allowed = OOXML_NAMES.attributes.get(key)
        if allowed is None or (self._depth == 1) != (key == self._kind.root):
            self._tell(What.PRIVATE_DATA, key)
        if key in _NAMED:
            self._names.add(attributes.get("name", ""))
        for attribute, value in attributes.items():
            if attribute == "mc:Ignorable" and self._depth == 1 and _IGNORED.issuperset(value.split()):
                continue
            if attribute not in (allowed or ()):
                name = attribute.rpartition(":")[2]
                self._tell(_TRACES.get(name, What.PRIVATE_DATA), f"{key} {attribute}")
            elif attribute.startswith("r:") or attribute in {"o:relid", "relId"}:
                if attribute != "relId":
                    self._named.add(value)
            elif f"{key}@{attribute}" in RULES and attributes.get("type") == "formula":
                if what := judge_formula(value, of_workbook=True):
                    self._tell(what, f"{key} {attribute}")
            elif what := judge(key, attribute, value, self._names):
                self._tell(what, f"{key} {attribute}")
        if key == "w:fldSimple" and (what := judge_code(attributes.get("w:instr", ""))):
            self._tell(what, key)

    def _closed(self, key: str, text: str) -> None:
        self._depth -= 1
        if not text:
            return
        if key not in OOXML_NAMES.texts:
            self._tell(What.PRIVATE_DATA, f"text in {key}")
            return
        if key == "w:instrText":
            judged = judge_code(text)
        elif key in _FORMULAS:
            judged = judge_formula(text, of_workbook=self._of is Kind.XLSX)
        else:
            judged = judge_text(key, text, self._names)
        if judged:
            self._tell(judged, key)

    def _tell(self, what: What, where: str) -> None:
        self._traces.add(what, f"{self._name}: {label(where)}")
