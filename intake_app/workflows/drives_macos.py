"""Drives of macOS, asked of the system's C library: what is mounted, and what can be ejected. Written from its headers.

What is not the system's own lies in /Volumes: sticks, cards, external disks. `statfs` says what each is and where it
comes from; shares on a network are left out, and so is what the Finder does not show.
"""

import ctypes
import os
import shutil
from pathlib import Path

from intake_app.domain.drives import Drive, Mount
from intake_app.domain.names import display_name

VOLUMES = Path("/Volumes")
_READ_ONLY, _LOCAL, _HIDDEN = 0x1, 0x1000, 0x100000  # MNT_RDONLY, MNT_LOCAL, MNT_DONTBROWSE
_KINDS = {"msdos": "vfat"}  # a name that is known here
_TYPE, _PATH = 16, 1024  # MFSTYPENAMELEN, MAXPATHLEN


class Statfs(ctypes.Structure):
    """`struct statfs` with 64-bit inodes, from <sys/mount.h>."""

    _fields_ = (
        ("bsize", ctypes.c_uint32),
        ("iosize", ctypes.c_int32),
        ("blocks", ctypes.c_uint64),
        ("bfree", ctypes.c_uint64),
        ("bavail", ctypes.c_uint64),
        ("files", ctypes.c_uint64),
        ("ffree", ctypes.c_uint64),
        ("fsid", ctypes.c_int32 * 2),
        ("owner", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("fssubtype", ctypes.c_uint32),
        ("fstypename", ctypes.c_char * _TYPE),
        ("mntonname", ctypes.c_char * _PATH),
        ("mntfromname", ctypes.c_char * _PATH),
        ("flags_ext", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32 * 7),
    )


def statfs(place: Path) -> Statfs | None:
    """What the kernel says of the file system there."""
    library, found = ctypes.CDLL(None, use_errno=True), Statfs()
    call = getattr(library, "statfs$INODE64", None) or library.statfs  # the first is the name on Intel
    return found if call(os.fsencode(place), ctypes.byref(found)) == 0 else None


def removable_drives(volumes: Path = VOLUMES) -> list[Drive]:
    """Those in use now, by label and place."""
    found = []
    for place in _listed(volumes):
        told = statfs(place)
        if told is None or place.is_symlink() or not told.flags & _LOCAL or told.flags & _HIDDEN:
            continue
        try:
            room = shutil.disk_usage(place)
        except OSError:
            continue  # pulled out just now
        found.append(Drive(_mount(told, place), display_name(place.name), room.total, room.free))
    return sorted(found, key=lambda drive: (drive.label.casefold(), drive.mount.place))


def mount_of(place: Path) -> Mount | None:
    """The file system that `place`, or what is there of its path, lies on."""
    there = next((folder for folder in (place.absolute(), *place.absolute().parents) if folder.exists()), None)
    told = statfs(there) if there else None
    return _mount(told, Path(os.fsdecode(told.mntonname))) if told else None


def _mount(told: Statfs, place: Path) -> Mount:
    kind, source = os.fsdecode(told.fstypename), os.fsdecode(told.mntfromname)
    device = f"{told.fsid[0]}:{told.fsid[1]}"
    return Mount(device, place, _KINDS.get(kind, kind), source, bool(told.flags & _READ_ONLY))


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
