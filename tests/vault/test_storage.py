"""P25: full, failing and closed drives. Each says what it is, and the vault is sound afterwards."""

import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from intake_app.domain.document import Item, Kind, Provenance, Role, Status
from intake_app.domain.matter import Matter, Mode
from intake_app.errors import StorageFailed, StorageFull, StorageGone, StorageReadOnly, VaultMissing
from intake_app.vault import Kdf, Vault, creation
from intake_app.vault.backup import back_up
from intake_app.vault.check import check
from intake_app.vault.connection import Connection
from intake_app.vault.header import PAGE_SIZE
from intake_app.vault.storage import create_file, flush_file, flush_folder, replace_file, storage_errors
from intake_app.vault.unlocked import Unlocked

MIB = 1024 * 1024


@pytest.fixture
def small_drive(tmp_path: Path) -> Iterator[Path]:
    """Eight megabytes."""
    drive = tmp_path / "drive"
    drive.mkdir()
    mounted = os.geteuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(drive)], capture_output=True, check=False
    )
    if not mounted or mounted.returncode:
        pytest.skip("a small drive needs the right to mount one")
    yield drive
    subprocess.run(["umount", str(drive)], check=True)


def test_a_full_drive_undoes_what_was_being_written(small_drive: Path, provenance: Provenance) -> None:
    with Vault.create(small_drive / "Small.intake", "x", "x", actor="Ana", kdf=Kdf(1, 8192))[0] as vault:
        with vault.change() as change:
            matter = change.matters.add(Mode.CLINIC_INTAKE, "Blue heron").code
        with pytest.raises(StorageFull), vault.receive(matter) as incoming:
            incoming.put(Role.ORIGINAL, (os.urandom(MIB) for _ in range(20)))
        with vault.reading() as view:
            assert view.documents.of(matter) == []
        with vault.receive(matter) as incoming:
            incoming.put(Role.ORIGINAL, [b"small enough"])
            incoming.finish(title="x", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=provenance)
        assert check(vault).ok
    with Vault.open(small_drive / "Small.intake", "x", actor="Ana") as vault:
        assert vault.info().items == 1


def test_a_backup_that_does_not_fit_leaves_nothing(
    small_drive: Path, vault: Vault, take_in: Callable[[bytes], Item]
) -> None:
    take_in(os.urandom(10 * MIB))
    with pytest.raises(StorageFull) as caught:
        back_up(vault, small_drive)
    assert caught.value.vault == small_drive
    assert list(small_drive.iterdir()) == []
    assert check(vault).ok


def test_a_new_vault_that_does_not_fit_leaves_nothing(small_drive: Path) -> None:
    (small_drive / "other").write_bytes(bytes(8 * MIB - 100_000))
    with pytest.raises(StorageFull):
        Vault.create(small_drive / "Small.intake", "x", "x", actor="Ana", kdf=Kdf(1, 8192))
    assert [path.name for path in small_drive.iterdir()] == ["other"]


def test_a_drive_that_refuses_to_write_is_told_from_a_full_one(
    vault: Vault, matter: Matter, provenance: Provenance
) -> None:
    """The size of files is limited from here on, so that the system refuses to write further."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4 * MIB, before[1]))
    try:
        with pytest.raises(StorageFailed), vault.receive(matter.code) as incoming:
            incoming.put(Role.ORIGINAL, (os.urandom(MIB) for _ in range(20)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    with vault.reading() as view:
        assert view.documents.of(matter.code) == []
    with vault.receive(matter.code) as incoming:
        incoming.put(Role.ORIGINAL, [bytes(MIB)])
        incoming.finish(title="x", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=provenance)
    assert check(vault).ok


def test_locking_works_on_a_drive_that_fails(vault: Vault, matter: Matter, reopen) -> None:
    key = vault.unlocked.data_key
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        vault.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not any(key)
    with reopen().reading() as view:
        assert view.matters.list() == [matter]


@pytest.mark.parametrize(
    ("error", "ours"),
    [
        (OSError(28, "full"), StorageFull),
        (OSError(122, "quota"), StorageFull),
        (OSError(30, "read-only"), StorageReadOnly),
        (PermissionError(13, "denied"), StorageReadOnly),
        (OSError(5, "i/o"), StorageFailed),
        (FileNotFoundError(2, "gone"), StorageFailed),
    ],
)
def test_what_the_system_says_becomes_ours(tmp_path: Path, error: OSError, ours: type[Exception]) -> None:
    with pytest.raises(ours) as caught, storage_errors(tmp_path):
        raise error
    assert caught.value.__cause__ is error


def test_a_file_is_replaced_whole_and_never_created_over_another(tmp_path: Path) -> None:
    path = tmp_path / "vault.key"
    create_file(path, b"old")
    with pytest.raises(FileExistsError):
        create_file(path, b"new")
    replace_file(path, b"new")
    flush_file(path)
    flush_folder(tmp_path)
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("vault.key", b"new")]


NO_TRACE = "Zwölfbeinige Tintenfische"


def test_nothing_that_was_stored_can_be_read_from_the_drive(
    vault: Vault, take_in: Callable[[bytes], Item], folder: Path, passphrase: str, sheet
) -> None:
    with vault.change(actor=NO_TRACE) as change:
        matter = change.matters.add(Mode.CLINIC_INTAKE, NO_TRACE)
        change.notes.add(matter.code, NO_TRACE, NO_TRACE * 100)
        change.people.add(NO_TRACE, "", NO_TRACE)
    take_in(NO_TRACE.encode() * 50_000)
    secrets = [NO_TRACE.encode(), NO_TRACE.encode("utf-16-le"), matter.code.encode(), b"Clinic", passphrase.encode()]
    secrets += [" ".join(sheet.words).encode(), bytes(vault.unlocked.data_key), b"IMG_0231"]
    for moment in ("open", "closed"):
        files = {path.name: path.read_bytes() for path in folder.iterdir()}
        assert not [(moment, name) for name, data in files.items() for secret in secrets if secret in data]
        vault.close()
    assert b"SQLite" not in files["vault.db"]


def test_nothing_is_said_on_standard_error(folder: Path, tmp_path: Path) -> None:
    """SQLCipher logs there unless told not to."""
    script = """
