"""Archives that hide something, from this program or from others, or that swell in it: told or refused."""

import bz2
import io
import struct
import tracemalloc
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import pytest

from intake_app.age import open_seekable
from intake_app.errors import HandoffDamaged, HandoffError
from intake_app.handoff import HandoffReader
from intake_app.workflows.open_handoff import State
from tests.handoff.test_hostile import BASE, FIRST, MAKE, desk, opened, refused

__all__ = ["desk"]
GOLDEN = Path(__file__).parents[1] / "data/handoff"
PACKED = MAKE.bundle([MAKE.plain(1, b"first")])


def archive(swapped: Mapping[str, tuple[int, bytes, int, int]] | None = None, *, lie: bytes = b"") -> bytes:
    """One written by hand; `swapped` gives method, bytes, CRC-32 and size by path, `lie` is put before the list."""
    whole, out, directory = zipfile.ZipFile(io.BytesIO(PACKED)), io.BytesIO(), io.BytesIO()
    for name in whole.namelist():
        data = whole.read(name)
        usual = (0, data, zlib.crc32(data), len(data))
        method, data, crc32, size = (swapped or {}).get(name.removeprefix(BASE), usual)
        path, place = name.encode(), out.tell()
        head = (0, method, 0, 33, crc32, len(data), size, len(path))
        out.write(struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, *head, 0) + path + data)
        directory.write(struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20, 20, *head, 0, 0, 0, 0, 0, place) + path)
    out.write(lie)
    listed, count = directory.getvalue(), len(whole.namelist())
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, len(listed), out.tell(), 0)
    return out.getvalue() + listed + end


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, 9, 93, 99])
@pytest.mark.parametrize("name", [FIRST, "manifest.json", "manifest-sha256.txt"])
def test_what_was_never_written_so_is_not_unpacked(desk: Path, method: int, name: str) -> None:
    garbage = b"\x09\x04\x05\x00\x5d\x00\x00\x01\x00" + b"\xff" * 300
    refused(desk, MAKE.sealed(archive({name: (method, garbage, 0, 5)})), HandoffError)


def test_a_bomb_that_unpacks_all_at_once_takes_no_memory(desk: Path) -> None:
    packer, zeros = bz2.BZ2Compressor(), bytes(45_000_000)
    bomb = b"".join([*(packer.compress(zeros) for _ in range(4)), packer.flush()])
    assert len(bomb) < 300
    sealed = MAKE.sealed(archive({"manifest.json": (zipfile.ZIP_BZIP2, bomb, 0, 16 << 20)}))
    tracemalloc.start()
    try:
        refused(desk, sealed, HandoffDamaged)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


EVIL = b"PK\x03\x04" + struct.pack("<5H3I2H", 20, 0, 0, 0, 33, zlib.crc32(b"MZ"), 2, 2, 8, 0) + b"evil.exeMZ"


@pytest.mark.parametrize(
    ("content", "hidden"),
    [
        (b"<script>" + PACKED, 8),
        (archive(lie=EVIL), len(EVIL)),
        (PACKED + b"x" * 9, 9),
        (PACKED[:-2] + struct.pack("<H", 9) + b"x" * 9, 9),
        (PACKED, 0),
        (archive(), 0),
    ],
    ids=["before", "between", "behind", "comment", "none", "none by hand"],
)
def test_bytes_that_belong_to_no_file_are_told(desk: Path, content: bytes, hidden: int) -> None:
    """Programs that read front to back, or take the file for another kind, would find there what is listed nowhere."""
    with opened(desk, MAKE.sealed(content)) as handoff:
        assert (handoff.hidden, handoff.whole) == (hidden, True)


@pytest.mark.parametrize("version", [1, 2, 3])
def test_in_what_we_ever_wrote_nothing_is_hidden(version: int) -> None:
    with (GOLDEN / f"handoff-{version}.age").open("rb") as file:
        assert HandoffReader(open_seekable([MAKE.identity], file), GOLDEN).hidden == 0


class Unseekable(io.BytesIO):
    """As the drive looks to what seals on its way there."""

    def seekable(self) -> bool:
        return False

    def tell(self) -> int:
        raise OSError


@pytest.mark.parametrize("large", [False, True])
def test_an_archive_with_sizes_behind_the_files_is_read_for_ever(desk: Path, large: bool) -> None:
    """So `zipfile` wrote them for us until version 2, and those of 2 GiB and more with other signs in front."""
    whole, sink = zipfile.ZipFile(io.BytesIO(PACKED)), Unseekable()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED, compresslevel=0) as target:
        for name in whole.namelist():
            with target.open(name, "w", force_zip64=large) as file:
                file.write(whole.read(name))
    with opened(desk, MAKE.sealed(sink.getvalue())) as handoff:
        assert (handoff.hidden, handoff.whole) == (0, True)


@pytest.mark.parametrize("field", [8, 14, 18, 22], ids=["method", "checksum", "size", "unpacked size"])
def test_a_file_that_other_programs_would_unpack_to_other_bytes_is_altered(desk: Path, field: int) -> None:
    """They go by what stands in front of it, this program by the list at the end: both have to say the same."""
    changed = bytearray(PACKED)
    start = changed.index(b"PK\x03\x04", changed.index(FIRST.encode()) - 100)
    changed[start + field] ^= 1
    with opened(desk, MAKE.sealed(bytes(changed))) as handoff:
        assert (FIRST, State.ALTERED) in [(verdict.path, verdict.state) for verdict in handoff.verdicts]


@pytest.mark.parametrize("folder", ["..", "", "C:", "CON", "a\\b", "a\u202eb", "x" * 300])
def test_a_bag_in_a_folder_that_leads_elsewhere_is_refused(desk: Path, folder: str) -> None:
    whole, sink = zipfile.ZipFile(io.BytesIO(PACKED)), io.BytesIO()
    with zipfile.ZipFile(sink, "w") as target:
        for name in whole.namelist():
            target.writestr(f"{folder}/{name.removeprefix(BASE)}", whole.read(name))
    refused(desk, MAKE.sealed(sink.getvalue()), HandoffDamaged)
