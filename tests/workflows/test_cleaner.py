from pathlib import Path

import pytest

from intake_app.cleaning import Cleaner
from intake_app.domain.document import Kind
from intake_app.errors import NoWalls
from intake_app.isolation import Confinement
from intake_app.workflows.cleaner import get_ready, need_walls


def test_with_walls_up_nobody_is_asked(cleaner: Cleaner) -> None:
    need_walls(cleaner, without=False)


@pytest.mark.parametrize("walls", [Confinement(), Confinement(rlimits=True), Confinement(job=True, mitigations=True)])
def test_a_process_of_its_own_is_not_enough_unasked(
    cleaner: Cleaner, walls: Confinement, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Cleaner, "confinement", lambda _cleaner: walls)
    with pytest.raises(NoWalls):
        need_walls(cleaner, without=False)
    need_walls(cleaner, without=True)


@pytest.mark.parametrize("walls", [Confinement(landlock=True), Confinement(seatbelt=True), Confinement(untrusted=True)])
def test_one_wall_that_keeps_a_child_in_is_enough(
    cleaner: Cleaner, walls: Confinement, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Cleaner, "confinement", lambda _cleaner: walls)
    need_walls(cleaner, without=False)


def test_children_get_ready_for_the_first_file_that_can_be_cleaned(
    cleaner: Cleaner, tmp_path: Path, make_photo, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[Kind | None] = []
    monkeypatch.setattr(Cleaner, "get_ready", lambda _cleaner, kind=None: announced.append(kind))
    (tmp_path / "a.mp3").write_bytes(b"ID3\x04")
    (tmp_path / "b.jpg").write_bytes(make_photo())
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.7")
    get_ready(cleaner, [tmp_path / "nowhere.jpg", tmp_path])
    assert announced == [Kind.JPEG]
