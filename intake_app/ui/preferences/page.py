"""The settings place. Every change takes effect at once."""

from dataclasses import replace

from intake_app.settings import Appearance
from intake_app.ui.backups.panel import BackupPanel
from intake_app.ui.page import PanelsPage
from intake_app.ui.preferences.about import About
from intake_app.ui.preferences.destroy_panel import DestroyPanel
from intake_app.ui.preferences.guards import Guards
from intake_app.ui.preferences.language import Language
from intake_app.ui.preferences.passphrase import PassphrasePanel
from intake_app.ui.preferences.people_panel import PeoplePanel
from intake_app.ui.session import Session
from intake_app.ui.widgets.choices import ComboBox
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.section import PageHead
from intake_app.ui.widgets.segments import Segments
from intake_app.ui.widgets.text import Text

WIDE = 880  # pixels at 100 % from which there are two columns
MINUTES = (1, 2, 5, 10, 15, 30, 60)
PERCENTS = (100, 110, 125, 150, 175, 200)
APPEARANCES: dict[str, Appearance] = {"system": "system", "light": "light", "dark": "dark"}


class SettingsPage(PanelsPage):
    """Left what the window does and what the program is, right what guards the vault and the computer."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        head = PageHead(self.tr("Settings"), note=self.tr("for this computer and this vault"))
        left = [self._locking(), self._look(), Language(session), About()]
        right = [
            BackupPanel(session, session.backups),
            PeoplePanel(session),
            PassphrasePanel(session),
            Guards(session),
            DestroyPanel(session),
        ]
        self.lay_out(head, left, right, wide=WIDE)

    def _locking(self) -> Panel:
        panel = Panel(self.tr("Locking"), icon="lock")
        minutes = _numbers(MINUTES, self.session.settings.lock_after_minutes, self.tr("after {count} min"))
        minutes.activated.connect(lambda _index: self._change(lock_after_minutes=minutes.currentData()))
        panel.body.addWidget(Field(self.tr("Lock when nobody touches keyboard or mouse"), minutes))
        panel.body.addWidget(
            Text(
                self.tr("Ctrl+L locks at once. What is typed and not finished is kept in the vault as a draft."),
                size="small",
                color="text2",
                wrap=True,
            )
        )
        return panel

    def _look(self) -> Panel:
        panel = Panel(self.tr("Appearance"), icon="monitor")
        looks = Segments(
            [
                ("system", self.tr("As the system"), ""),
                ("light", self.tr("Light"), "sun"),
                ("dark", self.tr("Dark"), "moon"),
            ],
            name=self.tr("Appearance"),
        )
        looks.choose(self.session.settings.appearance)
        looks.chosen.connect(lambda key: self._change(appearance=APPEARANCES[key]))
        panel.body.addWidget(looks)
        percents = _numbers(PERCENTS, self.session.settings.text_percent, self.tr("{count} %"))
        percents.activated.connect(lambda _index: self._change(text_percent=percents.currentData()))
        panel.body.addWidget(Field(self.tr("Size of text"), percents))
        self._sizes = percents
        self.session.jobs.changed.connect(self._follow_jobs)
        self._follow_jobs()
        return panel

    def _follow_jobs(self) -> None:
        """Another size makes the window anew, as another language does: it waits for jobs too."""
        self._sizes.setEnabled(not self.session.jobs.seen())

    def _change(self, **changes: int | str) -> None:
        self.session.change_settings(replace(self.session.settings, **changes))  # type: ignore[arg-type]


def _numbers(offered: tuple[int, ...], chosen: int, words: str) -> ComboBox:
    box = ComboBox()
    for number in sorted({*offered, chosen}):
        box.addItem(words.format(count=number), number)
    box.setCurrentIndex(box.findData(chosen))
    return box
