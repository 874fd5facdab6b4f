"""The ways of not opening, each its own error, none of which changes anything; and media that can't be written to."""

import contextlib
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from intake_app.domain.document import Item, Role
from intake_app.domain.matter import Matter, Mode
from intake_app.domain.vault import HeaderSource
from intake_app.errors import (
    DatabaseDamaged,
    DatabaseEmpty,
    HeaderDamaged,
    StorageReadOnly,
    VaultInUse,
    VaultMissing,
    VaultTooNew,
    VaultUnreadable,
    WrongSecret,
)
from intake_app.vault import Vault, vault_kind_of
from intake_app.vault.access import change_passphrase
from intake_app.vault.check import check
from intake_app.vault.failures import FAILURES_FILE
from intake_app.vault.header import PAGE_SIZE
from intake_app.vault.keyfile import read_header

Reopen = Callable[[], Vault]
TakeIn = Callable[[bytes], Item]


@pytest.fixture
def closed(vault: Vault, matter: Matter, take_in: TakeIn, folder: Path) -> Path:
    take_in(os.urandom(600_000))
    vault.close()
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_wrong_passphrase(closed: Path) -> None:
    before = contents(closed)
    with pytest.raises(WrongSecret):
        Vault.open(closed, "not it", actor="Ana")
    after = contents(closed)
    assert b"not it" not in after.pop(FAILURES_FILE)
    assert after == before


@pytest.mark.parametrize("gone", ["folder", "vault.db", "headers"])
def test_a_missing_vault(closed: Path, gone: str, reopen: Reopen) -> None:
    if gone == "folder":
        shutil.rmtree(closed)
    for name in {"vault.db": ["vault.db"], "headers": ["vault.key", "vault.key.bak"]}.get(gone, []):
        (closed / name).unlink()
    with pytest.raises(VaultMissing):
        reopen()
    with pytest.raises(VaultMissing):
        vault_kind_of(closed)
    assert gone != "vault.db" or not (closed / "vault.db").exists()


def test_a_file_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "Letter.intake").write_text("no vault")
    with pytest.raises(VaultMissing):
        vault_kind_of(tmp_path / "Letter.intake")


@pytest.mark.parametrize("name", ["loop.intake", "x" * 300])
def test_a_name_that_leads_nowhere(tmp_path: Path, name: str) -> None:
    (tmp_path / "loop.intake").symlink_to("loop.intake")
    with pytest.raises(VaultMissing):
        vault_kind_of(tmp_path / name)


def test_a_folder_one_may_not_enter(closed: Path) -> None:
    closed.chmod(0o000)
    with as_nobody(closed), pytest.raises(VaultUnreadable):
        vault_kind_of(closed)
    closed.chmod(0o700)


def test_an_empty_database_is_not_filled_anew(closed: Path, reopen: Reopen) -> None:
    (closed / "vault.db").write_bytes(b"")
    with pytest.raises(DatabaseEmpty):
        reopen()
    with pytest.raises(DatabaseEmpty):
        vault_kind_of(closed)
    assert (closed / "vault.db").stat().st_size == 0


def test_a_damaged_header(closed: Path, reopen: Reopen) -> None:
    for name in ("vault.key", "vault.key.bak"):
        (closed / name).write_bytes((closed / name).read_bytes()[:-1])
    with pytest.raises(HeaderDamaged):
        reopen()
    with pytest.raises(HeaderDamaged):
        vault_kind_of(closed)


def test_one_damaged_header_is_made_whole_from_the_copy(closed: Path, reopen: Reopen) -> None:
    (closed / "vault.key").write_bytes(b"junk")
    vault = reopen()
    info = vault.info()
    assert (info.header, info.header_file.name) == (HeaderSource.COPY, "vault.key.bak")
    assert read_header(closed).source is HeaderSource.MAIN
    assert (closed / "vault.key").read_bytes() == (closed / "vault.key.bak").read_bytes()
    with vault.reading() as view:
        assert view.custody.latest(1)[0].facts["header"] == "copy"


@pytest.mark.parametrize("damage", ["zeros", "first page", "cut", "other key", "text"])
def test_a_damaged_database(closed: Path, damage: str, reopen: Reopen, tmp_path: Path) -> None:
    database = closed / "vault.db"
    data = bytearray(database.read_bytes())
    match damage:
        case "zeros":
            data = bytearray(len(data))
        case "first page":
            data[200] ^= 1
        case "cut":
            del data[PAGE_SIZE - 1 :]
        case "other key":
            data = bytearray(os.urandom(len(data)))
        case "text":
            data = bytearray(b"SQLite format 3\0" + b"not encrypted" * 5000)
    database.write_bytes(data)
    with pytest.raises(DatabaseDamaged):
        reopen()
    assert database.read_bytes() == data


