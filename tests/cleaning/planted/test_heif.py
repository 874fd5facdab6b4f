"""HEIC files with a word in every box and item that can carry it: none of it is in the copy, all of it is seen."""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from intake_app.cleaning import inspect
from intake_app.cleaning.images import clean_image
from intake_app.domain.document import Finding, Kind
from intake_app.domain.findings import What

CANARY = b"Qx7Vermeer"
GREY = (Path(__file__).parents[2] / "data/heif/grey.heic").read_bytes()
EXIF = struct.pack(">4s2sHIHHHIII", bytes(4), b"MM", 42, 8, 1, 0x010E, 2, 11, 26, 0) + CANARY + b"\0"
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description xmlns:d="http://purl.org/dc/elements/1.1/" d:creator="Qx7Vermeer"/></r:RDF></x:xmpmeta>'  # noqa: E501


def box(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(body), name) + body


def full(name: bytes, body: bytes, version: int = 0) -> bytes:
    return box(name, bytes([version, 0, 0, 0]) + body)


def property_of(name: bytes) -> bytes:
    """A whole property of the grey picture."""
    at = GREY.index(name) - 4
    return GREY[at : at + int.from_bytes(GREY[at : at + 4], "big")]


CODED = GREY[GREY.index(b"mdat") + 4 :]
PROPERTIES = [property_of(name) for name in (b"hvcC", b"ispe", b"pixi")]


@dataclass
class Item:
    """Of a kind, with a name, and what it holds; `more` are the numbers of further properties."""

    kind: bytes
    body: bytes
    name: bytes = b""
    rest: bytes = b""
    more: tuple[int, ...] = ()


@dataclass
class Heic:
    """The grey picture, and what else there is."""

    items: list[Item] = field(default_factory=list)
    properties: list[bytes] = field(default_factory=list)
    references: list[tuple[bytes, int]] = field(default_factory=list)
    main: Item = field(default_factory=lambda: Item(b"hvc1", CODED))
    handler: bytes = b""
    in_meta: bytes = b""
    in_properties: bytes = b""
    behind: bytes = b""
    before_media: bytes = b""

    def data(self) -> bytes:
        head = box(b"ftyp", b"heic\0\0\0\0mif1heic")
        start = len(head) + len(self._meta(0)) + len(self.before_media) + 8
        media = b"".join(item.body for item in self._all())
        return head + self._meta(start) + self.before_media + box(b"mdat", media) + self.behind

    def _all(self) -> list[Item]:
        return [self.main, *self.items]

    def _meta(self, start: int) -> bytes:
        infos, places, uses, pictures = b"", b"", b"", 0
        for number, item in enumerate(self._all(), 1):
            infos += full(b"infe", struct.pack(">HH4s", number, 0, item.kind) + item.name + b"\0" + item.rest, 2)
            places += struct.pack(">HHHII", number, 0, 1, start, len(item.body))
            start += len(item.body)
            if item.kind == b"hvc1":
                used = (1, 2, 3, *item.more)
                uses += struct.pack(">HB", number, len(used)) + bytes(used)
                pictures += 1
        count = struct.pack(">H", len(self._all()))
        container = box(b"ipco", b"".join([*PROPERTIES, *self.properties]) + self.in_properties)
        references = b"".join(box(kind, struct.pack(">HHH", source, 1, 1)) for kind, source in self.references)
        return full(
            b"meta",
            full(b"hdlr", bytes(4) + b"pict" + bytes(12) + self.handler + b"\0")
            + full(b"pitm", b"\0\1")
            + full(b"iloc", b"\x44\0" + count + places)
            + full(b"iinf", count + infos)
            + box(b"iprp", container + full(b"ipma", struct.pack(">I", pictures) + uses))
            + (full(b"iref", references) if references else b"")
            + self.in_meta,
        )


def auxiliary(kind: bytes) -> Heic:
    properties = [full(b"auxC", kind + b"\0" + CANARY)]
    return Heic([Item(b"hvc1", CODED, more=(4,))], properties, [(b"auxl", 2)])


