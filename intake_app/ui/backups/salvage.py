"""Saving what can still be read of a damaged vault into a new one, and saying what was lost."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intake_app.domain.progress import Step
from intake_app.domain.vault import Given
from intake_app.ui.backups.rescue import RescueDialog, RescueWords
from intake_app.ui.jobs import Jobs, Report
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button, LinkButton
from intake_app.words.checks import missing
from intake_app.workflows.salvage import Saved, salvage


class SalvageDialog(RescueDialog):
    """The damaged vault is only read, and has to be locked."""

    def __init__(self, parent: QWidget, jobs: Jobs, actor: str, place: Path) -> None:
        self._actor = actor
        super().__init__(parent, jobs, _words(), place)

    def work(self, source: Path, place: Path, given: Given, report: Report) -> object:
        return salvage(source, place, given, actor=self._actor, progress=report)

    def doing(self, step: Step) -> str:
        return self.tr("Checking what was saved") if step.stage == "check" else self.tr("Saving what can be read")

    def show_done(self, place: Path, result: object) -> None:
        assert isinstance(result, Saved)
        rows = result.salvaged.rows
        saved = self.tr("Saved to {place}: {matters} matters, {items} items, {notes} wordings of notes.").format(
            place=place, matters=rows.get("matters", 0), items=rows.get("items", 0), notes=rows.get("notes", 0)
        )
        if result.whole:
            nothing = self.tr("Nothing is missing, as the record tells.")
            self.say_done(True, f"{saved} {nothing}")
            return
        lost = missing(result.check, result.names)
        unknown = self.tr("Something could not be read that the record does not name.")
        self.say_done(False, "\n".join([saved, self.tr("Lost or damaged:"), *(lost or [unknown])]))


def offer_salvage(session: Session, *, link: bool = False) -> Button | LinkButton:
    """A button that locks the vault, as it can't be saved while it is open, and then asks where to."""
    words = QCoreApplication.translate("Salvage", "Save what can be read…")
    button = LinkButton(words) if link else Button(words)
    button.clicked.connect(session.lock_to_salvage)
    return button


def _words() -> RescueWords:
    translate = QCoreApplication.translate
    return RescueWords(
        heading=translate("Salvage", "Save what can be read"),
        about=translate(
            "Salvage",
            "Everything that can still be read goes into a new vault, which opens with the same passphrases. The "
            "damaged one stays as it is. Choose another drive if this one may be failing.",
        ),
        source=translate("Salvage", "Damaged vault"),
        choose=translate("Salvage", "The folder of the damaged vault"),
        nothing=translate("Salvage", "There is no vault in this folder."),
        secret=translate("Salvage", "Passphrase"),
        go_on=translate("Salvage", "&Save what can be read"),
        ending=translate("Salvage", "saved"),
    )
