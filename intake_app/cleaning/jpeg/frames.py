"""
Several pictures in one JPEG file: the Multi-Picture Format (CIPA DC-007), ending .mpo or .jpg.

Further pictures follow the first, each a whole JPEG. The first has a segment that lists them:

    FF E2 length   "MPF" 0
    "MM" 42        offset of the directory; offsets count from here ("II" in the other byte order)
    directory      B000 version "0100", B001 number of pictures, B002 their entries
    entries        for each picture: flags and type, bytes, offset (0 for the first), two numbers of pictures it needs
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from intake_app.cleaning.jpeg.decoding import open_jpeg
from intake_app.cleaning.jpeg.file import START_OF_SCAN, end, segments
from intake_app.cleaning.raster import DECODER_ERRORS
from intake_app.errors import FileRefused

START = b"\xff\xd8\xff"
APP2, APP0 = 0xE2, 0xE0
SIGNATURE = b"MPF\0"
VERSION, NUMBER, ENTRIES = 0xB000, 0xB001, 0xB002

UNDEFINED, PANORAMA, DISPARITY, MULTI_ANGLE, PRIMARY = 0x000000, 0x020001, 0x020002, 0x020003, 0x030000
FRAMES = {PANORAMA, DISPARITY, MULTI_ANGLE, PRIMARY}
"""Types of pictures that are there for themselves. Others are previews (01xxxx), what an editor began with (040000)
and gain maps (050000)."""
TYPE, FORMAT, REPRESENTATIVE = 0xFFFFFF, 0x07000000, 0x20000000
"""Of the flags: what the picture is for, how it is stored (0 is JPEG), and that it is the one to show."""

SLIP = 64
"""Bytes that an offset may be off by, as editors that move the list forget about it."""

AUXILIARY = (
    b"http://ns.adobe.com/hdr-gain-map/1.0/",  # Adobe's and Android's, "Ultra HDR Image Format v1.1"
    b"urn:iso:std:iso:ts:21496:-1\0",  # ISO 21496-1
    b"http://ns.apple.com/HDRGainMap/1.0/",
    b"http://ns.apple.com/pixeldatainfo/1.0/",  # AuxiliaryImageType: depth, mattes, gain maps
)
"""What a picture says that tells the screen how to show another one."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture, from its start mark to where the next one begins or the file ends."""

    type: int
    data: bytes


def read(data: bytes) -> list[Frame]:
    """
    The pictures of a file that are there for themselves, the first one first.

    A further picture counts when its type says so: a frame of a panorama, one eye's view, one angle of many. Many
    programs leave the type undefined, for such frames as well as for gain maps, depth maps and mattes, which are never
    larger than what they belong to: there it counts when it is larger than the first one, or of its size and number of
    colour components. One that says in XMP, or in the segment of ISO 21496-1, that it is such a map never counts,
    whatever its type.
    """
    places = list(_places(data))
    starts = [0, *(start for _, start in places), len(data)]
    pictures = [data[start:stop] for start, stop in pairwise(starts)]
    first = Frame(_known(_first_type(data)), pictures[0])
    further = (Frame(kind, picture) for (kind, _), picture in zip(places, pictures[1:], strict=True))
    return [first, *(Frame(_known(frame.type), frame.data) for frame in further if _counts(frame, first))]


def _known(kind: int) -> int:
    return kind if kind in FRAMES else UNDEFINED


def _counts(frame: Frame, first: Frame) -> bool:
    if frame.type not in FRAMES | {UNDEFINED}:
        return False
    try:
        return not _is_auxiliary(frame.data) and (frame.type in FRAMES or _stands_alone(frame.data, first.data))
    except (FileRefused, *DECODER_ERRORS):
        return False


def _stands_alone(picture: bytes, first: bytes) -> bool:
    """Whether it is larger than the first one, or like it."""
    one, other = open_jpeg(picture), open_jpeg(first)
    larger = one.width * one.height > other.width * other.height
    return larger or (one.size, one.layers) == (other.size, other.layers)


