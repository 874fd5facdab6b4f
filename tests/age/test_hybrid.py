"""Post-quantum keys: as the format's own text has them, never beside classical ones, no burden to who has none."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from intake_app.age import (
    X25519Identity,
    bech32,
    decrypt,
    encrypt,
    new_identity,
    open_seekable,
    parse_identities,
    parse_identity,
    parse_recipient,
)
from intake_app.age.hybrid import HybridIdentity, HybridRecipient
from intake_app.errors import KeyFault, MixedRecipients, NoMatch, NotAnIdentity, NotARecipient

KEY_FILE = (Path(__file__).parents[1] / "data/age/hybrid-key.txt").read_text(
    "ascii"
)  # both keys from the format's text
PUBLIC = KEY_FILE.splitlines()[0].removeprefix("# public key: ")
SECRET = KEY_FILE.splitlines()[1]
MLKEM = 1184  # bytes of a public key that are ML-KEM's


def test_keys_are_read_and_written_as_the_format_says() -> None:
    (identity,) = parse_identities(KEY_FILE)
    assert identity == parse_identity(SECRET)
    assert str(identity) == SECRET
    assert str(identity.recipient()) == PUBLIC
    assert identity.recipient() == parse_recipient(f" {PUBLIC[:1000]}\r\n{PUBLIC[1000:]}\n")


def test_a_secret_key_shows_itself_only_when_asked() -> None:
    assert "42" not in repr(HybridIdentity(b"\x42" * 32))


def test_every_new_key_is_another_and_opens_what_is_sealed_for_it() -> None:
    one, other = new_identity(post_quantum=True), new_identity(post_quantum=True)
    sealed = io.BytesIO()
    encrypt([one.recipient(), other.recipient()], io.BytesIO(b"content"), sealed)
    for identity in (one, other, parse_identity(str(one))):
        opened = io.BytesIO()
        decrypt([identity], io.BytesIO(sealed.getvalue()), opened)
        assert opened.getvalue() == b"content"
        sealed.seek(0)
        assert open_seekable([X25519Identity.generate(), identity], sealed).read() == b"content"
    for identity in (new_identity(post_quantum=True), X25519Identity.generate()):
        with pytest.raises(NoMatch):
            decrypt([identity], io.BytesIO(sealed.getvalue()), io.BytesIO())


def test_a_file_for_a_thousand_people_opens_for_the_last_of_them() -> None:
    mine, sealed, opened = new_identity(post_quantum=True), io.BytesIO(), io.BytesIO()
    encrypt([new_identity(post_quantum=True).recipient()] * 999 + [mine.recipient()], io.BytesIO(b"content"), sealed)
    decrypt([mine], io.BytesIO(sealed.getvalue()), opened)
    assert opened.getvalue() == b"content"


def test_classical_and_post_quantum_recipients_are_never_mixed() -> None:
    sealed = io.BytesIO()
    with pytest.raises(MixedRecipients):
        encrypt([parse_recipient(PUBLIC), X25519Identity.generate().recipient()], io.BytesIO(b"content"), sealed)
    assert sealed.getvalue() == b""


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (SECRET, KeyFault.PRIVATE_KEY),
        (KEY_FILE, KeyFault.PRIVATE_KEY),
        (PUBLIC[:-1], KeyFault.CUT),
        ("age1pq1", KeyFault.CUT),
        ("age1pq", KeyFault.CUT),
        (PUBLIC[:-1] + "q", KeyFault.MISTYPED),
        (PUBLIC.replace("l", "1"), KeyFault.MISTYPED),
        (PUBLIC.upper(), KeyFault.MISTYPED),
        (PUBLIC * 2, KeyFault.MISTYPED),
        (bech32.encode("age1pq", bytes(32)), KeyFault.MISTYPED),
        (bech32.encode("age1pq", b"\xff" * MLKEM + b"\x09" + bytes(31)), KeyFault.MISTYPED),
        (bech32.encode("age1pq", parse_recipient(PUBLIC).key[:MLKEM] + bytes(32)), KeyFault.LOW_ORDER),
        (bech32.encode("age1tagpq", bytes(1249)), KeyFault.PLUGIN),
    ],
)
def test_what_is_wrong_with_a_public_key_is_said(text: str, fault: KeyFault) -> None:
    with pytest.raises(NotARecipient) as caught:
        parse_recipient(text)
    assert caught.value.why is fault


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (PUBLIC, KeyFault.PUBLIC_KEY),
        (SECRET[:-3], KeyFault.CUT),
        (SECRET[:-1] + "Q", KeyFault.MISTYPED),
        (SECRET.lower(), KeyFault.MISTYPED),
        (bech32.encode("AGE-SECRET-KEY-PQ-", bytes(33)), KeyFault.MISTYPED),
    ],
)
def test_what_is_wrong_with_a_secret_key_is_said(text: str, fault: KeyFault) -> None:
    with pytest.raises(NotAnIdentity) as caught:
        parse_identity(text)
    assert caught.value.why is fault
    assert SECRET[30:50] not in str(caught.value)


@pytest.mark.parametrize("make", [HybridIdentity, HybridRecipient])
def test_a_key_has_its_size(make: type) -> None:
    with pytest.raises(ValueError, match="bytes"):
        make(bytes(31))


QUIET_AND_LATE = f"""
import sys
opened = []
sys.addaudithook(lambda event, _: opened.append(event) if event.startswith("socket.") else None)
from intake_app.age import X25519Identity, parse_recipient
parse_recipient(str(X25519Identity.generate().recipient()))
assert "cryptography" not in sys.modules
parse_recipient({PUBLIC!r}).wrap(bytes(16))
assert "cryptography" in sys.modules
assert not opened, opened
"""


def test_the_library_loads_with_the_first_such_key_and_makes_no_noise() -> None:
    ended = subprocess.run([sys.executable, "-c", QUIET_AND_LATE], capture_output=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")
