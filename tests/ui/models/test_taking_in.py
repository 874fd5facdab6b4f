import pytest

from intake_app.domain.document import Kind, Status
from intake_app.errors import FileRefused, Refusal
from intake_app.ui.models.taking_in import ROW, GroupRow, TakingInModel
from intake_app.workflows.take_in import FileState, TakenIn

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


def test_a_refusal_says_why_and_what_to_do(make_file) -> None:
    file = TakenIn(0, make_file(0).source, REFUSED, refusal=FileRefused(Refusal.EMPTY))
    said = TakingInModel().what_happened(file)
    assert "empty" in said
    assert said.count(".") >= 2


def test_a_hostile_name_is_shown_harmless(make_file) -> None:
    model = TakingInModel()
    model.offer([TakenIn(0, make_file(0).source.with_name("a\u202egpj.exe\nb"))])
    assert not {"\u202e", "\n"} & set(model.index(1).data())
