import struct
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.cleaning.sniff import HEAD, sniff
from intake_app.domain.document import Kind

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"

MAIL = (
    b"From: a@example.org\r\nTo: b@example.org\r\nSubject: notice\r\nDate: Mon, 1 Jan 2024 00:00:00 +0000\r\n\r\nHello"
)


def tiff(*tags: tuple[int, int, int], order: str = "<") -> bytes:
    """A TIFF's header and first directory; each tag is number, type (3 short, 4 long), value."""
    entries = b"".join(
        struct.pack(f"{order}HHI{'H2x' if kind == 3 else 'I'}", tag, kind, 1, value) for tag, kind, value in tags
    )
    mark = b"II*\0" if order == "<" else b"MM\0*"
    return mark + struct.pack(f"{order}IH", 8, len(tags)) + entries + bytes(4)


def ftyp(major: bytes, *compatible: bytes) -> bytes:
    brands = b"".join(compatible)
    return struct.pack(">I", 16 + len(brands)) + b"ftyp" + major + bytes(4) + brands + b"\0\0\0\x08meta"


def zipped(name: bytes, content: bytes = b"", extra: bytes = b"", method: int = 0) -> bytes:
    sizes = struct.pack("<HHHHHIIIHH", 20, 0, method, 0, 0, 0, len(content), len(content), len(name), len(extra))
    return b"PK\3\4" + sizes + name + extra + content


