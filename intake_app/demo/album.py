"""Numbered pictures of the window."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from intake_app.ui import theme

ROUNDS = 4  # one layout's new size is another's reason to lay out anew


class Album:
    """Saves what a window shows as `NN-name.png`; the main screens, or all, in dark as well as `NN-name-dark.png`."""

    def __init__(self, folder: Path, *, all_in_dark: bool) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._all_in_dark = folder, all_in_dark
        self._count = 0

    def take(self, window: QWidget, name: str, *, main: bool = False) -> None:
        """Take a picture. Raises OSError when it can't be saved."""
        self._count += 1
        self._save(window, f"{self._count:02}-{name}.png")
        if main or self._all_in_dark:
            theme.current().set("dark", 100)
            self._save(window, f"{self._count:02}-{name}-dark.png")
            theme.current().set("light", 100)

    def _save(self, window: QWidget, name: str) -> None:
        for _round in range(ROUNDS):
            QApplication.processEvents()
        if not window.grab().save(str(self._folder / name)):
            raise OSError(f"{self._folder / name} could not be written")
