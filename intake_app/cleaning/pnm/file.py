"""
PNM as files, the plain pictures of Netpbm (its pages pbm, pgm, ppm and pam): one picture or more in a row.

    P4  P5  P6     width, height, highest value (not in P4), then samples: bits, grey, or red, green and blue
    P1  P2  P3     the same in decimal digits, which come out as the above
    P7             WIDTH, HEIGHT, DEPTH, MAXVAL and TUPLTYPE by name, ENDHDR, then samples

Samples above 255 have two bytes, the higher one first. Rows of bits are filled up to whole bytes.
"""

import re
import sys
from array import array
from dataclasses import dataclass

from intake_app.cleaning.facts import MAX_ALL_PIXELS, check_size
from intake_app.errors import FileRefused, Refusal

NUMBER = re.compile(rb"(?:\s|#[^\n\r]*+[\n\r])*+(\d{1,9})")
"""With the blanks and comments that may stand before it."""
REMARK = re.compile(rb"#[^\n\r]*")
NAMED = re.compile(rb"P7\s*\n((?:(?!ENDHDR)[^\n]*\n)*+)ENDHDR[^\n]*\n")
FIELD = re.compile(rb"^[^\S\n]*([A-Z]+)[^\S\n]+([^\n]*?)[^\S\n]*$", re.MULTILINE)

BITS, NAMED_FIELDS = b"P4", b"P7"
IN_DIGITS = {b"P1": b"P4", b"P2": b"P5", b"P3": b"P6"}
DEPTHS = {b"P4": 1, b"P5": 1, b"P6": 3}
USUAL = {1: b"GRAYSCALE", 2: b"GRAYSCALE_ALPHA", 3: b"RGB", 4: b"RGB_ALPHA"}
"""What the samples of a pixel mean, by how many there are, unless the file says one of these:"""
MEANINGS = {b"BLACKANDWHITE": 1, b"BLACKANDWHITE_ALPHA": 2, b"CMYK": 4}
HIGHEST = 0xFFFF


@dataclass(frozen=True, slots=True)
class Picture:
    """`magic` is P4 to P7, `depth` the samples of a pixel, `highest` what none of them exceeds."""

    magic: bytes
    width: int
    height: int
    depth: int = 1
    highest: int = 1
    meaning: bytes = b""
    samples: bytes = b""
    whole: bool = True

    @property
    def deep(self) -> bool:
        """Whether samples have two bytes."""
        return self.highest > 0xFF

    @property
    def row(self) -> int:
        """Bytes of a row."""
        return self.width + 7 >> 3 if self.magic == BITS else self.width * self.depth * (1 + self.deep)


def read(data: bytes) -> list[Picture]:
    """The pictures up to one that makes no sense, which is refused when it is the first."""
    pictures, at, pixels = list[Picture](), 0, 0
    while at < len(data):
        try:
            picture, at = _picture(data, at)
        except FileRefused as error:
            if not pictures or error.reason is not Refusal.DAMAGED:
                raise
            break
        pictures.append(picture)
        pixels += picture.width * picture.height
        if pixels > MAX_ALL_PIXELS:
            raise FileRefused(Refusal.TOO_MANY_PIXELS, str(pixels))
    return pictures


def write(picture: Picture) -> bytes:
    """As a file, or as a part of one."""
    size = (picture.width, picture.height)
    if picture.magic == NAMED_FIELDS:
        fields = (*size, picture.depth, picture.highest, picture.meaning)
        return b"P7\nWIDTH %d\nHEIGHT %d\nDEPTH %d\nMAXVAL %d\nTUPLTYPE %s\nENDHDR\n" % fields + picture.samples
    highest = b"" if picture.magic == BITS else b"%d\n" % picture.highest
    return b"%s\n%d %d\n" % (picture.magic, *size) + highest + picture.samples


