"""Fields of one line, with a word or a button inside at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.text import Text

GAP = 8


class LineEdit(QLineEdit):
    """A field whose empty text is quiet; `source` says where a value comes from ("notice")."""

    def __init__(self, text: str = "", *, empty: str = "", longest: int = 200) -> None:
        super().__init__(text)
        self.setPlaceholderText(empty)
        self.setMaxLength(longest)
        self.setAcceptDrops(False)  # a file dropped here goes to the page; Qt would type its address
        self._inside: QWidget | None = None
        self._leading: IconLabel | None = None

    def set_source(self, text: str) -> None:
        """The small words inside the field at its right."""
        label = Text(text, size="small", color="text2")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_inside(label)

    def set_leading_icon(self, name: str) -> None:
        """An icon inside the field at its left."""
        self._leading = IconLabel(name, "text2")
        self._leading.setParent(self)
        self._place_inside()

    def set_mark(self, text: str) -> None:
        """A tick and a word at the right ("Right"); an empty text takes them away."""
        mark = QWidget()
        if text:
            row = QHBoxLayout(mark)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
            row.addWidget(IconLabel("check", "ok"))
            row.addWidget(Text(text, color="ok"))
        self.set_inside(mark)

    def set_inside(self, widget: QWidget) -> None:
        """Something inside the field at its right; the text keeps clear of it."""
        if self._inside is not None:
            self._inside.deleteLater()
        self._inside = widget
        widget.setParent(self)
        widget.show()
        self._place_inside()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_inside()

    def _place_inside(self) -> None:
        left = right = 0
        if self._leading is not None:
            left = self._leading.sizeHint().width() + GAP
            self._place(self._leading, GAP)
        if self._inside is not None:
            right = self._inside.sizeHint().width() + GAP
            self._place(self._inside, self.width() - right)
        self.setTextMargins(left, 0, right, 0)

    def _place(self, widget: QWidget, x: int) -> None:
        size = widget.sizeHint()
        widget.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())


class PasswordEdit(LineEdit):
    """Dots with Show beside them. Nothing typed here can be undone back, dragged out or learned by an input method."""

    caps_lock_seen = Signal(bool)
    """Whether Caps Lock is on, as far as the last letter typed tells; Qt can't ask the keyboard."""

    def __init__(self) -> None:
        super().__init__(longest=16_384)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._eye = Button(self.tr("Show"), kind="fold", icon="eye")
        self._eye.clicked.connect(self._toggle)
        self.set_inside(self._eye)

    def hide_text(self) -> None:
        """Back to dots."""
        if self.echoMode() is QLineEdit.EchoMode.Normal:
            self._toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) == 1 and letter.upper() != letter.lower():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(letter.isupper() != shifted)
        super().keyPressEvent(event)

    def _toggle(self) -> None:
        shown = self.echoMode() is QLineEdit.EchoMode.Normal
        self.setEchoMode(QLineEdit.EchoMode.Password if shown else QLineEdit.EchoMode.Normal)
        self._eye.setText(self.tr("Show") if shown else self.tr("Hide"))
        self._eye.set_icon("eye" if shown else "eye-off")
        self._place_inside()
        self.setFocus()
