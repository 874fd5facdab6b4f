"""P24, P25 on the file systems of sticks: times of two seconds, no rights, no names for what is not finished."""

import errno
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import which

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.document import Kind, Provenance, Role, Status
from intake_app.domain.matter import Mode
from intake_app.errors import StorageFailed, StorageReadOnly, VaultInUse
from intake_app.vault import Kdf, Vault, lock
from intake_app.vault.backup import back_up, restore
from intake_app.vault.check import check

CHEAP = Kdf(opslimit=1, memlimit=8192)
Mount = Callable[..., Path]


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Mount]:
    """Mounts a stick of 48 MiB with exFAT, again with other options when called again."""
    if os.geteuid() != 0 or not (which("mkfs.exfat") and which("mount.exfat-fuse") and which("losetup")):
        pytest.skip("a stick with exFAT needs root, exfatprogs and exfat-fuse")
    image, place = tmp_path / "stick.img", tmp_path / "stick"
    image.write_bytes(b"")
    os.truncate(image, 48 << 20)
    place.mkdir()
    subprocess.run(["mkfs.exfat", image], check=True, capture_output=True)
    found = subprocess.run(["losetup", "-f", "--show", image], check=False, capture_output=True, text=True)
    if found.returncode:
        pytest.skip("no loop device can be had")
    device = found.stdout.strip()

    def mounted(options: str = "rw") -> Path:
        if os.path.ismount(place):
            unmount(place)
        made = subprocess.run(["mount.exfat-fuse", "-o", options, device, place], check=False, capture_output=True)
        if made.returncode or not os.path.ismount(place):
            pytest.skip("nothing can be mounted here")
        return place

    yield mounted
    if os.path.ismount(place):
        unmount(place)
    subprocess.run(["losetup", "-d", device], check=False)


def unmount(place: Path) -> None:
    """The driver ends a moment after the last file is closed."""
    for _ in range(50):
        if subprocess.run(["umount", place], check=False, capture_output=True).returncode == 0:
            return
        time.sleep(0.1)
    raise AssertionError("something on the stick is still open")


def made_on(stick: Path) -> str:
    """A vault with one item, locked; its matter."""
    with Vault.create(stick / "Clinic.intake", "Clinic", "x", actor="Ana", kdf=CHEAP)[0] as vault:
        with vault.change() as change:
            matter = change.matters.add(Mode.CLINIC_INTAKE, "Blue heron").code
        with vault.receive(matter) as incoming:
            incoming.put(Role.ORIGINAL, [bytes(2_000_000)])
            provenance = Provenance("IMG_0231.jpg", datetime.now(UTC), 3, "ab" * 32)
            incoming.finish(title="x", kind=Kind.PDF, status=Status.AS_RECEIVED, provenance=provenance)
    return matter


def test_a_vault_lives_on_a_stick(mount: Mount, tmp_path: Path) -> None:
    stick = mount()
    made_on(stick)
    with Vault.open(stick / "Clinic.intake", "x", actor="Ana") as vault:
        with pytest.raises(VaultInUse):
            Vault.open(stick / "Clinic.intake", "x", actor="Ben")
        backup = back_up(vault, stick)
        assert check(vault).ok
    restore(backup, tmp_path / "Again.intake", "x", actor="Ana")
    stick = mount("rw")
    with Vault.open(stick / "Clinic.intake", "x", actor="Ana") as vault:
        assert check(vault).ok
        assert vault.info().items == 1


def test_a_stick_that_is_write_protected_is_read_and_says_so(mount: Mount) -> None:
    matter = made_on(mount())
    stick = mount("ro")
    with Vault.open(stick / "Clinic.intake", "x", actor="Ana") as vault:
        assert vault.read_only
        assert vault.info().read_only
        with vault.reading() as view:
            (item,) = view.documents.of(matter)
        assert sum(len(piece) for piece in vault.read(item.id, Role.ORIGINAL)) == 2_000_000
        with pytest.raises(StorageReadOnly), vault.change() as change:
            change.matters.add(Mode.CLINIC_INTAKE, "Another")
        assert check(vault).ok


def test_a_place_without_locks_is_refused_and_left_alone(
    vault: Vault, folder: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    def no_locks(_descriptor: int, _operation: int) -> None:
        raise OSError(errno.ENOLCK, "no locks available")

    monkeypatch.setattr(lock.fcntl, "flock", no_locks)
    with pytest.raises(StorageFailed) as caught:
        Vault.open(folder, passphrase, actor="Ana")
    assert caught.value.detail == "ENOLCK"
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_clock_set_back_a_year_keeps_nobody_out_and_the_record_whole(
    vault: Vault, folder: Path, passphrase: str
) -> None:
    vault.close()
    for days in (0, -365, 30):
        now = datetime.now(UTC) + timedelta(days=days)
        with Vault.open(folder, passphrase, actor="Ana", clock=lambda now=now: now) as again:
            with again.change() as change:
                change.matters.add(Mode.CLINIC_INTAKE, f"{days} days")
            assert check(again).ok
    with Vault.open(folder, passphrase, actor="Ana") as again, again.reading() as view:
        assert len(view.matters.list()) == 3
        assert [event.seq for event in view.custody.all()] == list(range(1, again.verify_record() + 1))


def test_a_database_from_a_copy_that_went_on_elsewhere_is_noticed(vault: Vault, folder: Path, passphrase: str) -> None:
    """Two computers with copies of one vault, and only part of one copied over the other."""
    vault.close()
    other = Path(shutil.copytree(folder, folder.with_name("Other.intake")))
    for place, title in ((folder, "Blue heron"), (other, "Grey heron")):
        with Vault.open(place, passphrase, actor="Ana") as one, one.change() as change:
            change.matters.add(Mode.CLINIC_INTAKE, title)
    for place in (folder, other):
        with Vault.open(place, passphrase, actor="Ana") as one:
            assert check(one).ok, "each is whole in itself"
    shutil.copy(other / "vault.db", folder / "vault.db")
    with Vault.open(folder, passphrase, actor="Ana") as one:
        assert not check(one).record_ok
        with one.reading() as view:
            assert Action.RECORD_BEHIND in {event.action for event in view.custody.all()}