def _picture(data: bytes, at: int) -> tuple[Picture, int]:
    """One picture, and where it ends."""
    magic = data[at : at + 2]
    header, at = _named_fields(data, at) if magic == NAMED_FIELDS else _numbers(data, at)
    check_size(header.width, header.height)
    if not 0 < header.highest <= HIGHEST:
        raise FileRefused(Refusal.DAMAGED, "highest value")
    needed = header.row * header.height
    if magic in IN_DIGITS:
        samples, end = _from_digits(header, REMARK.sub(b"", data[at:])), len(data)
    else:
        samples, end = data[at : at + needed], at + needed
    if len(samples) < header.row:
        raise FileRefused(Refusal.DAMAGED, "no row")
    whole = len(samples) == needed
    samples = _within_bounds(header, samples.ljust(needed, b"\0"))
    fields = (header.magic, header.width, header.height, header.depth, header.highest, header.meaning)
    return Picture(*fields, samples, whole), end


def _numbers(data: bytes, at: int) -> tuple[Picture, int]:
    """A header of numbers, and where the samples begin: behind one blank."""
    magic = IN_DIGITS.get(data[at : at + 2], data[at : at + 2])
    if magic not in DEPTHS:
        raise FileRefused(Refusal.DAMAGED, "magic")
    at, numbers = at + 2, list[int]()
    for _ in range(2 if magic == BITS else 3):
        number = NUMBER.match(data, at)
        if not number:
            raise FileRefused(Refusal.DAMAGED, "header")
        numbers.append(int(number[1]))
        at = number.end()
    width, height, highest = numbers if len(numbers) == 3 else (*numbers, 1)
    return Picture(magic, width, height, DEPTHS[magic], highest), at + 1


def _named_fields(data: bytes, at: int) -> tuple[Picture, int]:
    """A header of names, and where the samples begin. Meanings that nobody knows are taken for the usual ones."""
    header = NAMED.match(data, at)
    fields = dict(FIELD.findall(REMARK.sub(b"", header[1]))) if header else {}
    try:
        width, height, depth, highest = (int(fields[name]) for name in (b"WIDTH", b"HEIGHT", b"DEPTH", b"MAXVAL"))
        said, usual = fields.get(b"TUPLTYPE", b""), USUAL[depth]
    except (KeyError, ValueError):
        raise FileRefused(Refusal.DAMAGED, "header") from None
    assert header
    meaning = said if MEANINGS.get(said) == depth else usual
    return Picture(NAMED_FIELDS, width, height, depth, highest, meaning), header.end()


def _from_digits(header: Picture, digits: bytes) -> bytes:
    """Samples as bytes, as many as there are and belong to the picture."""
    count = header.width * header.height * header.depth
    if header.magic == BITS:
        bits = b"".join(digits.split())[:count].decode("ascii", "replace")
        rows = (bits[start : start + header.width] for start in range(0, len(bits), header.width))
        try:
            return b"".join(int(row.ljust(8 * header.row, "0"), 2).to_bytes(header.row, "big") for row in rows)
        except ValueError:
            raise FileRefused(Refusal.DAMAGED, "digits") from None
    try:
        samples = [min(int(number), header.highest) for number in digits.split(maxsplit=count)[:count]]
        return _in_order(array("H", samples)).tobytes() if header.deep else bytes(samples)
    except (ValueError, OverflowError):
        raise FileRefused(Refusal.DAMAGED, "digits") from None


def _within_bounds(header: Picture, samples: bytes) -> bytes:
    """With 0 for the bits that fill up rows, and nothing above the highest value: neither shows."""
    if header.magic == BITS:
        rows = bytearray(samples)
        filling = -header.width % 8
        ends = bytes(byte >> filling << filling for byte in range(256))
        rows[header.row - 1 :: header.row] = rows[header.row - 1 :: header.row].translate(ends)
        return bytes(rows)
    if not header.deep:
        return samples.translate(bytes(min(level, header.highest) for level in range(256)))
    values = _in_order(array("H", samples))
    if max(values) <= header.highest:
        return samples
    return _in_order(array("H", (min(value, header.highest) for value in values))).tobytes()


def _in_order(values: "array[int]") -> "array[int]":
    """From this machine's order of bytes to the file's, or back."""
    if sys.byteorder == "little":
        values.byteswap()
    return values
