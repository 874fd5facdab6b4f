"""Drives that can be pulled out, as the kernel tells of them; a tree of files stands in for the machine's own."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.domain.drives import FAT_LIMIT, read_mounts, unescaped
from intake_app.workflows.drives import file_limit, mount_of, removable_drives

STICK = "98 29 8:17 / {root}/media/ana/MY\\040STICK rw,nosuid shared:1 - vfat /dev/sdb1 rw,fmask=0022"
CARD = "99 29 179:1 / {root}/media/card ro,nosuid - exfat /dev/mmcblk0p1 ro"
DISK = "29 1 8:2 / {root}/home rw - ext4 /dev/sda2 rw"


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A stick on USB that says it is fixed, a card, and a disk inside. Mount points are given as from /."""
    devices = {
        "8:17": "devices/pci0/usb1/1-1/host6/block/sdb/sdb1",
        "179:1": "devices/platform/sd/mmc_host/mmc0/block/mmcblk0/mmcblk0p1",
        "8:2": "devices/pci0/ata1/host0/block/sda/sda2",
        "8:33": "devices/pci0/ata2/host1/block/sdc/sdc1",
    }
    (tmp_path / "sys/dev/block").mkdir(parents=True)
    for number, device in devices.items():
        (tmp_path / "sys" / device).mkdir(parents=True)
        (tmp_path / "sys" / device).parent.joinpath("removable").write_text("1\n" if number == "8:33" else "0\n")
        (tmp_path / "sys/dev/block" / number).symlink_to(tmp_path / "sys" / device)
    labels = tmp_path / "dev/disk/by-label"
    labels.mkdir(parents=True)
    (labels / r"MY\x20STICK").symlink_to("../../sdb1")
    for place in ("media/ana/MY STICK", "media/card", "home", "media/disc"):
        (tmp_path / place).mkdir(parents=True)
    mounted(tmp_path, STICK, CARD, DISK)
    return tmp_path


def mounted(root: Path, *lines: str) -> None:
    (root / "proc/self").mkdir(parents=True, exist_ok=True)
    (root / "proc/self/mountinfo").write_text("".join(f"{line.format(root='')}\n" for line in lines))


def test_what_hangs_on_usb_or_is_a_card_is_listed_and_the_disk_inside_is_not(machine: Path) -> None:
    card, stick = removable_drives(machine)
    assert (stick.label, stick.mount.place, stick.mount.kind) == ("MY STICK", Path("/media/ana/MY STICK"), "vfat")
    assert (stick.mount.read_only, card.mount.read_only) == (False, True)
    assert (stick.mount.file_limit, card.mount.file_limit) == (FAT_LIMIT, None)
    assert (card.label, card.mount.source) == ("", "/dev/mmcblk0p1")
    room = os.statvfs(machine)
    assert stick.size == room.f_blocks * room.f_frsize
    assert 0 < stick.free <= stick.size


def test_what_says_that_its_medium_comes_out_is_listed(machine: Path) -> None:
    mounted(machine, "30 1 8:33 / /media/disc rw - udf /dev/sdc1 rw")
    (drive,) = removable_drives(machine)
    assert drive.mount.kind == "udf"


def test_a_drive_pulled_out_just_now_and_nonsense_are_passed_over(machine: Path) -> None:
    (machine / "media/card").rmdir()
    mounted(machine, CARD, "nonsense", "1 2 3 - vfat", "")
    assert removable_drives(machine) == []


def test_where_nothing_tells_there_is_no_drive_and_no_limit(tmp_path: Path) -> None:
    assert removable_drives(tmp_path) == []
    assert file_limit(tmp_path, tmp_path) is None
    assert mount_of(tmp_path, tmp_path) is None


def test_a_place_is_on_what_was_mounted_nearest_and_last(tmp_path: Path) -> None:
    (tmp_path / "stick" / "folder").mkdir(parents=True)
    outer, inner = "1 0 0:1 / / rw - ext4 /dev/sda1 rw", f"2 1 8:17 / {tmp_path}/stick rw - ext4 /dev/sdb1 rw"
    over = f"3 1 8:18 / {tmp_path}/stick rw - vfat /dev/sdb2 rw"
    mounted(tmp_path, outer, inner, over)
    assert file_limit(tmp_path / "stick" / "folder" / "not there yet", tmp_path) == FAT_LIMIT
    assert file_limit(tmp_path, tmp_path) is None


def test_this_machine_can_be_asked() -> None:
    removable_drives()
    assert file_limit(Path.cwd()) is None or file_limit(Path.cwd()) == FAT_LIMIT


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_of_the_kernel_is_read_or_passed_over(text: str) -> None:
    read_mounts(text)
    read_mounts(f"1 2 8:1 / {text} rw - vfat {text} rw")


def test_escapes_of_the_kernel_are_undone() -> None:
    assert unescaped(r"a\040b\134c\011") == "a b\\c\t"
    assert unescaped(r"ma\303\261ana") == "mañana"
