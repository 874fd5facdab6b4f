"""A sealed file is on the drive whole, or not at all, whatever fails on the way."""

import errno
import hashlib
import io
import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from intake_app.age import EncryptingWriter, X25519Identity, decrypt, open_seekable
from intake_app.domain.progress import Step
from intake_app.errors import BadPayload, Cancelled, CannotWrite, DocumentDamaged, ReadBackDiffers, TargetExists
from intake_app.handoff import Sealed, overlap, seal_to_file, writer
from intake_app.handoff.writer import is_gone

IDENTITY = X25519Identity(bytes(range(32)))
CONTENT = b"documents and notes" * 20_000
REASONS = [
    (errno.ENOSPC, "full"),
    (errno.EDQUOT, "full"),
    (errno.EFBIG, "too_large"),
    (errno.EROFS, "read_only"),
    (errno.EACCES, "read_only"),
    (errno.ENODEV, "gone"),
    (errno.EIO, "failed"),
]
Fail = Callable[..., Any]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder / "K7M-42Q.age"


def write_content(sink: EncryptingWriter) -> None:
    sink.write(CONTENT)


def seal(target: Path, **options: Any) -> Sealed:
    return seal_to_file(target, [IDENTITY.recipient()], write_content, **options)


def left_on(drive: Path) -> list[str]:
    return sorted(path.name for path in drive.iterdir())


def failing(code: int, *, real: Fail | None = None, after: int = 0) -> Fail:
    """Stands in for a real call that fails once it was made a few times."""
    calls = 0

    def fail(*arguments: Any, **options: Any) -> Any:
        nonlocal calls
        calls += 1
        if real and calls <= after:
            return real(*arguments, **options)
        raise OSError(code, os.strerror(code))

    return fail


def test_what_is_written_opens_and_is_named_only_at_the_end(target: Path) -> None:
    seen: list[list[str]] = []
    sealed = seal(target, progress=lambda _step: seen.append(left_on(target.parent)))
    assert left_on(target.parent) == [target.name]
    assert set(map(tuple, seen)) == {(f".{target.name}.partial",)}
    data = target.read_bytes()
    assert sealed == Sealed(len(data), hashlib.sha256(data).hexdigest())
    opened = io.BytesIO()
    decrypt([IDENTITY], io.BytesIO(data), opened)
    assert opened.getvalue() == CONTENT


def test_progress_counts_what_was_read_back(target: Path) -> None:
    steps: list[Step] = []
    sealed = seal(target, progress=steps.append)
    assert {step.stage for step in steps} == {"read_back"}
    assert steps[-1].done == steps[-1].total == sealed.size


@pytest.mark.parametrize("kind", ["file", "folder", "link to nothing"])
def test_a_name_that_is_taken_stays_with_its_owner(target: Path, kind: str) -> None:
    match kind:
        case "file":
            target.write_bytes(b"mine")
        case "folder":
            target.mkdir()
        case _:
            target.symlink_to("nowhere")
    with pytest.raises(TargetExists):
        seal(target)
    assert left_on(target.parent) == [target.name]
    assert kind != "file" or target.read_bytes() == b"mine"


