"""The foot of the window: a status line when idle, a row for each long job otherwise."""

import time
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui import formats, icons, theme
from intake_app.ui.backups.keeper import Standing
from intake_app.ui.backups.telling import status_words
from intake_app.ui.jobs import Job, Jobs
from intake_app.ui.shell.pace import Pace
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.icon_label import IconLabel
from intake_app.ui.widgets.line import Line
from intake_app.ui.widgets.progress import ProgressBar
from intake_app.ui.widgets.text import ElidedText, Text

STATUS_HEIGHT, JOB_HEIGHT, MOST_ROWS = 32, 48, 3
BETWEEN_GUESSES = 1000  # milliseconds: figures that can be read, and that go on while nothing is reported


class Foot(QFrame):
    """Follows the jobs that have words for it; those without run unseen, since their page shows them."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        theme.set_ground(self, "win")
        self._jobs = jobs
        self._rows: dict[Job, JobRow] = {}
        self._narrow = False
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self._stack.addWidget(Line())
        self._status = StatusLine()
        self.show_backups = self._status.show_backups
        self._stack.addWidget(self._status)
        jobs.changed.connect(self._follow)

    def set_narrow(self, narrow: bool) -> None:
        """Shorter rows, for small windows and large text."""
        self._narrow = narrow
        for row in self._rows.values():
            row.set_narrow(narrow)

    def _follow(self) -> None:
        shown = self._jobs.seen()[:MOST_ROWS]
        for job in [each for each in self._rows if each not in shown]:
            self._rows.pop(job).deleteLater()
        for job in shown:
            if job not in self._rows:
                self._rows[job] = JobRow(job)
                self._rows[job].set_narrow(self._narrow)
                self._stack.addWidget(self._rows[job])
            self._rows[job].follow()
        self._status.setVisible(not shown)


class StatusLine(QWidget):
    """No jobs running, how backups stand, and the date with its weekday."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("check", "text2", icons.CHIP))
        row.addWidget(Text(self.tr("No jobs running"), size="small", color="text2"))
        row.addSpacing(16)
        self._backup_icon, self._backup = IconLabel("archive", "text2", icons.CHIP), Text(size="small", color="text2")
        for widget in (self._backup_icon, self._backup):
            row.addWidget(widget)
            widget.hide()
        row.addStretch(1)
        self._date = Text(size="small", color="text2")
        row.addWidget(self._date)
        self._timer = QTimer(self, interval=10_000)
        self._timer.timeout.connect(self._show_date)
        self._timer.start()
        self._show_date()
        self.setMinimumHeight(theme.current().px(STATUS_HEIGHT))

    def show_backups(self, standing: Standing) -> None:
        """When the last one was written and checked, or what is the matter with them."""
        words, worry = status_words(standing.state, there=standing.there)
        ink: Token = "warn" if worry else "text2"
        self._backup.setText(words)
        self._backup.set_color(ink)
        self._backup_icon.set_icon("triangle-alert" if worry else "archive", ink)
        for widget in (self._backup_icon, self._backup):
            widget.show()

    def _show_date(self) -> None:
        self._date.setText(formats.day_and_clock(datetime.now().astimezone(), with_year=True))


class JobRow(QWidget):
    """What and how many, the file at hand, the bar, rate, time left, Cancel, and what cancelling keeps."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job, self._pace = job, Pace()
        self._timer = QTimer(self, interval=BETWEEN_GUESSES)
        self._timer.timeout.connect(self._guess)
        self._timer.start()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(IconLabel("rotate-cw", "accent"))
        self._what = Text(weight=600)
        self._name = ElidedText(color="text2")
        words.addSpacing(4)
        words.addWidget(self._what)
        words.addWidget(self._name)
        row.addLayout(words)
        self._bar = ProgressBar()
        row.addWidget(self._bar, 1)
        self._rate = Text(color="text2")
        self._left = Text(color="text2")
        row.addWidget(self._rate)
        row.addWidget(self._left)
        self._cancel = Button(self.tr("Cancel"), small=True)
        self._cancel.clicked.connect(self._stop)
        row.addWidget(self._cancel)
        self._keeps = Text(size="small", color="text2")
        row.addWidget(self._keeps)
        self.setMinimumHeight(theme.current().px(JOB_HEIGHT))

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what can be missed, for small windows and large text."""
        for widget in (self._rate, self._keeps):
            widget.setVisible(not narrow)

    def follow(self) -> None:
        """Show where the job is."""
        strip, step = self._job.strip, self._job.step
        assert strip is not None
        self._what.setText(strip.what(step))
        self._name.setText(step.name)
        self._keeps.setText(strip.keeps(step))
        self._cancel.setToolTip(strip.keeps(step))
        self._bar.setAccessibleName(self._what.plain())
        self._bar.show_part(step.done, step.total)
        if self._pace.follow(step, time.monotonic()):
            self._guess()  # what was said of the phase before goes at once

    def _guess(self) -> None:
        """How fast it goes, and how long this phase will take."""
        strip, now = self._job.strip, time.monotonic()
        assert strip is not None
        rate, in_bytes = self._pace.rate(now), strip.in_bytes and self._job.step.stage not in strip.things
        self._rate.setText(formats.rate(rate) if rate and in_bytes else "")
        self._left.setText(formats.time_left(self._pace.left(now)) if rate else "")
        for label in (self._rate, self._left):  # its room stays, so that the bar does not jump
            label.setMinimumWidth(max(label.minimumWidth(), label.sizeHint().width()))

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(self.tr("Stopping"))
        self._job.cancel()
