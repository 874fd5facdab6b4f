"""Open Packaging Conventions: parts, what type each is of, and how they relate (ECMA-376 part 2)."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass

from intake_app.cleaning.office.archive import Archive
from intake_app.cleaning.office.markup import attribute, each, parse

_TYPES = "[Content_Types].xml"
_KIND = re.compile(
    r"(?i:https?://(?:schemas\.openxmlformats\.org|purl\.oclc\.org|schemas\.microsoft\.com|customschemas\.google\.com)/"
    r"[\w/.-]*relationships/)(?:[\w-]+/)*([\w-]+)"
)


@dataclass(frozen=True, slots=True)
class Relation:
    """
    How one part relates to another, or to something outside.

    `kind` is the last word of its type, which transitional, strict and Microsoft's own share; the whole type where it
    is somebody else's. `target` is a part's name, or an address as it is written.
    """

    id: str
    kind: str
    target: str
    external: bool


class Package:
    """An Office file as its parts. FileRefused when its own directory can't be read."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self._defaults: dict[str, str] = {}
        self._overrides: dict[str, str] = {}
        for element in each(parse(archive.read(_TYPES), _TYPES), "ct:Default", "ct:Override"):
            content_type = attribute(element, "ContentType").partition(";")[0].strip().lower()
            if name := attribute(element, "PartName"):
                self._overrides[name.lstrip("/").casefold()] = content_type
            else:
                self._defaults[attribute(element, "Extension").casefold()] = content_type

    def content_type(self, part: str) -> str:
        """As the package tells it; empty where it does not."""
        ending = part.rpartition(".")[2].casefold()
        return self._overrides.get(part.casefold()) or self._defaults.get(ending, "")

    def relations(self, part: str) -> tuple[Relation, ...]:
        """Of a part, or of the package itself ("")."""
        name = relations_of(part)
        if name not in self.archive:
            return ()
        relations = each(parse(self.archive.read(name), name), "rel:Relationship")
        return tuple(_relation(part, attribute(relation, "Id"), relation.attrib) for relation in relations)


def relations_of(part: str) -> str:
    """Where the relations of a part are written down."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _relation(part: str, name: str, fields: Mapping[str, str]) -> Relation:
    target = fields.get("Target", "")
    kind = _KIND.fullmatch(fields.get("Type", ""))
    external = fields.get("TargetMode") == "External"
    if not external and not target.startswith("#"):
        path = unescaped(target.partition("#")[0]).replace("\\", "/")
        target = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), path)).lstrip("/")
    return Relation(name, kind[1] if kind else fields.get("Type", ""), target, external)


def unescaped(address: str) -> str:
    """Without the %20 of addresses. What does not decode is left as it is, and will name no part."""
    raw = re.sub(
        rb"%([0-9A-Fa-f]{2})", lambda match: bytes.fromhex(match[1].decode()), address.encode("utf-8", "replace")
    )
    return raw.decode("utf-8", "replace")
