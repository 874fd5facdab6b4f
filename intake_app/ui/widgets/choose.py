"""
Choosing files and folders without leaving a trace of it.

The system's own dialogs enter what is chosen in its list of recent documents, so Qt's are used; and Qt writes the
folders visited into its own settings, so these lead nowhere. The dialogs never block: a lock closes them.
"""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QSize, QStandardPaths, QStorageInfo, Qt, QUrl
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QHeaderView, QPushButton, QSplitter, QToolButton, QTreeView, QWidget

from intake_app.ui import icons, theme

SIZE, SIDE = QSize(760, 480), 180  # pixels at 100 %
TOOLS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "folder-plus",
    "listModeButton": "layout-grid",
    "detailModeButton": "list",
}
REMOVABLE = ("/media", "/run/media", "/mnt", "/Volumes")


def choose_files(parent: QWidget, title: str, then: Callable[[list[Path]], None], *, start: Path | None = None) -> None:
    """Any number of files that exist."""
    _ask(parent, title, QFileDialog.FileMode.ExistingFiles, then, start=start)


def choose_file(parent: QWidget, title: str, then: Callable[[Path], None], *, names: str = "") -> None:
    """One file that exists. `names` is a filter such as "Handoffs (*.age)"."""
    _ask(parent, title, QFileDialog.FileMode.ExistingFile, lambda paths: then(paths[0]), names=names)


def choose_folder(parent: QWidget, title: str, then: Callable[[Path], None], *, start: Path | None = None) -> None:
    """One folder that exists."""
    _ask(parent, title, QFileDialog.FileMode.Directory, lambda paths: then(paths[0]), start=start)


def choose_target(
    parent: QWidget, title: str, then: Callable[[Path], None], *, name: str, start: Path | None = None
) -> None:
    """Where a new file goes. What is there already is for the caller to refuse."""
    _ask(parent, title, QFileDialog.FileMode.AnyFile, lambda paths: then(paths[0]), start=start, name=name)


def leave_no_history() -> None:
    """Every dialog of this process is Qt's own; Qt's settings, where it keeps the folders visited, lead nowhere."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def _ask(
    parent: QWidget,
    title: str,
    mode: QFileDialog.FileMode,
    then: Callable[[list[Path]], None],
    *,
    start: Path | None = None,
    name: str = "",
    names: str = "",
) -> None:
    leave_no_history()
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setFileMode(mode)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, mode is QFileDialog.FileMode.Directory)
    if mode is QFileDialog.FileMode.AnyFile:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if names:
        dialog.setNameFilter(names)
    _tidy(dialog)
    dialog.setSidebarUrls([QUrl.fromLocalFile(path) for path in _places()])
    dialog.setDirectory(str(start or _places()[0]))
    dialog.selectFile(name)
    dialog.accepted.connect(lambda: then([Path(path) for path in dialog.selectedFiles()]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _tidy(dialog: QFileDialog) -> None:
    """Room for names of places and files; pictures of our own set in place of stock ones, which vanish in the dark."""
    look = theme.current()
    dialog.resize((SIZE * look.scale).boundedTo(dialog.screen().availableSize()))
    for splitter in dialog.findChildren(QSplitter):
        splitter.setSizes([look.px(SIDE), look.px(SIZE.width() - SIDE)])
    for view in dialog.findChildren(QTreeView):
        view.header().setStretchLastSection(False)
        view.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)  # the name takes what the others leave
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())
    for tool in dialog.findChildren(QToolButton):
        if tool.objectName() in TOOLS:
            tool.setIcon(icons.icon(TOOLS[tool.objectName()]))


def _places() -> list[str]:
    """The home folder and every drive that can be pulled out."""
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
    drives = (volume.rootPath() for volume in QStorageInfo.mountedVolumes())
    return [home, *(path for path in drives if path.startswith(REMOVABLE))]