def test_a_damaged_salt_does_no_harm(closed: Path, reopen: Reopen) -> None:
    data = bytearray((closed / "vault.db").read_bytes())
    data[3] ^= 0x10
    (closed / "vault.db").write_bytes(data)
    with reopen().reading() as view:
        assert len(view.matters.list()) == 1


def test_a_newer_header(closed: Path, reopen: Reopen) -> None:
    from hashlib import blake2b

    body = b"INTAKEKY\0\3 and more"
    (closed / "vault.key").write_bytes(body + blake2b(body, digest_size=32).digest())
    for look in (reopen, lambda: vault_kind_of(closed)):
        with pytest.raises(VaultTooNew) as caught:
            look()
        assert (caught.value.found, caught.value.known) == (3, 2)


def test_a_newer_schema(vault: Vault, reopen: Reopen) -> None:
    with vault._writer.outside() as db:
        db.execute("PRAGMA user_version = 99")
    vault.close()
    with pytest.raises(VaultTooNew) as caught:
        reopen()
    assert caught.value.found == 99


def test_a_vault_that_another_process_holds(closed: Path, passphrase: str, reopen: Reopen) -> None:
    script = """
import sys
from pathlib import Path
from intake_app.vault import Vault
with Vault.open(Path(sys.argv[1]), sys.argv[2], actor="Ben"):
    print("open", flush=True)
    sys.stdin.read()
"""
    with subprocess.Popen(
        [sys.executable, "-c", script, str(closed), passphrase], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout and other.stdin
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(VaultInUse) as caught:
            reopen()
        assert caught.value.holder.split()[0] == str(other.pid)
        other.stdin.close()
    reopen()


def test_a_failed_opening_lets_the_next_one_in(closed: Path, reopen: Reopen) -> None:
    with pytest.raises(WrongSecret):
        Vault.open(closed, "not it", actor="Ana")
    reopen()


def test_a_header_of_another_vault_does_not_open_this_one(closed: Path, tmp_path: Path, passphrase: str) -> None:
    from intake_app.vault import Kdf

    other = tmp_path / "Other.intake"
    Vault.create(other, "Other", passphrase, actor="Ana", kdf=Kdf(1, 8192))[0].close()
    for name in ("vault.key", "vault.key.bak"):
        shutil.copy(other / name, closed / name)
    with pytest.raises(DatabaseDamaged):
        Vault.open(closed, passphrase, actor="Ana")


@pytest.fixture
def read_only(closed: Path) -> Iterator[Path]:
    """The folder on media that can't be written to, for root as well."""
    for path in closed.iterdir():
        path.chmod(0o444)
    closed.chmod(0o555)
    with as_nobody(closed):
        yield closed
    closed.chmod(0o755)


@contextlib.contextmanager
def as_nobody(folder: Path) -> Iterator[None]:
    """Root may write anywhere, so be someone else for a while, who gets as far as `folder`."""
    if os.geteuid() != 0:
        yield
        return
    modes = {parent: stat.S_IMODE(parent.stat().st_mode) for parent in folder.parents}
    for parent, mode in modes.items():
        if mode & 0o011 != 0o011:
            parent.chmod(mode | 0o011)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
        for parent, mode in modes.items():
            if mode & 0o011 != 0o011:
                parent.chmod(mode)


def test_read_only_media_can_be_read(read_only: Path, reopen: Reopen) -> None:
    before = contents(read_only)
    vault = reopen()
    with vault.reading() as view:
        (matter,) = view.matters.list()
        (item,) = view.documents.of(matter.code)
    assert len(b"".join(vault.read(item.id, Role.ORIGINAL))) == 600_000
    assert vault.info().read_only
    with pytest.raises(StorageReadOnly), vault.change() as change:
        change.matters.add(Mode.CLINIC_INTAKE, "x")
    with pytest.raises(StorageReadOnly):
        vault.receive(matter.code)
    with pytest.raises(StorageReadOnly):
        change_passphrase(vault, "x", "y")
    assert check(vault).ok
    vault.close()
    assert contents(read_only) == before


def test_a_single_file_that_may_not_be_written_is_enough(closed: Path, reopen: Reopen) -> None:
    (closed / "vault.db").chmod(0o444)
    if os.access(closed / "vault.db", os.W_OK):
        pytest.skip("root may write everywhere")
    assert reopen().read_only


def test_read_only_media_after_a_crash_are_not_half_read(closed: Path, passphrase: str) -> None:
    (closed / "vault.db-wal").write_bytes(b"commits that are not in vault.db")
    for path in closed.iterdir():
        path.chmod(0o444)
    closed.chmod(0o555)
    with as_nobody(closed), pytest.raises(StorageReadOnly) as caught:
        Vault.open(closed, passphrase, actor="Ana")
    assert caught.value.detail == "vault.db-wal"
    closed.chmod(0o755)
