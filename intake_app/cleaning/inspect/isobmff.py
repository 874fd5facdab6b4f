"""
HEIF and AVIF: boxes within boxes (ISO/IEC 14496-12 and 23008-12, AVIF 1.1), pictures as items or as a track.

Harmless: the tree of boxes below, as far as it leads to the primary picture and its transparency, and media data that
something in it points at.
"""

from intake_app.cleaning.inspect import heif_items, heif_tracks, xmp
from intake_app.cleaning.inspect.boxes import Box, boxes
from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

_MOST_BOXES = 100_000
_PICTURE_ENTRY = {b"av1C", b"hvcC", b"colr", b"ccst", b"auxi", b"pasp"}
_TREE: dict[bytes, set[bytes]] = {
    b"": {b"ftyp", b"meta", b"moov", b"mdat", b"free", b"skip"},
    b"meta": {b"hdlr", b"pitm", b"iinf", b"iloc", b"iref", b"iprp", b"idat", b"dinf", b"free", b"grpl"},
    b"iprp": {b"ipco", b"ipma"},
    b"ipco": {b"ispe", b"pixi", b"av1C", b"hvcC", b"colr", b"auxC", b"a1op", b"a1lx", b"lsel", b"free"},
    b"grpl": {b"altr"},
    b"moov": {b"mvhd", b"trak"},
    b"trak": {b"tkhd", b"tref", b"edts", b"mdia"},
    b"edts": {b"elst"},
    b"mdia": {b"mdhd", b"hdlr", b"minf"},
    b"minf": {b"vmhd", b"nmhd", b"dinf", b"stbl"},
    b"dinf": {b"dref"},
    b"dref": {b"url "},
    b"stbl": {b"stsd", b"stts", b"stsc", b"stsz", b"stco", b"co64", b"stss", b"ctts", b"sdtp", b"sgpd", b"sbgp"},
    b"stsd": {b"av01", b"hvc1"},
    b"av01": _PICTURE_ENTRY,
    b"hvc1": _PICTURE_ENTRY,
}
_BEFORE_CHILDREN = {b"meta": 4, b"stsd": 8, b"dref": 8, b"av01": 78, b"hvc1": 78}
_MOST_BYTES = {
    **{b"ispe": 12, b"pitm": 8, b"vmhd": 12, b"nmhd": 4, b"ccst": 8, b"pasp": 8, b"url ": 4},
    **{b"mvhd": 112, b"tkhd": 96, b"mdhd": 36, b"a1op": 1, b"a1lx": 13, b"lsel": 2},
}
_KNOWN = {
    **dict.fromkeys((b"irot", b"imir"), What.ORIENTATION),
    **dict.fromkeys((b"mdcv", b"clli", b"cclv", b"amve", b"reve", b"ndwt"), What.ICC),
    **dict.fromkeys((b"udes", b"altt"), What.CAPTION),
    **dict.fromkeys((b"crtt", b"mdft", b"taic", b"itai"), What.TAKEN_AT),
    b"pasp": What.RESOLUTION,
    b"clap": What.OTHER,
    b"sefd": What.APP_DATA,
}
_UUIDS = {
    bytes.fromhex("d8fec3d61b0e483c92975828877ec481"): What.C2PA,
    bytes.fromhex("be7acfcb97a942e89c71999491e3afac"): What.XMP,
}
_COMPRESSOR_NAMES = (bytes(32), b"\x0aAOM Coding".ljust(32, b"\0"), b"\x0bHEVC Coding".ljust(32, b"\0"))
_ALPHA = (b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0", b"urn:mpeg:hevc:2015:auxid:1\0")


def walk(data: bytes, traces: Traces) -> None:
    """Box by box; then items and tracks, and the media data that neither points at."""
    reader = Reader(data)
    if reader.bytes(4, 4) != b"ftyp":
        raise CutError(0)
    found: list[Box] = []
    try:
        _children(reader, Box(b"", 0, reader.size), traces, found)
    except CutError as cut:
        _rest(reader, cut.args[0], traces)
    if not {b"meta", b"mdat"} <= {box.name for box in found}:
        raise CutError(reader.size)
    spans = heif_items.name(reader, found, traces) + heif_tracks.spans(reader, found)
    _uncovered(reader, found, spans, traces)


def _rest(reader: Reader, at: int, traces: Traces) -> None:
    """Names what follows the last whole box: a box that was cut, or no box."""
    if reader.data[at + 4 : at + 8] in _TREE[b""]:
        traces.add(What.OTHER, "HEIF cut box", size=reader.size - at)
    else:
        traces.add(What.TRAILING, "HEIF after the last box", size=reader.size - at)


def _children(reader: Reader, parent: Box, traces: Traces, found: list[Box]) -> None:
    """Names what does not belong in `parent`, and collects all that does in `found`. No deeper than the tree is."""
    for box in boxes(reader, parent.at + _BEFORE_CHILDREN.get(parent.name, 0), parent.end):
        if box.name not in _TREE[parent.name] or (box.name == b"ftyp" and box.at > 16):
            _stranger(reader, box, traces)
            continue
        if len(found) == _MOST_BOXES:
            raise CutError(box.at)
        found.append(box)
        _content(reader, box, traces)
        if box.name in _TREE:
            try:
                _children(reader, box, traces, found)
            except CutError:
                traces.add(What.OTHER, f"HEIF {label(box.name)} unreadable part")


def _stranger(reader: Reader, box: Box, traces: Traces) -> None:
    """A box that showing the picture does not take."""
    if box.name == b"uuid":
        what = _UUIDS.get(reader.data[box.at : box.at + 16], What.APP_DATA)
        if what is What.XMP:
            xmp.name(reader.bytes(box.at + 16, box.size - 16), traces)
        traces.add(what, "HEIF uuid", size=box.size)
    else:
        traces.add(_KNOWN.get(box.name, What.APP_DATA), f"HEIF {label(box.name)}", size=box.size)


def _content(reader: Reader, box: Box, traces: Traces) -> None:
    """Names what a box that belongs there has beside what it needs."""
    if box.size > _MOST_BYTES.get(box.name, box.size):
        traces.add(What.OTHER, f"HEIF {label(box.name)}", size=box.size)
    match box.name:
        case b"free" | b"skip":
            if any(reader.bytes(box.at, box.size)):
                traces.add(What.OTHER, f"HEIF {label(box.name)}", size=box.size)
        case b"colr":
            if reader.bytes(box.at, 4) not in {b"nclx", b"nclc"}:
                traces.add(What.ICC, "HEIF colr profile", size=box.size)
        case b"auxC" | b"auxi":
            _auxiliary(reader.bytes(box.at + 4, box.size - 4), traces)
        case b"hdlr":
            if any(reader.bytes(box.at + 12, box.size - 12)) or any(reader.bytes(box.at, 8)):
                traces.add(What.SOFTWARE, "HEIF hdlr name")
            if reader.bytes(box.at + 8, 4) not in {b"pict", b"auxv"}:
                traces.add(What.MOTION_VIDEO, f"HEIF track {label(reader.bytes(box.at + 8, 4))}")
        case b"mvhd" | b"tkhd" | b"mdhd":
            if any(reader.bytes(box.at + 4, 16 if reader.u8(box.at) else 8)):
                traces.add(What.TAKEN_AT, f"HEIF {label(box.name)} times")
        case b"av01" | b"hvc1":
            if reader.bytes(box.at + 42, 32) not in _COMPRESSOR_NAMES:
                traces.add(What.SOFTWARE, "HEIF compressor name")


def _auxiliary(kind: bytes, traces: Traces) -> None:
    """What an auxiliary picture is for. Transparency belongs to the picture, nothing else does."""
    if kind not in _ALPHA:
        what = What.GAIN_MAP if b"gainmap" in kind.lower() else What.SECOND_PICTURE
        traces.add(what, f"HEIF auxiliary {label(kind.rstrip(bytes(1)))}")


def _uncovered(reader: Reader, found: list[Box], spans: list[tuple[int, int]], traces: Traces) -> None:
    """Media data that no item and no track points at."""
    spans = sorted(spans)
    if any(end > reader.size for _, end in spans):
        traces.add(What.OTHER, "HEIF points outside")
    for media in (box for box in found if box.name in {b"mdat", b"idat"}):
        reached, missing = media.at, 0
        for start, end in spans:
            missing += max(0, min(start, media.end) - reached)
            reached = max(reached, min(end, media.end))
        missing += media.end - reached
        if missing:
            traces.add(What.OTHER, f"HEIF {label(media.name)} nothing points at", size=missing)
