"""An opened handoff that is let go of while something is still done with it: a lock waits for nobody."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from intake_app.domain.matter import Mode, Originals
from intake_app.domain.progress import Step
from intake_app.errors import Cancelled, CannotRead
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
