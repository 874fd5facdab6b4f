"""The demo claims only the walls that stood."""

import sys

import pytest

from intake_app.demo.gathering import walls
from intake_app.isolation import Confinement


@pytest.mark.skipif(sys.platform != "linux", reason="these are the walls of Linux")
def test_walls_that_are_missing_are_named_as_missing() -> None:
    told = walls(Confinement(rlimits=True, no_new_privs=True, seccomp=True))
    assert told == "process, rlimits, no_new_privs, seccomp; NOT up on this system: landlock"
    assert walls(Confinement()).endswith("NOT up on this system: rlimits, no_new_privs, landlock, seccomp")
    whole = walls(Confinement(rlimits=True, no_new_privs=True, landlock=True, seccomp=True))
    assert whole == "process, rlimits, no_new_privs, landlock, seccomp"
