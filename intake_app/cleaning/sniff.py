"""
What a file is, from its first bytes. The name never decides, and nothing is decoded.

A file that is two things at once (a polyglot) counts as the first that matches, in this order: what begins with a
magic number at byte 0, then PDF (readers accept up to 1 KiB of junk before it, a broken header, or none), then tar (its
mark stands at byte 257), then what reads as text. So a JPEG with a zip behind it is a JPEG, and its cleaner takes the
zip off.
"""

import codecs
import re
import struct

from intake_app.domain.document import Kind

HEAD = 4096
"""Bytes that are enough, except for a camera raw file that keeps its first directory further back: give all of it."""


def sniff(head: bytes) -> Kind:
    """The kind of a file that begins with `head`: `HEAD` bytes or more of it, or all there is."""
    for kind, magic in _MAGIC:
        if magic.match(head):
            return _look_closer(kind, head)
    if head[4:8] == b"ftyp":
        return _by_brands(head)
    if head[4:8] in _QUICKTIME_STARTS:
        return Kind.VIDEO
    if b"%PDF" in head[:1024] or _PDF_WITHOUT_HEADER.match(head):
        return Kind.PDF
    if head[257:262] == b"ustar":
        return Kind.ARCHIVE
    return _by_text(head[:HEAD])


def _patterns(*pairs: tuple[Kind, bytes]) -> tuple[tuple[Kind, re.Pattern[bytes]], ...]:
    return tuple((kind, re.compile(magic, re.DOTALL)) for kind, magic in pairs)


