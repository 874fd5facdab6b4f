"""An opened handoff that is let go of while something is still done with it: a lock waits for nobody."""

import io
import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from intake_app.domain.matter import Mode, Originals
from intake_app.domain.progress import Step
from intake_app.errors import Cancelled, CannotRead, TargetExists
from intake_app.vault import Vault
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.open_handoff import OpenedHandoff, open_handoff
from tests.handoff.conftest import Maker

MAKE = Maker()
PATIENCE = 20  # seconds


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenedHandoff]:
    """One large file."""
    (tmp_path / "a.age").write_bytes(MAKE.sealed(MAKE.bundle([MAKE.plain(1, bytes(1_500_000))])))
    with open_handoff(tmp_path / "a.age", str(MAKE.identity)) as handoff:
        yield handoff


def closed_midway(opened: OpenedHandoff, work: Callable[[Callable[[Step], None]], object]) -> None:
    """Close it from another thread once part of a file went, while the work stands still."""
    closer = threading.Thread(target=opened.close)

    def progress(step: Step) -> None:
        if step.done > 500_000 and closer.ident is None:
            closer.start()
            closer.join(PATIENCE)
            assert not closer.is_alive()

    with pytest.raises(Cancelled):
        work(progress)
    assert closer.ident is not None
    assert opened._source.closed


def test_closing_while_it_is_saved_waits_for_nothing_and_leaves_no_file(opened: OpenedHandoff, tmp_path: Path) -> None:
    closed_midway(opened, lambda progress: opened.save_all(tmp_path / "inside", progress=progress))
    assert [path.name for path in tmp_path.iterdir()] == ["a.age"]


def test_closing_while_it_is_taken_in_waits_for_nothing(opened: OpenedHandoff, vault: Vault) -> None:
    matter = new_matter(vault, Mode.CLINIC_INTAKE, "Theirs", actor="Desk 1", originals=Originals.KEEP).code
    closed_midway(opened, lambda progress: opened.take_into(vault, matter, actor="Desk 1", progress=progress))
    with vault.reading() as view:
        assert view.documents.of(matter) == []


def test_closing_while_it_is_hashed_lets_go_of_it(opened: OpenedHandoff) -> None:
    class Drive(io.FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            opened.close()
            return super().read(-1 if size is None else size)

    opened._source.close()
    opened._source = Drive(opened.path)
    with pytest.raises(Cancelled):
        opened.sealed_hash()
    assert opened._source.closed


def test_a_drive_that_is_pulled_out_is_not_taken_for_the_one_that_is_written_to(
    opened: OpenedHandoff, tmp_path: Path
) -> None:
    folder = os.open(tmp_path, os.O_RDONLY)
    os.dup2(folder, opened._source.fileno())  # from now on reading fails, as from a drive that is gone
    os.close(folder)
    for work in (lambda: opened.save_all(tmp_path / "inside"), lambda: opened.read(opened.manifest.files[2])):
        with pytest.raises(CannotRead) as caught:
            work()
        assert caught.value.path == tmp_path / "a.age"
    assert [path.name for path in tmp_path.iterdir()] == ["a.age"]


def test_once_closed_nothing_is_read(opened: OpenedHandoff) -> None:
    opened.close()
    with pytest.raises(Cancelled):
        opened.read(opened.manifest.files[2])
    with pytest.raises(Cancelled):
        opened.sealed_hash()


@pytest.mark.parametrize("title", ["  ", "\u3164", "\u200d"])
def test_an_item_with_a_title_that_cannot_be_seen_goes_by_its_name(vault: Vault, tmp_path: Path, title: str) -> None:
    matter = new_matter(vault, Mode.CLINIC_INTAKE, "Theirs", actor="Desk 1", originals=Originals.KEEP).code
    entry = MAKE.plain(1, b"first")
    entry = replace(entry, file=replace(entry.file, title=title))
    (tmp_path / "a.age").write_bytes(MAKE.sealed(MAKE.bundle([entry])))
    with open_handoff(tmp_path / "a.age", str(MAKE.identity)) as handoff:
        first, *_ = handoff.take_into(vault, matter, actor="Desk 1")
    assert first.title == "0001-picture.jpg"


@pytest.fixture
def empty_drive(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "drive"
    place.mkdir()
    mount = shutil.which("mount")
    done = mount and subprocess.run([mount, "-t", "tmpfs", "-o", "size=8m", "none", place], check=False)
    if not done or done.returncode:
        pytest.skip("NO TMPFS CAN BE MOUNTED HERE: saving to the top of an empty drive is not tested")
    yield place
    subprocess.run(["umount", place], check=True)


def test_nothing_is_built_beside_the_top_of_a_drive_which_is_another_drive(
    opened: OpenedHandoff, empty_drive: Path
) -> None:
    """The laptop's disk would have held in plain text what was to go on the stick."""
    steps: list[Step] = []
    with pytest.raises(TargetExists):
        opened.save_all(empty_drive, progress=steps.append)
    assert steps == []
    opened.save_all(empty_drive / "inside")
