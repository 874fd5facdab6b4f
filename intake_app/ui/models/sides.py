"""Where the cells of a table stand."""

from PySide6.QtCore import Qt


def number_side(number: bool) -> Qt.AlignmentFlag:
    """Numbers at the right of their column, so that they can be compared; words at the left."""
    return (Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
