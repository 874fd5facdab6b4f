"""What was chosen leaves no trace; proven in a home folder and a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from intake_app.ui.session import close_dialogs
from intake_app.ui.theme import Theme
from intake_app.ui.widgets.choose import choose_file, choose_files, choose_folder, choose_target

CHOOSE_ONE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from intake_app.ui.theme import Theme
from intake_app.ui.widgets import choose

app = QApplication([])
Theme(app)
parent = QWidget()
parent.show()
chosen = []
choose.choose_folder(parent, "Folder", chosen.append, start=sys.argv[1])
dialog = parent.findChild(QFileDialog)
dialog.destroyed.connect(lambda: QTimer.singleShot(200, app.quit))
QTimer.singleShot(300, dialog.accept)
app.exec()
print(chosen[0])
"""


def test_the_folders_visited_are_not_written_anywhere(tmp_path: Path) -> None:
    home, visited = tmp_path / "home", tmp_path / "blue-heron"
    home.mkdir()
    visited.mkdir()
    env = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    done = subprocess.run(
        [sys.executable, "-c", CHOOSE_ONE, str(visited)],
        env=env | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[3])},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == str(visited)
    assert [path for path in home.rglob("*") if path.is_file() and b"blue-heron" in path.read_bytes()] == []


def test_a_chosen_file_is_told_and_a_cancelled_choice_is_not(tmp_path: Path, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    (tmp_path / "a.age").touch()
    chosen: list[Path] = []
    choose_file(parent, "File", chosen.append, names="Handoffs (*.age)")
    dialog = parent.findChild(QFileDialog)
    dialog.reject()
    assert chosen == []
    qtbot.waitUntil(lambda: parent.findChild(QFileDialog) is None)
    choose_file(parent, "File", chosen.append)
    dialog = parent.findChild(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path / "a.age"))
    dialog.accept()
    assert chosen == [tmp_path / "a.age"]


def test_a_lock_closes_every_kind_of_choice(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    for choose in (choose_files, choose_file, choose_folder):
        choose(parent, "Choose", lambda _chosen: None)
    choose_target(parent, "Save", lambda _chosen: None, name="K7M-42Q.age")
    assert len(parent.findChildren(QFileDialog)) == 4
    close_dialogs()
    qtbot.waitUntil(lambda: parent.findChildren(QFileDialog) == [])


def test_large_text_makes_no_choice_larger_than_the_screen(look: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    look.set("light", 200)
    choose_file(parent, "File", lambda _chosen: None)
    look.set("light", 100)
    room, size = parent.screen().availableSize(), parent.findChild(QFileDialog).size()
    assert (size.width() <= room.width(), size.height() <= room.height()) == (True, True)


def test_no_size_or_date_is_cut(tmp_path: Path, look: Theme, qtbot: QtBot) -> None:
    (tmp_path / "a photo with a rather long name.jpg").write_bytes(bytes(900_000))
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    choose_files(parent, "Files", print)
    dialog = parent.findChild(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    view = dialog.findChild(QTreeView)
    qtbot.waitUntil(lambda: view.model().rowCount(view.rootIndex()) == 1)
    for column in (1, 2, 3):
        qtbot.waitUntil(lambda column=column: view.columnWidth(column) >= view.sizeHintForColumn(column))
    assert dialog.width() >= view.header().length()
    close_dialogs()
