"""The choice of language."""

from dataclasses import replace

from intake_app.ui import i18n
from intake_app.ui.session import Session
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.segments import Segments
from intake_app.ui.widgets.text import Text


class Language(Panel):
    """Takes effect at once: the window is made anew. It waits for jobs, whose page and strip would be lost."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Language"), icon="languages")
        self._session = session
        named = [(code, name, "") for code, name in i18n.LANGUAGES.items()]
        self._choice = Segments([("", self.tr("As the system"), ""), *named], name=self.tr("Language"))
        self._choice.choose(session.settings.language)
        self._choice.chosen.connect(
            lambda code: session.change_settings(replace(session.settings, language=code)),
        )
        self._hint = Text(size="small", color="text2", wrap=True)
        self.body.addWidget(self._choice)
        self.body.addWidget(self._hint)
        session.jobs.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        busy = bool(self._session.jobs.seen())
        self._choice.setEnabled(not busy)
        self._hint.setText(
            self.tr("Can be changed when the job below has ended.")
            if busy
            else self.tr("The window is made anew. Notes keep what is typed; other forms begin again.")
        )
