"""
ODT, ODS and ODP as they are when clean: a zip that says first what it is, contents and styles of what shows something,
the pictures, charts and formulas that these show, and a manifest of exactly that.
"""

import re

from intake_app.cleaning.inspect.office_pictures import look_at
from intake_app.cleaning.inspect.office_values import look
from intake_app.cleaning.inspect.office_xml import XmlWalk, read
from intake_app.cleaning.inspect.reader import CutError
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.cleaning.inspect.zip_walk import files
from intake_app.cleaning.vocabulary import ALL, ODF, ODF_NAMES, Keys
from intake_app.cleaning.vocabulary.odf_settings import IN_SIGHT, LAYOUT
from intake_app.cleaning.vocabulary.odf_text import LIVE, UNKNOWN
from intake_app.cleaning.vocabulary.style_names import NUMBERED_STYLE, OF_A_MASTER, OPEN_DOCUMENT_STYLE
from intake_app.cleaning.vocabulary.value_kinds import odf_kind
from intake_app.cleaning.vocabulary.values import fits
from intake_app.domain.document import Kind
from intake_app.domain.findings import What

_PREFIX = "application/vnd.oasis.opendocument."
_TYPES = {Kind.ODT: "text", Kind.ODS: "spreadsheet", Kind.ODP: "presentation"}
_XML = re.compile(r"(?:Object \d+/)?(?:content|styles)\.xml")
_PICTURE = re.compile(r"(?:Object \d+/)?Pictures/image\d+\.(\w+)")
_OBJECT = re.compile(r"(Object \d+/)content\.xml")
_ROOTS = {"content.xml": {"office:document-content"}, "styles.xml": {"office:document-styles"}}
_EMBEDDED = {f"{_PREFIX}{name}" for name in ("chart", "formula", "spreadsheet", "text", "presentation", "graphics")}
_MIMETYPE, _MANIFEST, _SETTINGS = "mimetype", "META-INF/manifest.xml", re.compile(r"(Object \d+/)?settings\.xml")

_PLAIN = re.compile(r"true|false|-?\d{1,9}|disabled|enabled|low-resolution|high-resolution")
_CLICKED = re.compile(r"(?i)(?:https?|mailto|tel|sms|ftp|news|geo):\S{1,4000}|#.{0,1000}")
_HREFS: dict[str, re.Pattern[str]] = {
    **dict.fromkeys(("text:a", "draw:a"), _CLICKED),
    "draw:object": re.compile(r"\./Object \d+"),
    "chart:chart": re.compile(r"\.{1,2}/?"),
    **dict.fromkeys(
        ("draw:image", "draw:fill-image", "style:background-image", "text:list-level-style-image"),
        re.compile(r"Pictures/image\d+\.\w+"),
    ),
}
_ID = re.compile(r"id\d{1,7}")
_BOOKMARK = re.compile(r"_b\d{1,6}")
_EXACT: dict[str, re.Pattern[str]] = {
    **dict.fromkeys(("xml:id", "anim:id", "draw:id", "draw:start-shape", "draw:end-shape", "draw:shape-id"), _ID),
    **dict.fromkeys(("smil:targetElement", "text:continue-list", "text:list-id", "form:id", "draw:control"), _ID),
    **{f"text:{name}@text:name": _BOOKMARK for name in ("bookmark", "bookmark-start", "bookmark-end")},
    "draw:page@draw:name": re.compile(r"page\d{1,6}"),
}
_PARTS = {"text:section", "text:index-title", "text:bibliography"}
_PART_NAME = re.compile(r"Part \d{1,6}")
_LOOKS = {
    *("style:name", "draw:fill-gradient-name", "draw:fill-hatch-name", "draw:fill-image-name", "draw:opacity-name"),
    *("draw:stroke-dash", "draw:marker-start", "draw:marker-end", "draw:layer", "draw:name", "draw:chain-next-name"),
    *("table:template-name", "text:style-override"),
}
"""Attributes that have to name a look."""
_DISPLAYED = {"style:display-name", "draw:display-name", "calcext:apply-style-name", "calcext:style"}
_FORMULAS = {"table:formula", "table:expression", "table:condition", "text:condition"}
_ELSEWHERE = re.compile(
    r"'(?:file|https?|ftp|smb|[a-z]):[^']*'#|\bDDE\s*\(|\bWEBSERVICE\s*\(|file:|[a-z]:[\\/]|\\\\\w", re.I
)
_SHOWN = {"office:date-value", "office:time-value", "office:string-value", "table:name", "table:value", "calcext:value"}
_SHOWN |= {"form:label", "form:current-value"}
_TRACES = {
    "dc:creator": What.PERSON,
    "dc:date": What.TAKEN_AT,
    "office:annotation": What.REMARKS,
    "officeooo:annotation": What.REMARKS,
    "text:tracked-changes": What.EDIT_HISTORY,
    "table:tracked-changes": What.EDIT_HISTORY,
    "office:scripts": What.SCRIPT,
    "svg:title": What.CAPTION,
    "svg:desc": What.CAPTION,
}


