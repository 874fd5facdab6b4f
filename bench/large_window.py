"""`python -m bench.large_window FOLDER`: the real window on a large vault, and how long until each thing is shown.

The vault is one that `bench.big_vault` made, of three matters or more; it is opened, so its record grows. Off-screen,
where Qt draws as on a screen. A thing is shown once nothing is being read any more and the window has drawn itself
after that. The least of several counts; computing is that of all threads, the drawing of what is seen included.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView

from bench.big_vault import PASSPHRASE
from bench.measure import MIB, _held
from bench.volume import _narrowings, _queries
from intake_app.demo.player import Player, visible
from intake_app.demo.tongue import Tongue
from intake_app.domain.handoff import Addressees
from intake_app.domain.matter import Matter
from intake_app.domain.search import Within
from intake_app.settings import Settings
from intake_app.ui.handoff.hand_off_view import HandOffView
from intake_app.ui.jobs import Lane
from intake_app.ui.main import make_ready
from intake_app.ui.matters.matter_view import MatterView
from intake_app.ui.program import Program
from intake_app.ui.search.page import SearchPage
from intake_app.ui.start.verbs import real_verbs
from intake_app.ui.widgets.choices import CheckBox

TIMES = 3
TYPING = 2.0  # seconds that a passphrase takes to be typed, at the least
STILL, LONGEST = 0.04, 1.0  # seconds without drawing, and with, after which nothing more is expected
TABS = ("items", "notes", "custody", "trash", "handoffs", "people", "process", "overview")
PLACES = ("deadlines", "handoffs", "activity", "across", "counsel", "settings")
SHOWN_AFTER = {Lane.READING, Lane.WRITING, Lane.POOL}
Act = Callable[[], object]


class Window(QObject):
    """The program, and a clock beside it."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        chosen = Settings("en", "light")
        app = make_ready(chosen)
        settings = Path(tempfile.mkdtemp()) / "settings.json"
        self.program = Program(app, chosen, real_verbs(), settings, folder.parent)
        self.player = Player(Tongue("en"))
        self._drawn = 0.0
        app.installEventFilter(self)
        self.program.open_start(folder)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.UpdateRequest:
            QTimer.singleShot(0, self, self._note)
        return False

    def settle(self, until: Callable[[], object] = lambda: True) -> float:
        """Let it work until nothing is being read or written; when it last drew itself for that."""
        loop, quiet = QEventLoop(), 0.0

        def look() -> None:
            nonlocal quiet
            busy = any(job.lane in SHOWN_AFTER for job in self.program.jobs.running())
            quiet = 0.0 if busy or not until() else quiet or time.perf_counter()
            now = time.perf_counter()
            if quiet and (now - max(quiet, self._drawn) > STILL or now - quiet > LONGEST):
                loop.quit()

        beat = QTimer(interval=2)
        beat.timeout.connect(look)
        beat.start()
        loop.exec()
        return max(quiet, self._drawn)

    def tell(self, name: str, act: Act, back: Act | None = None, until: Callable[[], object] = lambda: True) -> None:
        """Print how long something takes; `back` leads to where it begins, and without it there is one try."""
        walls, computed = [], []
        for _ in range(TIMES if back else 1):
            self.settle()
            began, busy = time.perf_counter(), time.process_time()
            act()
            walls.append((self.settle(until) - began) * 1000)
            computed.append((time.process_time() - busy) * 1000)
            if back:
                back()
        held = _held(os.getpid()) / MIB
        print(f"{name:52} {min(walls):8.1f} ms shown {min(computed):8.1f} ms computed {held:6.0f} MiB", flush=True)

    def wait(self, seconds: float) -> None:
        """As someone does who is typing."""
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()

    def show_tab(self, name: str) -> None:
        """Of the matter that is open."""
        assert self.program.shell
        next(visible(self.program.shell, MatterView)).show_tab(name)

    def longest_list(self) -> QAbstractItemView:
        """Of those in sight."""
        assert self.program.shell
        views = [view for view in visible(self.program.shell, QAbstractItemView) if view.model()]
        return max(views, key=lambda view: view.model().rowCount())

    def _note(self) -> None:
        self._drawn = time.perf_counter()


