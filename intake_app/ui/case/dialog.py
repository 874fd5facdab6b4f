"""Parts of the small forms of a matter: a day, a list to choose from, the buttons at the foot."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy

from intake_app.domain.dates import read_date
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choices import ComboBox
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.words.hook import written_day
from intake_app.words.troubles import date_trouble, other_reading


class DayEdit(Field):
    """A day as people type it; it says at once which one was understood. With `may_be_empty` none is one too."""

    def __init__(self, label: str, today: date, day: date | None = None, *, may_be_empty: bool = False) -> None:
        self._edit = LineEdit(written_day(day) if day else "", longest=80)
        super().__init__(label, self._edit)
        self._edit.setPlaceholderText(self.tr("10/3/2026, or 3 Oct 2026"))
        self._today, self._may_be_empty = today, may_be_empty
        self._edit.textChanged.connect(self._look)

    @property
    def text(self) -> str:
        """As it was typed."""
        return self._edit.text().strip()

    def set_text(self, text: str) -> None:
        """Show this."""
        self._edit.setText(text)

    def taken(self) -> date | None:
        """The day; None, with what is wrong said below, when there is none."""
        read = read_date(self.text, self._today)
        if read.value is None and not self.may_stay_empty:
            self.set_fault(date_trouble(read))
        return read.value

    @property
    def may_stay_empty(self) -> bool:
        """Nothing was typed, and nothing has to be."""
        return self._may_be_empty and not self.text

    def _look(self) -> None:
        read = read_date(self.text, self._today) if self.text else None
        if read is None or read.value is None:
            self.set_hint("")
        else:
            self.set_hint(f"{written_day(read.value)} {other_reading(read)}".strip())


def choices(options: Sequence[tuple[str, str]]) -> ComboBox:
    """A list that gives way in width; the words of the chosen one end in an ellipsis then."""
    combo = ComboBox()
    combo.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for value, words in options:
        combo.addItem(words, value)
    return combo


def buttons(dialog: QDialog, save: Callable[[], None], words: str = "") -> QHBoxLayout:
    """Cancel, and the one that saves."""
    translate = QCoreApplication.translate
    accept = Button(words or translate("CaseDialog", "&Save"), kind="primary")
    cancel = Button(translate("CaseDialog", "Cancel"))
    accept.setDefault(True)
    accept.clicked.connect(save)
    cancel.clicked.connect(dialog.reject)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    row.addWidget(cancel)
    row.addWidget(accept)
    return row
