"""Making age files."""

import secrets
import shutil
from collections.abc import Sequence
from typing import BinaryIO, cast

from intake_app.age import header
from intake_app.age.stanza import FILE_KEY_SIZE, Recipient
from intake_app.age.stream import NONCE_SIZE, EncryptingWriter, Writable, payload_key, write_all

_PORTION = 1024 * 1024  # bytes read at a time


def encrypt(recipients: Sequence[Recipient], source: BinaryIO, sink: BinaryIO) -> None:
    """Seals all of the source for each of the recipients."""
    with encryptor(recipients, sink) as writer:
        shutil.copyfileobj(source, cast("BinaryIO", writer), _PORTION)


def encryptor(recipients: Sequence[Recipient], sink: Writable) -> EncryptingWriter:
    """Writes the header, and gives the stream that seals what follows. Use it in a `with`."""
    if not recipients:
        raise ValueError("nobody could open it")
    file_key, nonce = secrets.token_bytes(FILE_KEY_SIZE), secrets.token_bytes(NONCE_SIZE)
    stanzas = [recipient.wrap(file_key) for recipient in recipients]
    write_all(sink, header.write(stanzas, file_key) + nonce)
    return EncryptingWriter(sink, payload_key(file_key, nonce))
