"""What the scenes of the demo work with."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from intake_app import paths
from intake_app.demo.album import Album
from intake_app.demo.player import Player
from intake_app.ui.program import Program
from intake_app.ui.session import Session
from intake_app.ui.shell import Shell

VAULT_NAME = "Eastbrook clinic"
COUNSEL = "Marisol Vane"
NOTE = "Juniper came in at three with a letter and her phone.\nThe platform wrote on Wednesday. She has ten days."


class NotProven(Exception):
    """The program said one thing and the bytes, or another program, say another."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where the demo's files lie."""

    folder: Path

    @property
    def samples(self) -> list[Path]:
        """The papers that are brought in."""
        return sorted(path for path in paths.resource("samples").iterdir() if path.suffix != ".md")

    @property
    def key(self) -> Path:
        """Counsel's key file."""
        return self.folder / "counsel-key.txt"

    @property
    def handoff(self) -> Path:
        """The sealed file."""
        return self.folder / "for-counsel.age"

    @property
    def received(self) -> Path:
        """What counsel saved out of it."""
        return self.folder / "what-counsel-got"


@dataclass(slots=True)
class Stage:
    """The program, who plays it, and what the player wrote down on paper."""

    program: Program
    player: Player
    album: Album
    desk: Desk
    passphrase: str = ""
    key_passphrase: str = ""
    public_key: str = ""
    matter: str = ""
    proofs: list[str] = field(default_factory=list)

    @property
    def session(self) -> Session:
        """The open vault."""
        assert self.program.session is not None
        return self.program.session

    @property
    def shell(self) -> Shell:
        """The main window."""
        assert self.program.shell is not None
        return self.program.shell

    def settle(self) -> None:
        """Wait until all work that was begun is done."""
        self.player.wait_for("all work to end", lambda: not self.program.jobs.running())

    def picture(self, name: str, *, main: bool = False, window: QWidget | None = None) -> None:
        """Save what can be seen now."""
        shown = window or self.player.window()
        self.require(shown.windowTitle() == "Intake", "the window's title says nothing but “Intake”")
        self.album.take(shown, name, main=main)

    def proves(self, what: str) -> None:
        """A fact this scene has shown."""
        self.proofs.append(what)

    def require(self, holds: object, what: str) -> None:
        """Stop the demo unless it holds."""
        if not holds:
            raise NotProven(f"not so: {what}")