_BLANKS = rb"(?:\s++|#[^\n\r]*+[\n\r])++"  # with comments, as PNM has them
_MAGIC = _patterns(
    (Kind.JPEG, rb"\xff\xd8\xff"),
    (Kind.PNG, rb"\x89PNG\r\n\x1a\n"),
    (Kind.GIF, rb"GIF8[79]a"),
    (Kind.WEBP, rb"RIFF....WEBP"),
    (Kind.TIFF, rb"II\*\0|MM\0\*|II\+\0\x08\0\0\0|MM\0\+\0\x08\0\0"),
    (Kind.RAW, rb"IIRO|IIRS|MMOR|IIU\0|FUJIFILMCCD-RAW|FOVb|\0MRM"),
    (Kind.BMP, rb"BM.{12}[\x0c\x10\x28\x34\x38\x40\x6c\x7c]\0\0\0"),
    (Kind.JPEG2000, rb"\0\0\0\x0cjP  \r\n\x87\n|\xff\x4f\xff\x51"),
    (Kind.JPEG_XL, rb"\0\0\0\x0cJXL \r\n\x87\n|\xff\x0a"),
    (Kind.PNM, rb"P[1-6]%b[1-9]\d*%b[1-9]\d*\s|P7\s*\n(#|WIDTH|HEIGHT|DEPTH|MAXVAL|TUPLTYPE)" % (_BLANKS, _BLANKS)),
    (Kind.ICO, rb"\0\0[\x01\x02]\0[^\0]\0...[\x00\x01\xff]"),
    (Kind.ARCHIVE, rb"PK(\x03\x04|\x05\x06|\x07\x08)"),
    (Kind.RTF, rb"\{\\rtf"),
    (Kind.OLD_OFFICE, rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    (Kind.ARCHIVE, rb"7z\xbc\xaf'\x1c|Rar!\x1a\x07|\x1f\x8b\x08|BZh[1-9]1AY|\xfd7zXZ\0|\x28\xb5\x2f\xfd|MSCF\0\0\0\0"),
    (Kind.VIDEO, rb"OggS.{0,64}?theora|RIFF....AVI |\x1a\x45\xdf\xa3|FLV\x01|\0\0\x01[\xb3\xba]|0&\xb2u\x8ef\xcf\x11"),
    (Kind.VIDEO, rb"\x47.{187}\x47.{187}\x47"),
    (Kind.AUDIO, rb"ID3|fLaC|OggS|RIFF....WAVE|FORM....AIF|MThd|#!AMR"),
    (Kind.AUDIO, rb"\xff[\xe2-\xe5\xf2-\xf5\xfa-\xfd][\x10-\xef]|\xff[\xf1\xf9][\x40-\x7f]"),  # MPEG audio, ADTS frames
)
_PDF_WITHOUT_HEADER = re.compile(rb"(?:\s++|%[^\r\n]*+)*+\d+ \d+ obj\b")
"""Most readers open it all the same, and show more than the text it would pass for."""
_QUICKTIME_STARTS = {b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"}


def _look_closer(kind: Kind, head: bytes) -> Kind:
    """Tells apart what shares a magic number."""
    if kind is Kind.TIFF and _is_raw(head):
        return Kind.RAW
    if head.startswith(b"PK") and _is_office(head):
        return Kind.OFFICE
    return kind


# --- TIFF outside, sensor data inside ---------------------------------------------------------------------------------

_DNG_VERSION, _SUB_IFDS, _PHOTOMETRIC, _NEW_SUBFILE_TYPE = 50706, 330, 262, 254
_SENSOR = {32803, 34892}  # photometric: colour filter array, linear raw


def _is_raw(head: bytes) -> bool:
    """
    A DNG says so; CR2 has its own mark; the rest show a reduced picture first and keep the sensor's in sub-directories,
    or call the picture sensor data. Decoders see only the small picture, so it must not pass for the whole.
    """
    if head[8:10] == b"CR":
        return True
    tags = _first_directory(head)
    reduced_first = tags.get(_NEW_SUBFILE_TYPE, 0) & 1 and _SUB_IFDS in tags
    return _DNG_VERSION in tags or tags.get(_PHOTOMETRIC) in _SENSOR or bool(reduced_first)


def _first_directory(head: bytes) -> dict[int, int]:
    """Tag to value (as a short or long in place) of the first directory, as far as `head` has it."""
    order = "<" if head[:2] == b"II" else ">"
    try:
        if head[2:4] in {b"+\0", b"\0+"}:
            (at,) = struct.unpack_from(f"{order}Q", head, 8)
            (count,) = struct.unpack_from(f"{order}Q", head, at)
            at, step, entry = at + 8, 20, struct.Struct(f"{order}HHQ")
        else:
            (at,) = struct.unpack_from(f"{order}I", head, 4)
            (count,) = struct.unpack_from(f"{order}H", head, at)
            at, step, entry = at + 2, 12, struct.Struct(f"{order}HHI")
    except (struct.error, OverflowError):  # the place may lie beyond what memory can have
        return {}
    tags: dict[int, int] = {}
    for place in range(at, min(at + min(count, 4096) * step, len(head) - step + 1), step):
        tag, kind, _ = entry.unpack_from(head, place)
        (tags[tag],) = struct.unpack_from(f"{order}{'H' if kind == 3 else 'I'}", head, place + entry.size)
    return tags


# --- boxes -----------------------------------------------------------------------------------------------------------

_AVIF_BRANDS = {b"avif", b"avis", b"avio"}
_HEVC_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs"}
_GENERAL_BRANDS = {b"mif1", b"mif2", b"msf1", b"miaf", b"MiHE", b"MiHB", b"avci", b"avcs", b"jpeg", b"jpgs", b"j2ki"}
_AUDIO_BRANDS = {b"M4A ", b"M4B ", b"M4P ", b"F4A "}


def _by_brands(head: bytes) -> Kind:
    """ISO base media by its brands; a general one (`mif1`) leaves it to the compatible ones."""
    size = min(int.from_bytes(head[:4], "big"), len(head), HEAD)
    major = head[8:12]
    brands = {major} | {head[at : at + 4] for at in range(16, size - 3, 4)}
    if major == b"crx ":
        return Kind.RAW
    if major in _AUDIO_BRANDS:
        return Kind.AUDIO
    if major in _HEVC_BRANDS:
        return Kind.HEIF
    if major in _AVIF_BRANDS or (major in _GENERAL_BRANDS and brands & _AVIF_BRANDS and not brands & _HEVC_BRANDS):
        return Kind.AVIF
    return Kind.HEIF if major in _GENERAL_BRANDS else Kind.VIDEO


# --- zip -------------------------------------------------------------------------------------------------------------

_OFFICE_PART = re.compile(
    rb"(\[Content_Types\]\.xml|_rels/|docProps/|customXml/|word/|xl/|ppt/|visio/"
    rb"|META-INF/manifest\.xml|Configurations2/|Thumbnails/thumbnail\.png)"
)
_LOCAL_HEADER = 30
_TELLS_KIND, _OPEN_DOCUMENT, _BOOK = b"mimetype", b"application/vnd.oasis.opendocument", b"META-INF/container.xml"


def _is_office(head: bytes) -> bool:
    """Whether a zip names a part of an Office file."""
    local = head.find(b"PK\3\4")
    while local >= 0:
        if _OFFICE_PART.match(head, local + _LOCAL_HEADER) or _tells_open_document(head, local):
            return True
        local = head.find(b"PK\3\4", local + 4, HEAD)
    return False


def _tells_open_document(head: bytes, local: int) -> bool:
    """
    Whether the file in a zip that begins there says so, whatever stands between its name and what it says.

    Packed, it is no book where none is named near by; what else could it be is seen when all of it is read.
    """
    method, name, extra = (int.from_bytes(head[local + at : local + at + 2], "little") for at in (8, 26, 28))
    begin = local + _LOCAL_HEADER + name
    if head[local + _LOCAL_HEADER : begin] != _TELLS_KIND:
        return False
    return head.startswith(_OPEN_DOCUMENT, begin + extra) if method == 0 else _BOOK not in head[:HEAD]


# --- text ------------------------------------------------------------------------------------------------------------

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_BESIDES = r"\s*+(?:<!--(?:(?!-->).)*-->\s*+|<\?xml[^>]*>\s*+|<!DOCTYPE[^>\[]*>\s*+)*+"
_SVG = re.compile(r"(<\?xml|<!--|<!DOCTYPE\s+svg|<svg)", re.IGNORECASE)
_HTML = re.compile(
    rf"(?=.*<!DOCTYPE\s+html)\s*<!|{_BESIDES}<(html|head|body|title|meta|script|style|base|div|table|p|center)[\s/>]",
    re.IGNORECASE | re.DOTALL,
)
_DATA = re.compile(
    rf"\s*<\?xml|{_BESIDES}<(\w+:)?[\w.-]+(\s[^>]*)?\sxmlns[:=]|{_BESIDES}<(gpx|kml|plist|rss)[\s>]"
    r"|BEGIN:V(CARD|CALENDAR|EVENT|NOTE|CARD)|%!PS|%!\r?\n",
    re.IGNORECASE | re.DOTALL,
)
_HEADER = re.compile(
    r"^(from|to|cc|bcc|subject|date|received|message-id|mime-version|return-path|delivered-to|reply-to|sender|"
    r"content-[a-z-]+|dkim-signature|arc-[a-z-]+|authentication-results|received-spf|in-reply-to|references|"
    r"user-agent|thread-[a-z]+|list-[a-z-]+|importance|x-[a-z0-9-]+):",
    re.IGNORECASE,
)


def _by_text(head: bytes) -> Kind:
    text = _as_text(head)
    if _is_email(text or head.decode("latin-1")):
        return Kind.EMAIL
    if not text.strip() or _CONTROLS.search(text):
        return Kind.UNKNOWN
    if _SVG.match(text.lstrip()) and re.search(r"<(\w+:)?svg[\s>]", text):
        return Kind.SVG
    if _HTML.match(text):
        return Kind.HTML
    return Kind.DATA if _DATA.match(text) else Kind.TEXT


def _as_text(head: bytes) -> str:
    """
    Strict UTF-8, UTF-16 when its mark stands first, or what can only be Western Windows text. Else empty.

    A character cut at the end is left out.
    """
    wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    decoder = codecs.getincrementaldecoder("utf-16" if wide else "utf-8")()
    try:
        return decoder.decode(head.removeprefix(codecs.BOM_UTF8))
    except UnicodeDecodeError:
        return head.decode("cp1252") if is_western(head) else ""


_NOT_WESTERN = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d]")
_BEYOND_ASCII = bytes(range(0x80, 0x100))


def is_western(data: bytes) -> bool:
    """Whether bytes that are no UTF-8 are in all likelihood Windows-1252: no controls, mostly ASCII."""
    beyond = len(data) - len(data.translate(None, _BEYOND_ASCII))
    return not _NOT_WESTERN.search(data) and beyond * 4 < len(data)


def _is_email(text: str) -> bool:
    """Headers up to the first empty line, at least three of them ones that mail has."""
    headers = re.split(r"\r\n\r\n|\n\r?\n|\r\r", text.lstrip(), maxsplit=1)[0]
    lines = [line for line in re.split(r"[\r\n]+", headers) if not line.startswith((" ", "\t", "From ", ">From "))]
    known = sum(1 for line in lines if _HEADER.match(line))
    shaped = sum(1 for line in lines if re.match(r"[!-9;-~]+[ \t]*:", line))
    return known >= 3 and shaped * 3 >= len(lines) * 2  # a line that was mangled makes no other file of it
