"""What the window asks of a page, and how a page gets its place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.ui import theme
from intake_app.ui.session import Draft, Session
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.section import PageHead
from intake_app.ui.widgets.side_by_side import SideBySide, panel_stack


class Page(QWidget):
    """One place of the window, on page ground. It lives as long as the vault is open and is dropped by a lock."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        theme.set_ground(self, "page")

    def activated(self) -> None:
        """The page came to the front: read again what may have changed."""

    def open(self, subject: object) -> None:
        """Show this subject (a matter's code, a search text…); sent by `session.go`."""

    def take_focus(self) -> None:
        """The keyboard comes to the page, as from the search field by the down key."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def drafts_to_save(self) -> Sequence[Draft]:
        """What is typed and not yet in the vault. Called on a lock, which does not wait for anything else."""
        return ()


class PanelsPage(Page):
    """A page of panels in two columns; in one where the window is narrower than `wide` pixels at 100 %."""

    def lay_out(self, head: PageHead, left: Sequence[QWidget], right: Sequence[QWidget], *, wide: int) -> None:
        """Fill the page, once."""
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(24, 16, 24, 24)
        row.addWidget(SideBySide(panel_stack(*left), panel_stack(*right), wide=wide))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(scrolled(content), 1)


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the rail. `make` is called when the place is opened for the first time."""

    code: str
    title: str
    icon: str
    make: Callable[[Session], Page]
    at_foot: bool = False  # Settings and Help
    on_rail: bool = True  # search has no entry
