"""A picture from the clipboard, which comes without a file."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage


def png(image: QImage) -> bytes:
    """The pasted pixels as a file in memory; Qt made them, so no stranger's bytes are decoded here."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want a path only
    return bytes(buffer.data().data())
