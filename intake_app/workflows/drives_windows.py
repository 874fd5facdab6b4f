"""Drives of Windows, asked of kernel32: letters, kinds, labels and room. Written from its documentation."""

import ctypes
import string
from pathlib import Path
from typing import Any

from intake_app.domain.drives import Drive, Mount
from intake_app.domain.names import display_name

_REMOVABLE = 2  # DRIVE_REMOVABLE: sticks and cards; most USB disks call themselves fixed
_READ_ONLY = 0x00080000  # FILE_READ_ONLY_VOLUME
_NO_DIALOGS = 0x0001  # SEM_FAILCRITICALERRORS: a card reader without a card asks nobody for one
_NAME = 261  # MAX_PATH + 1
_KINDS = {"FAT": "vfat", "FAT32": "vfat"}  # names that are known here


def kernel() -> Any:
    """The library; it is there on Windows alone."""
    return vars(ctypes)["WinDLL"]("kernel32", use_last_error=True)


def removable_drives(library: Any = None) -> list[Drive]:
    """Those in use now, by label and letter."""
    library = library or kernel()
    mask, before = library.GetLogicalDrives(), library.SetErrorMode(_NO_DIALOGS)
    try:
        roots = [f"{letter}:\\" for bit, letter in enumerate(string.ascii_uppercase) if mask >> bit & 1]
        found = [_drive(library, root) for root in roots if library.GetDriveTypeW(root) == _REMOVABLE]
    finally:
        library.SetErrorMode(before)
    return sorted((drive for drive in found if drive), key=lambda drive: (drive.label.casefold(), drive.mount.source))


def mount_of(place: Path, library: Any = None) -> Mount | None:
    """The file system that `place`, or what would hold it, lies on."""
    library, root = library or kernel(), ctypes.create_unicode_buffer(_NAME)
    if not library.GetVolumePathNameW(str(place.absolute()), root, _NAME):
        return None
    told = _volume(library, root.value)
    return told[0] if told else None


def _drive(library: Any, root: str) -> Drive | None:
    """None where no medium is in it."""
    told = _volume(library, root)
    free, total, all_free = (ctypes.c_ulonglong() for _ in range(3))
    if not told or not library.GetDiskFreeSpaceExW(root, *map(ctypes.byref, (free, total, all_free))):
        return None
    mount, label = told
    return Drive(mount, label, total.value, free.value)


def _volume(library: Any, root: str) -> tuple[Mount, str] | None:
    label, kind = ctypes.create_unicode_buffer(_NAME), ctypes.create_unicode_buffer(_NAME)
    serial, longest, flags = (ctypes.c_ulong() for _ in range(3))
    numbers = map(ctypes.byref, (serial, longest, flags))
    if not library.GetVolumeInformationW(root, label, _NAME, *numbers, kind, _NAME):
        return None
    named = _KINDS.get(kind.value, kind.value.casefold())
    read_only = bool(flags.value & _READ_ONLY)
    return Mount(f"{serial.value:08X}", Path(root), named, root, read_only), display_name(label.value)
