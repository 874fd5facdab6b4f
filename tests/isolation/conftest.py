"""Real children, with tasks of the tests' own."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from intake_app.isolation import Glass, Limits, pool
from intake_app.isolation.lone import Lone

MakeGlass = Callable[..., Glass]


@pytest.fixture(scope="module")
def make_glass() -> Iterator[MakeGlass]:
    """Makes a glass whose children have the tests' tasks; further words go on the child's command line."""
    made: list[Glass] = []

    def make(*flags: str, module: str = "tasks_for_tests", spares: int = 1, limits: Limits | None = None) -> Glass:
        command = [sys.executable, "-I", str(Path(__file__).with_name("worker_for_tests.py")), *flags]
        made.append(Glass(module, spares=spares, limits=limits or Limits(), command=command))
        return made[-1]

    yield make
    for glass in made:
        glass.close()


@pytest.fixture(scope="module")
def glass(make_glass: MakeGlass) -> Glass:
    return make_glass(spares=2)


@pytest.fixture(scope="module")
def tight_glass(make_glass: MakeGlass) -> Glass:
    """One that loses patience soon."""
    return make_glass(limits=Limits(memory=1 << 30, cpu=1, wall=12, input=1 << 20, output=1 << 20))


@pytest.fixture(scope="module")
def lone_glass(make_glass: MakeGlass) -> Glass:
    """One that starts a process for each child, as on macOS and Windows."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pool, "Source", Lone)
        return make_glass()


@pytest.fixture(params=["glass", "lone_glass"])
def either_glass(request: pytest.FixtureRequest) -> Glass:
    glass: Glass = request.getfixturevalue(request.param)
    return glass
