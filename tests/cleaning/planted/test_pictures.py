"""Pictures with a word in every place that one can carry it: none of it is in the copy, and all of it is seen."""

import binascii
import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from intake_app.cleaning import inspect
from intake_app.cleaning.images import clean_image
from intake_app.domain.document import Finding, Kind

CANARY = b"Qx7Vermeer"
WORD = CANARY.decode()
DATA = Path(__file__).parents[2] / "data"
PICTURE = Image.merge("RGB", [Image.linear_gradient("L").resize((48, 32)).rotate(turn) for turn in (0, 90, 180)])
XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description xmlns:d="http://purl.org/dc/elements/1.1/" d:creator="{WORD}"/></r:RDF></x:xmpmeta>'.encode()  # noqa: E501


def saved(name: str, picture: Image.Image = PICTURE, **options: object) -> bytes:
    sink = io.BytesIO()
    picture.save(sink, name, **options)
    return sink.getvalue()


def icc_text(text: str) -> bytes:
    """An sRGB profile with a description, copyright and private tag of its own."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    tags = struct.unpack(">I", profile[128:132])[0]
    words = b"text\0\0\0\0" + text.encode() + b"\0\0\0"
    place = len(profile) + 12
    table = bytearray(profile[132 : 132 + 12 * tags])
    for at in range(0, len(table), 12):
        offset = int.from_bytes(table[at + 4 : at + 8], "big") + 12
        table[at + 4 : at + 8] = offset.to_bytes(4, "big")
        if table[at : at + 4] in (bytearray(b"desc"), bytearray(b"cprt")):
            table[at + 4 : at + 12] = struct.pack(">II", place, len(words))
    table += struct.pack(">4sII", b"QQpr", place, len(words))
    body = profile[:128] + struct.pack(">I", tags + 1) + table + profile[132 + 12 * tags :] + words
    return len(body).to_bytes(4, "big") + body[4:]


def exif(tags: dict[int, object], *, ifd: int = 0) -> bytes:
    block = Image.Exif()
    if ifd:
        block.get_ifd(ifd).update(tags)
        block[ifd] = block.get_ifd(ifd)
    else:
        block.update(tags)
    return block.tobytes()


def small_jpeg() -> bytes:
    return saved("JPEG", PICTURE.resize((16, 16)), exif=exif({0x010E: WORD}), comment=CANARY)


def thumbnail_exif() -> bytes:
    """A first directory, a second one with a thumbnail that has a directory of its own."""
    thumb = small_jpeg()
    first = struct.pack("<HHHII", 1, 0x0112, 3, 1, 1) + struct.pack("<I", 26)
    second = struct.pack("<HHHIIHHIII", 2, 0x0201, 4, 1, 56, 0x0202, 4, 1, len(thumb), 0)
    return b"Exif\0\0II*\0\x08\0\0\0" + first + second + thumb


# --- JPEG -----------------------------------------------------------------------------------------------------------

BASE_JPEG = saved("JPEG", quality=90)


def segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def in_jpeg(*segments: bytes, base: bytes = BASE_JPEG) -> bytes:
    return base[:2] + b"".join(segments) + base[2:]


def irb(number: int, body: bytes) -> bytes:
    return b"8BIM" + struct.pack(">HHI", number, 0, len(body)) + body + b"\0" * (len(body) % 2)


def extended_xmp() -> bytes:
    head = b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32 + struct.pack(">II", len(XMP), 0)
    return segment(0xE1, head + XMP)


def mpf() -> bytes:
    second = Image.new("RGB", (16, 16), "red")
    second.info["comment"] = CANARY
    sink = io.BytesIO()
    PICTURE.save(sink, "MPO", save_all=True, append_images=[second], exif=exif({0x010E: WORD}))
    return sink.getvalue() + small_jpeg()


EXIF = {
    "description": exif({0x010E: WORD}),
    "artist": exif({0x013B: WORD, 0x8298: WORD}),
    "windows title": exif({0x9C9B: WORD.encode("utf-16-le")}),
    "maker note": exif({0x927C: b"QQ\0" + CANARY}, ifd=0x8769),
    "user comment": exif({0x9286: b"UNICODE\0" + WORD.encode("utf-16-le")}, ifd=0x8769),
    "serial": exif({0xA431: WORD, 0xA430: WORD}, ifd=0x8769),
    "place": exif({0x001B: b"ASCII\0\0\0" + CANARY, 0x0012: WORD}, ifd=0x8825),
    "private tag": exif({0xC7A1: WORD}),
    "software of the turn": exif({0x0112: 6, 0x0131: WORD}),
}
ORIENTED = exif({0x0112: 6, 0x010E: WORD})
SOF_AT = BASE_JPEG.index(b"\xff\xc0")
SOS_AT = BASE_JPEG.index(b"\xff\xda")
JPEGS = {
    **{
        f"exif {name}": in_jpeg(segment(0xE1, b"Exif\0\0" + body.removeprefix(b"Exif\0\0")))
        for name, body in EXIF.items()
    },
    "thumbnail with exif": in_jpeg(segment(0xE1, thumbnail_exif())),
    "second exif": in_jpeg(
        segment(0xE1, b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0"),
        segment(0xE1, b"Exif\0\0" + ORIENTED.removeprefix(b"Exif\0\0")),
    ),
    "gap in exif": in_jpeg(
        segment(0xE1, b"Exif\0\0II*\0\x1a\0\0\0" + CANARY + b"\0" * 8 + struct.pack("<HHHIII", 1, 0x0112, 3, 1, 1, 0))
    ),
    "xmp": in_jpeg(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP)),
    "extended xmp": in_jpeg(extended_xmp()),
    "photoshop": in_jpeg(
        segment(
            0xED,
            b"Photoshop 3.0\0"
            + irb(0x0404, b"\x1c\x02\x50\0\x0a" + CANARY)
            + irb(0x040C, bytes(28) + small_jpeg())
            + irb(0x1234, CANARY),
        )
    ),
    **{f"application {number}": in_jpeg(segment(0xE0 + number, CANARY)) for number in range(16)},
    "jfif thumbnail": in_jpeg(
        segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\2\2" + (CANARY + bytes(12))[:12]), base=BASE_JPEG[:2] + BASE_JPEG[20:]
    ),
    "jfif extension": in_jpeg(segment(0xE0, b"JFXX\0\x10" + small_jpeg())),
    "behind jfif": in_jpeg(segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0" + CANARY), base=BASE_JPEG[:2] + BASE_JPEG[20:]),
    "behind adobe": in_jpeg(segment(0xEE, b"Adobe\0\x64\0\0\0\0\1" + CANARY)),
    "comment": in_jpeg(segment(0xFE, CANARY)),
    "comment before the scan": BASE_JPEG[:SOS_AT] + segment(0xFE, CANARY) + BASE_JPEG[SOS_AT:],
    "comment after the scan": BASE_JPEG[:-2] + segment(0xFE, CANARY) + BASE_JPEG[-2:],
    "reserved marker": in_jpeg(segment(0xF0, CANARY)),
    "unused table": in_jpeg(segment(0xDB, b"\x03" + (CANARY * 7)[:64])),
    "unused codes": in_jpeg(segment(0xC4, b"\x13" + bytes([0, 0, 0, 10]) + bytes(12) + CANARY)),
    "bytes between segments": BASE_JPEG[:SOF_AT] + CANARY + BASE_JPEG[SOF_AT:],
    "behind the end": BASE_JPEG + CANARY,
    "another picture behind the end": BASE_JPEG + small_jpeg(),
    "second picture": mpf(),
    "profile": saved("JPEG", icc_profile=icc_text(WORD)),
    "profile in pieces": in_jpeg(
        segment(0xE2, b"ICC_PROFILE\0\1\2" + icc_text(WORD)[:300]),
        segment(0xE2, b"ICC_PROFILE\0\2\2" + icc_text(WORD)[300:]),
    ),
    "many bytes after the frame": BASE_JPEG[:SOF_AT]
    + struct.pack(">BBH", 0xFF, 0xC0, 17)
    + BASE_JPEG[SOF_AT + 4 : SOF_AT + 19]
    + segment(0xDC, CANARY[:2])
    + segment(0xFE, CANARY)
    + BASE_JPEG[SOF_AT + 19 :],
}

# --- PNG ------------------------------------------------------------------------------------------------------------

BASE_PNG = saved("PNG")
PALETTE_PNG = saved("PNG", PICTURE.quantize(8))


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", binascii.crc32(name + body))


def in_png(*chunks: bytes, before: bytes = b"IDAT", base: bytes = BASE_PNG) -> bytes:
    place = base.index(before) - 4
    return base[:place] + b"".join(chunks) + base[place:]


def png_info() -> PngInfo:
    info = PngInfo()
    info.add_text("Author", WORD)
    info.add_text("Comment", WORD, zip=True)
    info.add_itxt("Title", WORD, lang=WORD, tkey=WORD, zip=True)
    return info


PACKED = zlib.compress(CANARY * 3)
PNGS = {
    "texts": saved("PNG", pnginfo=png_info()),
    "keyword": in_png(chunk(b"tEXt", CANARY + b"\0x")),
    "text behind the pixels": in_png(chunk(b"zTXt", b"a\0\0" + PACKED), before=b"IEND"),
    "xmp": in_png(chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP)),
    "raw profile": in_png(
        chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(b"\nexif\n      20\n" + CANARY.hex().encode()))
    ),
    "exif": in_png(chunk(b"eXIf", ORIENTED.removeprefix(b"Exif\0\0"))),
    "late exif": in_png(chunk(b"eXIf", ORIENTED.removeprefix(b"Exif\0\0")), before=b"IEND"),
    "profile": in_png(chunk(b"iCCP", CANARY + b"\0\0" + zlib.compress(icc_text(WORD)))),
    "private chunk": in_png(chunk(b"qxPr", CANARY)),
    "unknown public chunk": in_png(chunk(b"qXPR", CANARY)),
    "android": in_png(chunk(b"npTc", CANARY)),
    "suggested palette": in_png(chunk(b"sPLT", CANARY + b"\0\x08" + bytes(6))),
    "histogram": in_png(chunk(b"hIST", (CANARY * 2)[:16]), base=PALETTE_PNG),
    "scale": in_png(chunk(b"pCAL", CANARY + b"\0" + bytes(10) + b"unit\0" + CANARY)),
    "physical scale": in_png(chunk(b"sCAL", b"\1" + b"1.5\0" + CANARY)),
    "behind the end": BASE_PNG + CANARY,
    "another chunk behind the end": BASE_PNG + chunk(b"tEXt", b"a\0" + CANARY),
    "behind the packed pixels": b"",
    "end with a body": BASE_PNG[:-12] + chunk(b"IEND", CANARY),
    "content credentials": in_png(chunk(b"caBX", struct.pack(">I4s", 18, b"jumb") + CANARY)),
    "hidden frame": in_png(chunk(b"fdAT", b"\0\0\0\1" + PACKED)),
    "time and name": in_png(chunk(b"tIME", b"\x07\xd0\1\1\1\1\1"), chunk(b"iDOT", CANARY)),
}
_AT = BASE_PNG.index(b"IDAT")
_SIZE = struct.unpack(">I", BASE_PNG[_AT - 4 : _AT])[0]
_PIXELS = BASE_PNG[_AT + 4 : _AT + 4 + _SIZE]
PNGS["behind the packed pixels"] = BASE_PNG[: _AT - 4] + chunk(b"IDAT", _PIXELS + CANARY) + BASE_PNG[_AT + 8 + _SIZE :]
PNGS["more rows than shown"] = (
    BASE_PNG[: _AT - 4] + chunk(b"IDAT", zlib.compress(zlib.decompress(_PIXELS) + CANARY)) + BASE_PNG[_AT + 8 + _SIZE :]
)

# --- GIF ------------------------------------------------------------------------------------------------------------

BASE_GIF = saved("GIF", PICTURE.quantize(8))
_IMAGE_AT = BASE_GIF.index(b",", 13 + 3 * 8)


def blocks(*parts: bytes) -> bytes:
    return b"".join(bytes([len(part)]) + part for part in parts) + b"\0"


def in_gif(extension: bytes, at: int = _IMAGE_AT) -> bytes:
    return BASE_GIF[:at] + extension + BASE_GIF[at:]


GIFS = {
    "comment": in_gif(b"!\xfe" + blocks(CANARY)),
    "comment at the end": in_gif(b"!\xfe" + blocks(CANARY), len(BASE_GIF) - 1),
    "application": in_gif(b"!\xff" + blocks(b"Qx7Vermeer1", CANARY)),
    "xmp": in_gif(b"!\xff" + blocks(b"XMP DataXMP")[:-1] + XMP + bytes([1, *range(255, -1, -1), 0])),
    "profile": in_gif(b"!\xff" + blocks(b"ICCRGBG1012", CANARY)),
    "behind the loop": in_gif(b"!\xff" + blocks(b"NETSCAPE2.0", b"\1\0\0", CANARY)),
    "plain text": in_gif(b"!\x01" + blocks(bytes(12), CANARY)),
    "unknown extension": in_gif(b"!\x77" + blocks(CANARY)),
    "behind the end": BASE_GIF + CANARY,
    "more pixels than shown": BASE_GIF[:-2] + blocks(CANARY) + b";",
    "behind a control": in_gif(b"!\xf9" + blocks(bytes(4), CANARY)),
}

FEW_COLOURS = Image.frombytes("P", (48, 32), bytes([0, 1, 2, 3]) * 384)
FEW_COLOURS.putpalette(bytes(range(60, 72)) + CANARY * 3)


def gif_frames(*places: tuple[int, int], colours: bytes = b"") -> bytes:
    """A screen of 16 by 8 pixels, and frames of that size with a word in their rows, laid over it there."""
    rows = Image.frombytes("P", (16, 8), (CANARY + CANARY)[:16] * 8)
    codes = rows.tobytes("gif", "P", 8, 0)
    out = b"GIF89a" + struct.pack("<HHBBB", 16, 8, 0xF7, 0, 0) + colours.rjust(768, b"\0")
    for place in places:
        out += b"!\xf9\4\0\x0a\0\0\0," + struct.pack("<HHHHB", *place, 16, 8, 0) + b"\x08" + codes + b"\0"
    return out + b";"


GIFS |= {
    "unused colours": gif_frames((0, 0), colours=CANARY),
    "frame beside the screen": gif_frames((0, 0), (16, 0)),
    "frame below the screen": gif_frames((0, 0), (0, 6)),
}
PNGS["unused colours"] = saved("PNG", FEW_COLOURS)

# --- WebP -----------------------------------------------------------------------------------------------------------


def riff(*chunks: tuple[bytes, bytes]) -> bytes:
    body = b"".join(name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2) for name, data in chunks)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def webp(flags: int, *around: tuple[bytes, bytes], before: tuple[tuple[bytes, bytes], ...] = ()) -> bytes:
    pixels = saved("WEBP")[20:]
    head = (b"VP8X", bytes([flags, 0, 0, 0]) + (47).to_bytes(3, "little") + (31).to_bytes(3, "little"))
    return riff(head, *before, (b"VP8 ", pixels), *around)


BASE_WEBP = saved("WEBP")
WEBPS = {
    "exif": webp(8, (b"EXIF", ORIENTED.removeprefix(b"Exif\0\0"))),
    "exif with a prefix": webp(8, (b"EXIF", b"Exif\0\0" + ORIENTED.removeprefix(b"Exif\0\0"))),
    "xmp": webp(4, (b"XMP ", XMP)),
    "profile": webp(32, before=((b"ICCP", icc_text(WORD)),)),
    "unknown chunk": webp(0, (b"QxVe", CANARY)),
    "unknown chunk without a flag": riff((b"VP8 ", BASE_WEBP[20:]), (b"EXIF", CANARY)),
    "behind the end": BASE_WEBP + CANARY,
    "behind the pixels": riff((b"VP8 ", BASE_WEBP[20:] + CANARY)),
}

# --- TIFF -----------------------------------------------------------------------------------------------------------


def tiff(tags: dict[int, object], **options: str) -> bytes:
    block = Image.Exif()
    block.update(tags)
    return saved("TIFF", PICTURE, exif=block, **options)


def tiff_with_gap() -> bytes:
    data = bytearray(saved("TIFF"))
    first = struct.unpack("<I", data[4:8])[0]
    directory = data[first : first + 2 + 12 * struct.unpack("<H", data[first : first + 2])[0] + 4]
    data[4:8] = struct.pack("<I", len(data) + len(CANARY))
    return bytes(data + CANARY + directory)


BASE_TIFF = saved("TIFF")
TIFFS = {
    "document name": tiff({0x010D: WORD, 0x011D: WORD, 0x010E: WORD, 0x013C: WORD}),
    "private tag": tiff({0xC7A1: WORD, 0x8649: CANARY, 0x83BB: CANARY, 0x02BC: XMP}),
    "profile": saved("TIFF", icc_profile=icc_text(WORD)),
    "gap": tiff_with_gap(),
    "behind the end": BASE_TIFF + CANARY,
    "packed": tiff({0x010E: WORD}, compression="tiff_lzw"),
    "as a jpeg": tiff({0x010E: WORD, 0x013B: WORD}, compression="jpeg"),
    "unused colours": saved("TIFF", FEW_COLOURS),
    "software": tiff({0x0131: WORD, 0x0110: WORD, 0xC62F: WORD}),
}

# --- HEIF, AVIF -----------------------------------------------------------------------------------------------------


def box(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(body), name) + body


AVIF = saved("AVIF", exif=ORIENTED, xmp=XMP, icc_profile=icc_text(WORD))
BASE_AVIF = saved("AVIF")
HEIC = (DATA / "heif" / "grey.heic").read_bytes()
BEHIND = {
    "free": box(b"free", CANARY),
    "skip": box(b"skip", CANARY),
    "uuid": box(b"uuid", b"\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac" + XMP),
    "udta": box(b"udta", box(b"name", CANARY)),
    "unknown": box(b"QxVe", CANARY),
    "more data": box(b"mdat", CANARY),
    "motion photo": box(b"mpvd", CANARY),
    "bytes": CANARY,
}

# --- the others -----------------------------------------------------------------------------------------------------

JP2 = saved("JPEG2000", comment=WORD)
BASE_JP2 = saved("JPEG2000")
_JP2C = BASE_JP2.index(b"jp2c") - 4
JP2S = {
    "comment": JP2,
    **{
        f"{name.decode().strip()} box": BASE_JP2[:_JP2C] + box(name, CANARY * 2) + BASE_JP2[_JP2C:]
        for name in (b"xml ", b"uuid", b"uinf", b"jp2i", b"free", b"QxVe", b"asoc")
    },
    "behind the end": BASE_JP2 + CANARY,
    "box behind the end": BASE_JP2 + box(b"xml ", XMP),
}
BASE_BMP = saved("BMP")


def bmp_gap() -> bytes:
    pixels = struct.unpack("<I", BASE_BMP[10:14])[0]
    head = bytearray(BASE_BMP[:pixels])
    head[10:14] = struct.pack("<I", pixels + 10)
    return bytes(head) + CANARY + BASE_BMP[pixels:]


def bmp_profile(kind: bytes, profile: bytes) -> bytes:
    """A header of version 5 with a profile in the file (MBED) or a link to one (LINK), behind the pixels."""
    pixels = struct.unpack("<I", BASE_BMP[10:14])[0]
    raster = BASE_BMP[pixels:]
    info = bytearray(BASE_BMP[14:54]) + bytes(84)
    info[0:4] = struct.pack("<I", 124)
    info[56:60] = kind
    info[112:120] = struct.pack("<II", 124 + len(raster), len(profile))
    body = bytes(info) + raster + profile
    return b"BM" + struct.pack("<IHHI", 14 + len(body), 0, 0, 14 + 124) + body


def bmp_padding() -> bytes:
    """Rows of 45 bytes and three that nobody shows."""
    picture = PICTURE.resize((15, 8))
    data = bytearray(saved("BMP", picture))
    pixels = struct.unpack("<I", data[10:14])[0]
    for row, letter in zip(range(8), CANARY * 3, strict=False):
        data[pixels + 48 * row + 45] = letter
    return bytes(data)


BASE_ICO = saved("ICO", PICTURE.resize((32, 32)), sizes=[(16, 16), (32, 32)])
PPM = saved("PPM")
OTHERS = {
    "bmp gap": (bmp_gap(), Kind.BMP),
    "bmp link": (bmp_profile(b"KNIL", CANARY + b".icc\0"), Kind.BMP),
    "bmp profile": (bmp_profile(b"DEBM", icc_text(WORD)), Kind.BMP),
    "bmp behind the end": (BASE_BMP + CANARY, Kind.BMP),
    "bmp unused colours": (saved("BMP", FEW_COLOURS), Kind.BMP),
    "bmp reserved": (BASE_BMP[:6] + CANARY[:4] + BASE_BMP[10:], Kind.BMP),
    "ico behind the end": (BASE_ICO + CANARY, Kind.ICO),
    "ico text": (
        struct.pack("<3H4B2H2I", 0, 1, 1, 48, 32, 0, 0, 1, 24, len(PNGS["texts"]), 22) + PNGS["texts"],
        Kind.ICO,
    ),
    "pnm comment": (PPM.replace(b"P6\n", b"P6\n# " + CANARY + b"\n"), Kind.PNM),
    "pnm behind the end": (PPM + CANARY, Kind.PNM),
    "pam comment": (
        b"P7\n# " + CANARY + b"\nWIDTH 1\nHEIGHT 1\nDEPTH 3\nMAXVAL 255\nTUPLTYPE RGB\nENDHDR\nabc",
        Kind.PNM,
    ),
}

BASES = {
    Kind.JPEG: BASE_JPEG, Kind.PNG: BASE_PNG, Kind.GIF: BASE_GIF, Kind.WEBP: BASE_WEBP, Kind.TIFF: BASE_TIFF,
    Kind.AVIF: BASE_AVIF, Kind.HEIF: HEIC, Kind.JPEG2000: BASE_JP2, Kind.BMP: BASE_BMP, Kind.ICO: BASE_ICO,
    Kind.PNM: PPM,
}  # fmt: skip
PLANTED = [
    *((f"jpeg {name}", data, Kind.JPEG) for name, data in JPEGS.items()),
    *((f"png {name}", data, Kind.PNG) for name, data in PNGS.items()),
    *((f"gif {name}", data, Kind.GIF) for name, data in GIFS.items()),
    *((f"webp {name}", data, Kind.WEBP) for name, data in WEBPS.items()),
    *((f"tiff {name}", data, Kind.TIFF) for name, data in TIFFS.items()),
    *((f"jp2 {name}", data, Kind.JPEG2000) for name, data in JP2S.items()),
    ("avif all", AVIF, Kind.AVIF),
    *((f"avif {name}", BASE_AVIF + data, Kind.AVIF) for name, data in BEHIND.items()),
    *((f"heic {name}", HEIC + data, Kind.HEIF) for name, data in BEHIND.items()),
    *((name, data, kind) for name, (data, kind) in OTHERS.items()),
]


def told(data: bytes, kind: Kind) -> list[Finding]:
    return [*inspect.find(data, kind), *clean_image(data, kind)[1].found]


@pytest.mark.parametrize(("data", "kind"), [one[1:] for one in PLANTED], ids=[one[0] for one in PLANTED])
def test_no_word_is_left_and_each_is_seen(leaks: Callable[[bytes], list[bytes]], data: bytes, kind: Kind) -> None:
    copy, facts = clean_image(data, kind)
    assert leaks(copy) == []
    assert inspect.find(copy, facts.kind) == ()
    assert told(data, kind) != told(BASES[kind], kind)
