import pytest

from intake_app.age import X25519Identity, X25519Recipient, bech32, parse_identities, parse_identity, parse_recipient
from intake_app.errors import KeyFault, NotAnIdentity, NotARecipient

PUBLIC = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"  # both from the format's own text
SECRET = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
IDENTITY_FILE = f"# created: 2026-01-01T00:00:00Z\n# public key: {PUBLIC}\n{SECRET}\n"


def test_keys_are_read_and_written_as_the_format_says() -> None:
    identity = parse_identity(SECRET)
    assert identity.secret == b"\x42" * 32
    assert str(identity) == SECRET
    assert identity.recipient() == parse_recipient(PUBLIC)
    assert str(identity.recipient()) == PUBLIC


def test_a_secret_key_shows_itself_only_when_asked() -> None:
    assert "42" not in repr(X25519Identity(b"\x42" * 32))


@pytest.mark.parametrize("text", [f"  {PUBLIC}\n", f"{PUBLIC[:30]}\r\n{PUBLIC[30:]}", f"# Ana\n{PUBLIC}"])
def test_white_space_and_comments_around_a_key_do_no_harm(text: str) -> None:
    assert str(parse_recipient(text)) == PUBLIC


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", KeyFault.EMPTY),
        (" \n# nothing here\n", KeyFault.EMPTY),
        (SECRET, KeyFault.PRIVATE_KEY),
        (SECRET.lower(), KeyFault.PRIVATE_KEY),
        (IDENTITY_FILE, KeyFault.PRIVATE_KEY),
        ("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbn", KeyFault.PRIVATE_KEY),
        ("PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none", KeyFault.PRIVATE_KEY),
        ("AGE-PLUGIN-YUBIKEY-1QQPQQ", KeyFault.PRIVATE_KEY),
        ("# laptop\nssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC ana@laptop", KeyFault.SSH),
        ("ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAA", KeyFault.SSH),
        ("sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9", KeyFault.SSH),
        ("-----BEGIN PGP PUBLIC KEY BLOCK-----", KeyFault.OTHER_KIND),
        ("untrusted comment: minisign public key\nRWQf6LRC", KeyFault.OTHER_KIND),
        (bech32.encode("age1yubikey", bytes(33)), KeyFault.PLUGIN),
        (bech32.encode("age1tag", bytes(33)), KeyFault.PLUGIN),
        (PUBLIC[:-1], KeyFault.CUT),
        ("age1", KeyFault.CUT),
        (PUBLIC[:-1] + "q", KeyFault.MISTYPED),
        (PUBLIC.replace("l", "1"), KeyFault.MISTYPED),
        (PUBLIC + PUBLIC, KeyFault.MISTYPED),
        (PUBLIC.upper(), KeyFault.MISTYPED),
        (PUBLIC[:20] + PUBLIC[20:].upper(), KeyFault.MISTYPED),
        (bech32.encode("age", bytes(33)), KeyFault.MISTYPED),
        (bech32.encode("age", bytes(32)), KeyFault.LOW_ORDER),
        (bech32.encode("age", b"\x01" + bytes(31)), KeyFault.LOW_ORDER),
        ("ana@example.org", KeyFault.NOT_A_KEY),
        ("age", KeyFault.NOT_A_KEY),
        ("\udcff\x00", KeyFault.NOT_A_KEY),
    ],
)
def test_what_is_wrong_with_a_public_key_is_said(text: str, fault: KeyFault) -> None:
    with pytest.raises(NotARecipient) as caught:
        parse_recipient(text)
    assert caught.value.why is fault


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", KeyFault.EMPTY),
        (PUBLIC, KeyFault.PUBLIC_KEY),
        ("AGE-PLUGIN-YUBIKEY-1QQPQQ", KeyFault.PLUGIN),
        ("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbn", KeyFault.SSH),
        ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI ana@laptop", KeyFault.PUBLIC_KEY),
        ("-----BEGIN PGP PRIVATE KEY BLOCK-----", KeyFault.OTHER_KIND),
        ("-----BEGIN AGE ENCRYPTED FILE-----\nYWdl", KeyFault.OTHER_KIND),
        (SECRET[:-3], KeyFault.CUT),
        (SECRET[:-1] + "Q", KeyFault.MISTYPED),
        (SECRET.lower(), KeyFault.MISTYPED),
        (SECRET * 2, KeyFault.MISTYPED),
        ("correct horse battery staple", KeyFault.NOT_A_KEY),
    ],
)
def test_what_is_wrong_with_a_secret_key_is_said(text: str, fault: KeyFault) -> None:
    with pytest.raises(NotAnIdentity) as caught:
        parse_identity(text)
    assert caught.value.why is fault
    assert SECRET[20:40] not in str(caught.value)


def test_an_identity_file_has_comments_and_any_number_of_keys() -> None:
    other = X25519Identity.generate()
    text = f"\ufeff{IDENTITY_FILE}\r\n\r\n  {other}  \n# end"
    assert parse_identities(text) == [parse_identity(SECRET), other]
    assert parse_identity(IDENTITY_FILE) == parse_identity(SECRET)


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n\n"])
def test_an_identity_file_without_a_key_is_refused(text: str) -> None:
    with pytest.raises(NotAnIdentity) as caught:
        parse_identities(text)
    assert caught.value.why is KeyFault.EMPTY


def test_a_bad_line_in_an_identity_file_is_refused() -> None:
    with pytest.raises(NotAnIdentity):
        parse_identities(IDENTITY_FILE + "ssh-ed25519 AAAA\n")


def test_a_point_of_low_order_is_no_recipient() -> None:
    with pytest.raises(NotARecipient):
        X25519Recipient(bytes(32))


def test_every_new_key_is_another() -> None:
    assert len({X25519Identity.generate().secret for _ in range(20)}) == 20
