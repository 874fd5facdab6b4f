"""What stands between this computer and the files it opens."""

from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.rows import Row


class Guards(Panel):
    """One row for each wall around the processes that open files, and whether it is up on this system."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Guards around opened files"), icon="shield-check")
        self._session = session
        session.jobs.run(Lane.POOL, lambda _report: session.cleaner.confinement().summary, owner=self, done=self._show)

    def _show(self, layers: tuple[str, ...]) -> None:
        walls = (
            ("process", self.tr("A process for each file"), self.tr("A crash costs one file and nothing else.")),
            ("rlimits", self.tr("Caps on memory and time"), self.tr("A file made to fill the computer is stopped.")),
            ("no_new_privs", self.tr("No new rights"), self.tr("It can't become another user.")),
            ("landlock", self.tr("No files"), self.tr("It can't read or write anything on the disk.")),
            ("seccomp", self.tr("No network, no programs"), self.tr("The system ends it when it tries.")),
        )
        for number, (code, title, sentence) in enumerate(walls):
            up = code in layers
            chip = (
                Chip("ok", "circle-check", self.tr("On")) if up else Chip("warn", "triangle-alert", self.tr("Not here"))
            )
            self.add_flush(Row(title, sentence, right=chip, last=number == len(walls) - 1))
