"""Two copies of the header: one of them is enough, the newer one counts."""

from pathlib import Path

import pytest

from intake_app.domain.vault import HeaderSource, SlotKind
from intake_app.errors import HeaderDamaged, VaultMissing, VaultTooNew
from intake_app.vault.header import Header
from intake_app.vault.keyfile import read_header, write_header
from intake_app.vault.private_part import Owner
from intake_app.vault.secrets import Kdf
from intake_app.vault.slot import Secret

KEY = bytearray(32)
SECRET = Secret(SlotKind.PASSPHRASE, bytearray(b"x"))


@pytest.fixture
def header(tmp_path: Path) -> Header:
    made = Header.make((SECRET,), Kdf(1, 8192), KEY)
    write_header(tmp_path, made)
    return made


def test_both_files_are_the_same_and_private(header: Header, tmp_path: Path) -> None:
    assert {path.name for path in tmp_path.iterdir()} == {"vault.key", "vault.key.bak"}
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {header.pack()}
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}
    assert read_header(tmp_path).source is HeaderSource.MAIN


@pytest.mark.parametrize("damage", [None, b"", b"INTAKEKY", bytes(320)], ids=["gone", "empty", "cut", "zeros"])
def test_the_copy_stands_in_and_says_so(header: Header, tmp_path: Path, damage: bytes | None) -> None:
    main = tmp_path / "vault.key"
    main.unlink() if damage is None else main.write_bytes(damage)
    found = read_header(tmp_path)
    assert (found.header, found.source) == (header, HeaderSource.COPY)
    write_header(tmp_path, found.header)
    assert main.read_bytes() == header.pack()


def test_a_damaged_copy_does_no_harm(header: Header, tmp_path: Path) -> None:
    (tmp_path / "vault.key.bak").write_bytes(b"junk")
    assert read_header(tmp_path).source is HeaderSource.MAIN


def test_the_newer_one_counts(header: Header, tmp_path: Path) -> None:
    """A change that was cut short between the two files."""
    newer = header.with_secret(0, SECRET, Owner(), KEY)
    for name, source in (("vault.key", HeaderSource.MAIN), ("vault.key.bak", HeaderSource.COPY)):
        write_header(tmp_path, header)
        (tmp_path / name).write_bytes(newer.pack())
        assert (read_header(tmp_path).header, read_header(tmp_path).source) == (newer, source)


def test_two_damaged_files_are_named(header: Header, tmp_path: Path) -> None:
    for path in tmp_path.iterdir():
        path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(HeaderDamaged) as caught:
        read_header(tmp_path)
    assert caught.value.detail == "vault.key: checksum; vault.key.bak: checksum"


def test_no_file_at_all_is_no_vault(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        read_header(tmp_path)


def test_a_newer_format_is_not_taken_for_damage(header: Header, tmp_path: Path) -> None:
    from hashlib import blake2b

    body = b"INTAKEKY\0\7 and more"
    (tmp_path / "vault.key").write_bytes(body + blake2b(body, digest_size=32).digest())
    with pytest.raises(VaultTooNew) as caught:
        read_header(tmp_path)
    assert (caught.value.found, caught.value.known) == (7, 2)


def test_what_was_cut_short_while_writing_is_no_obstacle(header: Header, tmp_path: Path) -> None:
    (tmp_path / "vault.key.new").write_bytes(b"half")
    write_header(tmp_path, header.with_secret(0, SECRET, Owner(), KEY))
    assert {path.name for path in tmp_path.iterdir()} == {"vault.key", "vault.key.bak"}