def walk(data: bytes, traces: Traces, kind: Kind) -> None:
    """File by file, and then whether each is told and shown."""
    mimetype = f"{_PREFIX}{_TYPES[kind]}"
    seen: set[str] = set()
    shown: set[str] = set()
    manifest = b""
    for number, file in enumerate(files(data, traces)):
        name = file.name
        seen.add(name)
        if number == 0 and (name != _MIMETYPE or not file.stored or file.data != mimetype.encode()):
            raise CutError(0)
        if name == _MANIFEST:
            manifest = file.data
        elif settings := _SETTINGS.fullmatch(name):
            _check_settings(file.data, LAYOUT + IN_SIGHT * bool(settings[1]), traces)
        elif picture := _PICTURE.fullmatch(name):
            look_at(file.data, picture[1], traces)
        elif _XML.fullmatch(name):
            shown |= _Part(name, traces).walk(file.data)
        elif name != _MIMETYPE:
            traces.add(What.ATTACHMENT, label(name))
    _check_manifest(manifest, seen, mimetype, traces)
    own = {name for name in seen if _PICTURE.fullmatch(name) or _OBJECT.fullmatch(name)}
    for name in own ^ shown:
        traces.add(What.ATTACHMENT, f"shown nowhere, or not there: {label(name)}")


def _check_manifest(data: bytes, seen: set[str], mimetype: str, traces: Traces) -> None:
    """It has to name the files that there are, and nothing about them but their types."""
    expected = seen - {_MIMETYPE, _MANIFEST} | {"/"} | {found[1] for name in seen if (found := _OBJECT.fullmatch(name))}
    told = set()
    for element, values in read(_MANIFEST, data, Keys(ODF), ODF, traces):
        if element == "manifest:manifest" and values.keys() <= {"manifest:version"}:
            continue
        name, kind = values.get("manifest:full-path", ""), values.get("manifest:media-type", "")
        if element != "manifest:file-entry" or len(values) != 2:
            traces.add(What.PRIVATE_DATA, f"manifest: {label(element)}")
        if name == "/":
            right = kind == mimetype
        elif name.endswith("/"):
            right = kind in _EMBEDDED
        else:
            right = kind == "text/xml" or bool(re.fullmatch(r"image/[\w-]{2,10}", kind))
        if not right or name in told:
            traces.add(What.PRIVATE_DATA, f"manifest: {label(name)}")
        told.add(name)
    for name in told ^ expected:
        traces.add(What.OTHER, f"manifest: {label(name)}")


def _check_settings(data: bytes, known: tuple[str, ...], traces: Traces) -> None:
    """Only what changes the look, with plain values."""
    frame = {
        "office:document-settings": "office:version",
        "office:settings": "",
        "config:config-item-set": "config:name",
    }

    def opened(key: str, attributes: dict[str, str]) -> None:
        if key == "config:config-item":
            right = attributes.keys() == {"config:name", "config:type"} and attributes["config:name"] in known
        else:
            right = key in frame and attributes.keys() <= {frame[key]}
        if not right or any(len(value) > 80 for value in attributes.values()):
            traces.add(What.PRIVATE_DATA, f"settings: {label(attributes.get('config:name', key))}")

    def closed(key: str, text: str) -> None:
        if text and (key != "config:config-item" or not _PLAIN.fullmatch(text)):
            traces.add(What.PRIVATE_DATA, f"settings: text in {label(key)}")

    prefixes = ODF | {"http://openoffice.org/2004/office": "ooo"}
    XmlWalk("settings.xml", Keys(ODF), traces, opened, closed).walk(data, prefixes)


