"""What the program says about its walls is what stands, on every kind of system."""

import pytest

from intake_app.isolation import Confinement, confinement


@pytest.mark.parametrize("system", confinement.LAYERS)
def test_a_wall_that_did_not_go_up_is_named_as_missing(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", system)
    known = confinement.LAYERS[system]
    for absent in known:
        walls = Confinement(**{name: name != absent for name in known})
        assert walls.missing == (absent,)
        assert not walls.full
        assert absent not in walls.summary
    assert Confinement(**dict.fromkeys(known, True)).full


def test_a_system_nobody_knows_is_never_called_fully_confined(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "plan9")
    assert not Confinement().full


def test_walls_of_another_system_do_not_count_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert not Confinement(seatbelt=True, job=True, untrusted=True, mitigations=True).full
