"""Drives: what the system says of them, and of a place that can't be written to."""

import errno
import re
from dataclasses import dataclass
from pathlib import Path

FAT_LIMIT = 2**32 - 1
"""Bytes of the largest file on FAT16 and FAT32. exFAT, NTFS and the rest hold what they have room for."""
_FAT = frozenset({"vfat", "msdos", "fat", "fat32", "umsdos"})
_NAMES = {
    **dict.fromkeys(_FAT, "FAT"),
    "exfat": "exFAT",
    "ntfs": "NTFS",
    "ntfs3": "NTFS",
    "hfsplus": "HFS+",
    "apfs": "APFS",
}
"""As people and shops call them."""
_ESCAPED = re.compile(r"\\([0-7]{3})")

_WHY = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "too_large",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENAMETOOLONG: "name",
    errno.EINVAL: "name",  # what FAT says to `a:b`
    errno.EILSEQ: "name",
    errno.ENOTDIR: "no_folder",
    errno.EEXIST: "no_folder",  # while folders above a file are made
    errno.ENOENT: "gone",
    errno.ELOOP: "gone",
    errno.ENODEV: "gone",
    errno.ENXIO: "gone",
    errno.ENOTCONN: "gone",  # its driver ended, as those of exFAT and NTFS can
    errno.ESTALE: "gone",
}


@dataclass(frozen=True, slots=True)
class Mount:
    """A file system that is in use, and where."""

    device: str  # "8:17", major and minor number
    place: Path
    kind: str  # "vfat", "exfat", "ext4" …
    source: str  # "/dev/sdb1"
    read_only: bool

    @property
    def file_system(self) -> str:
        """Its kind, by the name people know it by."""
        return _NAMES.get(self.kind, self.kind)

    @property
    def file_limit(self) -> int | None:
        """Bytes of the largest file it can hold; None where its room is the only limit."""
        return FAT_LIMIT if self.kind in _FAT else None


@dataclass(frozen=True, slots=True)
class Drive:
    """A drive that can be pulled out. Its `label` may be empty."""

    mount: Mount
    label: str
    size: int  # bytes
    free: int


def read_mounts(text: str) -> list[Mount]:
    """/proc/self/mountinfo, see proc_pid_mountinfo(5). Lines of another form are passed over."""
    return [mount for line in text.splitlines() if (mount := _mount(line))]


def unescaped(text: str) -> str:
    r"""A name as the kernel writes it there: `\040` for a space."""
    raw = _ESCAPED.sub(lambda found: chr(int(found[1], 8) & 0xFF), text.encode().decode("latin-1"))
    return raw.encode("latin-1").decode("utf-8", "surrogateescape")


def why_not_written(code: int | None) -> str:
    """In the reasons of `CannotWrite`, by an error number; "failed" where it says nothing its user could act on."""
    return _WHY.get(code or 0, "failed")


def _mount(line: str) -> Mount | None:
    before, mark, after = line.partition(" - ")
    fields, rest = before.split(" "), after.split(" ")
    if not mark or len(fields) < 6 or len(rest) < 2:
        return None
    options = {*fields[5].split(","), *(rest[2].split(",") if len(rest) > 2 else ())}
    return Mount(fields[2], Path(unescaped(fields[4])), rest[0], unescaped(rest[1]), "ro" in options)