HEADS = {
    "jpeg": (b"\xff\xd8\xff\xe0\0\x10JFIF\0", Kind.JPEG),
    "jpeg with a zip behind": (b"\xff\xd8\xff\xe0" + zipped(b"word/document.xml"), Kind.JPEG),
    "png": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Kind.PNG),
    "gif": (b"GIF89a", Kind.GIF),
    "old gif": (b"GIF87a", Kind.GIF),
    "gif of no version": (b"GIF88a", Kind.TEXT),
    "webp": (b"RIFF\x24\0\0\0WEBPVP8 ", Kind.WEBP),
    "wav": (b"RIFF\x24\0\0\0WAVEfmt ", Kind.AUDIO),
    "avi": (b"RIFF\x24\0\0\0AVI LIST", Kind.VIDEO),
    "tiff": (tiff((256, 4, 10)), Kind.TIFF),
    "tiff, big-endian": (tiff((256, 4, 10), order=">"), Kind.TIFF),
    "tiff with a small picture in a sub-directory": (tiff((254, 4, 0), (330, 4, 99)), Kind.TIFF),
    "tiff with its directory further back": (b"II*\0\xff\xff\xff\0", Kind.TIFF),
    "bigtiff": (b"II+\0\x08\0\0\0" + struct.pack("<Q", 16), Kind.TIFF),
    "bigtiff, big-endian": (b"MM\0+\0\x08\0\0" + struct.pack(">Q", 16), Kind.TIFF),
    "bigtiff of nowhere": (b"II+\0\x08\0\0\0" + struct.pack("<Q", 2**64 - 1), Kind.TIFF),
    "cr2": (b"II*\0\x10\0\0\0CR\2\0", Kind.RAW),
    "dng": (tiff((254, 4, 0), (50706, 4, 0x0401)), Kind.RAW),
    "nef": (tiff((254, 4, 1), (271, 4, 0), (330, 4, 99), order=">"), Kind.RAW),
    "pef": (tiff((254, 4, 0), (262, 3, 32803), order=">"), Kind.RAW),
    "orf": (b"IIRO\x08\0\0\0", Kind.RAW),
    "rw2": (b"IIU\0\x18\0\0\0", Kind.RAW),
    "raf": (b"FUJIFILMCCD-RAW 0201", Kind.RAW),
    "cr3": (ftyp(b"crx ", b"crx ", b"isom"), Kind.RAW),
    "bmp": (b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", Kind.BMP),
    "text that begins with BM": (b"BM is a car maker in no country at all.", Kind.TEXT),
    "heic": (ftyp(b"heic", b"mif1", b"heic"), Kind.HEIF),
    "heif of a general brand": (ftyp(b"mif1", b"mif1", b"heic"), Kind.HEIF),
    "heif with an avif brand too": (ftyp(b"mif1", b"avif", b"heic"), Kind.HEIF),
    "heif sequence": (ftyp(b"hevc", b"msf1"), Kind.HEIF),
    "avif": (ftyp(b"avif", b"mif1", b"miaf"), Kind.AVIF),
    "avif sequence": (ftyp(b"avis", b"msf1"), Kind.AVIF),
    "avif of a general brand": (ftyp(b"mif1", b"mif1", b"avif"), Kind.AVIF),
    "mp4": (ftyp(b"isom", b"iso2", b"mp41"), Kind.VIDEO),
    "mov": (ftyp(b"qt  "), Kind.VIDEO),
    "old mov": (b"\0\0\0\x08wide\0\0\0\0mdat", Kind.VIDEO),
    "m4a": (ftyp(b"M4A ", b"mp42"), Kind.AUDIO),
    "jpeg 2000": (b"\0\0\0\x0cjP  \r\n\x87\n", Kind.JPEG2000),
    "jpeg 2000 stream": (b"\xff\x4f\xff\x51\0\x2f", Kind.JPEG2000),
    "jpeg xl": (b"\0\0\0\x0cJXL \r\n\x87\n", Kind.JPEG_XL),
    "jpeg xl stream": (b"\xff\x0a\x10", Kind.JPEG_XL),
    "ico": (b"\0\0\1\0\1\0\x20\x20\0\0\1\0\x20\0", Kind.ICO),
    "cursor": (b"\0\0\2\0\1\0\x20\x20\0\0\1\0\x20\0", Kind.ICO),
    "pbm": (b"P4\n64 48\n\xff", Kind.PNM),
    "pgm with comments": (b"P5 # QQ\n#QQ\n64\n48 255\n", Kind.PNM),
    "ppm in digits": (b"P3\n64 48\n255\n1 2 3", Kind.PNM),
    "pam": (b"P7\nWIDTH 64\nHEIGHT 48\n", Kind.PNM),
    "text that begins like a pgm": (b"P5 has 64 pages", Kind.TEXT),
    "svg": (b'<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg">', Kind.SVG),
    "svg in utf-16": ("\ufeff<svg width='1'></svg>".encode("utf-16-le"), Kind.SVG),
    "xml of no picture": (b'<?xml version="1.0"?><notice/>', Kind.DATA),
    "xml without saying so": (b'<office:document xmlns:office="urn:x">', Kind.DATA),
    "gps track": (b'<gpx version="1.1"><trk/>', Kind.DATA),
    "contact": (b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:QQ\r\n", Kind.DATA),
    "calendar": (b"BEGIN:VCALENDAR\nVERSION:2.0\n", Kind.DATA),
    "postscript": (b"%!PS-Adobe-3.0\n%%Creator: QQ\n", Kind.DATA),
    "web page": (b"<!DOCTYPE html>\n<html><body>", Kind.HTML),
    "web page behind remarks": (b"\xef\xbb\xbf \n<!-- saved from url=(0022)https://example.org -->\n<HTML>", Kind.HTML),
    "xhtml": (b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">\n<html xmlns="http://w3.org/x">', Kind.HTML),
    "piece of a web page": (b'<div class="x">Hello</div>', Kind.HTML),
    "text about tags": (b"<b> is a tag, <notice> is none", Kind.TEXT),
    "json": (b'{"notice": 1}', Kind.TEXT),
    "csv": (b"name;date\r\nQQ;2026-03-01\r\n", Kind.TEXT),
    "rtf": (b"{\\rtf1\\ansi Hello}", Kind.RTF),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", Kind.PDF),
    "pdf behind junk": (b"\0junk\n" * 100 + b"%PDF-1.4", Kind.PDF),
    "pdf of no version": (b"%PDF\n%\xe2\xe3\xcf\xd3\n1 0 obj", Kind.PDF),
    "pdf with a mangled header": (b"%1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj \n<<\n/Kids [2 0 R]", Kind.PDF),
    "pdf without a header": (b"\n12 0 obj\n<</Author (QQ)>>\nendobj", Kind.PDF),
    "text that counts": (b"1 0 objections were heard", Kind.TEXT),
    "pdf behind too much junk": (b"\0junk\n" * 200 + b"%PDF-1.4", Kind.UNKNOWN),
    "docx": (zipped(b"[Content_Types].xml"), Kind.OFFICE),
    "docx, parts in another order": (zipped(b"a.bin", b"x" * 50) + zipped(b"word/document.xml"), Kind.OFFICE),
    "odt": (zipped(b"mimetype", b"application/vnd.oasis.opendocument.text"), Kind.OFFICE),
    "odt with an extra field": (
        zipped(b"mimetype", b"application/vnd.oasis.opendocument.text", b"UT\5\0\1abcd"),
        Kind.OFFICE,
    ),
    "odt whose kind is packed": (zipped(b"mimetype", b"K,(\xc8", method=8) + zipped(b"content.xml"), Kind.OFFICE),
    "odt, packed again": (zipped(b"content.xml") + zipped(b"META-INF/manifest.xml"), Kind.OFFICE),
    "jar": (zipped(b"META-INF/MANIFEST.MF"), Kind.ARCHIVE),
    "epub": (zipped(b"mimetype", b"application/epub+zip"), Kind.ARCHIVE),
    "epub whose kind is packed": (
        zipped(b"mimetype", b"K,(\xc8", method=8) + zipped(b"META-INF/container.xml"),
        Kind.ARCHIVE,
    ),
    "zip of texts called mimetype": (zipped(b"mimetypes", b"application/vnd.oasis.opendocument"), Kind.ARCHIVE),
    "zip": (zipped(b"notes.txt", b"about word/ and xl/"), Kind.ARCHIVE),
    "empty zip": (b"PK\5\6" + bytes(18), Kind.ARCHIVE),
    "doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.OLD_OFFICE),
    "mail": (MAIL, Kind.EMAIL),
    "mail in an mbox": (b"From a@example.org Mon Jan  1\n" + MAIL, Kind.EMAIL),
    "mail with bare carriage returns": (MAIL.replace(b"\r\n", b"\r"), Kind.EMAIL),
    "mail behind a byte order mark": (b"\xef\xbb\xbf" + MAIL, Kind.EMAIL),
    "mail in latin-1": (MAIL + b" caf\xe9 \x80\x81", Kind.EMAIL),
    "mail with zeros": (MAIL + bytes(9), Kind.EMAIL),
    "saved web page with its pictures": (
        b"From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n",
        Kind.EMAIL,
    ),
    "text with one header": (b"Subject: to change without notice\n\nAs said.", Kind.TEXT),
    "7z": (b"7z\xbc\xaf\x27\x1c", Kind.ARCHIVE),
    "rar": (b"Rar!\x1a\7\1\0", Kind.ARCHIVE),
    "gzip": (b"\x1f\x8b\x08\0", Kind.ARCHIVE),
    "tar": (b"name" + bytes(253) + b"ustar\x0000", Kind.ARCHIVE),
    "mp3 with tags": (b"ID3\4\0\0", Kind.AUDIO),
    "mp3": (b"\xff\xfb\x90\x64", Kind.AUDIO),
    "aac": (b"\xff\xf1\x50\x80", Kind.AUDIO),
    "ogg": (b"OggS\0\2" + bytes(22) + b"\x01\x1e\x01vorbis", Kind.AUDIO),
    "ogg video": (b"OggS\0\2" + bytes(22) + b"\x01\x2a\x80theora", Kind.VIDEO),
    "flac": (b"fLaC\0\0\0\x22", Kind.AUDIO),
    "webm": (b"\x1a\x45\xdf\xa3\x9f", Kind.VIDEO),
    "mpeg": (b"\0\0\1\xba\x44", Kind.VIDEO),
    "text": ("Señor, a 3 € note\n".encode(), Kind.TEXT),
    "text in utf-16": ("notice".encode("utf-16"), Kind.TEXT),
    "text cut inside a character": (("€" * HEAD).encode()[:HEAD], Kind.TEXT),
    "text with controls": (b"abc\0\1\2", Kind.UNKNOWN),
    "western windows text": (b"caf\xe9 au lait \x96 10 \x80", Kind.TEXT),
    "eight-bit text of another part of the world": ("Привет, это заметка".encode("cp1251"), Kind.UNKNOWN),
    "bytes that are no text": (b"caf\xe9 au lait \x81 ok", Kind.UNKNOWN),
    "nothing": (b"", Kind.UNKNOWN),
    "blanks": (b" \n\t", Kind.UNKNOWN),
}


TOLD_BY_A_CHILD = {Kind.DOCX, Kind.XLSX, Kind.PPTX, Kind.ODT, Kind.ODS, Kind.ODP, Kind.MSG}


@pytest.mark.parametrize(("head", "kind"), HEADS.values(), ids=HEADS.keys())
def test_kind_comes_from_the_bytes(head: bytes, kind: Kind) -> None:
    assert sniff(head) is kind


def test_every_kind_is_known_by_its_bytes() -> None:
    assert {kind for _, kind in HEADS.values()} == set(Kind) - TOLD_BY_A_CHILD


def test_endless_brands_take_no_memory_of_the_program() -> None:
    file = b"\xff\xff\xff\xffftypmif1" + b"".join(struct.pack(">I", number) for number in range(1 << 16))
    tracemalloc.start()
    try:
        assert sniff(file) is Kind.HEIF
        assert tracemalloc.get_traced_memory()[1] < 1 << 18
    finally:
        tracemalloc.stop()


@given(st.binary(max_size=600), st.sampled_from([head for head, _ in HEADS.values()]))
def test_any_bytes_have_a_kind(junk: bytes, head: bytes) -> None:
    assert isinstance(sniff(junk), Kind)
    assert isinstance(sniff(head + junk), Kind)


@pytest.mark.skipif(not CORPUS.is_dir(), reason=f"no corpus at {CORPUS}")
def test_names_and_bytes_agree_in_the_corpus() -> None:
    ending = {Kind.JPEG: "jpg mpo", Kind.TIFF: "tif tiff", Kind.HEIF: "heic heif", Kind.JPEG2000: "jp2"}
    for path in sorted((CORPUS / "images").iterdir()):
        kind = sniff(path.read_bytes()[:HEAD])
        assert path.suffix[1:] in ending.get(kind, str(kind)).split(), path.name
