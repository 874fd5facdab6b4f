"""
The age v1 format (age-encryption.org/v1) on the primitives of PyNaCl and cryptography.

It knows nothing of the rest of the program.
"""

from intake_app.age.armor import armored
from intake_app.age.keys import holds_secret_key, new_identity, parse_identities, parse_identity, parse_recipient
from intake_app.age.opening import decrypt, open_seekable
from intake_app.age.scrypt import ScryptIdentity, ScryptRecipient
from intake_app.age.sealing import encrypt, encryptor
from intake_app.age.seekable import DecryptingReader
from intake_app.age.stanza import Identity, Recipient
from intake_app.age.stream import SEALED_CHUNK, EncryptingWriter, write_all
from intake_app.age.x25519 import X25519Identity, X25519Recipient

__all__ = [
    "SEALED_CHUNK",
    "DecryptingReader",
    "EncryptingWriter",
    "Identity",
    "Recipient",
    "ScryptIdentity",
    "ScryptRecipient",
    "X25519Identity",
    "X25519Recipient",
    "armored",
    "decrypt",
    "encrypt",
    "encryptor",
    "holds_secret_key",
    "new_identity",
    "open_seekable",
    "parse_identities",
    "parse_identity",
    "parse_recipient",
    "write_all",
]
