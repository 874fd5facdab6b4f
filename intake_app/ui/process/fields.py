"""The fields of the form: each knows its name, shows a value, and tells what was typed as text for the vault."""

from datetime import date, time

from PySide6.QtCore import QCoreApplication, QLocale, QTime, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from intake_app.domain.dates import ReadDate, read_date
from intake_app.domain.day_counts import read_days
from intake_app.domain.hours import read_hour
from intake_app.ui.today import today
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.choices import CheckBox, Options, choices
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit
from intake_app.ui.widgets.tips import tip
from intake_app.words.hook import written_day
from intake_app.words.troubles import date_trouble, days_trouble, other_reading

LONGEST = 2000


def choose(combo: QComboBox, value: str) -> None:
    """Show a value without telling anyone; one that is not in the list is added to it, in words if it is none."""
    row = combo.findData(value)
    if row < 0:
        combo.addItem(value or QCoreApplication.translate("ProcessOptions", "Not known yet"), value)
        row = combo.count() - 1
    if row != combo.currentIndex():
        combo.setCurrentIndex(row)
    combo.setToolTip(tip(combo.currentText()))


class TextField(Field):
    """A line of text."""

    edited = Signal(str, str)  # name, value
    unreadable = Signal(str, str)  # name, what was typed

    def __init__(self, name: str, label: str, *, empty: str = "", beside: tuple[QWidget, ...] = ()) -> None:
        self.line = LineEdit(empty=empty, longest=LONGEST)
        super().__init__(label, self.line, beside=beside)
        self.name = name
        self.line.setAcceptDrops(False)
        self.line.textEdited.connect(self._take)

    def show_value(self, value: str) -> None:
        """Show what the vault holds, unless it says the same already."""
        if self.line.text().strip() != value:
            self.line.setText(value)
            self.line.setCursorPosition(0)

    def show_draft(self, typed: str) -> None:
        """Show what was typed and can't be read, and what is wrong with it unless somebody is still at it."""
        TextField.show_value(self, typed)
        if not self.line.hasFocus():
            self._complain(typed)

    def _complain(self, typed: str) -> None:
        """Say what is wrong; any text is good here."""

    def show_source(self, where: str) -> None:
        """The small words at the right: which item it was read from."""
        self.line.set_source(where)

    def _take(self, text: str) -> None:
        self.edited.emit(self.name, text.strip())


class ChoiceField(Field):
    """One of several."""

    edited = Signal(str, str)

    def __init__(self, name: str, label: str, options: Options) -> None:
        self.combo = choices(options)
        super().__init__(label, self.combo)
        self.name = name
        self.combo.activated.connect(lambda _row: self.edited.emit(name, str(self.combo.currentData())))

    def show_value(self, value: str) -> None:
        choose(self.combo, value)

    def show_source(self, where: str) -> None:
        """Said below, as a list has no room for it."""
        self.set_hint(where)


class NumberField(TextField):
    """A number of days."""

    def show_value(self, value: str) -> None:
        shown = read_days(self.line.text()).value
        if not value or shown != int(value):
            super().show_value(value)
            self.set_fault("")

    def _take(self, text: str) -> None:
        read, typed = read_days(text), text.strip()
        self._complain(typed)
        if read.value is not None or not typed:
            self.edited.emit(self.name, "" if read.value is None else str(read.value))
        else:
            self.unreadable.emit(self.name, typed)

    def _complain(self, typed: str) -> None:
        self.set_fault(days_trouble(read_days(typed)) if typed else "")


class DateField(TextField):
    """A date as people type it. What can't be read stays in the field with the reason, and counts nothing."""

    def __init__(self, name: str, label: str, *, empty: str = "") -> None:
        super().__init__(name, label, empty=empty)
        self._day: date | None = None
        self._offered: date | None = None
        self._offer = LinkButton("", small=True)
        self._offer.hide()
        self._offer.clicked.connect(self._take_offer)
        self.add_below(self._offer)
        self.line.editingFinished.connect(self._leave)

    def show_value(self, value: str) -> None:
        day = date.fromisoformat(value) if value else None
        if day != self._day or (day is None and self.line.text()):
            self._set(day)

    def complain(self, read: ReadDate) -> None:
        """Say why this can't be taken."""
        self._say(read)

    def _complain(self, typed: str) -> None:
        self._say(read_date(typed, today()) if typed else ReadDate())

    def _set(self, day: date | None) -> None:
        self._day = day
        self.line.setText(written_day(day) if day else "")
        self.line.setCursorPosition(0)
        self._say(ReadDate())

    def _take(self, text: str) -> None:
        """While it is typed nothing is called wrong yet."""
        read, typed = read_date(text, today()), text.strip()
        self._day = read.value
        if read.value or not typed:
            self.edited.emit(self.name, read.value.isoformat() if read.value else "")
        else:
            self.unreadable.emit(self.name, typed)
        self._say(ReadDate(read.value, other=read.other))

    def _leave(self) -> None:
        """The date in full with its weekday, which people check it by; or what is wrong."""
        text = self.line.text()
        read = read_date(text, today())
        if not text.strip():
            self._say(ReadDate())
        elif read.value is None:
            self._say(read)
        elif self.line.text() != written_day(read.value):
            self.line.setText(written_day(read.value))

    def _say(self, read: ReadDate) -> None:
        self.set_fault(date_trouble(read))
        self._offered = read.suggestion or read.other
        words = written_day(read.suggestion) if read.suggestion else other_reading(read)
        self._offer.setText(words)
        self._offer.updateGeometry()
        self._offer.setVisible(bool(words))

    def _take_offer(self) -> None:
        day = self._offered
        if day:
            self._set(day)
            self.edited.emit(self.name, day.isoformat())
            self.line.setFocus()


class HourField(TextField):
    """An hour of the day."""

    def show_value(self, value: str) -> None:
        shown = read_hour(self.line.text())
        if (shown.isoformat() if shown else "") != value or not value:
            self.line.setText(_written(time.fromisoformat(value)) if value else "")
            self.set_hint("")

    def _take(self, text: str) -> None:
        hour, typed = read_hour(text), text.strip()
        self._complain(typed)
        if hour or not typed:
            self.edited.emit(self.name, hour.isoformat() if hour else "")
        else:
            self.unreadable.emit(self.name, typed)

    def _complain(self, typed: str) -> None:
        wrong = typed and read_hour(typed) is None
        self.set_hint(self.tr("Write it like this: 10 AM, or 14:30.") if wrong else "")


def _written(hour: time) -> str:
    return QLocale().toString(QTime(hour.hour, hour.minute), QLocale.FormatType.ShortFormat)


class CheckField(CheckBox):
    """Yes, or nothing said."""

    edited = Signal(str, str)

    def __init__(self, name: str, label: str) -> None:
        super().__init__(label)
        self.name = name
        self.clicked.connect(lambda checked: self.edited.emit(name, "yes" if checked else ""))

    def show_value(self, value: str) -> None:
        self.setChecked(value == "yes")
