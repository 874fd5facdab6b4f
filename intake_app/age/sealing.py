"""Making age files."""

import secrets
from collections.abc import Sequence
from typing import BinaryIO

from intake_app.age import header
from intake_app.age.scrypt import ScryptRecipient
from intake_app.age.source import Source
from intake_app.age.stanza import FILE_KEY_SIZE, Recipient
from intake_app.age.stream import NONCE_SIZE, EncryptingWriter, Writable, payload_key, write_all
from intake_app.errors import MixedRecipients

_PORTION = 256 * 1024  # bytes read at a time


def encrypt(recipients: Sequence[Recipient], source: BinaryIO, sink: Writable) -> None:
    """Seals all of the source for each of the recipients. Raises `MixedRecipients`."""
    reader, portion = Source(source), memoryview(bytearray(_PORTION))
    with encryptor(recipients, sink) as writer:
        while size := reader.fill(portion):
            writer.write(portion[:size])


def encryptor(recipients: Sequence[Recipient] | ScryptRecipient, sink: Writable) -> EncryptingWriter:
    """Writes the header, and gives the stream that seals what follows. Use it in a `with`. Raises `MixedRecipients`.

    A passphrase stands alone.
    """
    if isinstance(recipients, ScryptRecipient):
        return _encryptor([recipients], sink)
    if not recipients:
        raise ValueError("nobody could open it")
    if len({recipient.post_quantum for recipient in recipients}) > 1:
        raise MixedRecipients("post-quantum recipients stand alone")
    return _encryptor(recipients, sink)


def _encryptor(recipients: Sequence[Recipient | ScryptRecipient], sink: Writable) -> EncryptingWriter:
    file_key, nonce = secrets.token_bytes(FILE_KEY_SIZE), secrets.token_bytes(NONCE_SIZE)
    stanzas = [recipient.wrap(file_key) for recipient in recipients]
    head = header.write(stanzas, file_key) + nonce
    write_all(sink, head)
    return EncryptingWriter(sink, payload_key(file_key, nonce), head)
