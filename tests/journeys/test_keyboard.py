"""The main job from a new matter to a handoff, by nothing but the keyboard."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from intake_app.demo.player import Player, spoken
from intake_app.demo.tongue import Tongue
from intake_app.workflows.new_key import new_key

MOST = 60  # stops on the way round a page


class Keyboard:
    """Goes where Tab leads; what Tab does not reach is not there."""

    def __init__(self, player: Player) -> None:
        self.player = player

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def on(self, name: str) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and spoken(focused) == name

    def tab_to(self, name: str) -> None:
        self.player.sees(name)
        for _ in range(MOST):
            if self.on(name):
                return
            self.player.press("Tab")
        raise AssertionError(f"Tab does not reach “{name}”")

    def enter(self, name: str) -> None:
        """Go there and press it, once it is awake: what sleeps is passed over by Tab."""
        button = self.player.find(QAbstractButton, name)
        self.player.wait_for(f"“{name}” to wake up", button.isEnabled)
        self.tab_to(name)
        self.player.press("Return")

    def go_to(self, place: str) -> None:
        """Through the rail, by its arrow keys, and on to the page."""
        self.player.press("F1")
        self.tab_to("Help")
        for _ in range(MOST):
            if self.on(place):
                return
            self.player.press("Up")
        raise AssertionError(f"the arrow keys do not reach “{place}”")


def test_the_main_job_needs_no_mouse(program, tmp_path: Path, make_photo) -> None:
    player = Player(Tongue("en"))
    keyboard = Keyboard(player)
    photo, key, target = tmp_path / "photo.jpg", tmp_path / "key.txt", tmp_path / "K7M.age"
    photo.write_bytes(make_photo())
    public = new_key(key)
    program.open_start()
    player.wait_for("the field for the passphrase", lambda: keyboard.on("Passphrase"))
    keyboard.type("orbit velvet canyon tulip")
    player.press("Return")
    player.sees("No matters yet")

    player.press("Ctrl+N")
    keyboard.type("Blue heron")
    player.press("Return")
    player.sees("What is missing")
    player.press("Ctrl+O")
    player.choose_path(photo)
    player.wait_for("the button that takes them in", lambda: keyboard.on("Take them in"))
    player.press("Return")
    player.sees("Found and removed")

    keyboard.go_to("Counsel")
    keyboard.enter("Add counsel")
    keyboard.type("Marisol Vane")
    keyboard.tab_to("Public key")
    keyboard.type(public)
    player.press("Return")
    player.sees("Key not checked")
    keyboard.enter("Same, in person")
    player.sees("Key checked in person")

    player.press("Alt+1")
    keyboard.enter("Hand off")
    player.sees("To whom")
    keyboard.enter("Choose where…")
    player.choose_path(target)
    keyboard.enter("Hand off")
    player.sees("Written and read back")
    assert target.exists()
