"""Drives of macOS and Windows, with the system's calls played: what they answer is read as documented."""

import ctypes
import sys
from pathlib import Path
from typing import Any

import pytest

from intake_app.domain.drives import FAT_LIMIT
from intake_app.workflows import drives, drives_macos, drives_windows
from intake_app.workflows.drives_macos import Statfs

LOCAL, READ_ONLY, HIDDEN = 0x1000, 0x1, 0x100000
VOLUMES: dict[str, tuple[int, str, str, int, int] | None] = {
    "C:\\": (3, "System", "NTFS", 0, 900),
    "D:\\": (5, "Disc", "UDF", 0x80000, 0),
    "E:\\": (2, "STICK", "FAT32", 0, 500),
    "F:\\": None,  # a reader without a card
    "G:\\": (2, "a card\u202e", "exFAT", 0x80000, 300),
}


class Kernel32:
    """Answers as the documentation of kernel32 says. By root: kind of drive, label, file system, flags, room."""

    mode = 0

    def GetLogicalDrives(self) -> int:  # noqa: N802
        return sum(1 << (ord(root[0]) - ord("A")) for root in VOLUMES)

    def SetErrorMode(self, mode: int) -> int:  # noqa: N802
        self.mode, before = mode, self.mode
        return before

    def GetDriveTypeW(self, root: str) -> int:  # noqa: N802
        volume = VOLUMES[root]
        return volume[0] if volume else 2

    def GetVolumeInformationW(self, root: str, label: Any, *more: Any) -> int:  # noqa: N802
        _, serial, _, flags, kind, _ = more
        if not (volume := VOLUMES.get(root)):
            return 0
        assert self.mode == 1 or root != "F:\\"
        label.value, kind.value = volume[1], volume[2]
        serial._obj.value, flags._obj.value = 0xABCD, volume[3]
        return 1

    def GetDiskFreeSpaceExW(self, root: str, free: Any, total: Any, _all: Any) -> int:  # noqa: N802
        volume = VOLUMES[root]
        assert volume
        free._obj.value, total._obj.value = volume[4], 1000
        return 1

    def GetVolumePathNameW(self, path: str, root: Any, _size: int) -> int:  # noqa: N802
        root.value = "E:\\"
        return 1


def test_windows_lists_sticks_and_cards_and_asks_for_no_medium() -> None:
    library = Kernel32()
    card, stick = drives_windows.removable_drives(library)
    assert (stick.label, stick.mount.place, stick.free, stick.size) == ("STICK", Path("E:\\"), 500, 1000)
    assert (stick.mount.file_limit, stick.mount.read_only) == (FAT_LIMIT, False)
    assert (card.mount.kind, card.mount.file_limit, card.mount.read_only) == ("exfat", None, True)
    assert "\u202e" not in card.label
    assert library.mode == 0


def test_windows_tells_what_a_place_can_hold() -> None:
    mount = drives_windows.mount_of(Path("K7M.age"), Kernel32())
    assert mount
    assert (mount.kind, mount.file_limit) == ("vfat", FAT_LIMIT)


def volume(kind: bytes, flags: int, place: Path) -> Statfs:
    told = Statfs()
    told.fstypename, told.mntfromname, told.mntonname, told.flags = kind, b"/dev/disk4s1", bytes(place), flags
    return told


@pytest.fixture
def volumes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    told = {
        "STICK": volume(b"msdos", LOCAL, tmp_path / "STICK"),
        "Recovery": volume(b"apfs", LOCAL | HIDDEN, tmp_path / "Recovery"),
        "Share": volume(b"smbfs", 0, tmp_path / "Share"),
        "Locked": volume(b"exfat", LOCAL | READ_ONLY, tmp_path / "Locked"),
    }
    for name in (*told, "Gone"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(drives_macos, "statfs", lambda place: told.get(place.name))
    return tmp_path


def test_macos_lists_volumes_but_no_share_and_nothing_hidden(volumes: Path) -> None:
    locked, stick = drives_macos.removable_drives(volumes)
    assert (stick.label, stick.mount.kind, stick.mount.file_limit) == ("STICK", "vfat", FAT_LIMIT)
    assert (locked.label, locked.mount.read_only) == ("Locked", True)
    assert 0 < stick.free <= stick.size


def test_macos_tells_what_a_place_can_hold_before_it_is_made(volumes: Path) -> None:
    mount = drives_macos.mount_of(volumes / "STICK" / "new" / "K7M.age")
    assert mount
    assert (mount.place, mount.source, mount.file_limit) == (volumes / "STICK", "/dev/disk4s1", FAT_LIMIT)


def test_the_structure_is_as_long_as_the_header_says() -> None:
    """A field too few, and the kernel would write behind it."""
    assert ctypes.sizeof(Statfs) == 2168


@pytest.mark.parametrize(("platform", "module"), [("win32", drives_windows), ("darwin", drives_macos)])
def test_each_system_is_asked_in_its_own_way(platform: str, module: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(module, "removable_drives", lambda: ["asked"])
    monkeypatch.setattr(module, "mount_of", lambda _place: None)
    assert drives.removable_drives() == ["asked"]
    assert drives.file_limit(Path("x")) is None
