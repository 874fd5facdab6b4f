"""The tags of a matter: its owner's own words to search within."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.escape import on_escape
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.text import ElidedText
from intake_app.words.quoting import quoted


class Tags(QWidget):
    """Shows them and lets them be typed anew, with commas between; `changed` carries what was typed."""

    changed = Signal(list)  # list[str]

    def __init__(self) -> None:
        super().__init__()
        self._tags: tuple[str, ...] = ()
        self._shown = ElidedText(size="small", color="text2")
        self._edit = LineEdit(empty=self.tr("urgent, union"), longest=200)
        self._edit.setAccessibleName(self.tr("Tags of this matter, with commas between"))
        self._edit.returnPressed.connect(self._finish)
        self._edit.editingFinished.connect(lambda: self._open(False))
        on_escape(self._edit, lambda: self._open(False))
        self._edit.hide()
        self._link = LinkButton(self.tr("Tags"), small=True)
        self._link.clicked.connect(self._start)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._shown, self._edit, self._link):
            row.addWidget(widget)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show these."""
        self._tags = tuple(tags)
        self._shown.setText(" ".join(f"#{quoted(tag)}" for tag in tags))
        self._shown.setVisible(bool(tags) and self._edit.isHidden())

    def _start(self) -> None:
        self._edit.setText(", ".join(self._tags))
        self._open(True)
        self._edit.selectAll()
        self._edit.setFocus()

    def _open(self, editing: bool) -> None:
        self._edit.setVisible(editing)
        self._link.setVisible(not editing)
        self._shown.setVisible(bool(self._tags) and not editing)

    def _finish(self) -> None:
        typed = self._edit.text().split(",")
        self._open(False)
        self.changed.emit(typed)
