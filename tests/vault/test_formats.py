"""`docs/formats.md` is enough to read a vault: here it is done by the book, with nothing of ours."""

import hashlib
import shutil
import struct
from pathlib import Path

import sqlcipher3
from nacl import bindings

GOLDEN = Path(__file__).parents[1] / "data" / "vaults" / "0001.intake"
PASSPHRASE = b"golden velvet canyon tulip"


def subkey(data_key: bytes, name: bytes) -> bytes:
    return hashlib.blake2b(b"", key=data_key, person=name, digest_size=32).digest()


def test_a_vault_can_be_read_from_its_description(tmp_path: Path) -> None:
    header = (GOLDEN / "vault.key").read_bytes()
    assert hashlib.blake2b(header[:-32], digest_size=32).digest() == header[-32:]
    assert header[:10] == b"INTAKEKY\0\1"
    vault_id, salt, slot = header[14:30], header[30:46], header[52:154]
    assert struct.unpack(">IBB", header[46:52]) == (16384, 1, 2)
    kind, stretching, passes, memory, slot_salt, nonce, sealed = struct.unpack(">BBIQ16s24s48s", slot)
    assert (kind, stretching) == (1, 1)
    slot_key = bindings.crypto_pwhash_alg(
        32, PASSPHRASE, slot_salt, passes, memory, bindings.crypto_pwhash_ALG_ARGON2ID13
    )
    data_key = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, vault_id + slot[:30], nonce, slot_key)
    assert (
        hashlib.blake2b(header[:-64], key=subkey(data_key, b"intake header"), digest_size=32).digest()
        == (header[-64:-32])
    )
    shutil.copy(GOLDEN / "vault.db", tmp_path)
    assert (tmp_path / "vault.db").read_bytes()[:16] == salt
    database = sqlcipher3.connect(tmp_path / "vault.db")
    database.execute(f"""PRAGMA key = "x'{subkey(data_key, b"intake database").hex()}{salt.hex()}'" """)
    database.execute("PRAGMA cipher_page_size = 16384")
    assert database.execute("SELECT title FROM matters").fetchall() == [("Blue heron",)]
    assert database.execute("SELECT header FROM vault_info").fetchone() == (header,)
    database.close()
