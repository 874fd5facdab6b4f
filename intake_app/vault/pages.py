"""
The checksums of all pages of `vault.db`, those of free pages too, which SQLite never reads.

As SQLCipher 4 lays a page out: content, 16 bytes of IV, 64 of HMAC-SHA512 over content, IV and the page's number (32
bits, little-endian). Its key is PBKDF2-HMAC-SHA512 of the database's raw key, two rounds, with the database's salt of
which every byte is XORed with 0x3A. The first page begins with that salt, which is not under the HMAC.
See https://www.zetetic.net/sqlcipher/design/.
"""

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

from intake_app.domain.progress import Progress, Step
from intake_app.vault.header import PAGE_SIZE, Header
from intake_app.vault.secrets import derive, wipe

_MAC = 64  # bytes
_MASK = 0x3A
_PENDING = (1 << 30) // PAGE_SIZE + 1  # the page that SQLite keeps for its locks and never writes


def bad_pages(path: Path, header: Header, data_key: bytearray, progress: Progress) -> Iterator[int]:
    """Numbers, from 1, of pages that are not as they were written, or cut off. Raises OSError."""
    key = derive(data_key, b"intake database")
    salt = bytes(byte ^ _MASK for byte in header.database_salt)
    mac_key = bytearray(hashlib.pbkdf2_hmac("sha512", key, salt, 2, len(key)))
    wipe(key)
    try:
        with path.open("rb") as file:
            if file.read(len(salt)) != header.database_salt:
                yield 1
            file.seek(0)
            for number, page in enumerate(iter(lambda: file.read(PAGE_SIZE), b""), start=1):
                progress(Step("check"))
                if number != _PENDING and not _is_whole(number, page, mac_key, len(salt)):
                    yield number
    finally:
        wipe(mac_key)


def _is_whole(number: int, page: bytes, mac_key: bytearray, salt_bytes: int) -> bool:
    begin = salt_bytes if number == 1 else 0
    digest = hmac.new(mac_key, page[begin:-_MAC] + number.to_bytes(4, "little"), "sha512").digest()
    return len(page) == PAGE_SIZE and hmac.compare_digest(digest, page[-_MAC:])
