"""Each measurement is a process of its own; those to be compared take turns; the median counts."""

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which
from statistics import median

ROUNDS = 3
BETWEEN_LOOKS = 0.004  # seconds
MIB = 1024 * 1024


@dataclass(frozen=True)
class Comparison:
    """`ratio` is ours by the peer's, so less is better; None where the peer is not on this machine."""

    name: str
    ours: float
    peer: float | None
    peer_name: str
    ratio: float | None
    unit: str


@dataclass(frozen=True)
class Command:
    """A process to measure. `before` makes its place ready and is not measured."""

    arguments: Sequence[str | Path]
    before: Callable[[], object] = field(default=lambda: None)
    needs: str = ""  # a program that may be absent
    says_ready: bool = False  # and begins when its standard input ends

    @property
    def present(self) -> bool:
        return not self.needs or which(self.needs) is not None


def child(name: str, *arguments: str | Path) -> Sequence[str | Path]:
    """The command line of a script in bench/children."""
    return [sys.executable, "-m", f"bench.children.{name}", *arguments]


def compare(
    name: str,
    unit: str,
    measure: Callable[[Command], float],
    ours: Command,
    peers: Mapping[str, Command],
    *,
    rounds: int = ROUNDS,
) -> list[Comparison]:
    """Measures ours and each peer in turns, `rounds` times."""
    present = {peer: command for peer, command in peers.items() if command.present}
    taken: dict[str, list[float]] = {"": [], **{peer: [] for peer in present}}
    for _ in range(rounds):
        for one, command in {"": ours, **present}.items():
            taken[one].append(measure(command))
    mine = median(taken[""])
    found = []
    for peer in peers:
        theirs = median(taken[peer]) if peer in present else None
        label = peer if theirs is not None else f"{peer} (not installed)"
        found.append(Comparison(name, mine, theirs, label, theirs and mine / theirs, unit))
    return found


def seconds(command: Command) -> float:
    """Wall time from start to end of the process."""
    return _taken(command)[0]


def processor_seconds(command: Command) -> float:
    """Time on any core, for the process and all below it: other work on the machine changes it little."""
    return _taken(command)[1]


def busy_cores(command: Command) -> float:
    """How many cores were at work for it, on average."""
    lasted, worked = _taken(command)
    return worked / lasted


def _taken(command: Command) -> tuple[float, float]:
    command.before()
    before, began = os.times(), time.perf_counter()
    subprocess.run(command.arguments, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    after, lasted = os.times(), time.perf_counter() - began
    worked = after.children_user + after.children_system - before.children_user - before.children_system
    return lasted, worked


def work(mark: str = "done") -> Callable[[Command], float]:
    """Measures wall time from the moment that a process begins its work, being loaded, until it says `mark`."""

    def measure(command: Command) -> float:
        if not command.says_ready:
            return seconds(command)
        command.before()
        with subprocess.Popen(command.arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            assert process.stdin
            assert process.stdout
            assert process.stdout.readline() == b"ready\n"
            began = time.perf_counter()
            process.stdin.close()
            said = {line.strip().decode(): time.perf_counter() - began for line in process.stdout}
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, process.args)
        return said[mark]

    return measure


def forget(paths: Iterable[Path]) -> None:
    """Have the system drop what it remembers of these files, so that the drive is read; Linux only."""
    if hasattr(os, "posix_fadvise"):
        for path in paths:
            descriptor = os.open(path, os.O_RDONLY)
            os.fdatasync(descriptor)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(descriptor)


def peak_mib(command: Command) -> float:
    """The most memory that the process and its descendants held together.

    What they share counts once for each of them. One that says "ready" is measured above what it held then.
    """
    command.before()
    most = idle = 0
    with subprocess.Popen(command.arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        if command.says_ready:
            assert process.stdout.readline() == b"ready\n"
            idle = _held(process.pid)
        process.stdin.close()
        while process.poll() is None:
            most = max(most, _held(process.pid))
            time.sleep(BETWEEN_LOOKS)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, process.args)
    return (most - idle) / MIB


def growth(received: Sequence[Path], copies: Path) -> Callable[[Command], float]:
    """Measures how large what lies in `copies` afterwards is, as a share of what was given."""

    def measure(command: Command) -> float:
        seconds(command)
        given = sum(path.stat().st_size for path in received)
        return sum(path.stat().st_size for path in copies.iterdir()) / given

    return measure


def own_peak_mib(command: Command) -> float:
    """The most memory that the process itself held, without those it started."""
    command.before()
    most = 0
    with subprocess.Popen(command.arguments, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as process:
        while process.poll() is None:
            with contextlib.suppress(OSError, StopIteration, IndexError):  # it may end at any time
                lines = Path(f"/proc/{process.pid}/status").read_text("utf-8").splitlines()
                most = max(most, int(next(line for line in lines if line.startswith("VmHWM")).split()[1]))
            time.sleep(BETWEEN_LOOKS)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, process.args)
    return most / 1024


def _held(root: int) -> int:
    """Bytes resident in a process and all below it."""
    children: dict[int, list[int]] = {}
    resident: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                after_name = (entry / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
            except OSError:
                continue  # gone since
            pid, parent, pages = int(entry.name), int(after_name[1]), int(after_name[21])
            children.setdefault(parent, []).append(pid)
            resident[pid] = pages * 4096
    family, total = [root], 0
    while family:
        pid = family.pop()
        total += resident.get(pid, 0)
        family += children.get(pid, [])
    return total
