"""
Notes above every page, for as long as what they tell is so: read-only, unreadable entries, last changes missing, memory
on the disk.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.memory_traces import MemoryTraces
from intake_app.ui import theme
from intake_app.ui.backups.salvage import offer_salvage
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import LinkButton
from intake_app.ui.widgets.note_strip import NoteKind, NoteStrip
from intake_app.words.standing import log_trouble, memory_trouble, read_only_trouble, unreadable_trouble
from intake_app.workflows.look_at_memory import memory_traces


class Standing(QWidget):
    """Empty, and without height, where there is nothing to tell. What can be put away comes one by one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._in_turn: list[NoteStrip] = []
        theme.set_ground(self, "page")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 8)
        self._column.setSpacing(8)
        self.hide()
        vault = self._vault = session.vault
        if vault.read_only:
            links = (offer_salvage(session, link=True),) if vault.damaged else ()
            icon = "triangle-alert" if vault.damaged else "lock"
            self._tell(read_only_trouble(damaged=vault.damaged), icon=icon, links=links)
        self._unreadable: NoteStrip | None = None
        self._tell_of_unreadable()
        session.jobs.changed.connect(self._tell_of_unreadable)
        if text := log_trouble(vault.log):
            self._tell(text, dismissed=lambda: None)
        if not session.settings.memory_told and not vault.practice:
            session.jobs.run(Lane.POOL, lambda _report: memory_traces(), owner=self, done=self._tell_of_memory)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):  # Qt would squeeze lines of words away
            self.setMinimumHeight(max(0, self._column.totalHeightForWidth(self.width())))
        return handled

    def tell_saved(self) -> None:
        """After a vault that went away has come back."""
        text = self.tr("What was typed before the vault was locked and could not be saved is in it now, as drafts.")
        self._tell(text, kind="ok", dismissed=lambda: None)

    def tell_broken_off(self) -> None:
        """After a vault was locked in the middle of some work."""
        text = self.tr(
            "The lock stopped work that was under way. What was finished is kept; a handoff that was being written has"
            " to be done again."
        )
        self._tell(text, dismissed=lambda: None)

    def _tell_of_unreadable(self) -> None:
        """Pages are read as they are opened, so it may be known at any time."""
        if count := len(self._vault.unreadable):
            if self._unreadable is None:
                look = LinkButton(self.tr("Look at Activity"))
                look.clicked.connect(lambda: self._session.go("activity"))
                self._unreadable = self._tell(unreadable_trouble(count), links=(look,))
            self._unreadable.set_text(unreadable_trouble(count))

    def _tell_of_memory(self, traces: MemoryTraces) -> None:
        if text := memory_trouble(traces):
            self._tell(text, kind="info", dismissed=self._remember_memory)

    def _remember_memory(self) -> None:
        """Once is enough for each computer; the help page goes on saying it."""
        self._session.change_settings(replace(self._session.settings, memory_told=True))

    def _tell(
        self,
        text: str,
        *,
        kind: NoteKind = "warn",
        icon: str = "",
        links: tuple[QWidget, ...] = (),
        dismissed: Callable[[], None] | None = None,
    ) -> NoteStrip:
        """With `dismissed`, which is called then, it can be put away."""
        understood = LinkButton(self.tr("Understood"))
        strip = NoteStrip(kind, text, icon=icon, links=links if dismissed is None else (*links, understood))
        if dismissed is not None:
            understood.clicked.connect(dismissed)
            understood.clicked.connect(lambda: self._put_away(strip))
            strip.setVisible(not self._in_turn)  # several would push the page out of a low window
            self._in_turn.append(strip)
        self._column.addWidget(strip)
        self.show()
        return strip

    def _put_away(self, strip: NoteStrip) -> None:
        self._column.removeWidget(strip)
        strip.deleteLater()
        self._in_turn.remove(strip)
        if self._in_turn:
            self._in_turn[0].show()
        self.setVisible(self._column.count() > 0)
