"""Inputs of the forms of a matter: each gives its value in the type the vault keeps."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit

from intake_app.ui import theme
from intake_app.ui.widgets.choices import choices
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.line_edit import LineEdit

LONGEST, LINES = 2000, 72  # characters; pixels at 100 %


class TextInput(Field):
    """A line of text."""

    def __init__(self, label: str, text: str = "", *, hint: str = "", empty: str = "") -> None:
        self._edit = LineEdit(text, empty=empty, longest=LONGEST)
        self.entered = self._edit.returnPressed
        """Enter was pressed in it."""
        super().__init__(label, self._edit, hint=hint)

    def value(self) -> str:
        """As it was typed, without spaces around it."""
        return self._edit.text().strip()

    def set_value(self, text: str) -> None:
        """Show this."""
        self._edit.setText(text)


class ManyInput(TextInput):
    """Several names in one line, between commas or semicolons."""

    def __init__(self, label: str, names: Sequence[str] = (), *, hint: str = "") -> None:
        told = hint or QCoreApplication.translate("CaseInput", "Put a comma between them.")
        super().__init__(label, ", ".join(names), hint=told)

    def values(self) -> tuple[str, ...]:
        """Each of them, once."""
        parts = (part.strip() for part in self.value().replace(";", ",").split(","))
        return tuple(dict.fromkeys(part for part in parts if part))


class WordsInput(Field):
    """Some lines of text."""

    def __init__(self, label: str, text: str = "", *, hint: str = "") -> None:
        self._edit = QPlainTextEdit(text)
        self._edit.setTabChangesFocus(True)
        self._edit.setAcceptDrops(False)
        self._edit.setFixedHeight(theme.current().px(LINES))
        super().__init__(label, self._edit, hint=hint)

    def value(self) -> str:
        """As it was typed, without spaces around it."""
        return self._edit.toPlainText().strip()

    def set_value(self, text: str) -> None:
        """Show this."""
        self._edit.setPlainText(text)


class ChoiceInput(Field):
    """One of several."""

    def __init__(self, label: str, options: Sequence[tuple[StrEnum, str]], chosen: StrEnum) -> None:
        self.combo = choices([(option.value, words) for option, words in options])
        super().__init__(label, self.combo)
        self.choose(chosen)

    def value(self) -> str:
        """The code of the chosen one."""
        return str(self.combo.currentData())

    def choose(self, chosen: StrEnum) -> None:
        """Show this."""
        self.combo.setCurrentIndex(self.combo.findData(chosen.value))


class YesNoInput(Field):
    """Yes, no, or nobody knows."""

    def __init__(self, label: str, known: bool | None = None) -> None:
        translate = QCoreApplication.translate
        words = (translate("CaseInput", "Not known"), translate("CaseInput", "Yes"), translate("CaseInput", "No"))
        self.combo = choices(list(zip(("", "yes", "no"), words, strict=True)))
        super().__init__(label, self.combo)
        self.set_value(known)

    def value(self) -> bool | None:
        """None while nobody knows."""
        return {"yes": True, "no": False}.get(str(self.combo.currentData()))

    def set_value(self, known: bool | None) -> None:
        """Show this."""
        self.combo.setCurrentIndex({None: 0, True: 1, False: 2}[known])
