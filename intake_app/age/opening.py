"""Opening age files."""

import io
from collections.abc import Sequence
from typing import BinaryIO

from intake_app.age import header, scrypt
from intake_app.age.armor import ArmorReader, is_armored
from intake_app.age.seekable import DecryptingReader
from intake_app.age.source import Source
from intake_app.age.stanza import Identity
from intake_app.age.stream import NONCE_SIZE, Writable, payload_key, unseal
from intake_app.errors import BadArmor, BadHeader, NoMatch

MAX_ARMORED = 16 * 1024 * 1024  # bytes inside an armor that `open_seekable` keeps in memory
_MAX_DETAIL = 100  # characters; stanzas can be called anything


def decrypt(identities: Sequence[Identity], source: BinaryIO, sink: Writable) -> None:
    """Opens the source with whichever identity fits, in binary or text form, from where the stream stands.

    Only authenticated chunks reach the sink, but the end may turn out to be missing after much was written: keep the
    result only if this returns. Raises `NoMatch`, `BadHmac`, `BadHeader`, `BadPayload` or `BadArmor`.
    """
    reader = Source(source)
    if is_armored(reader):
        reader = Source(ArmorReader(reader))
    key, _, _ = _open(identities, reader)
    unseal(reader, key, sink)


def open_seekable(identities: Sequence[Identity], source: BinaryIO) -> DecryptingReader:
    """The content for random access. The source has to be seekable, and stay open as long as the reader is used.

    A text form is unpacked in memory, up to `MAX_ARMORED`. Raises what `decrypt` does.
    """
    start = source.tell()
    if is_armored(Source(source)):
        source.seek(start)
        source, start = _without_armor(source), 0
    source.seek(start)
    key, size, identity = _open(identities, Source(source))
    return DecryptingReader(source, start + size, key, identity)


def _open(identities: Sequence[Identity], source: Source) -> tuple[bytes, int, Identity]:
    """The payload key, how many bytes come before the first chunk, and the identity that fits."""
    found = header.read(source)
    kinds = [stanza.kind for stanza in found.stanzas]
    if scrypt.KIND in kinds and len(kinds) > 1:
        raise BadHeader("an scrypt stanza stands alone")
    for identity in identities:
        if (file_key := identity.unwrap(found.stanzas)) is not None:
            break
    else:
        raise NoMatch(", ".join(sorted(set(kinds)))[:_MAX_DETAIL])
    found.verify(file_key)
    nonce = bytearray(NONCE_SIZE)
    if source.fill(memoryview(nonce)) < NONCE_SIZE:
        raise BadHeader("the nonce is cut")
    return payload_key(file_key, bytes(nonce)), found.size + NONCE_SIZE, identity


def _without_armor(source: BinaryIO) -> BinaryIO:
    armor = ArmorReader(Source(source))
    content = io.BytesIO()
    while data := armor.read(MAX_ARMORED):
        if content.tell() + len(data) > MAX_ARMORED:
            raise BadArmor("too large to be read in its text form")
        content.write(data)
    return content
