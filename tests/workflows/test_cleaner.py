import pytest

from intake_app.cleaning import Cleaner
from intake_app.errors import NoWalls
from intake_app.isolation import Confinement
from intake_app.workflows.cleaner import need_walls


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
