"""With a real message bus of our own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HEAR_ONE = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from intake_app.ui.system_lock import SystemLock

app = QCoreApplication([])
parent = QObject()
lock = SystemLock(parent)
lock.locked.connect(lambda: (print("locked"), app.quit()))
path, interface = "/" + sys.argv[1].rpartition(".")[0].replace(".", "/"), sys.argv[1].rpartition(".")[0]
send = ["dbus-send", "--session", "--type=signal", path, sys.argv[1]]
subprocess.run([*send, "boolean:false"], check=True)
QTimer.singleShot(300, lambda: subprocess.run([*send, "boolean:true"], check=True))
QTimer.singleShot(10_000, lambda: app.exit(1))
sys.exit(app.exec())
"""


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-run-session") is None or shutil.which("dbus-send") is None,
    reason="no message bus can be started here",
)
@pytest.mark.parametrize(
    "signal",
    [
        "org.freedesktop.ScreenSaver.ActiveChanged",
        "org.gnome.ScreenSaver.ActiveChanged",
        "org.freedesktop.login1.Manager.PrepareForSleep",
    ],
)
def test_a_locked_screen_and_sleep_are_heard(signal: str) -> None:
    run = f'DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS" exec "{sys.executable}" -c "$CODE" {signal}'
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", run],
        env=os.environ | {"CODE": HEAR_ONE, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "locked\n"), done.stderr
