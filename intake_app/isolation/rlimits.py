"""The oldest wall there is, on all systems but Windows."""

import resource
import sys

from intake_app.isolation.confinement import Confinement, Limits


def confine(limits: Limits) -> Confinement:
    """For a system that offers nothing else."""
    apply(limits)
    return Confinement(rlimits=True)


def apply(limits: Limits) -> None:
    """
    Limits memory and processor time, and lets no file be opened, grown or dumped.

    Not the number of processes: threads count against it, and those of the user's other programs as well.
    """
    if sys.platform != "darwin":  # which takes the value and ignores it, or refuses it
        resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.cpu, limits.cpu + 1))
    for nothing in (resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE, resource.RLIMIT_CORE):
        resource.setrlimit(nothing, (0, 0))
