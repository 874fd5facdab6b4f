"""What the system says of a place that can't be written to, in the reasons of `CannotWrite`."""

import errno

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
    errno.ESTALE: "gone",
}


def why_not_written(code: int | None) -> str:
    """By an error number of the system; "failed" where it says nothing its user could act on."""
    return _WHY.get(code or 0, "failed")
