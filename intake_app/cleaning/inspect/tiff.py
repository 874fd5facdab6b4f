"""
TIFF and BigTIFF: directories of tags anywhere in the file (TIFF 6.0), a chain of them for the pages.

Harmless: the tags that say how the strips or tiles of a page become pixels, each with no more values than that takes.
Bytes that no directory, value or strip covers are a finding, save padding and the header that Pillow repeats before
each further page.
"""

import re

from intake_app.cleaning.inspect import jpeg, photoshop
from intake_app.cleaning.inspect.exif import Naming
from intake_app.cleaning.inspect.exif_tags import POINTERS
from intake_app.cleaning.inspect.ifd import Directories, Entry
from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces
from intake_app.domain.findings import What

_ANY = 1 << 62
_MOST_VALUES = {
    254: 1,  # NewSubfileType
    255: 1,  # SubfileType
    256: 1,  # ImageWidth
    257: 1,  # ImageLength
    258: 16,  # BitsPerSample
    259: 1,  # Compression
    262: 1,  # PhotometricInterpretation
    266: 1,  # FillOrder
    273: _ANY,  # StripOffsets
    277: 1,  # SamplesPerPixel
    278: 1,  # RowsPerStrip
    279: _ANY,  # StripByteCounts
    284: 1,  # PlanarConfiguration
    292: 1,  # T4Options
    293: 1,  # T6Options
    317: 1,  # Predictor
    320: 3 << 16,  # ColorMap
    322: 1,  # TileWidth
    323: 1,  # TileLength
    324: _ANY,  # TileOffsets
    325: _ANY,  # TileByteCounts
    332: 1,  # InkSet
    334: 1,  # NumberOfInks
    338: 16,  # ExtraSamples
    339: 16,  # SampleFormat
    340: 16,  # SMinSampleValue
    341: 16,  # SMaxSampleValue
    347: _ANY,  # JPEGTables
    512: 1,  # JPEGProc
    513: 1,  # JPEGInterchangeFormat
    514: 1,  # JPEGInterchangeFormatLength
    515: 1,  # JPEGRestartInterval
    519: 16,  # JPEGQTables
    520: 16,  # JPEGDCTables
    521: 16,  # JPEGACTables
    529: 3,  # YCbCrCoefficients
    530: 2,  # YCbCrSubSampling
    531: 1,  # YCbCrPositioning
    532: 6,  # ReferenceBlackWhite
}
_PIECES = ((273, 279), (324, 325), (513, 514))
_SUB_IFDS, _PHOTOSHOP, _COMPRESSION, _JPEG_TABLES = 330, 34377, 259, 347
_JPEG_COMPRESSIONS = {6, 7}

_PADDING = re.compile(rb"\0{0,15}(?:(?:II\*\0|MM\0\*)(.{4}))?\0{0,15}", re.DOTALL)


def walk(data: bytes, traces: Traces) -> None:
    """Page by page, then the bytes that belong to none."""
    directories = Directories(data)
    naming = Naming(directories, traces, "TIFF")
    waiting = _main_pages(directories, traces)
    pages = set(waiting)
    if not pages:
        raise CutError(directories.first)
    while waiting:
        try:
            page = _page(directories, naming, waiting.pop(0), traces)
            waiting += _sub_pages(directories, page, traces)
            _pieces(directories, page, traces)
        except CutError:
            traces.add(What.OTHER, "TIFF unreadable part")
    _uncovered(directories, pages, traces)


def _main_pages(directories: Directories, traces: Traces) -> list[int]:
    """Where the directories of the chain begin; those before the place where it breaks."""
    pages: list[int] = []
    try:
        for at in directories.chain():
            pages.append(at)
    except CutError:
        traces.add(What.OTHER, "TIFF unreadable part")
    return pages


def _page(directories: Directories, naming: Naming, at: int, traces: Traces) -> dict[int, Entry]:
    """Names all that one directory says beyond how to show its pixels; its tags."""
    page: dict[int, Entry] = {}
    for entry in directories.entries(at):
        page[entry.tag] = entry
        if entry.tag in _MOST_VALUES:
            if entry.count > _MOST_VALUES[entry.tag]:
                traces.add(What.OTHER, f"TIFF tag {entry.tag}", size=entry.size)
        elif entry.tag in POINTERS:
            naming.directory(directories.number(entry), POINTERS[entry.tag])
        elif entry.tag == _PHOTOSHOP:
            photoshop.name(directories.value(entry), traces)
        else:
            naming.entry(entry, "main")
    return page


def _sub_pages(directories: Directories, page: dict[int, Entry], traces: Traces) -> list[int]:
    """Where the directories below a page begin: previews, masks, sensor data."""
    return directories.numbers(page[_SUB_IFDS]) if _SUB_IFDS in page else []


def _pieces(directories: Directories, page: dict[int, Entry], traces: Traces) -> None:
    """Notes which bytes the strips and tiles cover, and looks into those that are JPEG streams."""
    compression = directories.number(page[_COMPRESSION]) if _COMPRESSION in page else 1
    if _JPEG_TABLES in page:
        jpeg.walk(directories.value(page[_JPEG_TABLES]), traces)
    for offsets_tag, sizes_tag in _PIECES:
        if offsets_tag not in page or sizes_tag not in page:
            continue
        offsets, sizes = directories.numbers(page[offsets_tag]), directories.numbers(page[sizes_tag])
        if len(offsets) != len(sizes):
            traces.add(What.OTHER, "TIFF strips without sizes")
        for at, size in zip(offsets, sizes, strict=False):
            piece = directories.take(at, size)
            if compression in _JPEG_COMPRESSIONS and piece.startswith(b"\xff\xd8"):
                jpeg.walk(piece, traces)


def _uncovered(directories: Directories, pages: set[int], traces: Traces) -> None:
    """Bytes of the file that nothing points at."""
    data, spans, reached = directories.reader.data, sorted(directories.spans), 0
    for start, end in [*spans, (len(data), len(data))]:
        gap_end = min(start, len(data))
        if gap_end > reached and not _is_padding(data, reached, gap_end, pages):
            last = gap_end == len(data)
            what, where = (What.TRAILING, "after the last part") if last else (What.OTHER, "between its parts")
            traces.add(what, f"TIFF {where}", size=gap_end - reached)
        reached = max(reached, end)
    if reached > len(data):
        raise CutError(reached)


def _is_padding(data: bytes, start: int, end: int, pages: set[int]) -> bool:
    """Zeros up to an alignment, or a header of 8 bytes that points at a page counted from itself, between such."""
    match = _PADDING.fullmatch(data, start, end)
    if not match or not match[1]:
        return bool(match)
    at = match.start(1) - 4
    return at + Reader(match[1], "little" if data.startswith(b"II", at) else "big").u32(0) in pages