PLANTED: dict[str, tuple[Heic, set[What]]] = {
    "exif": (Heic([Item(b"Exif", EXIF)], references=[(b"cdsc", 2)]), {What.CAPTION}),
    "exif behind some bytes": (
        Heic([Item(b"Exif", struct.pack(">I", 10) + CANARY + EXIF[4:])], references=[(b"cdsc", 2)]),
        {What.CAPTION},
    ),
    "xmp": (Heic([Item(b"mime", XMP, rest=b"application/rdf+xml\0")], references=[(b"cdsc", 2)]), {What.PERSON}),
    "another mime": (Heic([Item(b"mime", CANARY, rest=b"text/plain\0" + CANARY + b"\0")]), {What.APP_DATA}),
    "address": (Heic([Item(b"uri ", CANARY, rest=b"urn:" + CANARY + b"\0")]), {What.APP_DATA}),
    "item of a kind that is no text": (Heic([Item(b"Qx\xff\xfe", CANARY)], references=[(b"cdsc", 2)]), {What.APP_DATA}),
    "unknown item": (Heic([Item(b"QxVe", CANARY)]), {What.APP_DATA}),
    "thumbnail": (Heic([Item(b"hvc1", CODED, CANARY)], references=[(b"thmb", 2)]), {What.THUMBNAIL, What.CAPTION}),
    "depth map": (auxiliary(b"urn:mpeg:hevc:2015:auxid:2"), {What.SECOND_PICTURE}),
    "gain map": (auxiliary(b"urn:com:apple:photo:2020:aux:hdrgainmap"), {What.GAIN_MAP}),
    "unknown auxiliary": (auxiliary(b"urn:" + CANARY), {What.SECOND_PICTURE}),
    "name of the picture": (Heic(main=Item(b"hvc1", CODED, CANARY)), {What.CAPTION}),
    "behind the name": (Heic(main=Item(b"hvc1", CODED, rest=CANARY)), {What.CAPTION}),
    "handler": (Heic(handler=CANARY), {What.SOFTWARE}),
    "reference": (Heic([Item(b"hvc1", CODED)], references=[(b"Qx7V", 2)]), {What.OTHER}),
    "description": (
        Heic(properties=[full(b"udes", b"en\0" + CANARY + b"\0\0\0")], main=Item(b"hvc1", CODED, more=(4,))),
        {What.CAPTION},
    ),
    "times": (Heic(properties=[full(b"crtt", bytes(8) + CANARY)]), {What.TAKEN_AT}),
    "unknown property": (Heic(properties=[box(b"QxVe", CANARY)]), {What.APP_DATA}),
    "property with an extended type": (Heic(properties=[box(b"uuid", bytes(16) + CANARY)]), {What.APP_DATA}),
    "profile": (Heic(properties=[box(b"colr", b"prof" + CANARY)]), {What.ICC}),
    "free among properties": (Heic(in_properties=box(b"free", CANARY)), {What.OTHER}),
    "free in the index": (Heic(in_meta=box(b"free", CANARY)), {What.OTHER}),
    "unknown in the index": (Heic(in_meta=box(b"QxVe", CANARY)), {What.APP_DATA}),
    "group with a name": (Heic(in_meta=box(b"grpl", full(b"albc", bytes(8) + CANARY))), {What.APP_DATA}),
    "data in the index": (Heic(in_meta=box(b"idat", CANARY)), {What.OTHER}),
    "place of data": (
        Heic(in_meta=box(b"dinf", full(b"dref", struct.pack(">I", 1) + full(b"url ", CANARY + b"\0")))),
        {What.OTHER},
    ),
    "protection": (Heic(in_meta=full(b"ipro", b"\0\1" + box(b"sinf", box(b"schm", CANARY)))), {What.APP_DATA}),
    "free before the pixels": (Heic(before_media=box(b"free", CANARY)), {What.OTHER}),
    "user data": (Heic(behind=box(b"udta", box(b"\xa9nam", CANARY))), {What.APP_DATA}),
    "media nothing points at": (Heic(before_media=box(b"mdat", CANARY)), {What.OTHER}),
    "free with a long size": (Heic(behind=struct.pack(">I4sQ", 1, b"free", 26) + CANARY), {What.OTHER}),
    "to the end": (Heic(behind=struct.pack(">I4s", 0, b"QxVe") + CANARY), {What.APP_DATA}),
    "cut box": (Heic(behind=struct.pack(">I4s", 900, b"free") + CANARY), {What.OTHER}),
}


def told(data: bytes) -> Iterator[Finding]:
    yield from inspect.find(data, Kind.HEIF)
    yield from clean_image(data, Kind.HEIF)[1].found


def test_the_file_without_a_word_has_nothing_to_tell() -> None:
    assert list(told(Heic().data())) == []


@pytest.mark.parametrize(("heic", "whats"), PLANTED.values(), ids=PLANTED.keys())
def test_no_word_is_left_and_each_is_named(leaks: Callable[[bytes], list[bytes]], heic: Heic, whats: set[What]) -> None:
    data = heic.data()
    copy, facts = clean_image(data, Kind.HEIF)
    assert leaks(copy) == []
    assert inspect.find(copy, facts.kind) == ()
    assert whats <= {finding.what for finding in told(data)}
