"""Help: the sheet of shortcuts, and what the program promises and does not."""

from PySide6.QtGui import QKeySequence

from intake_app.ui.page import PanelsPage
from intake_app.ui.session import Session
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Pairs
from intake_app.ui.widgets.section import PageHead
from intake_app.ui.widgets.text import Text

WIDE = 720  # pixels at 100 % from which there are two columns


class HelpPage(PanelsPage):
    """F1 brings it to the front."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        head = PageHead(self.tr("Help"), note=self.tr("keyboard, and what to know"))
        self.lay_out(head, [self._keys()], [self._promises(), self._limits()], wide=WIDE)

    def _keys(self) -> Panel:
        panel = Panel(self.tr("Shortcuts"), icon="keyboard")
        pairs = Pairs()
        for keys, what in (
            ("F1", self.tr("This page")),
            ("Ctrl+L", self.tr("Lock now")),
            ("Ctrl+F", self.tr("Search")),
            ("Ctrl+N", self.tr("New matter")),
            ("Ctrl+O", self.tr("Take in files")),
            ("Ctrl+V", self.tr("Take in a copied picture or file")),
            ("Alt+1", self.tr("First place of the rail; Alt+2 and on for the next")),
            ("Tab", self.tr("Next button, field or list")),
            ("Esc", self.tr("Close a menu or dialog")),
        ):
            pairs.add(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText), what)
        panel.body.addLayout(pairs)
        return panel

    def _promises(self) -> Panel:
        panel = Panel(self.tr("What happens to a file"), icon="shield-check")
        for text in (
            self.tr("The file on your drive is never changed."),
            self.tr(
                "A clean copy keeps what the picture shows and nothing else. It is checked again before it counts."
            ),
            self.tr("What can't be cleaned is kept as received, says so, and goes out only if you choose it."),
            self.tr("Everything lies encrypted in the vault. Nothing is sent over a network."),
        ):
            panel.body.addWidget(Text(text, wrap=True))
        return panel

    def _limits(self) -> Panel:
        panel = Panel(self.tr("What it can't do"), icon="triangle-alert", color="warn")
        for text in (
            self.tr("Faces, handwriting, printer dots and wording stay in a clean copy. Look before you share."),
            self.tr("It can't protect an unlocked laptop from someone who sits at it, or from spying software on it."),
            self.tr("Memory may be written to the disk by the system: encrypt the disk and turn hibernation off."),
        ):
            panel.body.addWidget(Text(text, wrap=True))
        return panel