import sys
from pathlib import Path
from intake_app.errors import CannotOpen
from intake_app.vault import Kdf, Vault
folder = Path(sys.argv[1])
Vault.create(folder, "x", "x", actor="Ana", kdf=Kdf(1, 8192))[0].close()
data = bytearray((folder / "vault.db").read_bytes())
data[100] ^= 1
(folder / "vault.db").write_bytes(data)
try:
    Vault.open(folder, "x", actor="Ana")
except CannotOpen as error:
    print(type(error).__name__)
"""
    done = subprocess.run([sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("DatabaseDamaged\n", "")


def test_a_vault_whose_folder_is_gone_says_so_and_closes_all_the_same(folder: Path, vault: Vault) -> None:
    folder.rename(folder.with_name("Elsewhere.intake"))
    with pytest.raises(StorageGone), vault.change() as change:
        change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")
    vault.close()
    with pytest.raises(VaultMissing):
        Vault.open(folder, "x", actor="Ana")
    folder.with_name("Elsewhere.intake").rename(folder)
    with Vault.open(folder, "orbit velvet canyon tulip", actor="Ana") as again:
        assert check(again).ok


def test_another_folder_in_the_place_of_an_open_vault_is_not_written_to(folder: Path, vault: Vault) -> None:
    import shutil

    elsewhere = folder.with_name("Elsewhere.intake")
    folder.rename(elsewhere)
    shutil.copytree(elsewhere, folder)
    with pytest.raises(StorageGone), vault.change() as change:
        change.matters.add(Mode.CLINIC_INTAKE, "Blue heron")
    vault.close()


def test_a_drive_that_does_not_keep_what_it_took_gives_no_new_vault(
    tmp_path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is read again before it gets its name: a vault that is damaged from its first day helps nobody."""
    migrate = creation.migrate

    def lose_a_page(db: Connection) -> None:
        migrate(db)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        (site,) = tmp_path.glob(".*.partial")
        with (site / "vault.db").open("r+b") as file:
            file.seek(20 * PAGE_SIZE)
            file.write(bytes(100))

    monkeypatch.setattr(creation, "migrate", lose_a_page)
    with pytest.raises(StorageFailed):
        Vault.create(tmp_path / "New.intake", "New", passphrase, actor="Ana", kdf=Kdf(1, 8192))
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_a_failing_drive_opens_for_reading_only_is_not_called_write_protected(
    vault: Vault, matter: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite opens it so when opening it for writing fails, whatever the reason."""
    for ails, named in ((StorageFull(vault.folder), StorageFull), (None, StorageReadOnly)):
        monkeypatch.setattr("intake_app.vault.connection.what_ails", lambda _folder, ails=ails: ails)
        with pytest.raises(named), vault.change() as change:
            vault._writer._connection.execute("PRAGMA query_only = ON")
            change.notes.add(matter.code, "x", "y")


def test_a_connection_that_was_opened_for_reading_only_by_a_passing_fault_is_opened_again(
    vault: Vault, matter: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would refuse the next change on a drive that is sound by then."""
    real, opened = Unlocked.connect, []

    def connect(unlocked: Unlocked) -> Connection:
        connection = real(unlocked)
        if not opened:
            connection.execute("PRAGMA query_only = ON")
        opened.append(connection)
        return connection

    monkeypatch.setattr(Unlocked, "connect", connect)
    vault._writer.renew()
    with vault.change() as change:
        change.notes.add(matter.code, "x", "y")
    assert len(opened) == 2


def test_a_page_that_can_not_be_read_back_at_a_commit_is_an_error_of_the_drive(
    vault: Vault, matter: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite calls it a lack of memory there; that would end the program."""

    class Failing:
        def __init__(self, real: Connection) -> None:
            self._real = real

        def __getattr__(self, name: str) -> object:
            return getattr(self._real, name)

        def execute(self, query: str, *values: object) -> object:
            if query == "COMMIT":
                raise MemoryError
            return self._real.execute(query, *values)

    monkeypatch.setattr(vault._writer, "_connection", Failing(vault._writer._connection))
    with pytest.raises(StorageFailed), vault.change() as change:
        change.notes.add(matter.code, "x", "y")
    with vault.change() as change:
        assert change.notes.of(matter.code) == []
