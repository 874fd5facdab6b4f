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
        session.jobs.run(Lane.POOL, lambda _report: self._walls(), owner=self, done=self._show)

    def _walls(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        confinement = self._session.cleaner.confinement()
        return confinement.summary, confinement.missing

    def _show(self, walls: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        up, missing = walls
        for code in (*up, *missing):
            title, sentence = self._words()[code]
            chip = (
                Chip("ok", "circle-check", self.tr("On"))
                if code in up
                else Chip("warn", "triangle-alert", self.tr("Not here"))
            )
            self.add_flush(Row(title, sentence, right=chip, last=code == (*up, *missing)[-1]))

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            "process": (self.tr("A process for each file"), self.tr("A crash costs one file and nothing else.")),
            "rlimits": (self.tr("Caps on memory and time"), self.tr("A file made to fill the computer is stopped.")),
            "no_new_privs": (self.tr("No new rights"), self.tr("It can't become another user.")),
            "landlock": (self.tr("No files"), self.tr("It can't read or write anything on the disk.")),
            "seccomp": (self.tr("No network, no programs"), self.tr("The system ends it when it tries.")),
            "seatbelt": (self.tr("No files, no network"), self.tr("The sandbox of macOS. Not tested by us yet.")),
            "job": (
                self.tr("Caps, and no second program"),
                self.tr("A job object of Windows. Not tested by us yet."),
            ),
            "untrusted": (
                self.tr("Nothing can be changed"),
                self.tr("It can't write to the disk, but could read it. Not tested by us yet."),
            ),
            "mitigations": (self.tr("No new program code"), self.tr("Guards of Windows. Not tested by us yet.")),
        }
