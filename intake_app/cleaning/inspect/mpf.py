"""
Several pictures in one JPEG (CIPA DC-007): the list of them in the first one, and what each of them is for.

Harmless: pictures that are there for themselves, listed in the plainest way there is, which is made again here to
compare. Previews, gain maps and other companions are findings.
"""

import struct
from dataclasses import dataclass

from intake_app.cleaning.inspect.ifd import Directories
from intake_app.cleaning.inspect.reader import CutError
from intake_app.cleaning.inspect.traces import Traces
from intake_app.domain.findings import What

UNLISTED = 0xFFFFFF
_ENTRIES, _ENTRY = 0xB002, 16
_TYPE, _FIRST = 0x00FFFFFF, 0x20000000
_UNDEFINED, _GAIN_MAP, _PREVIEW = 0x000000, 0x050000, 0x01
_VIEWS = {0x020001, 0x020002, 0x020003, 0x030000}  # panorama, stereo, many angles, and the main one of a group


@dataclass(slots=True)
class Picture:
    """What the walk over one picture noted. `index` is the body of its MPF segment, `index_at` where that stands."""

    start: int
    end: int = 0
    shape: bytes = b""  # height, width and number of components, as in the frame header
    gain_map: bool = False  # says that it is one, or has one
    companion: bool = False  # says that it goes with another picture, as depth maps and mattes do
    index: bytes = b""
    index_at: int = 0

    def is_no_part_of(self, other: "Picture") -> bool:
        """
        Whether it is larger than the other one, or of its shape: maps that go with a picture never are.

        Where one of both lay on its side, and was turned, their sides are swapped.
        """
        upright, turned = other.shape, other.shape[2:4] + other.shape[:2] + other.shape[4:]
        return self._pixels > other._pixels or self.shape in {upright, turned}

    @property
    def _pixels(self) -> int:
        return int.from_bytes(self.shape[:2], "big") * int.from_bytes(self.shape[2:4], "big")


def listed(first: Picture) -> dict[int, int]:
    """Type by place of each further picture that a list names; none when there is no list that can be read."""
    try:
        directories = Directories(first.index)
        entries = next(entry for entry in directories.entries(directories.first) if entry.tag == _ENTRIES)
        table, order = directories.value(entries), "<" if first.index.startswith(b"II") else ">"
    except (CutError, StopIteration):
        return {}
    rows = [struct.unpack_from(f"{order}III", table, at) for at in range(0, len(table) - _ENTRY + 1, _ENTRY)]
    return {first.index_at + offset: flags & _TYPE for flags, _, offset in rows[1:]}


def judge(first: Picture, further: list[tuple[Picture, int]], traces: Traces) -> None:
    """Names each further picture that is no view of its own, given with its type; then the list, unless it is plain."""
    for picture, kind in further:
        if kind == UNLISTED:
            traces.add(What.SECOND_PICTURE, "JPEG after the end")
        elif kind >> 16 == _PREVIEW:
            traces.add(What.THUMBNAIL, "JPEG preview behind the picture")
        elif kind == _GAIN_MAP or picture.gain_map:
            traces.add(What.GAIN_MAP, "JPEG gain map behind the picture")
        elif picture.companion or (kind not in _VIEWS and (kind != _UNDEFINED or not picture.is_no_part_of(first))):
            traces.add(What.SECOND_PICTURE, "JPEG further picture behind the first")
    if first.index and not any(first.index == _plain(first, further, kind) for kind in (_UNDEFINED, *_VIEWS)):
        traces.add(What.APP_DATA, "JPEG APP2 MPF list of pictures", size=len(first.index))


def _plain(first: Picture, further: list[tuple[Picture, int]], kind: int) -> bytes:
    """The list as it has to be, if the first picture is of that kind."""
    rows = [(_FIRST | kind, first.end, 0)]
    rows += [(kind, picture.end - picture.start, picture.start - first.index_at) for picture, kind in further]
    directory = [(0xB000, 7, 4, 0x30313030), (0xB001, 4, 1, len(rows)), (_ENTRIES, 7, _ENTRY * len(rows), 50)]
    return b"".join(
        (
            struct.pack(">2sHIH", b"MM", 42, 8, len(directory)),
            *(struct.pack(">HHII", *entry) for entry in directory),
            bytes(4),
            *(struct.pack(">III4x", *row) for row in rows),
        )
    )
