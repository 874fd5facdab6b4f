"""From one language to the other, before a vault is open."""

from PySide6.QtCore import Signal

from intake_app.ui import i18n
from intake_app.ui.widgets.buttons import LinkButton


class LanguageLink(LinkButton):
    """Names the language that is not shown now, in that language. `asked` carries its code."""

    asked = Signal(str)

    def __init__(self) -> None:
        other = next(code for code in i18n.LANGUAGES if code != i18n.spoken())
        super().__init__(i18n.LANGUAGES[other])
        self.clicked.connect(lambda: self.asked.emit(other))
