"""Version, licence, and whose work travels with the program."""

from PySide6.QtWidgets import QPlainTextEdit

from intake_app import __version__
from intake_app.ui import resources, theme
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Pairs
from intake_app.ui.widgets.text import Text


class About(Panel):
    """The licences unfold in place."""

    def __init__(self) -> None:
        super().__init__(self.tr("About Intake"), icon="info")
        pairs = Pairs()
        pairs.add(self.tr("Version"), __version__)
        pairs.add(self.tr("Licence"), "Apache 2.0")
        pairs.add(self.tr("Icons"), "Lucide, ISC")
        pairs.add(self.tr("Font"), "Inter, SIL Open Font License 1.1")
        pairs.add(self.tr("Built on"), "Qt, SQLCipher, libsodium, Pillow, libheif")
        self.body.addLayout(pairs)
        self._fold = Button(self.tr("Licence of the icons"), kind="fold", icon="chevron-right")
        self._fold.clicked.connect(self._toggle)
        self.body.addWidget(self._fold)
        self._text = QPlainTextEdit(resources.text("icons", "LICENSE"))
        self._text.setReadOnly(True)
        self._text.setFont(theme.current().mono())
        self._text.setMinimumHeight(theme.current().px(200))
        self._text.hide()
        self.body.addWidget(self._text)
        self.body.addWidget(Text(self.tr("This program opens no network connection."), size="small", color="text2"))

    def _toggle(self) -> None:
        self._text.setVisible(self._text.isHidden())
        self._fold.set_icon("chevron-right" if self._text.isHidden() else "chevron-down")
