"""What is dropped on the window or was copied elsewhere."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_paths(data: QMimeData) -> list[Path]:
    """The files and folders that are dragged or were copied."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
