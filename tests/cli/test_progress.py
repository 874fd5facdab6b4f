import io
import os
import signal
import sys

import pytest

from intake_app.cli.progress import watched
from intake_app.domain.progress import Step
from intake_app.errors import Cancelled


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


pytestmark = pytest.mark.usefixtures("interruptible")


def test_the_first_ctrl_c_ends_the_work_between_two_steps() -> None:
    before = signal.getsignal(signal.SIGINT)
    with watched("Cleaning") as progress:
        progress(Step("clean"))
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(Cancelled):
            progress(Step("clean"))
    assert signal.getsignal(signal.SIGINT) is before


def test_the_second_ctrl_c_does_not_wait() -> None:
    with pytest.raises(KeyboardInterrupt), watched("Cleaning"):
        os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)


def test_a_terminal_sees_one_line_that_names_can_not_break(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with watched("Cleaning") as progress:
        progress(Step("clean", 1, 4, "a\n\x1b[2J.png"))
    assert "Cleaning 25% a\\n\\x1b[2J.png" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\033[K")


def test_what_is_no_terminal_sees_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with watched("Cleaning") as progress:
        progress(Step("clean", 1, 4))
    assert capsys.readouterr() == ("", "")


def test_a_stopped_command_says_so(run, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    def stop(*_arguments: object, **_more: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("intake_app.cli.key.new_key", stop)
    ran = run("key", "new", "--unprotected", "--out", tmp_path / "key.txt", "--json")
    assert (ran.exit, ran.json["error"]["kind"]) == (1, "Cancelled")
    assert ran.err == "intake-app: Stopped.\n"
