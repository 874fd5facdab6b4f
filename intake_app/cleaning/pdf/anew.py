"""
One document on its way into another: only what somebody here knows by name is taken over, and nothing is shared.

Whoever copies a kind of object lists the keys it takes, and how. Everything else stays behind and is told.
"""

import zlib
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Object, Stream

from intake_app.cleaning.inspect import xmp
from intake_app.cleaning.inspect.traces import FloodError, Traces, label
from intake_app.cleaning.pdf.layers import Layers
from intake_app.cleaning.pdf.objects import items_of, name_of
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

Take = Callable[["Anew", Any], Any]
"""Makes the new value out of one of the source's; None leaves it behind."""

MAX_UNPACKED = 1 << 30
"""Bytes of all streams of a document together."""
MAX_OBJECTS = 500_000
DEEPEST = 40
"""Levels of forms within forms that PDFium draws."""

MOST_DRAWINGS = 2_000_000
"""Times that pages show a picture or form, those within forms counted each time. Few documents show a thousand."""

TOLD = {
    "/Metadata": What.XMP,
    "/PieceInfo": What.PRIVATE_DATA,
    "/LastModified": What.TAKEN_AT,
    "/Thumb": What.THUMBNAIL,
    "/AF": What.ATTACHMENT,
    "/AA": What.ACTION,
    "/OPI": What.LINK,
    "/Ref": What.LINK,
    "/Alternates": What.HIDDEN_CONTENT,
}
"""What the usual keys are that stay behind; others are some program's private data."""

UNTOLD = {
    *("/Type", "/Subtype", "/Length", "/Filter", "/DecodeParms", "/DL", "/FormType", "/PatternType", "/OC"),
    *("/Name", "/Parent", "/ProcSet", "/StructParent", "/StructParents"),
}
"""Keys that say nothing by themselves."""


@dataclass(slots=True)
class Anew:
    """`place` is where the copying is, for what is found; `takes` says how to copy each category of resources."""

    source: pikepdf.Pdf
    target: pikepdf.Pdf
    layers: Layers
    traces: Traces
    takes: Mapping[str, Callable[..., Any]]
    place: str = ""
    lists: dict[object, Any] = field(default_factory=dict)  # lists of resources by whose they are
    _made: dict[tuple[object, ...], Any] = field(default_factory=dict)
    on_end: list[Callable[[], None]] = field(default_factory=list)  # for what is known only when all is copied
    kept: Counter[What] = field(default_factory=Counter)  # what lives on in the copy
    drawn: int = 0  # pictures and forms that what is being copied shows
    drawn_by: dict[object, int] = field(default_factory=dict)  # the same of each form that is copied already
    _unpacked: int = 0
    _depth: int = 0

    def tell(self, what: What, where: str, *, place: str | None = None) -> None:
        """Notes a trace at the present place, or another one; nothing beyond what anybody counts."""
        place = self.place if place is None else place
        with suppress(FloodError):
            self.traces.add(what, f"{place}, {where}" if place else where)

    def once(self, obj: Object, make: Callable[[], Any], *key: object) -> Any:
        """
        What `make` makes of an object, the same for each reference to it; `key` tells apart what is made of it.

        None for an object within itself, and for one deeper than anybody draws.
        """
        known = (obj.objgen, *key)
        if obj.is_indirect and known in self._made:
            return self._made[known]
        if self._depth >= DEEPEST:
            return None
        if len(self._made) >= MAX_OBJECTS:
            raise FileRefused(Refusal.UNPACKS_TOO_LARGE, "objects")
        if obj.is_indirect:
            self._made[known] = None
        self._depth += 1
        made = make()
        self._depth -= 1
        if obj.is_indirect and made is not None:
            plain = made.is_indirect or isinstance(made, Name)
            self._made[known] = made = made if plain else self.target.make_indirect(made)
        return made

    def count_drawing(self, made: Object) -> None:
        """One more picture or form is shown, with all that it shows. FileRefused beyond what is borne."""
        self.drawn += 1 + self.drawn_by.get(made.objgen, 0)
        if self.drawn > MOST_DRAWINGS:
            raise FileRefused(Refusal.UNPACKS_TOO_LARGE, "drawings")

    def record(self, obj: Object, name: str, takes: Mapping[str, Take]) -> Dictionary:
        """A dictionary with those keys of another that `takes` knows."""
        new = Dictionary()
        for key in sorted(obj.keys()):
            if key in takes:
                if (value := takes[key](self, obj[key])) is not None:
                    new[key] = value
            elif key not in UNTOLD:
                self.leave(obj, name, key)
        return new

    def leave(self, obj: Object, name: str, key: str) -> None:
        """Tells of a key that is not taken over."""
        what = TOLD.get(key, What.PRIVATE_DATA)
        self.tell(what, f"{name} {label(key[1:])}")
        packet = obj[key]
        if what is What.XMP and isinstance(packet, Stream):
            with suppress(FloodError):
                xmp.name(self.unpacked(packet), self.traces)

    def unpacked(self, stream: Stream) -> bytes:
        """The bytes of a stream, as far as they can be unpacked. FileRefused beyond what is borne."""
        data = unpack(stream)
        self.spend(len(data))
        return data

    def spend(self, size: int) -> None:
        """Counts bytes that were unpacked. FileRefused when they are too many."""
        self._unpacked += size
        if self._unpacked > MAX_UNPACKED:
            raise FileRefused(Refusal.UNPACKS_TOO_LARGE, "streams")

    def next_font(self) -> str:
        """A name for one more font of the file."""
        self.kept[What.FONTS] += 1
        return f"/Font{self.kept[What.FONTS]}"

    def stream(self, data: bytes, keys: Dictionary | None = None) -> Stream:
        """A new stream. It is packed when the document is written, unless `keys` name a filter."""
        return Stream(self.target, data, keys or Dictionary())


def unpack(stream: Stream) -> bytes:
    """The bytes of a stream; what comes out before the first error, or nothing, of one that is damaged."""
    if "/JBIG2Decode" in map(name_of, items_of(stream.get("/Filter"))):
        return b""  # only pictures are packed so, and for others pikepdf would start a program
    try:
        return stream.read_bytes(pikepdf.StreamDecodeLevel.specialized)
    except UnicodeDecodeError:  # from the words of an error that quotes the file
        return _first_part(stream)
    except pikepdf.PikepdfError as error:
        if "limit exceeded" in str(error):
            raise FileRefused(Refusal.UNPACKS_TOO_LARGE, "stream") from None
        return _first_part(stream)


def _first_part(stream: Stream) -> bytes:
    if name_of(stream.get("/Filter")) not in {"/FlateDecode", "/Fl"} or "/DecodeParms" in stream:
        return b""
    raw, inflater, found = stream.read_raw_bytes(), zlib.decompressobj(), bytearray()
    with suppress(zlib.error):
        for at in range(0, len(raw), 64):
            found += inflater.decompress(raw[at : at + 64])
            if len(found) > MAX_UNPACKED:
                raise FileRefused(Refusal.UNPACKS_TOO_LARGE, "stream")
    return bytes(found)
