"""Everything about backups: where they go, how many are kept, how the last one ended, and bringing one back."""

from pathlib import Path

from intake_app.domain.backup import FEWEST, BackupPlan
from intake_app.ui import formats
from intake_app.ui.backups.keeper import BackupKeeper, Standing
from intake_app.ui.backups.restore import RestoreDialog
from intake_app.ui.backups.telling import fault_words, last_good_words
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.ui.widgets.choices import ComboBox
from intake_app.ui.widgets.choose import choose_folder
from intake_app.ui.widgets.field import Field
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.panel import Panel
from intake_app.ui.widgets.text import Text
from intake_app.workflows.keep_backups import on_same_drive

COUNTS = (2, 3, 5, 7, 14, 30)


class BackupPanel(Panel):
    """What is chosen takes effect at once."""

    def __init__(self, session: Session, keeper: BackupKeeper) -> None:
        super().__init__(self.tr("Backups of this vault"), icon="archive")
        self._session, self._keeper = session, keeper
        self._place, self._told = Text(wrap=True), Text(color="text2", wrap=True)
        self._warning = NoteStrip("warn", "")
        self._now = Button(self.tr("Back up now"), kind="primary")
        self._now.clicked.connect(keeper.run)
        choose = Button(self.tr("Choose a folder…"))
        choose.clicked.connect(lambda: choose_folder(self, self.tr("A folder for backups"), self._plan))
        self._off = LinkButton(self.tr("Make none by themselves"))
        self._off.clicked.connect(lambda: self._plan(None))
        restore = LinkButton(self.tr("Restore a backup…"))
        restore.clicked.connect(self._restore)
        self._kept = self._counts()
        self._keep_field = Field(self.tr("How many are kept"), self._kept)
        for widget in (self._place, self._told, self._warning, self._keep_field):
            self.body.addWidget(widget)
        self.body.addLayout(in_a_row(self._now, choose))
        self.body.addLayout(in_a_row(restore, self._off, spacing=16))
        hint = self.tr(
            "Daily and some time after changes, while the vault is open and the folder is there. The oldest is brought "
            "up to date, checked, and named last; the others stay as they are."
        )
        self.body.addWidget(Text(hint, size="small", color="text2", wrap=True))
        keeper.changed.connect(self._show)
        session.jobs.changed.connect(self._follow_jobs)
        if keeper.standing:
            self._show(keeper.standing)
        else:
            self._show_plan(None, there=False)

    def _show(self, standing: Standing) -> None:
        state = standing.state
        self._show_plan(state.plan, there=standing.there)
        told = [last_good_words(state)]
        if state.last_good:
            sizes = self.tr("{written} of {size} had to be written.")
            written, size = formats.size(state.last_good.written), formats.size(state.last_good.size)
            told.append(sizes.format(written=written, size=size))
        self._told.setText(" ".join(told))
        failed = state.last and state.last.fault
        why = fault_words(state.last.fault) if state.last and failed else ""
        if why:
            self._warn(self.tr("The last backup did not work: {why}").format(why=why))
        elif (
            state.plan and state.plan.place and standing.there and on_same_drive(self._session.vault, state.plan.place)
        ):
            self._warn(self.tr("This folder is on the same drive as the vault: what befalls one befalls both."))
        else:
            self._warning.hide()

    def _show_plan(self, plan: BackupPlan | None, *, there: bool) -> None:
        place = plan.place if plan else None
        if plan is None:
            words = self.tr("No folder is chosen yet.")
        elif place is None:
            words = self.tr("None are made by themselves.")
        else:
            words = str(place) if there else self.tr("{place} (not there now)").format(place=place)
        self._place.setText(words)
        for widget in (self._off, self._keep_field):
            widget.setVisible(place is not None)
        if plan:
            self._kept.setCurrentIndex(max(0, self._kept.findData(plan.keep)))
        self._there = there
        self._follow_jobs()

    def _warn(self, text: str) -> None:
        self._warning.set_text(text)
        self._warning.show()

    def _follow_jobs(self) -> None:
        self._now.setEnabled(self._there and not self._keeper.running)

    def _restore(self) -> None:
        session, vault = self._session, self._session.vault
        RestoreDialog(self, session.jobs, session.actor, vault.folder.parent, vault=vault).open()

    def _plan(self, place: Path | None) -> None:
        self._keeper.plan(place, self._kept.currentData())

    def _counts(self) -> ComboBox:
        box = ComboBox()
        plan = self._keeper.standing.state.plan if self._keeper.standing else None
        for count in sorted({*COUNTS, plan.keep if plan else FEWEST}):
            box.addItem(str(count), count)
        box.setCurrentIndex(box.findData(plan.keep if plan else 3))
        box.activated.connect(lambda _index: self._change_count())
        return box

    def _change_count(self) -> None:
        plan = self._keeper.standing.state.plan if self._keeper.standing else None
        if plan and plan.place:
            self._plan(plan.place)
