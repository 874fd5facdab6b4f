from dataclasses import replace
from pathlib import Path

import pytest

from intake_app.domain.document import Finding, Kind, Status
from intake_app.domain.findings import Why
from intake_app.errors import FileRefused, Refusal
from intake_app.ui.models.taking_in import ROW, GroupRow, TakingInModel, ways
from intake_app.workflows.taken_in import FileState, TakenIn, Way

WAITING, WORKING, STORED, REFUSED = FileState.WAITING, FileState.WORKING, FileState.STORED, FileState.REFUSED


def shown(model: TakingInModel) -> list[str | int]:
    """Groups by name, files by number."""
    rows = [model.index(row).data(ROW) for row in range(model.rowCount())]
    return [row.group if isinstance(row, GroupRow) else row.number for row in rows]


@pytest.fixture
def model(make_file) -> TakingInModel:
    made = TakingInModel()
    made.offer([make_file(number) for number in range(3)])
    return made


def test_what_was_dropped_stands_there_at_once(model: TakingInModel) -> None:
    assert shown(model) == ["waiting", 0, 1, 2]


def test_once_it_began_the_waiting_are_folded_to_their_number_and_the_next(model: TakingInModel, make_file) -> None:
    model.update([make_file(0, WORKING), *(make_file(number) for number in range(1, 60))])
    assert shown(model) == ["now", 0, "waiting"]
    waiting = model.index(2).data(ROW)
    assert (waiting.count, waiting.next_name) == (59, "IMG_1.jpg")


def test_folders_that_were_dropped_become_their_files(model: TakingInModel, make_file) -> None:
    model.update([make_file(0, WORKING)])
    assert model.total() == 1


def test_what_needs_a_look_comes_first_and_the_latest_stored_before_the_earlier(make_file) -> None:
    model = TakingInModel()
    model.update(
        [
            make_file(0, STORED),
            make_file(1, STORED),
            make_file(2, STORED, status=Status.AS_RECEIVED, kind=Kind.PDF),
            TakenIn(3, make_file(3).source, REFUSED, refusal=FileRefused(Refusal.EMPTY)),
            make_file(4, WORKING),
            make_file(5),
        ]
    )
    assert shown(model) == ["look", 2, 3, "now", 4, "waiting", "stored", 1, 0]
    assert [model.count(group) for group in ("look", "now", "waiting", "stored")] == [2, 1, 1, 2]


def test_what_a_cancel_left_out_goes(model: TakingInModel, make_file) -> None:
    model.update([make_file(0, STORED), make_file(1, WORKING), make_file(2)])
    model.stop()
    assert shown(model) == ["stored", 0]


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (WORKING, "Cleaning, then checked by a second reader"),
        (STORED, "2 kinds of hidden detail removed"),
        (WAITING, ""),
    ],
)
def test_each_state_says_what_happened(make_file, state: FileState, said: str) -> None:
    assert TakingInModel().what_happened(make_file(0, state)) == said


def test_a_file_that_came_before_is_to_be_looked_at(model: TakingInModel, make_file) -> None:
    model.update([replace(make_file(0, STORED), same_as=4), make_file(1, STORED)])
    assert shown(model) == ["look", 0, "stored", 1]
    assert model.index(1).data().endswith("The same file as exhibit 0004. 2 kinds of hidden detail removed")


def test_a_refusal_says_why_and_what_to_do(make_file) -> None:
    file = TakenIn(0, make_file(0).source, REFUSED, refusal=FileRefused(Refusal.EMPTY))
    said = TakingInModel().what_happened(file)
    assert "empty" in said
    assert said.count(".") >= 2


def test_a_hostile_name_is_shown_harmless(make_file) -> None:
    model = TakingInModel()
    model.offer([TakenIn(0, make_file(0).source.with_name("a\u202egpj.exe\nb"))])
    assert not {"\u202e", "\n"} & set(model.index(1).data())


def locked(number: int) -> TakenIn:
    refusal = FileRefused(Refusal.PASSWORD_NEEDED)
    return TakenIn(number, Path("statement.pdf"), REFUSED, Kind.PDF, refusal=refusal)


def test_rows_to_decide_in_stay_where_they_are_while_others_come_and_go(model: TakingInModel, make_file, qtbot) -> None:
    model.update([locked(0), make_file(1, WORKING), make_file(2)])
    moved: list[int] = []
    model.rowsRemoved.connect(lambda _parent, first, _last: moved.append(first))
    model.modelReset.connect(lambda: moved.append(-1))
    model.update([make_file(1, STORED), make_file(2, WORKING)])
    model.update([locked(2)])
    assert shown(model) == ["look", 0, 2, "stored", 1]
    assert min(moved) == 2


def test_what_is_undecided_waits_on_when_more_files_come(model: TakingInModel, make_file) -> None:
    model.update([locked(0), make_file(1, STORED), make_file(2, STORED)])
    model.stop()
    model.offer([make_file(10), make_file(11)])
    assert shown(model) == ["look", 0, "waiting", 10, 11]
    model.update([make_file(10, WORKING)])
    assert shown(model) == ["look", 0, "now", 10]
    assert model.undecided() == 1
    model.forget()
    assert (shown(model), model.undecided()) == ([], 0)


def test_a_file_tried_again_outlasts_the_end_of_the_others(model: TakingInModel, make_file) -> None:
    model.update([locked(0), make_file(1, WORKING)])
    model.try_again(locked(0))
    model.update([make_file(1, STORED)])
    model.stop()
    assert shown(model) == ["now", 0, "stored", 1]
    assert model.is_tried(0)
    model.update([make_file(0, STORED)])
    assert shown(model) == ["stored", 1, 0]
    assert not model.is_tried(0)


def test_a_warning_asks_for_a_decision_and_says_what_it_is_about(make_file) -> None:
    file = make_file(0, STORED, kind=Kind.PDF, kept=(Finding("under_box", "page 1", 1, Why.STILL_READABLE),))
    model = TakingInModel()
    model.update([file])
    assert shown(model) == ["look", 0]
    assert ways(file) == (Way.FLATTEN,)
    assert model.what_happened(file) == "Text under a black box"
    assert "can still read it" in model.advice(file)


def test_what_was_kept_all_the_same_says_why_it_is_not_clean(make_file) -> None:
    file = make_file(0, STORED, status=Status.AS_RECEIVED, refusal=Refusal.DAMAGED)
    assert "damaged" in TakingInModel().what_happened(file)
    assert "Kept as it came." in TakingInModel().what_happened(file)
