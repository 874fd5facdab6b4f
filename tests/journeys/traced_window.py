"""A day at the real window, for who looks for its traces: `python traced_window.py DIR`, its words as JSON on a line.

Started as the program is. Reads a line before it locks, and another before it ends.
"""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit

from intake_app import app as program_start
from intake_app import paths
from intake_app.demo.player import Player
from intake_app.demo.tongue import Tongue
from intake_app.settings import Settings
from intake_app.ui.main import make_ready
from intake_app.ui.program import Program
from intake_app.ui.start.verbs import real_verbs

OTHER_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
def look():
    board = QGuiApplication.clipboard()
    sys.stdout.write(board.text() + "|" + board.text(QClipboard.Mode.Selection))
    app.quit()
QTimer.singleShot(100, look)
app.exec()
"""


class Day:
    """What somebody does from unlocking to the end."""

    def __init__(self, desk: Path, told: dict[str, str]) -> None:
        self.desk, self.told, self.player = desk, told, Player(Tongue("en"))
        chosen = Settings("en", "light")
        app = make_ready(chosen)
        self.program = Program(app, chosen, real_verbs(), paths.settings_file(), desk)
        self.program.open_start()

    def settle(self) -> None:
        self.player.wait_for("all work to end", lambda: not self.program.jobs.running())

    def unlock(self) -> None:
        self.player.type("Passphrase", self.told["passphrase"])
        self.player.press("Return")
        self.player.sees("Matters")
        assert self.program.shell is not None
        self.program.shell.resize(1440, 868)
        in_front = self.player.window  # which asks for it: no window manager is here to do so
        self.player.wait_for("the window to come to the front", lambda: in_front().isActiveWindow())
        self.settle()

    def take_in(self) -> None:
        player = self.player
        player.press("Ctrl+N")
        player.find(QLineEdit, "What do you call this person or case?").insert(self.told["client"])  # no key for ñ
        player.press("Return")
        player.sees("What is missing")
        self.settle()
        player.press("Ctrl+O")
        self.go_and_choose(self.told["file"])
        player.click("Take them in")
        self.settle()
        player.open_tab("Items")
        player.choose_row("Items", Path(self.told["file"]).stem)
        player.sees("Found and removed")
        self.settle()

    def go_and_choose(self, name: str) -> None:
        """Go to the folder in the dialog, as Qt would remember it, and choose a file there."""
        self.player.wait_for("a dialog for a place", lambda: isinstance(self.player.window(), QFileDialog))
        dialog, folder = self.player.window(), self.desk / self.told["folder"]
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(folder))
        self.player.choose_path(folder / name)

    def write_and_copy(self) -> None:
        player = self.player
        player.open_tab("Notes")
        player.click("Write a note")
        player.type("Title", "Interview")
        player.write("Note", self.told["note"])
        player.press("Ctrl+S")
        player.sees("Saved at {time}, wording {number}. Earlier wordings are kept.")
        player.find(QPlainTextEdit, "Note").setFocus()
        player.press("Ctrl+A")
        player.press("Ctrl+C")

    def search(self) -> None:
        self.player.press("Ctrl+F")
        self.player.type("Search matters, items and notes", self.told["note"].split()[0])
        self.player.press("Return")
        self.player.sees("%n place(s) with “{words}”")
        self.settle()

    def save_and_print(self) -> None:
        """A page to a printer that writes a file, and a sheet beside it through the dialog for a place."""
        player = self.player
        player.click("Matters")
        player.open_tab("Legal process")
        player.click("Sheets")
        self.settle()
        player.click("Save as PDF…")
        self.go_and_choose("saved.pdf")
        self.settle()
        assert not QPrinterInfo.availablePrinterNames()
        player.click("Print…")
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QPrintDialog))
        place = dialog.findChild(QLineEdit, "filename")  # without a printer it offers a file of this name
        assert place is not None
        place.setText(str(self.desk / self.told["folder"] / "printed.pdf"))
        dialog.accept()
        self.settle()

    def seen_by_others(self) -> str:
        """What another program gets from the clipboard and the selection, while this one answers it."""
        if QGuiApplication.platformName() != "xcb":
            return ""
        with subprocess.Popen([sys.executable, "-c", OTHER_PROGRAM], stdout=subprocess.PIPE, text=True) as other:
            while other.poll() is None:
                QTest.qWait(20)
            assert other.stdout
            return other.stdout.read()


def main() -> None:
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))  # as where dumps are wanted: the program has to refuse them
    program_start.shut_out_onlookers()
    program_start.keep_a_log(paths.log_dir())
    day = Day(Path(sys.argv[1]), json.loads(sys.stdin.readline()))
    day.unlock()
    day.take_in()
    day.search()
    day.save_and_print()
    day.write_and_copy()
    print(json.dumps(day.seen_by_others()), flush=True)
    sys.stdin.readline()
    day.player.click("Lock now")
    day.player.wait_for("the vault to be closed", lambda: day.program.session is None)
    print(json.dumps(day.seen_by_others()), flush=True)
    day.program.close()
    os._exit(0)


main()
