"""
DOCX, XLSX and PPTX, written anew from their main part on.

Only parts that something shown refers to are followed, each through its own cleaner and then through the one writer.
They get usual names in a usual order, so that nothing of the old package is left but what it showed.
"""

from collections import deque
from collections.abc import Callable

from intake_app.cleaning.facts import Facts
from intake_app.cleaning.office import left_out, vml
from intake_app.cleaning.office.alternatives import drop_empty, settle
from intake_app.cleaning.office.archive import Archive, pack
from intake_app.cleaning.office.chart_defaults import is_of_2007
from intake_app.cleaning.office.charts import clean_chart
from intake_app.cleaning.office.layout import MAIN_PARTS, Layout, content_types, relations_xml
from intake_app.cleaning.office.ledger import Ledger
from intake_app.cleaning.office.links import drop_dangling
from intake_app.cleaning.office.markup import each, key, parse
from intake_app.cleaning.office.ooxml_writer import write
from intake_app.cleaning.office.opc import Package, Relation, relations_of
from intake_app.cleaning.office.part import Part, Shared
from intake_app.cleaning.office.pictures import TYPES, clean_picture
from intake_app.cleaning.office.relations import (
    FOLLOWED,
    IMPLIED,
    INSERTED,
    LEFT_OUT,
    LINK,
    MAIN,
    PICTURE,
    is_shown_link,
)
from intake_app.cleaning.office.shapes import clean_shapes
from intake_app.cleaning.office.sheet import cell_pictures, pivots
from intake_app.cleaning.office.sheet.cells import clean_sheet, clean_strings
from intake_app.cleaning.office.sheet.workbook import clean_cell_styles, clean_table, clean_workbook
from intake_app.cleaning.office.slides import clean_look, clean_presentation, clean_slide, unused_layouts
from intake_app.cleaning.office.survey import survey
from intake_app.cleaning.office.word.settings import clean_fonts, clean_numbering, clean_settings
from intake_app.cleaning.office.word.styles import number_styles, rename_styles
from intake_app.cleaning.office.word.text import clean_text
from intake_app.cleaning.office.word.unseen import is_on
from intake_app.domain.findings import What, Why
from intake_app.errors import FileRefused, Refusal

_CLEANERS: dict[str, Callable[[Part], None]] = {
    **dict.fromkeys(("w:document", "w:hdr", "w:ftr", "w:footnotes", "w:endnotes"), clean_text),
    "w:styles": rename_styles,
    "w:settings": clean_settings,
    "w:fonts": clean_fonts,
    "w:numbering": clean_numbering,
    "x:workbook": clean_workbook,
    **dict.fromkeys(("x:worksheet", "x:chartsheet"), clean_sheet),
    "x:styleSheet": clean_cell_styles,
    "x:sst": clean_strings,
    "x:table": clean_table,
    "p:presentation": clean_presentation,
    **dict.fromkeys(
        ("p:sld", "p:sldLayout", "p:sldMaster", "p:notes", "p:notesMaster", "p:handoutMaster"), clean_slide
    ),
    **dict.fromkeys(("a:theme", "a:themeOverride", "a:tblStyleLst"), clean_look),
    **dict.fromkeys(("c:chartSpace", "cx:chartSpace"), clean_chart),
    "xml": vml.clean_drawing,
}
_PAGES = {"p:sld", "x:worksheet", "x:chartsheet"}
_LAST = {"sharedStrings"}
"""Kinds of parts that are cleaned when all others have said what they need of them."""


def clean(archive: Archive, ledger: Ledger) -> tuple[bytes, Facts]:
    """The copy. FileRefused: DAMAGED, ENCRYPTED, NOT_UNDERSTOOD, UNPACKS_TOO_LARGE."""
    package = Package(archive)
    main = next((relation.target for relation in package.relations("") if relation.kind == MAIN), "")
    if main not in archive:
        raise FileRefused(Refusal.DAMAGED, "main part")
    if "binary" in package.content_type(main):
        raise FileRefused(Refusal.NOT_UNDERSTOOD, main)
    return _Copy(package, main, ledger).clean()


