"""
ODT, ODS and ODP, written anew: contents, styles, pictures, and the charts and formulas that are documents of their own.

Whatever else there is in the package shows nothing, and is left out.
"""

import posixpath
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from intake_app.cleaning.facts import Facts
from intake_app.cleaning.office import left_out
from intake_app.cleaning.office.archive import Archive, pack
from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.ledger import Ledger
from intake_app.cleaning.office.markup import attribute, child, each, key, parse, set_attribute
from intake_app.cleaning.office.natural_size import growth
from intake_app.cleaning.office.odf.content import clean_content
from intake_app.cleaning.office.odf.crops import settle_crops
from intake_app.cleaning.office.odf.defaults import bare_objects, say_defaults
from intake_app.cleaning.office.odf.document import Document
from intake_app.cleaning.office.odf.hidden import count_hidden
from intake_app.cleaning.office.odf.links import settle_links
from intake_app.cleaning.office.odf.names import Names
from intake_app.cleaning.office.odf.settings import clean_settings, shows_its_first
from intake_app.cleaning.office.odf.writer import write
from intake_app.cleaning.office.opc import unescaped
from intake_app.cleaning.office.pictures import TYPES, clean_picture
from intake_app.cleaning.office.renamed import Renamed
from intake_app.cleaning.office.values import Values
from intake_app.cleaning.office.writer import DECLARATION
from intake_app.domain.document import Kind
from intake_app.domain.findings import What, Why
from intake_app.errors import FileRefused, Refusal

MIMETYPE, MANIFEST = "mimetype", "META-INF/manifest.xml"
_PREFIX = "application/vnd.oasis.opendocument."
_TYPES = {Kind.ODT: "text", Kind.ODS: "spreadsheet", Kind.ODP: "presentation"}
_KINDS = {f"{_PREFIX}{name}{template}": kind for kind, name in _TYPES.items() for template in ("", "-template")}
_EMBEDDED = {"office:chart": f"{_PREFIX}chart", "math:math": f"{_PREFIX}formula"}
"""What may be a document inside the document, by its body, as it is drawn from what it says."""
_WHOLE = {f"office:{name}": f"{_PREFIX}{name}" for name in ("spreadsheet", "text", "presentation")} | {
    "office:drawing": f"{_PREFIX}graphics"
}
"""What may be one as well, where no picture shows it."""
_LOST = (
    (re.compile(r"META-INF/(documentsignatures|macrosignatures|packagesignatures).*"), What.SIGNATURE),
    (re.compile(r"(Basic|Scripts|Dialogs)/.*"), What.SCRIPT),
    (re.compile(r"(?:.*/)?Thumbnails/.*"), What.THUMBNAIL),
    (re.compile(r"Versions/.*|VersionList\.xml"), What.EDIT_HISTORY),
    (re.compile(r"(?:.*/)?meta\.xml"), What.PERSON),
    (re.compile(r"Object.*|.*\.(ole|bin)|Fonts/.*"), What.ATTACHMENT),
)
_PAGES = ("draw:page", "table:table")


def kind_of(archive: Archive) -> Kind | None:
    """Which of the three it is; None when it is no OpenDocument file. FileRefused: ENCRYPTED, NOT_UNDERSTOOD."""
    declared = archive.read(MIMETYPE)[:200].decode("ascii", "replace").strip() if MIMETYPE in archive else ""
    if not declared and MANIFEST in archive:
        entries = each(parse(archive.read(MANIFEST), MANIFEST), "manifest:file-entry")
        kinds = {attribute(entry, "manifest:full-path"): attribute(entry, "manifest:media-type") for entry in entries}
        declared = kinds.get("/", "")
    if not declared.startswith(_PREFIX):
        return None
    if MANIFEST in archive and [*each(parse(archive.read(MANIFEST), MANIFEST), "manifest:encryption-data")]:
        raise FileRefused(Refusal.ENCRYPTED, MANIFEST)
    if declared not in _KINDS:
        raise FileRefused(Refusal.NOT_UNDERSTOOD, declared)
    return _KINDS[declared]


def clean(archive: Archive, kind: Kind, ledger: Ledger) -> tuple[bytes, Facts]:
    """The copy. FileRefused: DAMAGED, NOT_UNDERSTOOD, UNPACKS_TOO_LARGE, or what a picture in it is refused for."""
    return _Copy(archive, kind, ledger).clean()


