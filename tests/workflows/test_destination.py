"""A matter is opened for files, not for refusals."""

from pathlib import Path

import pytest

from intake_app.cleaning import Cleaner
from intake_app.domain.custody import Action, CustodyEvent
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter, Mode
from intake_app.errors import Cancelled, NotFound
from intake_app.vault import Vault
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.take_in import take_in


@pytest.fixture
def desk(tmp_path: Path, make_photo) -> Path:
    """A file cut short, an empty one, a good one, and one that is gone again."""
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "1.jpg").write_bytes(make_photo(1)[:150])
    (folder / "2.txt").touch()
    (folder / "3.jpg").write_bytes(make_photo(3))
    (folder / "4.jpg").symlink_to("nowhere")
    return folder


def record(vault: Vault) -> list[CustodyEvent]:
    with vault.reading() as view:
        return [event for event in reversed(view.custody.latest(20)) if event.actor == "ben"]


def test_refusals_alone_open_no_matter_and_are_on_record(vault: Vault, cleaner: Cleaner, desk: Path) -> None:
    def never() -> MatterCode:
        pytest.fail("it was opened")

    result = take_in(vault, cleaner, never, [desk / "1.jpg", desk / "2.txt", desk / "gone"], actor="ben")
    assert len(result.refused) == 3
    assert [(event.action, event.matter, event.facts["name"]) for event in record(vault)] == [
        (Action.REFUSED, None, "1.jpg"),
        (Action.REFUSED, None, "2.txt"),
        (Action.REFUSED, None, "gone"),
    ]
    with vault.reading() as view:
        assert view.matters.list() == []
        view.custody.verify()


def test_the_first_file_stored_opens_the_matter_for_those_refused_before(vault: Vault, cleaner, desk: Path) -> None:
    opened: list[Matter] = []

    def open_matter() -> MatterCode:
        opened.append(new_matter(vault, Mode.CLINIC_INTAKE, "Blue heron", actor="ben"))
        return opened[-1].code

    result = take_in(vault, cleaner, open_matter, [desk], actor="ben")
    (matter,) = opened
    assert [item.matter for item in result.items] == [matter.code]
    assert [(event.action, event.matter) for event in record(vault)] == [
        (Action.MATTER_OPENED, matter.code),
        (Action.REFUSED, matter.code),
        (Action.REFUSED, matter.code),
        (Action.RECEIVED, matter.code),
        (Action.CLEANED, matter.code),
        (Action.REFUSED, matter.code),
    ]


def test_a_stop_before_the_first_file_leaves_the_refusals_on_record(vault: Vault, cleaner, desk: Path) -> None:
    def stop_after_two(step: object) -> None:
        if getattr(step, "done", 0) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        take_in(vault, cleaner, lambda: MatterCode(""), [desk], actor="ben", progress=stop_after_two)
    assert [event.matter for event in record(vault)] == [None, None]


def test_a_matter_that_is_not_there_is_told_before_anything_is_read(vault: Vault, cleaner, desk: Path) -> None:
    with pytest.raises(NotFound):
        take_in(vault, cleaner, MatterCode("ABC-DEF"), [desk], actor="ben")
    assert record(vault) == []
