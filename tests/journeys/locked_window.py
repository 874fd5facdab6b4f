"""Unlocks the vault in DIR in the real window and locks it: `python locked_window.py DIR`, the passphrase on a line."""

import os
import sys
from pathlib import Path

from PySide6.QtTest import QTest

from intake_app.demo.player import Player
from intake_app.demo.tongue import Tongue
from intake_app.settings import Settings
from intake_app.ui.main import make_ready
from intake_app.ui.program import Program
from intake_app.ui.start.verbs import real_verbs

place, chosen = Path(sys.argv[1]), Settings("en", "light")
app = make_ready(chosen)
program, player = Program(app, chosen, real_verbs(), place / "settings.json", place), Player(Tongue("en"))
program.open_start()
player.type("Passphrase", sys.stdin.readline().strip())
player.press("Return")
player.sees("Matters")
print("open", flush=True)
sys.stdin.readline()
player.press("Ctrl+L")
player.wait_for("the vault to be closed", lambda: program.session is None)
QTest.qWait(100)
print("locked", flush=True)
sys.stdin.readline()
os._exit(0)