def _names_a_look(element: str, attribute: str) -> bool:
    if element == "style:font-face" or attribute.startswith("style:font-style-name"):
        return False
    if element == "draw:equation":
        return False
    if element == "table:table-template" and attribute == "table:name":
        return True
    return attribute in _LOOKS or attribute.endswith(("style-name", "master-page-name", "page-layout-name"))


def _is_numbered(element: str, attribute: str) -> bool:
    return attribute == "text:name" and (element.endswith(("-index", "-content")) or element in _PARTS)


def _is_made_up(element: str, attribute: str, value: str) -> bool:
    """Whether it is a name of a look or a part of a text that somebody thought of, and no program or copy would."""
    if attribute in _DISPLAYED:
        value = value.replace("_", "_5f_").replace(" ", "_20_")
    elif _is_numbered(element, attribute):
        return not _PART_NAME.fullmatch(value)
    elif not _names_a_look(element, attribute):
        return False
    master = OF_A_MASTER.fullmatch(value)
    name = master[1] if master else value
    return bool(name) and not OPEN_DOCUMENT_STYLE.fullmatch(name) and not NUMBERED_STYLE.fullmatch(name)


class _Part:
    """Contents or styles."""

    def __init__(self, name: str, traces: Traces) -> None:
        self._name, self._traces = label(name), traces
        self._folder, _, self._file = name.rpartition("/")
        self._shown: set[str] = set()
        self._depth = 0

    def walk(self, data: bytes) -> set[str]:
        """Which pictures and objects it shows."""
        XmlWalk(self._name, Keys(ALL), self._traces, self._opened, self._closed).walk(data, ODF)
        return self._shown

    def _opened(self, key: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        roots = _ROOTS[self._file] | ({"math:math"} if self._folder and self._file == "content.xml" else set())
        allowed = ODF_NAMES.attributes.get(key)
        if allowed is None or (self._depth == 1 and key not in roots):
            self._tell(_TRACES.get(key, What.PRIVATE_DATA), key)
        for attribute, value in attributes.items():
            if attribute not in (allowed or ()):
                self._tell(What.DOCUMENT_ID if "rsid" in attribute else What.PRIVATE_DATA, f"{key} {attribute}")
            elif what := self._judge(key, attribute, value):
                self._tell(what, f"{key} {attribute}")

    def _judge(self, key: str, attribute: str, value: str) -> What | None:
        if attribute == "xlink:href":
            return self._judge_link(key, value)
        exact = _EXACT.get(f"{key}@{attribute}") or _EXACT.get(attribute)
        if exact:
            return None if exact.fullmatch(value) else What.DOCUMENT_ID
        if _is_made_up(key, attribute, value):
            return What.PRIVATE_DATA
        if attribute in _FORMULAS:
            return What.LINK if _ELSEWHERE.search(value) else None
        is_name = _names_a_look(key, attribute) or attribute in _DISPLAYED or _is_numbered(key, attribute)
        if not is_name and not fits(odf_kind(key, attribute), value):
            return What.PRIVATE_DATA
        return None if attribute in _SHOWN else look(value)

    def _judge_link(self, key: str, value: str) -> What | None:
        pattern = _HREFS.get(key)
        if pattern is None or not pattern.fullmatch(value):
            return What.LINK
        folder = f"{self._folder}/" if self._folder else ""
        if key == "draw:object":
            self._shown.add(f"{value.removeprefix('./')}/content.xml")
        elif value.startswith("Pictures/"):
            self._shown.add(folder + value)
        return None

    def _closed(self, key: str, text: str) -> None:
        self._depth -= 1
        if text and (key not in ODF_NAMES.texts or (key in LIVE and text != UNKNOWN)):
            self._tell(What.PRIVATE_DATA, f"text in {key}")

    def _tell(self, what: What, where: str) -> None:
        self._traces.add(what, f"{self._name}: {label(where)}")
