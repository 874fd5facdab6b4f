"""Which drives can be pulled out, and what a place on one can hold. Asks the system alone, no other program.

Linux is asked here, by its /proc and /sys; the others in modules of their own, which have never run there.
"""

import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from intake_app.domain.drives import Drive, Mount, read_mounts
from intake_app.domain.names import display_name

ROOT = Path("/")
_PULLED_OUT = ("/usb", "/mmc_host", "/firewire", "/thunderbolt")  # in the path of a device that hangs on such a bus
_ESCAPED = "\\x"  # as udev writes signs of a label: \x20 for a space


def removable_drives(root: Path = ROOT) -> list[Drive]:
    """Those in use now, by label and place."""
    if other := _elsewhere():
        return other.removable_drives()
    labels = _labels(root)
    found: dict[str, Drive] = {}
    for mount in _mounts(root):
        if mount.device in found or not _can_be_pulled_out(root, mount.device):
            continue
        try:
            room = shutil.disk_usage(root / mount.place.relative_to("/"))
        except OSError:
            continue  # pulled out just now
        found[mount.device] = Drive(mount, labels.get(Path(mount.source).name, ""), room.total, room.free)
    return sorted(found.values(), key=lambda drive: (drive.label.casefold(), drive.mount.place))


def mount_of(place: Path, root: Path = ROOT) -> Mount | None:
    """The file system that `place`, or what is there of its path, lies on; None where the system does not tell."""
    if other := _elsewhere():
        return other.mount_of(place)
    try:
        there = next(folder for folder in (place.absolute(), *place.absolute().parents) if folder.exists()).resolve()
    except (OSError, StopIteration):
        return None
    holding = [mount for mount in _mounts(root) if there.is_relative_to(mount.place)]
    return max(holding, key=lambda mount: len(mount.place.parts), default=None)


def file_limit(place: Path, root: Path = ROOT) -> int | None:
    """Bytes of the largest file that can be written there; None where there is no limit that is known."""
    mount = mount_of(place, root)
    return mount.file_limit if mount else None


class _System(Protocol):
    """What the modules for other systems have."""

    def removable_drives(self) -> list[Drive]: ...

    def mount_of(self, place: Path) -> Mount | None: ...


def _elsewhere() -> _System | None:
    """The module for a system that has no /proc and /sys to ask."""
    if sys.platform == "win32":
        from intake_app.workflows import drives_windows  # noqa: PLC0415  what it loads is there only

        return drives_windows
    if sys.platform == "darwin":
        from intake_app.workflows import drives_macos  # noqa: PLC0415

        return drives_macos
    return None


def _mounts(root: Path) -> list[Mount]:
    try:
        text = (root / "proc/self/mountinfo").read_bytes().decode("utf-8", "surrogateescape")
    except OSError:
        return []
    mounts = read_mounts(text)
    return list(reversed(mounts))  # what was mounted over something else is what is seen there


def _can_be_pulled_out(root: Path, device: str) -> bool:
    """A partition's disk says whether its medium comes out; disks on USB say no, and are known by their bus."""
    node = root / "sys/dev/block" / device
    if not node.exists():
        return False
    path = node.resolve()
    if any(bus in str(path) for bus in _PULLED_OUT):
        return True
    return any(_says_one(disk / "removable") for disk in (path, path.parent))


def _says_one(path: Path) -> bool:
    try:
        return path.read_text("ascii").strip() == "1"
    except (OSError, UnicodeDecodeError):
        return False


def _labels(root: Path) -> dict[str, str]:
    """By the name of the device, as udev found them."""
    folder = root / "dev/disk/by-label"
    found = {}
    for link in _listed(folder):
        try:
            found[link.readlink().name] = display_name(_plain(link.name))
        except OSError:
            continue
    return found


def _listed(folder: Path) -> Iterable[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _plain(name: str) -> str:
    head, *rest = name.split(_ESCAPED)
    data = head.encode("utf-8", "surrogateescape")
    for part in rest:
        try:
            data += bytes([int(part[:2], 16)]) + part[2:].encode("utf-8", "surrogateescape")
        except ValueError:
            data += f"{_ESCAPED}{part}".encode("utf-8", "surrogateescape")
    return data.decode("utf-8", "replace")