def _is_auxiliary(picture: bytes) -> bool:
    header = next((at for marker, at in segments(picture) if marker == START_OF_SCAN), len(picture))
    return any(picture.find(mark, 0, header) >= 0 for mark in AUXILIARY)


def _first_type(data: bytes) -> int:
    return next((flags & TYPE for flags, _ in _entries(data)), UNDEFINED)


def _places(data: bytes) -> Iterator[tuple[int, int]]:
    """Type and start of each further picture, in the file's order; what is not there or no JPEG is left out."""
    before = 0
    for flags, announced in sorted(_entries(data)[1:], key=lambda entry: entry[1]):
        start = _start(data, before, announced)
        if start > before and not flags & FORMAT:
            yield flags & TYPE, start
            before = start


def _start(data: bytes, before: int, announced: int) -> int:
    """Where a picture begins: there, or near, or where the one before ends, as Pillow miscounts; -1 when nowhere."""
    if announced > before and data.startswith(START, announced):
        return announced
    near = data.find(START, max(before + len(START), announced - SLIP), announced + SLIP)
    following = end(data, before)
    return near if near >= 0 else following if data.startswith(START, following) else -1


def _entries(data: bytes) -> list[tuple[int, int]]:
    """Flags and place in the file of each picture; none where there is no list that makes sense."""
    for marker, at in segments(data):
        if marker == START_OF_SCAN:
            break
        if marker == APP2 and data.startswith(SIGNATURE, at + 4):
            try:
                return list(_listed(data, at + 4 + len(SIGNATURE)))
            except struct.error:
                break
    return []


def _listed(data: bytes, base: int) -> Iterator[tuple[int, int]]:
    """struct.error where the list leaves the file."""
    order = "<" if data.startswith(b"II", base) else ">"
    directory = base + struct.unpack_from(f"{order}I", data, base + 4)[0]
    (tags,) = struct.unpack_from(f"{order}H", data, directory)
    for place in range(directory + 2, directory + 2 + 12 * tags, 12):
        tag, _, length, offset = struct.unpack_from(f"{order}HHII", data, place)
        if tag == ENTRIES:
            for entry in range(base + offset, base + offset + min(length, 0xFFFF) // 16 * 16, 16):
                flags, _, start = struct.unpack_from(f"{order}III", data, entry)
                yield flags, base + start


def write(frames: Sequence[Frame]) -> bytes:
    """Pictures as one file, with a list of them and nothing else; behind JFIF's segment, where the first has one."""
    first = frames[0].data
    place = 4 + int.from_bytes(first[4:6], "big") if first[3] == APP0 else 2
    base = place + 4 + len(SIGNATURE)
    sizes = [len(frame.data) for frame in frames]
    sizes[0] += len(_segment([(0, 0, 0)] * len(frames)))
    starts = [0, *(sum(sizes[:number]) - base for number in range(1, len(frames)))]
    kinds = [frame.type | (0 if number else REPRESENTATIVE) for number, frame in enumerate(frames)]
    index = _segment(list(zip(kinds, sizes, starts, strict=True)))
    return b"".join([first[:place], index, first[place:], *(frame.data for frame in frames[1:])])


def _segment(entries: Sequence[tuple[int, int, int]]) -> bytes:
    table = b"".join(struct.pack(">IIIHH", *entry, 0, 0) for entry in entries)
    directory = struct.pack(
        ">HHHI4sHHIIHHIII", 3, VERSION, 7, 4, b"0100", NUMBER, 4, 1, len(entries), ENTRIES, 7, len(table), 50, 0
    )
    body = SIGNATURE + struct.pack(">2sHI", b"MM", 42, 8) + directory + table
    return struct.pack(">BBH", 0xFF, APP2, len(body) + 2) + body
