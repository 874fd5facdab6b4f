"""Pictures that lie in a content stream itself (ISO 32000-1, 8.9.7): where their data ends, and what they stand for."""

import re
import zlib
from contextlib import suppress

_KEYS = {
    b"/BPC": b"/BitsPerComponent",
    b"/CS": b"/ColorSpace",
    b"/D": b"/Decode",
    b"/DP": b"/DecodeParms",
    b"/F": b"/Filter",
    b"/H": b"/Height",
    b"/IM": b"/ImageMask",
    b"/I": b"/Interpolate",
    b"/W": b"/Width",
}
_NAME = re.compile(rb"/[^\0\t\n\f\r ()<>\[\]{}/%]*")
_SHORT = {
    **{b"/G": b"/DeviceGray", b"/RGB": b"/DeviceRGB", b"/CMYK": b"/DeviceCMYK", b"/I": b"/Indexed"},
    b"/AHx": b"/ASCIIHexDecode",
    b"/A85": b"/ASCII85Decode",
    b"/LZW": b"/LZWDecode",
    b"/Fl": b"/FlateDecode",
    b"/RL": b"/RunLengthDecode",
    b"/CCF": b"/CCITTFaxDecode",
    b"/DCT": b"/DCTDecode",
}
_END = re.compile(rb"(?<=[\0\t\n\f\r >])EI(?=[\0\t\n\f\r ]|\Z)")
_END_HERE = re.compile(rb"[\0\t\n\f\r ]*+EI(?=[\0\t\n\f\r ]|\Z)")
_LIKELY_CODE = re.compile(rb"[\t\n\r -~]{12}|[\t\n\r -~]*\Z")
_PIECE = 1 << 16
_SAMPLES = {b"/DeviceGray": 1, b"/DeviceRGB": 3, b"/DeviceCMYK": 4}


def entries(dictionary: list[bytes]) -> dict[bytes, bytes]:
    """Full names and values, short ones written out. What stands in the place of a name and is none is skipped."""
    found: dict[bytes, bytes] = {}
    tokens = iter(dictionary)
    for key in tokens:
        if not key.startswith(b"/") or (value := next(tokens, None)) is None:
            continue
        name = _KEYS.get(key, key)
        found.setdefault(name, _NAME.sub(_written_out, value) if name in {b"/ColorSpace", b"/Filter"} else value)
    return found


def _written_out(name: re.Match[bytes]) -> bytes:
    return _SHORT.get(name[0], name[0])


def cut(dictionary: list[bytes], content: bytes, at: int) -> tuple[bytes, int]:
    """The data of a picture whose `ID` ends at `at`, and where what follows its `EI` begins."""
    start = at + 1 if content[at : at + 1].isspace() else at
    known = entries(dictionary)
    length = 0
    if b"/Filter" not in known:
        length = _raw_length(known)
    elif known[b"/Filter"].strip(b"[ ]") == b"/FlateDecode":
        length = _deflated_length(memoryview(content)[start:])
    if length and (end := _END_HERE.match(content, start + length)):
        return content[start : start + length], end.end()
    for mark in _END.finditer(content, start):
        if _LIKELY_CODE.match(content, mark.end()):
            return content[start : mark.start()], mark.end()
    return content[start:], len(content)


def _raw_length(known: dict[bytes, bytes]) -> int:
    """Bytes of samples that are not packed; 0 when the dictionary does not tell."""
    try:
        width, height = int(known[b"/Width"]), int(known[b"/Height"])
        bits = 1 if known.get(b"/ImageMask") == b"true" else int(known[b"/BitsPerComponent"])
    except (KeyError, ValueError):
        return 0
    space = known.get(b"/ColorSpace", b"/DeviceGray")
    samples = 1 if space.startswith(b"[") else _SAMPLES.get(space, 0)  # in an array stands an indexed one
    return height * ((width * bits * samples + 7) // 8)


def _deflated_length(data: memoryview) -> int:
    """Bytes up to the end of a zlib stream; 0 when it is damaged."""
    inflater = zlib.decompressobj()
    with suppress(zlib.error):
        for at in range(0, len(data), _PIECE):
            piece = data[at : at + _PIECE]
            inflater.decompress(piece)
            if inflater.eof:
                return at + len(piece) - len(inflater.unused_data)
    return 0