class _Copy:
    """A copy under way."""

    def __init__(self, package: Package, main: str, ledger: Ledger) -> None:
        self._package, self._archive, self._main, self._ledger = package, package.archive, main, ledger
        root = parse(self._archive.read(main), main)
        if key(root) not in MAIN_PARTS:
            raise FileRefused(Refusal.NOT_UNDERSTOOD, main)
        self._kind = MAIN_PARTS[key(root)]
        self._strict = root.tag.startswith("{http://purl.oclc.org/")
        self._layout = Layout(self._kind)
        self._shared = Shared(ledger, package, of_2007=is_of_2007(self._archive), is_workbook=key(root) == "x:workbook")
        self._told: set[str] = set()  # parts that were met, by their old names
        self._names: dict[str, str] = {}  # old name to new
        self._parts: list[tuple[str, Part, bytes]] = []
        self._pictures: list[tuple[str, bytes]] = []
        self._waiting: deque[tuple[Relation, Part | None]] = deque()
        self._at_last: deque[tuple[Relation, Part | None]] = deque()

    def clean(self) -> tuple[bytes, Facts]:
        """Follows everything from the main part on, and packs what came of it."""
        for relation in self._package.relations(""):
            if relation.kind != MAIN:
                self._leave_out("", relation)
        self._look_ahead()
        self._take_part(Relation("", MAIN, self._main, external=False), None)
        while self._waiting or self._at_last:
            relation, owner = (self._waiting or self._at_last).popleft()
            self._take_part(relation, owner)
        for source in self._shared.cell_pictures.shown:
            if source not in self._names:
                self._take_picture(source)
        for name in self._archive.names:
            if name.casefold() not in self._told and not name.endswith(".rels") and not name.startswith("["):
                self._ledger.found(What.PRIVATE_DATA, name)
        unused = unused_layouts([part for _, part, _ in self._parts])
        self._ledger.kept(What.HIDDEN_CONTENT, "layout that no slide has", Why.STAYS_READABLE, unused)
        pages = sum(part.kind in _PAGES for _, part, _ in self._parts)
        return self._pack(), self._ledger.facts(self._kind, max(pages, 1))

    def _look_ahead(self) -> None:
        """What the text or the cells have to know of the parts behind them."""
        if self._kind is MAIN_PARTS["x:workbook"]:
            self._shared.cell_pictures = cell_pictures.look_up(self._package, self._main)
        if self._kind is not MAIN_PARTS["w:document"]:
            return
        for relation in self._package.relations(self._main):
            if relation.kind not in {"styles", "settings"} or self._archive.is_empty(relation.target):
                continue
            root = parse(self._archive.read(relation.target), relation.target)
            if relation.kind == "styles":
                self._shared.styles, self._shared.style_names = number_styles(root)
            else:
                self._shared.even_pages_differ = any(map(is_on, each(root, "w:evenAndOddHeaders")))

    # --- one part ----------------------------------------------------------------------------------------------------

    def _take_part(self, relation: Relation, owner: Part | None) -> None:
        """Cleans and writes a part once, and lines up those that it names."""
        source = relation.target
        root = parse(self._archive.read(source), source, lenient=relation.kind == "vmlDrawing")
        if relation.kind != MAIN and key(root) not in FOLLOWED[relation.kind]:
            raise FileRefused(Refusal.NOT_UNDERSTOOD, source)
        part = Part(source, root, self._followed(source), self._shared, owner=owner)
        self._told.add(source.casefold())
        self._names[source] = self._layout.name(part.kind)
        survey(part)
        settle(part)
        drop_dangling(part)
        if part.kind in _CLEANERS:
            _CLEANERS[part.kind](part)
        clean_shapes(part)
        drop_empty(part)
        written = write(part)
        for identity, named in part.relations.items():
            if named.kind in IMPLIED.get(part.kind, ()):
                part.use(identity)
        self._parts.append((self._names[source], part, written))
        self._line_up(part)
        if owner:
            self._line_up(owner)

    def _line_up(self, part: Part) -> None:
        """What the part names, where it was not met before."""
        for identity in part.used:
            relation = part.relations[identity]
            if relation.external or relation.kind == LINK or relation.target in self._names:
                continue
            self._names[relation.target] = ""
            if relation.kind == PICTURE:
                self._take_picture(relation.target)
            else:
                (self._at_last if relation.kind in _LAST else self._waiting).append((relation, part))

    def _take_picture(self, source: str) -> None:
        picture = clean_picture(self._archive.read(source), source, self._ledger)
        self._told.add(source.casefold())
        self._names[source] = self._layout.picture(picture.ending)
        self._pictures.append((self._names[source], picture.data))

    # --- relations ---------------------------------------------------------------------------------------------------

    def _followed(self, source: str) -> dict[str, Relation]:
        """The relations of a part that may be followed, by their ids."""
        followed = {}
        for relation in self._package.relations(source):
            if is_shown_link(relation) or self._is_followed(relation):
                followed[relation.id] = relation
            else:
                self._leave_out(source, relation)
        return followed

    def _is_followed(self, relation: Relation) -> bool:
        is_known = not relation.external and relation.kind in FOLLOWED.keys() | {PICTURE}
        if not is_known or self._archive.is_empty(relation.target):
            return False
        if relation.kind == "vmlDrawing" and relation.target not in self._names:
            return vml.drop_notes(parse(self._archive.read(relation.target), relation.target, lenient=True))
        return True

    def _leave_out(self, source: str, relation: Relation) -> None:
        """Tells of a relation that ends here. One of an unknown kind fails the file, unless it is the package's."""
        if relation.external or relation.kind == LINK:
            self._ledger.found(What.LINK, f"{source}: {relation.kind}")
        elif relation.kind in LEFT_OUT:
            if relation.target in self._archive and relation.target.casefold() not in self._told:
                self._told.add(relation.target.casefold())
                what = LEFT_OUT[relation.kind]
                if relation.kind == "pivotTable":
                    place = pivots.place(self._archive, relation.target)
                    self._shared.pivots.setdefault(source, []).append(place)
                left_out.tell(what, relation.target, self._archive.read(relation.target), self._ledger)
        elif relation.kind in FOLLOWED or relation.kind == PICTURE:
            self._told.add(relation.target.casefold())  # not there, or a drawing of comments alone
        elif not source:  # no page shows what leads away from the package itself
            self._ledger.found(What.PRIVATE_DATA, f"package: {relation.kind.rpartition('/')[2]}")
        else:
            reason = Refusal.DOCUMENT_INSIDE if relation.kind == INSERTED else Refusal.NOT_UNDERSTOOD
            raise FileRefused(reason, f"{source}: {relation.kind}")

    # --- the package -------------------------------------------------------------------------------------------------

    def _pack(self) -> bytes:
        parts = [(name, part.kind) for name, part, _ in self._parts]
        kinds = {(ending := name.rpartition(".")[2]): TYPES[ending] for name, _ in self._pictures}
        start = relations_xml([("rId1", MAIN, f"/{self._parts[0][0]}", False)], strict=self._strict)
        in_cells = [self._names[source] for source in self._shared.cell_pictures.shown]
        told = content_types(parts, kinds, cell_pictures.types(in_cells))
        files = [("[Content_Types].xml", told), ("_rels/.rels", start)]
        for name, part, written in self._parts:
            files.append((name, written))
            if part.used:
                files.append((relations_of(name), self._relations(part)))
        files += cell_pictures.files(in_cells, strict=self._strict)
        return pack([*files, *self._pictures])

    def _relations(self, part: Part) -> bytes:
        rows = []
        for old, new in part.used.items():
            relation = part.relations[old]
            is_link = relation.external or relation.kind == LINK
            if is_link:
                self._ledger.kept(What.LINKS_SHOWN, part.name, Why.SHOWS_THE_SAME)
            target = relation.target if is_link else f"/{self._names[relation.target]}"
            rows.append((new, relation.kind, target, relation.external))
        if part.kind == "x:workbook":
            rows += cell_pictures.relations(self._shared.cell_pictures.shown, len(rows) + 1)
        return relations_xml(rows, strict=self._strict)
