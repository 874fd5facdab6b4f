"""A run costs what it costs, and nothing else: not the program, not the next run."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from intake_app.errors import Cancelled, ChildFailed, FileRefused, Refusal
from intake_app.isolation import Glass, Limits
from intake_app.isolation.process import worker_command


def refusal(glass: Glass, task: str, options: dict[str, object] | None = None, data: bytes = b"") -> FileRefused:
    with pytest.raises(FileRefused) as caught:
        glass.run(task, options or {}, data)
    assert glass.run("echo", {}, b"next") == ({}, b"next"), "the next run must not notice"
    return caught.value


def test_a_task_gets_its_options_and_bytes_and_returns_some(either_glass: Glass) -> None:
    options = {"name": "Ägypten 🗝", "list": [1, None, 2.5]}
    data = os.urandom(3 << 20)
    assert either_glass.run("echo", options, data) == (options, data)


def test_every_run_has_a_process_of_its_own(either_glass: Glass) -> None:
    processes = [either_glass.run("report_process", {}, b"")[0]["pid"] for _ in range(4)]
    assert len({*processes, os.getpid()}) == 5


def test_what_a_decoder_prints_is_no_part_of_the_reply(either_glass: Glass) -> None:
    assert either_glass.run("chatter", {}, b"data") == ({}, b"data")


def test_decoders_may_use_threads(glass: Glass) -> None:
    assert glass.run("use_threads", {}, b"") == ({"threads": 8}, b"")


def test_a_declined_file_is_refused_with_the_reason_given(glass: Glass) -> None:
    error = refusal(glass, "decline", {"reason": "too_many_pixels", "detail": "60000 × 60000\n\u202e"})
    assert (error.reason, error.detail) == (Refusal.TOO_MANY_PIXELS, "60000  60000")


def test_a_reason_nobody_knows_is_a_crash(glass: Glass) -> None:
    assert refusal(glass, "decline", {"reason": "because", "detail": ""}).reason is Refusal.CRASHED


def test_an_unexpected_error_tells_its_place_but_not_what_was_in_the_file(glass: Glass) -> None:
    error = refusal(glass, "stumble", data=b"the secret of the file")
    assert error.reason is Refusal.CRASHED
    assert error.detail.startswith("ValueError at tasks_for_tests.py:")


def test_a_child_that_leaves_early_costs_one_run(either_glass: Glass) -> None:
    error = refusal(either_glass, "leave", {"code": 3})
    assert (error.reason, error.detail) == (Refusal.CRASHED, "exit 3")


def test_memory_has_a_limit(tight_glass: Glass) -> None:
    assert refusal(tight_glass, "grow", {"bytes": 3 << 30}).reason is Refusal.TOO_MUCH_MEMORY


def test_an_endless_loop_ends(make_glass: Callable[..., Glass]) -> None:
    error = refusal(make_glass(limits=Limits(cpu=1)), "spin")
    assert (error.reason, error.detail) == (Refusal.TOO_SLOW, "SIGXCPU")


def test_endless_sleep_ends(tight_glass: Glass) -> None:
    error = refusal(tight_glass, "sleep")
    assert (error.reason, error.detail) == (Refusal.TOO_SLOW, "12 s")


def test_more_output_than_allowed_is_not_taken(glass: Glass) -> None:
    assert refusal(glass, "bloat", {"bytes": (1 << 30) + 1}).reason is Refusal.CRASHED


def test_more_input_than_allowed_is_not_even_sent(tight_glass: Glass) -> None:
    assert refusal(tight_glass, "echo", data=bytes((1 << 20) + 1)).reason is Refusal.TOO_LARGE


def test_cancelling_ends_the_run_and_its_child(either_glass: Glass) -> None:
    calls = 0

    def cancel_soon() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        either_glass.run("sleep", {}, b"", check=cancel_soon)
    assert either_glass.run("echo", {}, b"next") == ({}, b"next")


def test_runs_go_side_by_side_from_any_thread(either_glass: Glass) -> None:
    def run(number: int) -> int:
        result, data = either_glass.run("echo", {"number": number}, bytes([number]) * 300_000)
        assert data == bytes([number]) * 300_000
        return int(result["number"])

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(run, range(12))) == list(range(12))


def test_a_frozen_program_is_its_own_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", "/opt/intake/intake-app")
    assert worker_command() == ["/opt/intake/intake-app", "--isolated-worker"]


def test_a_module_that_can_t_be_imported_is_no_fault_of_the_file() -> None:
    with Glass("intake_app.no_such_module") as glass, pytest.raises(ChildFailed):
        glass.run("echo", {}, b"")


def test_a_program_that_can_t_be_started_is_no_fault_of_the_file() -> None:
    with Glass("os", command=["/nowhere/python"]) as glass, pytest.raises(ChildFailed, match="nowhere"):
        glass.confinement()


def test_a_child_that_never_gets_ready_is_no_fault_of_the_file(make_glass: Callable[..., Glass]) -> None:
    with make_glass("--never-ready", limits=Limits(wall=0.2)) as glass, pytest.raises(ChildFailed, match="in time"):
        glass.run("echo", {}, b"")
