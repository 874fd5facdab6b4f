import pytest

from intake_app.domain.programs import can_act


@pytest.mark.parametrize(
    "name",
    [
        "data/documents/0001 Invoice.pdf.EXE",
        "0002 x.lnk",
        "0003.scf",
        "0004 a.url",
        "data/notes/Desktop.ini",
        "0005 b.library-ms",
    ],
)
def test_what_a_system_runs_or_follows_is_told_by_its_name(name: str) -> None:
    assert can_act(name)


@pytest.mark.parametrize("name", ["0001-picture.jpg", "0002 exe", "0003 notes.exe.pdf", "README.txt", "open-me.html"])
def test_what_is_only_shown_is_not(name: str) -> None:
    assert not can_act(name)
