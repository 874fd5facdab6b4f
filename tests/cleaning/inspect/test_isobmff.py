import io
import struct
from collections.abc import Callable

import pytest
from PIL import Image

from intake_app.cleaning.inspect import find
from intake_app.domain.document import Kind
from intake_app.domain.findings import What

EXIF = b"\0\0\0\0II*\0\x08\0\0\0\1\0\x0f\1\2\0\4\0\0\0abc\0\0\0\0\0"
ALPHA = b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0"


def box(name: bytes, body: bytes = b"") -> bytes:
    return struct.pack(">I", len(body) + 8) + name + body


def full(name: bytes, body: bytes = b"", version: int = 0) -> bytes:
    return box(name, bytes([version, 0, 0, 0]) + body)


def info(number: int, kind: bytes, texts: bytes = b"\0") -> bytes:
    return full(b"infe", struct.pack(">HH", number, 0) + kind + texts, 2)


FTYP = box(b"ftyp", b"heic\0\0\0\0mif1heic")
HANDLER = full(b"hdlr", bytes(4) + b"pict" + bytes(13))
PICTURE = info(1, b"hvc1")


def heif(
    *,
    infos: bytes = PICTURE,
    contents: tuple[bytes, ...] = (b"pixels",),
    references: bytes = b"",
    properties: bytes = b"",
    meta: bytes = b"",
    handler: bytes = HANDLER,
    behind: bytes = b"",
    more_media: bytes = b"",
) -> bytes:
    """A HEIF file whose items 1, 2 … have these contents; item 1 is the primary picture."""
    count = len(contents)
    iinf = full(b"iinf", struct.pack(">H", count) + infos)
    iref = full(b"iref", references) if references else b""
    iprp = box(b"iprp", box(b"ipco", full(b"ispe", bytes(8)) + properties) + full(b"ipma", bytes(4)))
    iloc_size = 8 + 8 + 14 * count

    def meta_box(first: int) -> bytes:
        places, at = b"", first
        for number, content in enumerate(contents, 1):
            places += struct.pack(">HHHII", number, 0, 1, at, len(content))
            at += len(content)
        iloc = full(b"iloc", struct.pack(">HH", 0x4400, count) + places)
        assert len(iloc) == iloc_size
        return full(b"meta", handler + full(b"pitm", b"\0\1") + iinf + iloc + iref + iprp + meta)

    media_at = len(FTYP) + len(meta_box(0)) + 8
    return FTYP + meta_box(media_at) + box(b"mdat", b"".join(contents) + more_media) + behind


def reference(kind: bytes, source: int, target: int) -> bytes:
    return box(kind, struct.pack(">HHH", source, 1, target))


def two(info_of_second: bytes, content: bytes = b"more", references: bytes = b"") -> bytes:
    return heif(infos=PICTURE + info_of_second, contents=(b"pixels", content), references=references)


CARRIERS = {
    "EXIF": (two(info(2, b"Exif"), EXIF), What.DEVICE, "EXIF Make"),
    "XMP": (two(info(2, b"mime", b"\0application/rdf+xml\0"), b"<dc:creator>"), What.PERSON, "XMP dc:creator"),
    "other text": (two(info(2, b"mime", b"\0text/html\0")), What.APP_DATA, "HEIF item mime text/html"),
    "gain map": (two(info(2, b"tmap")), What.GAIN_MAP, "HEIF item tmap"),
    "thumbnail": (two(info(2, b"hvc1"), references=reference(b"thmb", 2, 1)), What.THUMBNAIL, "HEIF thumbnail"),
    "further picture": (two(info(2, b"hvc1")), What.SECOND_PICTURE, "HEIF further picture"),
    "picture with a name": (heif(infos=info(1, b"hvc1", b"IMG_1\0")), What.CAPTION, "HEIF item name"),
    "old item": (
        two(full(b"infe", bytes(9))),
        What.APP_DATA,
        "HEIF iinf infe, 13 bytes",
    ),
    "strange reference": (heif(references=reference(b"abcd", 1, 1)), What.OTHER, "HEIF iref abcd"),
    "profile": (heif(properties=box(b"colr", b"profabcd")), What.ICC, "HEIF colr profile, 8 bytes"),
    "rotation": (heif(properties=box(b"irot", b"\1")), What.ORIENTATION, "HEIF irot, 1 byte"),
    "crop": (heif(properties=box(b"clap", bytes(32))), What.OTHER, "HEIF clap, 32 bytes"),
    "depth map": (
        heif(properties=full(b"auxC", b"urn:mpeg:hevc:2015:auxid:2\0")),
        What.SECOND_PICTURE,
        "HEIF auxiliary urn:mpeg:hevc:2015:auxid:2",
    ),
    "Apple's gain map": (
        heif(properties=full(b"auxC", b"urn:com:apple:photo:2020:aux:hdrgainmap\0")),
        What.GAIN_MAP,
        "HEIF auxiliary urn:com:apple:photo:2020:aux:hdrgainmap",
    ),
    "description": (heif(properties=full(b"udes", b"en\0")), What.CAPTION, "HEIF udes, 7 bytes"),
    "property with more": (heif(properties=full(b"ispe", bytes(30))), What.OTHER, "HEIF ispe, 34 bytes"),
    "handler with a name": (
        heif(handler=full(b"hdlr", bytes(4) + b"pict" + bytes(12) + b"libavif\0")),
        What.SOFTWARE,
        "HEIF hdlr name",
    ),
    "private in meta": (heif(meta=box(b"prvt", b"abc")), What.APP_DATA, "HEIF prvt, 3 bytes"),
    "hidden in free": (heif(behind=box(b"free", b"abc")), What.OTHER, "HEIF free, 3 bytes"),
    "Samsung's": (heif(behind=box(b"sefd", b"abc")), What.APP_DATA, "HEIF sefd, 3 bytes"),
    "C2PA": (
        heif(behind=box(b"uuid", bytes.fromhex("d8fec3d61b0e483c92975828877ec481"))),
        What.C2PA,
        "HEIF uuid, 16 bytes",
    ),
    "XMP in uuid": (
        heif(behind=box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + b"<dc:title>")),
        What.CAPTION,
        "XMP dc:title",
    ),
    "nothing points at": (heif(more_media=b"hidden"), What.OTHER, "HEIF mdat nothing points at, 6 bytes"),
    "second file type": (heif(behind=FTYP), What.APP_DATA, "HEIF ftyp, 16 bytes"),
    "behind": (heif(behind=b"PK\3\4 and more"), What.TRAILING, "HEIF after the last box, 13 bytes"),
    "cut": (heif()[:-3], What.OTHER, "HEIF cut box, 11 bytes"),
    "no file type": (heif()[24:], What.OTHER, "unreadable part"),
    "video": (
        heif(behind=box(b"moov", box(b"trak", box(b"mdia", full(b"hdlr", bytes(4) + b"soun" + bytes(13)))))),
        What.MOTION_VIDEO,
        "HEIF track soun",
    ),
    "user data": (heif(behind=box(b"moov", box(b"udta", b"abc"))), What.APP_DATA, "HEIF udta, 3 bytes"),
    "time": (heif(behind=box(b"moov", full(b"mvhd", b"\1" * 96))), What.TAKEN_AT, "HEIF mvhd times"),
}