@pytest.mark.parametrize("links", [True, False], ids=["with links", "without links, as FAT"])
def test_a_name_taken_meanwhile_stays_with_its_owner(
    target: Path, links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", failing(errno.EPERM))
    with pytest.raises(TargetExists):
        seal(target, progress=lambda _step: target.write_bytes(b"mine"))
    assert left_on(target.parent) == [target.name]
    assert target.read_bytes() == b"mine"


def test_a_drive_without_links_gets_its_file_too(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    assert seal(target).size == target.stat().st_size
    assert left_on(target.parent) == [target.name]


@pytest.mark.parametrize(("code", "why"), REASONS)
@pytest.mark.parametrize("moment", ["opening", "writing", "flushing", "naming", "flushing the folder"])
def test_a_failing_drive_is_told_and_left_clean(
    target: Path, code: int, why: str, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    match moment:
        case "opening":
            monkeypatch.setattr(Path, "open", failing(code))
        case "writing":
            sink = writer._Sink
            monkeypatch.setattr(overlap, "BLOCK", 1000)
            monkeypatch.setattr(sink, "write", failing(code, real=sink.write, after=3))
        case "flushing":
            monkeypatch.setattr(os, "fsync", failing(code))
        case "naming":
            monkeypatch.setattr(os, "link", failing(errno.EPERM))
            monkeypatch.setattr(Path, "rename", failing(code))
        case _:
            monkeypatch.setattr(os, "fsync", failing(code, real=os.fsync, after=1))
    with pytest.raises(CannotWrite) as caught:
        seal(target)
    assert caught.value.why == why
    assert left_on(target.parent) == []


def test_a_folder_that_cannot_be_flushed_at_all_is_no_failure(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", failing(errno.EINVAL, real=os.fsync, after=1))
    seal(target)
    assert left_on(target.parent) == [target.name]


def test_a_drive_too_small_is_refused_before_anything_is_written(target: Path) -> None:
    def never(_sink: EncryptingWriter) -> None:
        pytest.fail("it was written to")

    with pytest.raises(CannotWrite) as caught:
        seal_to_file(target, [IDENTITY.recipient()], never, expected=2**60)
    assert (caught.value.why, caught.value.needed) == ("full", 2**60)
    assert 0 < caught.value.free < 2**60


def test_a_drive_that_runs_full_says_how_much_is_needed(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", failing(errno.ENOSPC))
    with pytest.raises(CannotWrite) as caught:
        seal(target)
    assert caught.value.needed > len(CONTENT)


def test_a_limit_for_one_file_is_told_from_a_full_drive(target: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))  # as FAT has one at 4 GiB
    try:
        with pytest.raises(CannotWrite) as caught:
            seal(target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.why == "too_large"
    assert left_on(target.parent) == []


def test_a_drive_pulled_out_is_told_from_a_failing_one(target: Path) -> None:
    def pull(sink: EncryptingWriter) -> None:
        sink.write(CONTENT)
        shutil.rmtree(target.parent)
        raise OSError(errno.EIO, "input/output error")

    with pytest.raises(CannotWrite) as caught:
        seal_to_file(target, [IDENTITY.recipient()], pull)
    assert caught.value.why == "gone"
    with pytest.raises(CannotWrite) as caught:
        seal(target)
    assert caught.value.why == "gone"


@pytest.mark.parametrize("code", [errno.ENOTCONN, errno.EIO])
def test_a_drive_of_which_nothing_can_be_asked_any_more_is_gone(
    target: Path, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So it is where its driver ended with it: the folder is there, and every question to it fails."""

    def pull(sink: EncryptingWriter) -> None:
        sink.write(CONTENT)
        monkeypatch.setattr(Path, "stat", failing(code))
        monkeypatch.setattr(shutil, "disk_usage", failing(code))
        raise OSError(code, os.strerror(code))

    with pytest.raises(CannotWrite) as caught:
        seal_to_file(target, [IDENTITY.recipient()], pull)
    assert caught.value.why == "gone"


def test_a_folder_whose_device_is_not_there_any_more_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "major", lambda _device: 8)
    monkeypatch.setattr(os, "minor", lambda _device: 17)
    devices = tmp_path / "devices"
    assert not is_gone(tmp_path, devices)  # a system that does not tell
    devices.mkdir()
    assert is_gone(tmp_path, devices)
    (devices / "8:17").touch()
    assert not is_gone(tmp_path, devices)


def test_a_name_that_a_drive_does_not_take_is_told_from_a_folder_that_is_not_there(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "open", failing(errno.ENOENT))
    with pytest.raises(CannotWrite) as caught:
        seal(target)
    assert caught.value.why == "name"


def test_a_drive_that_gives_back_something_else_is_found_out(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    partial = target.with_name(f".{target.name}.partial")

    def flip_a_bit(_descriptor: int) -> None:
        with partial.open("r+b") as file:
            file.seek(100_000)
            byte = file.read(1)
            file.seek(100_000)
            file.write(bytes([byte[0] ^ 1]))

    monkeypatch.setattr(os, "fsync", flip_a_bit)
    with pytest.raises(ReadBackDiffers):
        seal(target)
    assert left_on(target.parent) == []


def test_another_file_in_its_place_is_found_out(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = target.with_name("other.age")
    seal(other)
    partial = target.with_name(f".{target.name}.partial")
    monkeypatch.setattr(os, "fsync", lambda _descriptor: partial.write_bytes(other.read_bytes()))
    with pytest.raises(ReadBackDiffers):
        seal(target)
    assert left_on(target.parent) == [other.name]


def test_large_files_go_to_the_drive_while_they_are_sealed(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, told = os.posix_fadvise, []
    monkeypatch.setattr(writer, "_AT_ONCE", 1 << 20)
    monkeypatch.setattr(writer, "_go_straight", lambda _file, _on: False)  # as it is on many file systems
    monkeypatch.setattr(os, "posix_fadvise", lambda *given: (told.append(given[1:3]), real(*given))[1])
    seal_to_file(target, [IDENTITY.recipient()], lambda sink: sink.write(bytes(3_500_000)))
    assert told == [(0, 1 << 20), (1 << 20, 1 << 20), (2 << 20, 1 << 20), (0, 0)]


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 300, 1 << 20, 3_500_000, 16 * 65536 * 3])
@pytest.mark.parametrize("calls", [0, 1, 2, 99])
def test_a_file_system_that_can_go_straight_to_the_drive_only_for_a_while_gets_every_byte(
    target: Path, size: int, calls: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some say so at once, some at the first block, some where a limit for a file is near; so they do for reading."""
    straight: set[int] = set()
    done: list[int] = []

    def go_straight(file: Any, on: bool) -> bool:
        (straight.add if on else straight.discard)(file.fileno())
        return on

    class Moody(io.FileIO):
        def readinto(self, target: Any) -> int:
            return self._do(super().readinto, target)

        def write(self, data: Any) -> int:
            return self._do(super().write, data)

        def _do(self, real: Fail, data: Any) -> Any:
            if self.fileno() in straight:
                done.append(len(data))
                if len(done) > calls:
                    raise OSError(errno.EINVAL, "not aligned")
            return real(data)

    monkeypatch.setattr(writer, "_go_straight", go_straight)
    monkeypatch.setattr(Path, "open", lambda path, mode, buffering: Moody(path, mode))
    content = os.urandom(size)
    sealed = seal_to_file(target, [IDENTITY.recipient()], lambda sink: sink.write(content))
    with Moody(target, "rb") as file:
        data, opened = file.readall(), io.BytesIO()
    assert sealed == Sealed(len(data), hashlib.sha256(data).hexdigest())
    decrypt([IDENTITY], io.BytesIO(data), opened)
    assert opened.getvalue() == content


def test_it_works_where_the_system_takes_no_such_advice(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "posix_fadvise")
    monkeypatch.setattr(writer, "_go_straight", lambda _file, _on: False)
    monkeypatch.setattr(writer, "_AT_ONCE", 1)
    assert seal(target).size == target.stat().st_size


def test_a_drive_that_drops_the_end_is_found_out(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    partial = target.with_name(f".{target.name}.partial")
    monkeypatch.setattr(os, "fsync", lambda _descriptor: os.truncate(partial, 1000))
    with pytest.raises(ReadBackDiffers):
        seal(target)
    assert left_on(target.parent) == []


@pytest.mark.parametrize("error", [Cancelled(), DocumentDamaged("1", "clean"), KeyboardInterrupt(), KeyError()])
def test_whatever_stops_the_writing_leaves_nothing(target: Path, error: BaseException) -> None:
    def stop(sink: EncryptingWriter) -> None:
        sink.write(CONTENT)
        raise error

    with pytest.raises(type(error)):
        seal_to_file(target, [IDENTITY.recipient()], stop)
    assert left_on(target.parent) == []


def test_cancelling_while_reading_back_leaves_nothing(target: Path) -> None:
    def cancel(_step: Step) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        seal(target, progress=cancel)
    assert left_on(target.parent) == []


def test_a_kill_leaves_at_most_a_partial_file_that_does_not_open(target: Path) -> None:
    program = f"""
from pathlib import Path
from intake_app.age import parse_recipient
from intake_app.handoff import seal_to_file

def write(writer):
    writer.write(bytes(5_000_000))
    print("written", flush=True)
    input()

seal_to_file(Path({str(target)!r}), [parse_recipient({str(IDENTITY.recipient())!r})], write)
"""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout
        assert process.stdout.readline() == b"written\n"
        process.send_signal(signal.SIGKILL)
    partial = target.with_name(f".{target.name}.partial")
    assert left_on(target.parent) == [partial.name]
    with partial.open("rb") as file, pytest.raises(BadPayload):
        open_seekable([IDENTITY], file)
    seal(target)
    assert left_on(target.parent) == [target.name]
