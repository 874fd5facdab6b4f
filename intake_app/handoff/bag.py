"""
The bag around what goes out: BagIt 1.0 (RFC 8493), which archives and courts' own tools check without us.

Each checksum file has lines of hash, two spaces and path from the bag's folder. The files in `data` stand in both
`manifest-…txt`, all others in both `tagmanifest-…txt`, but for these two themselves.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from datetime import datetime

DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
MAX_SUMS = 64 * 1024 * 1024  # bytes of one list; that of SHA-512 has some 200 for each file
MAX_TAG_SUMS = 64 * 1024  # bytes of one that covers the few files around `data`
_LONGEST = 128 + 16  # bytes of a hash and the space behind it, in a line
_LINE = re.compile(r"([0-9a-f]{64}|[0-9a-f]{128})[ \t]+(\S.*)")


def info(*, sender: str, created: datetime, matter: str, program: str, part: tuple[int, int], oxum: str) -> bytes:
    """bag-info.txt. `oxum` is the bytes and the number of files in `data`, with a dot between them."""
    number, of = part
    lines = (
        ("Source-Organization", sender),
        ("Bagging-Date", f"{created:%Y-%m-%d}"),
        ("External-Identifier", matter),
        ("Bag-Group-Identifier", f"{matter}-{created:%Y%m%dT%H%M%SZ}"),
        ("Bag-Count", f"{number} of {of}"),
        ("Payload-Oxum", oxum),
        ("Bag-Software-Agent", program),
    )
    return "".join(f"{label}: {value}\n" for label, value in lines if value.strip()).encode()


def sums(hashes: Mapping[str, str]) -> bytes:
    """A checksum file of these hashes (hex) by path."""
    return "".join(sum_lines(hashes.items())).encode()


def sum_lines(hashes: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The same line by line, of path and hash."""
    return (f"{digest}  {path}\n" for path, digest in hashes)


def read_sums(text: bytes, covered: Set[str]) -> dict[str, str] | None:
    """The reverse; None for what is no such file, names a path twice, or is longer than one of these paths can be."""
    if len(text) > sum(_LONGEST + len(path.encode()) for path in covered):
        return None
    try:
        found = [_LINE.fullmatch(line) for line in text.decode().split("\n") if line]
    except UnicodeDecodeError:
        return None
    if None in found:
        return None
    pairs = [(line[2], line[1]) for line in found if line]
    hashes = dict(pairs)
    return hashes if len(hashes) == len(pairs) else None


def oxum(sizes: Iterable[int]) -> str:
    """What bag-info.txt says of the size of `data`: "BYTES.FILES"."""
    listed = list(sizes)
    return f"{sum(listed)}.{len(listed)}"
