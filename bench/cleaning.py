"""Thirty 12-megapixel photos: `intake-app clean` beside mat2 and exiftool.

They don't do the same: exiftool cuts segments out and keeps every pixel byte as it is; mat2 and we make the picture
anew; we alone look again afterwards with another reader, in another process.
"""

import shutil
import sys
from pathlib import Path

from bench.material import BUILD, pictures
from bench.measure import Command, Comparison, compare, peak_mib, seconds

_OUT = BUILD / "cleaned"


def run() -> list[Comparison]:
    photos = pictures()
    ours, peers = _commands(photos)
    one_of_ours, one_of_peers = _commands(photos[:1])
    return [
        *compare("cleaning thirty 12-megapixel JPEGs", "s", seconds, ours, peers),
        *compare("cleaning one", "s", seconds, one_of_ours, one_of_peers),
        *compare("cleaning thirty, peak memory", "MiB", peak_mib, ours, peers, rounds=1),
    ]


def _commands(photos: list[Path]) -> tuple[Command, dict[str, Command]]:
    copies = [_OUT / photo.name for photo in photos]

    def empty() -> None:
        shutil.rmtree(_OUT, ignore_errors=True)

    def copied() -> None:
        empty()
        _OUT.mkdir()
        for photo, copy in zip(photos, copies, strict=True):
            shutil.copyfile(photo, copy)

    ours = Command([Path(sys.executable).with_name("intake-app"), "clean", *photos, "--out", _OUT], empty)
    return ours, {
        "mat2": Command(["mat2", "--inplace", *copies], copied, needs="mat2"),
        "exiftool": Command(["exiftool", "-q", "-all=", "-o", f"{_OUT}/", *photos], empty, needs="exiftool"),
    }
