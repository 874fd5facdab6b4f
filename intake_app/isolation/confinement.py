"""What a child may use, and which walls are up around it."""

import sys
from dataclasses import asdict, dataclass
from typing import Any

NO_SKILL = "none"
"""Of a child that imports nothing. It tells which walls are up, and does nothing else."""


@dataclass(frozen=True, slots=True)
class Limits:
    """
    For one run: bytes and seconds.

    `memory` is address space, not what is in use: a picture of 200 million pixels takes 800 MB in RGBA, and turning
    it upright and encoding it hold it three times over, beside some 300 MB of program.
    """

    memory: int = 4 << 30
    cpu: int = 60
    wall: float = 90
    input: int = 256 << 20
    output: int = 1 << 30


LAYERS = {
    "linux": ("rlimits", "no_new_privs", "landlock", "seccomp"),
    "darwin": ("rlimits", "seatbelt"),
    "win32": ("job", "untrusted", "mitigations"),
}
"""What can be in force where, beyond a process of its own. Only Linux was ever tried."""


@dataclass(frozen=True, slots=True)
class Confinement:
    """Which layers are in force around the children, as a child itself reports before it reads a file."""

    rlimits: bool = False
    no_new_privs: bool = False
    landlock: bool = False
    seccomp: bool = False
    seatbelt: bool = False
    job: bool = False
    untrusted: bool = False
    mitigations: bool = False

    @property
    def summary(self) -> tuple[str, ...]:
        """The layers in force, as codes, outermost first; `process` is always there."""
        return ("process", *(name for name, on in asdict(self).items() if on))

    @property
    def missing(self) -> tuple[str, ...]:
        """The layers, as codes, that this kind of system can have and that are not in force."""
        return tuple(name for name in LAYERS.get(sys.platform, ("rlimits",)) if not getattr(self, name))

    @property
    def full(self) -> bool:
        """Whether every layer that we know for this system is in force."""
        return not self.missing

    @classmethod
    def from_report(cls, report: dict[str, Any]) -> "Confinement":
        """From what a child reports; a layer counts only where it says so in so many words."""
        return cls(**{name: report.get(name) is True for name in cls.__slots__})


def prepare() -> None:
    """For a process that has read nothing yet and still has files to import; the rest is up to `confine`."""
    if sys.platform == "linux":
        from intake_app.isolation import confine_linux  # noqa: PLC0415 - only there

        confine_linux.prepare()


def confine(limits: Limits) -> Confinement:
    """Puts up every wall this system has around the calling process, for good, and says which."""
    if sys.platform == "linux":
        from intake_app.isolation import confine_linux as system  # noqa: PLC0415 - only there
    elif sys.platform == "win32":
        from intake_app.isolation import confine_windows as system  # noqa: PLC0415 - only there
    elif sys.platform == "darwin":
        from intake_app.isolation import confine_macos as system  # noqa: PLC0415 - only there
    else:
        from intake_app.isolation import rlimits as system  # noqa: PLC0415 - only there
    return system.confine(limits)