@dataclass(slots=True)
class _Copy:
    """A copy under way: files in their order, and the types that the manifest gives them."""

    archive: Archive
    kind: Kind
    ledger: Ledger
    files: dict[str, bytes] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    taken: dict[str, str | None] = field(default_factory=dict)  # old place to new
    pictures: int = 0
    embedded: int = 0

    def clean(self) -> tuple[bytes, Facts]:
        """Takes in the document and what it leads to."""
        body = self._take_document("", "")
        expected = f"office:{_TYPES[self.kind]}"
        if child(body, expected) is None:
            raise FileRefused(Refusal.DAMAGED, "content.xml")
        for name in self.archive.names:
            if name not in self.taken and name not in {MIMETYPE, MANIFEST}:
                self._leave_out(name)
        pages = sum(len([*each(body, name)]) for name in _PAGES) if self.kind is not Kind.ODT else 1
        return self._pack(), self.ledger.facts(self.kind, max(pages, 1))

    def _take_document(self, folder: str, place: str) -> Element:
        """Contents, styles and settings that lie in one folder; the body of the contents."""
        ids, bookmarks, pages = Renamed("id{}"), Renamed("_b{}"), Renamed("page{}")
        shows_names = self.kind is Kind.ODS or folder  # of sheets, or what a chart finds its numbers by
        names = Names(None if shows_names else Renamed("Table {}"))
        values = Values()
        body: Element | None = None
        for name in ("content.xml", "styles.xml"):
            if folder + name not in self.archive:
                continue
            root = parse(self.archive.read(folder + name), folder + name)
            objects = self._embedded_from(folder, _EMBEDDED), self._embedded_from(folder, _WHOLE)
            shows = self._picture_from(folder, place), *objects, self._growth_from(folder)
            told = self.kind is Kind.ODS and not folder, self._told("dc:title")
            document = Document(folder + name, root, self.ledger, *shows, names, *told, values, ids, bookmarks, pages)
            self.taken[folder + name] = place + name
            say_defaults(root, self._told("meta:generator"))
            bare_objects(root, self._told("meta:generator"))
            _clean_part(document)
            self._add(place + name, write(document), "text/xml")
            if name == "content.xml":
                body = child(root, "office:body") if key(root) == "office:document-content" else root
        if body is None:
            raise FileRefused(Refusal.DAMAGED, f"{folder}content.xml")
        self._take_settings(folder, place)
        return body

    def _take_settings(self, folder: str, place: str) -> None:
        """Those of an object say which part of it is in sight."""
        name = f"{folder}settings.xml"
        if name in self.archive:
            self.taken[name] = f"{place}settings.xml"
            self.ledger.found(What.PRIVATE_DATA, name)
            self._add(f"{place}settings.xml", clean_settings(self.archive.read(name), name), "text/xml")

    def _add(self, name: str, data: bytes, kind: str) -> None:
        self.files[name] = data
        self.types[name] = kind

    def _told(self, name: str) -> str:
        """What the properties say under a name; empty where they don't."""
        with suppress(FileRefused):
            for told in each(parse(self.archive.read("meta.xml"), "meta.xml"), name):
                return (told.text or "").strip()
        return ""

    # --- what links lead to ------------------------------------------------------------------------------------------

    def _picture_from(self, folder: str, place: str) -> Callable[[str | bytes], str | None]:
        """Takes in a picture that a part in that folder shows."""

        def take(source: str | bytes) -> str | None:
            if isinstance(source, bytes):
                return self._add_picture(source, f"{folder}content.xml", place)
            name = _resolved(folder, source)
            if name not in self.archive:
                return None
            if name not in self.taken:
                self.taken[name] = self._add_picture(self.archive.read(name), name, place)
            return self.taken[name]

        return take

    def _growth_from(self, folder: str) -> Callable[[str], tuple[float, float]]:
        """How much larger the copy of a picture is by itself that a part in that folder shows."""

        def grow(address: str) -> tuple[float, float]:
            name = _resolved(folder, address)
            return growth(self.archive.read(name)) if name in self.archive else (1, 1)

        return grow

    def _add_picture(self, data: bytes, name: str, place: str) -> str:
        picture = clean_picture(data, name, self.ledger)
        self.pictures += 1
        shown = f"Pictures/image{self.pictures}.{picture.ending}"
        self._add(place + shown, picture.data, TYPES[picture.ending])
        return shown

    def _embedded_from(self, folder: str, kinds: Mapping[str, str]) -> Callable[[str], str | None]:
        """Takes in an object of these kinds; None for any other, and for objects within objects."""

        def take(address: str) -> str | None:
            inside = f"{_resolved(folder, address)}/"
            if folder or f"{inside}content.xml" not in self.archive:
                return None
            root = parse(self.archive.read(f"{inside}content.xml"), f"{inside}content.xml")
            kind = next((kind for body, kind in kinds.items() if [*each(root, body)]), None)
            if kind is None or not shows_its_first(self.archive, inside, root):
                return None
            if kinds is _WHOLE:
                self.ledger.kept(What.HIDDEN_CONTENT, "document within the document", Why.STAYS_READABLE)
            self.embedded += 1
            place = f"Object {self.embedded}"
            self.types[f"{place}/"] = kind
            self._take_document(inside, f"{place}/")
            return f"./{place}"

        return take

    # --- the package -------------------------------------------------------------------------------------------------

    def _leave_out(self, name: str) -> None:
        if name.endswith("meta.xml"):
            left_out.tell(What.PERSON, name, self.archive.read(name), self.ledger)
            return
        what = next((what for pattern, what in _LOST if pattern.fullmatch(name)), What.PRIVATE_DATA)
        self.ledger.found(what, name)

    def _pack(self) -> bytes:
        mimetype = f"{_PREFIX}{_TYPES[self.kind]}"
        rows = [
            f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
            for name, kind in {"/": mimetype, **self.types}.items()
        ]
        manifest = (
            f'{DECLARATION}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
            f' manifest:version="1.3">{"".join(rows)}</manifest:manifest>'
        ).encode()
        files = [(MIMETYPE, mimetype.encode()), *self.files.items(), (MANIFEST, manifest)]
        return pack(files, stored=frozenset({MIMETYPE}))


def _clean_part(document: Document) -> None:
    for page in each(document.root, "draw:page"):
        set_attribute(page, "draw:name", document.pages[attribute(page, "draw:name")])
    clean_content(document)
    settle_crops(document)
    settle_links(document)
    count_hidden(document)


def _resolved(folder: str, address: str) -> str:
    """The name of a part that an address in a part of that folder stands for."""
    return posixpath.normpath(posixpath.join(folder, unescaped(address)))
