"""Reads the pages that a model of a matter's rows asks for, and finds the page on which one row stands."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from intake_app.domain.ids import MatterCode
from intake_app.ui.jobs import Lane
from intake_app.ui.session import Session
from intake_app.workflows.look_at_matter import PAGE

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault


class Paged(Protocol):
    """A model of rows that are read by pages."""

    page_wanted: SignalInstance

    def put(self, page: int, rows: Sequence[Any], /) -> None: ...

    def row_of(self, row: Any, /) -> int: ...

    def rowCount(self) -> int: ...


class PageReader(QObject):
    """`read` gives a page of a matter, `place` the matter and the number of a row by its id.

    `found` tells that the row that was looked for is there now.
    """

    found = Signal(str)
    failed = Signal(Exception)

    def __init__(
        self,
        session: Session,
        model: Paged,
        read: "Callable[[Vault, MatterCode, int], Sequence[Any]]",
        place: "Callable[[Vault, Any], tuple[MatterCode, int]]",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._model, self._read, self._place = session, model, read, place
        self._matter: MatterCode | None = None
        self.wanted = ""
        """The id of a row that is not there yet."""
        model.page_wanted.connect(self._fetch)

    def begin(self, matter: MatterCode | None) -> None:
        """The model shows this matter now, or none."""
        self._matter = matter
        if matter is None:
            self.wanted = ""
        elif self.wanted:
            self.find(self.wanted)

    def find(self, row: str) -> None:
        """Tell when it is there: now, or as soon as its matter and its page are read."""
        if self._model.row_of(row) >= 0:
            self.wanted = ""
            self.found.emit(row)
            return
        self.wanted = row
        if self._matter is not None and self._model.rowCount():
            vault, place = self._session.vault, self._place
            self._session.jobs.run(
                Lane.READING,
                lambda _report: place(vault, row),
                owner=self,
                done=lambda found: self._fetch(found[1] // PAGE) if found[0] == self._matter else None,
                failed=self._give_up,
            )

    def _give_up(self, error: Exception) -> None:
        self.wanted = ""
        self.failed.emit(error)

    def _fetch(self, page: int) -> None:
        matter, vault, read = self._matter, self._session.vault, self._read
        if matter is not None:
            self._session.jobs.run(
                Lane.READING,
                lambda _report: read(vault, matter, page),
                owner=self,
                done=lambda rows: self._put(matter, page, rows),
            )

    def _put(self, matter: MatterCode, page: int, rows: Sequence[Any]) -> None:
        if matter == self._matter:
            self._model.put(page, rows)
            if self.wanted and self._model.row_of(self.wanted) >= 0:
                self.find(self.wanted)
