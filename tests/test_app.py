"""The process is made safe before anything else, and only the part that was asked for is loaded."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux's own protections")


def python(code: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Runs code in a process of its own, with a home folder of its own."""
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "HOME": str(home), "XDG_STATE_HOME": str(home / "state")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@linux
def test_there_is_no_core_dump_and_no_debugger(tmp_path: Path) -> None:
    code = (
        "import ctypes, resource\n"
        "from intake_app.app import shut_out_onlookers\n"
        "shut_out_onlookers()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))\n"  # PR_GET_DUMPABLE
    )
    assert python(code, tmp_path).stdout == "(0, 0) 0\n"


def test_new_files_are_the_owners_alone(tmp_path: Path) -> None:
    python(
        "from intake_app.app import shut_out_onlookers\n"
        "shut_out_onlookers()\n"
        f"open({str(tmp_path / 'new')!r}, 'w').close()\n",
        tmp_path,
    )
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o600


CRASH = """
from pathlib import Path
from intake_app.app import keep_a_log
keep_a_log(Path({log!r}))
{body}
"""
FAIL = "raise OSError('cannot read Jane-Doe-summons.jpg')"
FAIL_IN_A_THREAD = """
import threading
def work():
    raise OSError('cannot read Jane-Doe-summons.jpg')
thread = threading.Thread(target=work)
thread.start()
thread.join()
"""


@pytest.mark.parametrize("body", [FAIL, FAIL_IN_A_THREAD], ids=["main thread", "another thread"])
def test_a_crash_names_its_place_and_no_content(tmp_path: Path, body: str) -> None:
    ended = python(CRASH.format(log=str(tmp_path / "log"), body=body), tmp_path)
    log = (tmp_path / "log/intake.log").read_text("utf-8")
    for told in (ended.stderr, log):
        assert "OSError at " in told
        assert "Jane" not in told


def test_nothing_is_logged_where_nothing_went_wrong(tmp_path: Path) -> None:
    python(CRASH.format(log=str(tmp_path / "log"), body=""), tmp_path)
    assert list((tmp_path / "log").iterdir()) == []


def test_a_home_that_cannot_be_written_is_no_reason_not_to_run(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ended = python(CRASH.format(log=str(tmp_path / "file/log"), body="print('running')"), tmp_path)
    assert ended.stdout == "running\n"


def test_the_command_line_does_not_wait_for_qt_or_the_decoders(tmp_path: Path) -> None:
    code = (
        "import contextlib, sys\n"
        "from intake_app.app import main\n"
        "with contextlib.suppress(SystemExit):\n"
        "    main(['clean', '--help'])\n"
        "print({'PySide6', 'PIL'} & sys.modules.keys() or 'neither', file=sys.stderr)\n"
    )
    ended = python(code, tmp_path)
    assert ended.stderr == "neither\n"
    assert "clean" in ended.stdout
