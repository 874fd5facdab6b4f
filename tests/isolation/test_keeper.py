"""Nothing is left behind: no descriptor, no thread, no process, whatever children and parents die of."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from intake_app.errors import ChildFailed, FileRefused
from intake_app.isolation import Glass, Limits, keeper, pool
from intake_app.isolation.child import Child
from intake_app.isolation.lone import Lone

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

MakeGlass = Callable[..., Glass]


def children(process: int) -> set[int]:
    """Processes started by any of its threads, dead ones nobody has waited for included."""
    found: set[int] = set()
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        found |= {int(child) for child in task.read_text().split()}
    return found


def running(process: int) -> bool:
    """Not when it is dead and waits for the system to notice."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def belongings() -> tuple[int, int, set[int]]:
    return len(list(Path("/proc/self/fd").iterdir())), threading.active_count(), children(os.getpid())


def eventually(holds: Callable[[], bool]) -> None:
    """Waits as long as it takes; the time limit of the test run is the end of patience."""
    while not holds():
        time.sleep(0.01)


@pytest.mark.parametrize("source", [pool.Source, Lone])
def test_many_runs_good_and_bad_leave_nothing_behind(
    make_glass: MakeGlass, monkeypatch: pytest.MonkeyPatch, source: type
) -> None:
    monkeypatch.setattr(pool, "Source", source)
    before = belongings()
    with make_glass(spares=2, limits=Limits(wall=2)) as glass:
        for number in range(12):
            glass.run("echo", {}, b"x")
            if number % 3 == 0:
                with pytest.raises(FileRefused):
                    glass.run("leave", {"code": 1}, b"")
        with pytest.raises(FileRefused):
            glass.run("sleep", {}, b"")
    eventually(lambda: belongings() == before)


def test_runs_side_by_side_good_and_bad_share_one_warm_process(make_glass: MakeGlass) -> None:
    before = children(os.getpid())
    with make_glass(spares=2) as glass, ThreadPoolExecutor(4) as threads:
        glass.confinement()
        (nursery,) = children(os.getpid()) - before
        assert len(set(threads.map(lambda _: glass.run("report_process", {}, b"")[0]["pid"], range(20)))) == 20
        with pytest.raises(FileRefused):
            glass.run("leave", {"code": 1}, b"")
        assert children(os.getpid()) - before == {nursery}


def test_each_skill_has_a_warm_process_of_its_own(make_glass: MakeGlass) -> None:
    before = children(os.getpid())
    with make_glass() as glass:
        glass.announce("reading")
        assert glass.run("report_process", {}, b"", skill="reading")[0]["skill"] == "reading"
        assert glass.run("report_process", {}, b"", skill="writing")[0]["skill"] == "writing"
        assert len(children(os.getpid()) - before) == 2


def test_a_waiting_child_that_dies_costs_no_run(make_glass: MakeGlass) -> None:
    before = children(os.getpid())
    with make_glass(spares=1) as glass:
        glass.confinement()
        (nursery,) = children(os.getpid()) - before
        waiting = children(nursery)
        for child in waiting:
            os.kill(child, signal.SIGKILL)
        eventually(lambda: not any(map(running, waiting)))
        assert glass.run("echo", {}, b"x") == ({}, b"x")


def test_a_nursery_that_dies_takes_its_children_along_and_costs_no_run(make_glass: MakeGlass) -> None:
    before = children(os.getpid())
    with make_glass(spares=1) as glass:
        glass.confinement()
        (nursery,) = children(os.getpid()) - before
        waiting = children(nursery)
        os.kill(nursery, signal.SIGKILL)
        eventually(lambda: not any(map(running, waiting)))
        assert glass.run("echo", {}, b"x") == ({}, b"x")


def test_callers_who_wait_for_a_child_leave_one_another_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Woken, they ask again, and wake the others: a core would be busy with nothing until there is a child."""
    monkeypatch.setattr(keeper, "TICK", 600)
    born, looks = threading.Event(), []

    class Slow(Lone):
        def bear(self) -> Child:
            born.wait()
            return super().bear()

    source = Slow([sys.executable, "-c", "input()"], "", "", Limits())
    keeping = keeper.Keeper(lambda: source, spares=1)
    with ThreadPoolExecutor(3) as threads:
        taken = [threads.submit(keeping.take, lambda: looks.append(None)) for _ in range(3)]
        eventually(lambda: keeping.wanted == 3 or bool(looks))
        looked = len(looks)
        born.set()
        for one in taken:
            keeping.give_back(one.result())
    keeping.close()
    assert not looked


def test_children_are_the_first_to_go_when_memory_runs_out(make_glass: MakeGlass) -> None:
    before = children(os.getpid())
    with make_glass() as glass:
        glass.confinement()
        (nursery,) = children(os.getpid()) - before
        for process in (nursery, *children(nursery)):
            assert Path(f"/proc/{process}/oom_score_adj").read_text() == "1000\n"


def test_no_run_starts_behind_a_closed_glass(make_glass: MakeGlass) -> None:
    glass = make_glass()
    glass.close()
    glass.close()
    with pytest.raises(ChildFailed):
        glass.run("echo", {}, b"")


def test_a_glass_closed_while_its_first_child_gets_ready_does_not_wait_for_it(make_glass: MakeGlass) -> None:
    before = belongings()
    with make_glass("--never-ready") as glass:
        glass.announce("")
        eventually(lambda: children(os.getpid()) > before[2])
    eventually(lambda: belongings() == before)


def test_a_glass_closed_during_a_run_leaves_nothing_behind(make_glass: MakeGlass) -> None:
    before = belongings()
    glass = make_glass()
    closing = False

    def close_meanwhile() -> None:
        nonlocal closing
        if not closing:
            closing = True
            glass.close()
            raise ValueError

    with pytest.raises(ValueError):
        glass.run("sleep", {}, b"", check=close_meanwhile)
    eventually(lambda: belongings() == before)


PROGRAM = """
    import os, sys, threading
    from pathlib import Path
    sys.path.insert(0, sys.argv[1])
    from test_keeper import children
    from intake_app.isolation import Glass
    glass = Glass("tasks_for_tests", command=[sys.executable, "-I", sys.argv[1] + "/worker_for_tests.py"])
    glass.confinement()
    threading.Thread(target=glass.run, args=("sleep", {}, b""), daemon=True).start()
    while not all(children(nursery) for nursery in children(os.getpid())):
        pass
    started = [(nursery, *children(nursery)) for nursery in children(os.getpid())]
    print(*sum(started, ()), flush=True)
"""


@pytest.mark.parametrize("ending", ["pass", "raise SystemExit(0)", "os.kill(os.getpid(), 9)", "os._exit(0)"])
def test_no_child_outlives_a_program_that_never_closed_its_glass(ending: str) -> None:
    program = textwrap.dedent(PROGRAM) + ending
    command = [sys.executable, "-c", program, str(Path(__file__).parent)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode in {0, -signal.SIGKILL}
    processes = [int(process) for process in done.stdout.split()]
    assert len(processes) >= 2
    eventually(lambda: not any(map(running, processes)))
