"""Items of HEIF: which pictures, profiles and texts a `meta` box declares, and where in the file they lie."""

from dataclasses import dataclass, field

from intake_app.cleaning.inspect import exif, xmp
from intake_app.cleaning.inspect.boxes import Box, boxes
from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

_PICTURES = {b"hvc1", b"av01", b"grid", b"iden", b"iovl"}
_HARMLESS_NAMES = {b"", b"Color", b"Alpha"}
_REFERENCES = {b"dimg", b"auxl", b"thmb", b"cdsc", b"prem"}


@dataclass(slots=True)
class _Items:
    kinds: dict[int, bytes] = field(default_factory=dict)
    content_types: dict[int, bytes] = field(default_factory=dict)
    extents: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    references: list[tuple[bytes, int, list[int]]] = field(default_factory=list)
    primary: int = -1
    bytes_left: int = 0  # to read of items; they may overlap, and nothing needs reading twice


def name(reader: Reader, found: list[Box], traces: Traces) -> list[tuple[int, int]]:
    """Names items that are not the primary picture or part of it; the spans of the file that all items cover."""
    items, data_at = _Items(bytes_left=reader.size), next((box.at for box in found if box.name == b"idat"), 0)
    for box in found:
        try:
            match box.name:
                case b"pitm":
                    items.primary = _number(reader, box.at + 4, wide=reader.u8(box.at) > 0)
                case b"iinf":
                    _infos(reader, box, items, traces)
                case b"iloc":
                    _locations(reader, box, items, data_at)
                case b"iref":
                    _references(reader, box, items, traces)
        except CutError:
            traces.add(What.OTHER, f"HEIF {label(box.name)} unreadable part")
    _pictures(items, traces)
    _texts(reader, items, traces)
    return [span for spans in items.extents.values() for span in spans]


def _number(reader: Reader, at: int, *, wide: bool) -> int:
    return reader.u32(at) if wide else reader.u16(at)


# --- what the boxes declare -------------------------------------------------------------------------------------------


def _infos(reader: Reader, info: Box, items: _Items, traces: Traces) -> None:
    """Kinds and names of the items (`infe` boxes)."""
    for box in boxes(reader, info.at + (8 if reader.u8(info.at) else 6), info.end):
        version = reader.u8(box.at)
        if box.name != b"infe" or version not in {2, 3}:
            traces.add(What.APP_DATA, f"HEIF iinf {label(box.name)}", size=box.size)
            continue
        width = 4 if version == 3 else 2
        number = reader.number(box.at + 4, width)
        kind = reader.bytes(box.at + 6 + width, 4)
        texts = reader.bytes(box.at + 10 + width, box.end - box.at - 10 - width).split(b"\0")
        items.kinds[number] = kind
        items.content_types[number] = texts[1] if len(texts) > 1 else b""
        if kind in _PICTURES and (texts[0] not in _HARMLESS_NAMES or any(texts[1:])):
            traces.add(What.CAPTION, "HEIF item name")


def _locations(reader: Reader, box: Box, items: _Items, data_at: int) -> None:
    """Where each item lies (`iloc`). No more extents are read than the box has bytes, whatever it claims."""
    version, sizes = reader.u8(box.at), reader.u16(box.at + 4)
    offset_size, length_size, base_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index_size = sizes & 15 if version else 0
    wide, left = version == 2, box.size
    count, at = _number(reader, box.at + 6, wide=wide), box.at + (10 if wide else 8)
    for _ in range(count):
        number, at = _number(reader, at, wide=wide), at + (4 if wide else 2)
        in_data_box, at = (reader.u16(at) & 15 == 1, at + 2) if version else (False, at)
        base = reader.number(at + 2, base_size) + (data_at if in_data_box else 0)
        extents, at = reader.u16(at + 2 + base_size), at + 4 + base_size
        left -= extents
        if left < 0 or at > box.end:
            raise CutError(at)
        for _ in range(extents):
            at += index_size
            start, at = base + reader.number(at, offset_size), at + offset_size
            length, at = reader.number(at, length_size), at + length_size
            end = start + length if length else reader.size
            items.extents.setdefault(number, []).append((start, end))


def _references(reader: Reader, box: Box, items: _Items, traces: Traces) -> None:
    """Which item is made of, or says something about, which (`iref`)."""
    wide = reader.u8(box.at) > 0
    width = 4 if wide else 2
    for reference in boxes(reader, box.at + 4, box.end):
        if reference.name not in _REFERENCES:
            traces.add(What.OTHER, f"HEIF iref {label(reference.name)}")
        source, count = reader.number(reference.at, width), reader.u16(reference.at + width)
        start = reference.at + width + 2
        if start + count * width > reference.end:
            raise CutError(start)
        targets = [reader.number(at, width) for at in range(start, start + count * width, width)]
        items.references.append((reference.name, source, targets))


# --- what they mean ---------------------------------------------------------------------------------------------------


def _pictures(items: _Items, traces: Traces) -> None:
    """Thumbnails, and pictures that are neither the primary one nor a part or the transparency of it."""
    shown = _reached(items)
    thumbnails = {source for kind, source, _ in items.references if kind == b"thmb"}
    for number, kind in items.kinds.items():
        if kind in _PICTURES and number not in shown:
            if number in thumbnails:
                traces.add(What.THUMBNAIL, "HEIF thumbnail")
            else:
                traces.add(What.SECOND_PICTURE, "HEIF further picture")


def _reached(items: _Items) -> set[int]:
    """The primary picture, the tiles it is made of, and auxiliary pictures of these."""
    parts: dict[int, list[int]] = {}
    for kind, source, targets in items.references:
        if kind == b"dimg":
            parts.setdefault(source, []).extend(targets)
        elif kind == b"auxl":
            for target in targets:
                parts.setdefault(target, []).append(source)
    reached, waiting = {items.primary}, [items.primary]
    while waiting:
        new = set(parts.pop(waiting.pop(), ())) - reached
        reached |= new
        waiting += new
    return reached


def _texts(reader: Reader, items: _Items, traces: Traces) -> None:
    """Items that are no pictures."""
    for number, kind in items.kinds.items():
        content_type = items.content_types[number]
        if kind == b"Exif":
            body = _content(reader, items, number)
            exif.name(body[4 + int.from_bytes(body[:4], "big") :], traces)  # a length before, then what it leads to
        elif kind == b"mime" and b"rdf+xml" in content_type:
            xmp.name(_content(reader, items, number), traces)
        elif kind == b"tmap":
            traces.add(What.GAIN_MAP, "HEIF item tmap")
        elif kind not in _PICTURES:
            traces.add(What.APP_DATA, f"HEIF item {label(kind)} {label(content_type)}".rstrip())


def _content(reader: Reader, items: _Items, number: int) -> bytes:
    """The bytes of an item, or as many as are there; all items together never more than the file has."""
    pieces = []
    for start, end in items.extents.get(number, ()):
        piece = reader.data[start : min(end, start + items.bytes_left)]
        items.bytes_left -= len(piece)
        pieces.append(piece)
    return b"".join(pieces)
