"""Photos and papers: `intake-app clean` beside mat2, exiftool and ImageMagick.

They don't do the same. exiftool cuts segments out of photos and keeps every pixel byte as it is; in PDFs it leaves what
it cuts readable behind an update. mat2 and ImageMagick encode photos anew, and mat2 turns pages to pictures. We copy a
photo's compressed data where it is proven to hold nothing else, and encode it anew where it has to be turned; PDFs keep
their text. We alone look again afterwards with another reader, in another process.
"""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from bench.material import BUILD, many_small, papers, pictures, some_on_their_sides
from bench.measure import (
    Command,
    Comparison,
    busy_cores,
    compare,
    growth,
    own_peak_mib,
    peak_mib,
    processor_seconds,
    seconds,
)

_OUT = BUILD / "cleaned"
_MANY, _FEW = 10_000, 100


def run() -> list[Comparison]:
    return [
        *_batch("thirty 12-megapixel JPEGs", pictures()),
        *_batch("the same, ten on their sides", some_on_their_sides()),
        *_batch("four PDFs of five pages", papers(), with_imagemagick=False),
        *compare("cleaning one photo", "s", seconds, *_commands(pictures()[:1])),
        *_main_process(),
    ]


def _batch(name: str, files: list[Path], *, with_imagemagick: bool = True) -> list[Comparison]:
    ours, peers = _commands(files, with_imagemagick=with_imagemagick)
    return [
        *compare(f"cleaning {name}", "s", seconds, ours, peers),
        *compare(f"{name}: processor time", "s", processor_seconds, ours, peers, rounds=1),
        *compare(f"{name}: size of the copies", "x", growth(files, _OUT), ours, peers, rounds=1),
        *compare(f"{name}: cores at work", "", busy_cores, ours, peers, rounds=1),
        *compare(f"{name}: peak memory", "MiB", peak_mib, ours, peers, rounds=1),
    ]


def _main_process() -> list[Comparison]:
    """What the process holds that a user sees, for many files beside itself for few."""
    few, many = (Command(_clean(many_small(count)), _empty) for count in (_FEW, _MANY))
    name = f"memory of the main process, {_MANY} files"
    return compare(name, "MiB", own_peak_mib, many, {f"itself, {_FEW} files": few}, rounds=1)


def _commands(files: list[Path], *, with_imagemagick: bool = True) -> tuple[Command, dict[str, Command]]:
    copies = [_OUT / file.name for file in files]
    peers = {
        "mat2": Command(_words("mat2", "--inplace", *copies), _copied(files), needs="mat2"),
        "exiftool": Command(_words("exiftool", "-q", "-all=", "-o", f"{_OUT}/", *files), _empty, needs="exiftool"),
    }
    if with_imagemagick:  # which its makers forbid to open PDFs, where it comes with the system
        anew = _words("mogrify", "-path", _OUT, "-auto-orient", "-strip", *files)
        peers["ImageMagick"] = Command(anew, _made, needs="mogrify")
    return Command(_clean(*files), _empty), peers


def _clean(*files: Path) -> list[str | Path]:
    return _words(Path(sys.executable).with_name("intake-app"), "clean", *files, "--out", _OUT)


def _empty() -> None:
    shutil.rmtree(_OUT, ignore_errors=True)


def _made() -> None:
    _empty()
    _OUT.mkdir()


def _copied(files: list[Path]) -> Callable[[], None]:
    def copy() -> None:
        _made()
        for file in files:
            shutil.copyfile(file, _OUT / file.name)

    return copy


def _words(*words: str | Path) -> list[str | Path]:
    return list(words)