def main(folder: Path) -> None:
    """Print a line for each."""
    window = Window(folder)
    window.settle()
    window.player.type("Passphrase", PASSPHRASE)
    window.wait(TYPING)
    press = partial(window.player.press, "Return")
    window.tell("unlock to list", press, until=lambda: window.program.shell is not None)
    session = window.program.session
    assert session
    with session.vault.reading() as view:
        matters: list[Matter] = sorted(view.matters.list(), key=lambda matter: matter.items)
    small, other, large = matters[0].code, matters[1].code, matters[-1].code
    go = session.go
    window.tell("open a small matter", partial(go, "matters", small), partial(go, "matters", other))
    window.tell("open the largest matter", partial(go, "matters", large), partial(go, "matters", small))
    go("matters", large)
    for tab in TABS:
        away = partial(window.show_tab, "items" if tab == "custody" else "custody")
        window.tell(f"{tab}, for the first time", partial(window.show_tab, tab))
        window.tell(f"{tab}, again", partial(window.show_tab, tab), away)
    for tab in ("items", "notes", "custody"):
        window.show_tab(tab)
        _scroll(window, tab)
    _search(window, large, small)
    for place in PLACES:
        window.tell(f"{place}, for the first time", partial(go, place))
        window.tell(f"{place}, again", partial(go, place), partial(go, "help"))
    go("activity")
    _scroll(window, "the record of the vault")
    window.tell("hand off the largest matter", partial(go, "handoffs", large))
    _hand_off(window)
    os._exit(0)  # without locking: nothing is left to be kept


def _hand_off(window: Window) -> None:
    """What would be inside is put together once somebody is named, and anew for each tick."""
    assert window.program.shell
    view = next(visible(window.program.shell, HandOffView))
    view.to_whom.addressees = lambda: Addressees(passphrase=PASSPHRASE)  # type: ignore[method-assign]
    view.to_whom.ready = lambda: True  # type: ignore[method-assign]
    notes = next(box for box in visible(view.what, CheckBox) if box.accessibleName() == "Notes")
    window.tell("a tick, until all of it is on the review", notes.click)

    def several() -> None:
        for _ in range(5):
            notes.click()

    window.tell("five ticks at once, likewise", several)


def _scroll(window: Window, name: str) -> None:
    window.settle()
    bar = window.longest_list().verticalScrollBar()
    top = partial(bar.setValue, 0)
    window.tell(f"{name}, to the end", lambda: bar.setValue(bar.maximum()), top)
    places = iter((0.5, 0.25, 0.75))
    window.tell(f"{name}, into the middle", lambda: bar.setValue(int(bar.maximum() * next(places))), top)


def _search(window: Window, large: str, small: str) -> None:
    """Letter by letter; then with each thing that a search can keep to."""
    assert window.program.session
    assert window.program.shell
    go = window.program.session.go
    go("search", "x")
    page = window.program.shell.page()
    assert isinstance(page, SearchPage)
    for typed in _queries()[:3]:
        for text in _letters(typed):
            window.tell(f"search {text}", partial(page.open, text), partial(page.open, ""))
    for text in _queries()[3:]:
        window.tell(f"search {text}", partial(page.open, text), partial(page.open, ""))
    chosen = page._filters.within
    for name, narrow in _narrowings(large, small).items():  # type: ignore[arg-type]  # codes are texts

        def kept(narrow: Within = narrow) -> None:
            page._filters.within = lambda: narrow  # type: ignore[method-assign]
            page.open(_queries()[0])

        window.tell(f"search {_queries()[0]} {name}", kept, partial(page.open, ""))
    page._filters.within = chosen  # type: ignore[method-assign]


def _letters(word: str) -> Sequence[str]:
    return [word[: length + 1] for length in range(len(word))]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