@pytest.mark.parametrize(("data", "what", "where"), CARRIERS.values(), ids=CARRIERS.keys())
def test_carrier_is_named(data: bytes, what: What, where: str) -> None:
    assert (what, where) in {(found.what, found.where) for found in find(data, Kind.HEIF)}


def test_a_picture_its_tiles_and_its_transparency_are_harmless() -> None:
    infos = info(1, b"grid") + info(2, b"hvc1") + info(3, b"hvc1") + info(4, b"hvc1")
    references = reference(b"dimg", 1, 2) + reference(b"dimg", 1, 3) + reference(b"auxl", 4, 1)
    data = heif(
        infos=infos,
        contents=(b"grid", b"tile", b"tile", b"alpha"),
        references=references,
        properties=full(b"auxC", ALPHA),
    )
    assert find(data, Kind.HEIF) == ()


def avif(frames: int) -> bytes:
    out = io.BytesIO()
    pictures = [Image.new("RGBA", (16, 16), (90, 0, 0, 80 * i)) for i in range(frames)]
    pictures[0].save(out, "AVIF", save_all=frames > 1, append_images=pictures[1:])
    return out.getvalue()


def test_what_an_encoder_writes_is_clean() -> None:
    assert find(avif(1), Kind.AVIF) == ()


def test_a_sequence_carries_the_time_it_was_written_and_nothing_else() -> None:
    found = find(avif(3), Kind.AVIF)
    assert {finding.where for finding in found} == {"HEIF mvhd times", "HEIF tkhd times", "HEIF mdhd times"}


def without_times(data: bytes) -> bytes:
    for name in (b"mvhd\1", b"tkhd\1", b"mdhd\1"):
        at = data.find(name)
        while at >= 0:
            data = data[: at + 8] + bytes(16) + data[at + 24 :]
            at = data.find(name, at + 1)
    return data


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda data: data, None),
        (lambda data: data.replace(b"stco", b"prvt", 1), "HEIF prvt, 12 bytes"),
        (lambda data: data.replace(b"AOM Coding", b"Other tool"), "HEIF compressor name"),
    ],
)
def test_a_sequence_without_times_is_clean(change: Callable[[bytes], bytes], where: str | None) -> None:
    found = find(change(without_times(avif(3))), Kind.AVIF)
    assert (where in {finding.where for finding in found}) if where else found == ()


def test_items_that_claim_the_whole_file_over_and_over_end_soon() -> None:
    """3 000 EXIF items of 4 MiB each, all the same bytes: read once."""
    count, content = 3000, EXIF + bytes(4 << 20)
    iinf = full(b"iinf", struct.pack(">H", count) + b"".join(info(i, b"Exif") for i in range(count)))
    places = b"".join(struct.pack(">HHHII", i, 0, 1, 0, 0) for i in range(count))
    meta = full(b"meta", HANDLER + iinf + full(b"iloc", struct.pack(">HH", 0x4400, count) + places))
    assert len(find(FTYP + meta + box(b"mdat", content), Kind.HEIF)) < 20
