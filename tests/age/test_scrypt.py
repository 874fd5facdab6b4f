"""Files sealed with a passphrase."""

import io
import subprocess
import sys

import pytest
from nacl import bindings

from intake_app.age import ScryptIdentity, ScryptRecipient, X25519Identity, decrypt, encryptor, header
from intake_app.age.encoding import to_base64
from intake_app.age.scrypt import derive
from intake_app.age.stanza import Stanza
from intake_app.age.stream import EncryptingWriter, payload_key
from intake_app.errors import BadHeader, NoMatch

FILE_KEY, SALT, NONCE = bytes(range(16)), bytes(range(16)), bytes(16)


def sealed(passphrase: str, work_factor: int) -> bytes:
    wrap_key = derive(passphrase, SALT, work_factor)
    body = bindings.crypto_aead_chacha20poly1305_ietf_encrypt(FILE_KEY, None, bytes(12), wrap_key)
    stanza = Stanza(("scrypt", to_base64(SALT).decode(), str(work_factor)), body)
    sink = io.BytesIO(header.write([stanza], FILE_KEY) + NONCE)
    sink.seek(0, io.SEEK_END)
    with EncryptingWriter(sink, payload_key(FILE_KEY, NONCE)) as writer:
        writer.write(b"content")
    return sink.getvalue()


def opened(file: bytes, *identities: ScryptIdentity | X25519Identity) -> bytes:
    sink = io.BytesIO()
    decrypt(identities, io.BytesIO(file), sink)
    return sink.getvalue()


@pytest.mark.parametrize("work_factor", [1, 10, 12])
def test_the_right_passphrase_opens(work_factor: int) -> None:
    file = sealed("correct horse ñ", work_factor)
    assert opened(file, ScryptIdentity("wrong"), ScryptIdentity("correct horse ñ")) == b"content"


def test_a_wrong_passphrase_or_a_key_does_not_match() -> None:
    file = sealed("right", 4)
    with pytest.raises(NoMatch, match="scrypt"):
        opened(file, ScryptIdentity("wrong"), X25519Identity.generate())


def test_the_work_factor_is_capped_before_it_costs_anything() -> None:
    file = sealed("right", 5)
    with pytest.raises(BadHeader, match="above 4") as refused:
        opened(file, ScryptIdentity("right", max_work_factor=4))
    assert refused.value.costly
    for claimed in (b"21", b"63", b"999", b"99999999999999999999"):
        with pytest.raises(BadHeader):
            opened(file.replace(b" 5\n", b" " + claimed + b"\n", 1), ScryptIdentity("right"))


SHORT_OF_MEMORY = """
import io, resource, sys
from intake_app.age import ScryptIdentity, decrypt
from intake_app.errors import BadHeader
resource.setrlimit(resource.RLIMIT_AS, (900 * 2**20,) * 2)
try:
    decrypt([ScryptIdentity("right", max_work_factor=22)], io.BytesIO(sys.stdin.buffer.read()), io.BytesIO())
except BadHeader as error:
    print(error.costly, error.detail)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only there a process can be kept short of memory like this")
@pytest.mark.parametrize("work_factor", [b"20", b"21", b"22"])
def test_a_work_factor_beyond_the_memory_there_is_is_told_as_that(work_factor: bytes) -> None:
    file = sealed("right", 5).replace(b" 5\n", b" " + work_factor + b"\n", 1)
    ended = subprocess.run([sys.executable, "-c", SHORT_OF_MEMORY], input=file, capture_output=True, check=True)
    assert ended.stdout == b"True scrypt work factor %b takes more memory than there is\n" % work_factor


@pytest.mark.parametrize("claimed", ["0", "05", "+5", "5 ", "0x5", "٥", "-1", ""])
def test_the_work_factor_is_plain_decimal(claimed: str) -> None:
    file = sealed("right", 5).replace(b" 5\n", f" {claimed}\n".encode(), 1)
    with pytest.raises(BadHeader) as refused:
        opened(file, ScryptIdentity("right"))
    assert not refused.value.costly


def test_what_is_sealed_for_a_passphrase_opens_with_it_alone_each_time_under_another_salt() -> None:
    files = []
    for _ in range(2):
        sink = io.BytesIO()
        with encryptor(ScryptRecipient("correct horse", work_factor=4), sink) as writer:
            writer.write(b"content")
        files.append(sink.getvalue())
        assert opened(files[-1], ScryptIdentity("wrong"), ScryptIdentity("correct horse")) == b"content"
        with pytest.raises(NoMatch):
            opened(files[-1], ScryptIdentity("wrong"))
    assert files[0].splitlines()[1] != files[1].splitlines()[1]


def test_what_we_seal_costs_a_guesser_as_much_as_what_age_seals() -> None:
    stanza = ScryptRecipient("correct horse").wrap(FILE_KEY)
    assert (stanza.arguments[0], stanza.arguments[2]) == ("scrypt", "18")


def test_a_passphrase_does_not_show_itself() -> None:
    assert "secret" not in repr(ScryptIdentity("secret"))
    assert "secret" not in repr(ScryptRecipient("secret"))
