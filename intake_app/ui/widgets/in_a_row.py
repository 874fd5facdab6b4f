"""Things beside each other, from the left; the rest of the line stays free."""

from PySide6.QtWidgets import QHBoxLayout, QWidget


def in_a_row(*widgets: QWidget, spacing: int = 8) -> QHBoxLayout:
    """Such as the buttons below a form."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
