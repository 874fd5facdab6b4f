"""No word is cut at 1280×720, in either language, with text at 100 and at 200 per cent."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as QtBotTimeoutError
from pytestqt.qtbot import QtBot

from intake_app.domain.document import Kind
from intake_app.domain.handoff import Addressees, Contents
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Mode, Originals
from intake_app.domain.process import Account, Demand, Notice, Process, Recipient, StatusChange
from intake_app.domain.process_terms import (
    Category,
    CopyHeld,
    Nondisclosure,
    ProcessKind,
    ProcessStatus,
    WindowBasis,
)
from intake_app.errors import FileRefused, Refusal, WrongSecret
from intake_app.settings import Settings
from intake_app.ui import i18n
from intake_app.ui.create.page import PASSPHRASE, SHEET, WHERE, CreatePage
from intake_app.ui.handoff.open_view import OpenView
from intake_app.ui.handoff.page import HandoffsPage
from intake_app.ui.handoff.receipt_dialog import ReceiptDialog, show_receipt
from intake_app.ui.items.items_tab import ItemsTab
from intake_app.ui.items.taking_in import TakingIn
from intake_app.ui.jobs import Jobs
from intake_app.ui.matters.page import MattersPage
from intake_app.ui.places import places
from intake_app.ui.practice import ThingsToTry
from intake_app.ui.session import Session
from intake_app.ui.shell import Shell
from intake_app.ui.shell.practice import PracticeBand
from intake_app.ui.start.entrance import CREATE
from intake_app.ui.start.page import StartPage
from intake_app.ui.start.practice import PracticePage
from intake_app.ui.start.verbs import Verbs
from intake_app.ui.start.window import StartWindow
from intake_app.ui.theme import Theme
from intake_app.ui.unlock.failure import failure_panel
from intake_app.ui.unlock.new_passphrase import NewPassphrasePage
from intake_app.ui.unlock.page import UnlockPage
from intake_app.ui.unlock.sheet_page import SheetPage
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.text import ElidedText
from intake_app.vault import Kdf, Vault
from intake_app.workflows.add_counsel import add_counsel
from intake_app.workflows.cleaner import Cleaner
from intake_app.workflows.hand_off import hand_off
from intake_app.workflows.new_key import NewKey, keep_key, make_key, new_key
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.take_in import take_in
from intake_app.workflows.taken_in import FileState, TakenIn
from intake_app.workflows.write_note import write_note
from intake_app.workflows.write_record import add_record

SIZE = (1280, 720)
WITHDRAWN = StatusChange(date(2026, 11, 24), ProcessStatus.WITHDRAWN)


@pytest.fixture
def matter(vault: Vault, cleaner: Cleaner, make_photo, make_mail, make_pdf, tmp_path: Path) -> str:
    """With a photo, a file that can't be cleaned, a message, a warning, a note, a notice, and a key nobody checked."""
    made = new_matter(vault, Mode.CLINIC_INTAKE, "Juniper", actor="Desk 1", originals=Originals.KEEP)
    (tmp_path / "summons-photo-of-the-kitchen-table.jpg").write_bytes(make_photo())
    (tmp_path / "voicemail.mp3").write_bytes(b"ID3\4\0\0\0\0\0\0")
    (tmp_path / "message.eml").write_bytes(make_mail(**{"photo-of-the-kitchen-table.jpg": make_photo()}))
    (tmp_path / "redacted.pdf").write_bytes(make_pdf("Account:", "marisol.vane", box=True))
    brought = [path for path in sorted(tmp_path.iterdir()) if path.is_file()]
    take_in(vault, cleaner, made.code, brought, actor="Desk 1")
    write_note(vault, made.code, "First interview", "She came in at three.", actor="Desk 1")
    notice = Notice(received_on=date(2026, 11, 18), window_days=10, window_basis=WindowBasis.STATED)
    process = Process(
        kind=ProcessKind.CUSTOMS_SUMMONS,
        recipient=Recipient("Lumen Social"),
        copy_held=CopyHeld.NOTICE_ONLY,
        nondisclosure=Nondisclosure.REQUESTED,
        accounts=(Account("instagram", value="@eastbrook_watch"),),
        demands=(Demand(Category.LOGIN_IP_LOG, "logs"), Demand(Category.CONTENT, begins=date(2026, 1, 1))),
        notice=notice,
    )
    earlier = add_record(vault, made.code, process, actor="Desk 1").id
    later = replace(process, predecessor=earlier, issued_on=date(2026, 11, 27), history=(WITHDRAWN,))
    add_record(vault, made.code, later, actor="Desk 1")
    longest = new_key(tmp_path / "key", post_quantum=True)
    add_counsel(vault, "Marisol Vane", "Tidewater Defense Clinic", longest, actor="Desk 1")
    for _ in range(2):
        keep_key(vault, NewKey(make_key().recipient, "sealed"), actor="Desk 1")
    return made.code


def tab(name: str) -> Callable[[Shell, str], None]:
    def show(shell: Shell, matter: str) -> None:
        shell.show_place("matters", (matter, name))

    return show


def item(title: str) -> Callable[[Shell, str], None]:
    def show(shell: Shell, matter: str) -> None:
        with shell.page().session.vault.reading() as view:
            found = next(each for each in view.documents.of(matter) if each.title == title)
        shell.show_place("matters", (matter, "items", found.id))

    return show


def decisions(shell: Shell, matter: str) -> None:
    """Files that were refused, each with all that can be decided about it."""
    shell.show_place("matters", (matter, "items"))
    files = shell.findChild(TakingIn)
    reasons = (Refusal.PASSWORD_NEEDED, Refusal.NOT_UNDERSTOOD)
    files._model.update(
        TakenIn(number, Path("statement.pdf"), FileState.REFUSED, Kind.PDF, refusal=FileRefused(reason))
        for number, reason in enumerate(reasons)
    )
    shell.findChild(ItemsTab).setCurrentWidget(files)


def new_matter_form(shell: Shell, _matter: str) -> None:
    page = shell.page()
    assert isinstance(page, MattersPage)
    page.start_new()


def open_handoff(shell: Shell, _matter: str) -> None:
    shell.show_place("handoffs")
    page = shell.page()
    assert isinstance(page, HandoffsPage)
    page._show_open()


SCREENS: dict[str, Callable[[Shell, str], None]] = {
    **{
        name: tab(name)
        for name in ("overview", "items", "process", "notes", "people", "interview", "sheets", "handoffs", "custody")
    },
    "message": item("message"),
    "warning": item("redacted"),
    "decisions": decisions,
    "new matter": new_matter_form,
    "deadlines": lambda shell, _matter: shell.show_place("deadlines"),
    "counsel": lambda shell, _matter: shell.show_place("counsel"),
    "new counsel": lambda shell, _matter: shell.show_place("counsel", "new"),
    "own keys": lambda shell, _matter: shell.show_place("counsel", "keys"),
    "hand off": lambda shell, matter: shell.show_place("handoffs", matter),
    "open handoff": open_handoff,
    "activity": lambda shell, _matter: shell.show_place("activity"),
    "across": lambda shell, _matter: shell.show_place("across"),
    "search": lambda shell, _matter: shell.show_place("search", "three"),
    "settings": lambda shell, _matter: shell.show_place("settings"),
    "help": lambda shell, _matter: shell.show_place("help"),
}


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_is_cut(session: Session, matter: str, look: Theme, qtbot: QtBot, language: str, percent: int) -> None:
    i18n.install(language)
    look.set("light", percent)
    shell = Shell(session, places())
    qtbot.addWidget(shell, before_close_func=lambda window: window.hide())
    shell.resize(*SIZE)
    shell.show()
    faults = []
    for name, show in SCREENS.items():
        show(shell, matter)
        qtbot.waitUntil(lambda: not session.jobs.running(), timeout=20_000)
        assert (shell.width(), shell.height()) == SIZE, f"{name} does not fit"
        faults += [f"{name}: {cut}" for cut in settled(shell, qtbot)]
    look.set("light", 100)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_is_cut_once_something_was_handed_off(
    session: Session, vault: Vault, matter: str, tmp_path: Path, look: Theme, qtbot: QtBot, language: str, percent: int
) -> None:
    i18n.install(language)
    look.set("light", percent)
    with vault.reading() as view:
        code, notes, (counsel,) = MatterCode(matter), view.notes.of(MatterCode(matter)), view.people.list()
    (record,) = hand_off(
        vault, code, actor="Desk 1", to=Addressees((counsel.key,)), counsel=counsel, sender="Clinic",
        contents=Contents(notes=(notes[0].id,)), target=tmp_path / f"{matter}-for-the-clinic-by-the-harbour.age",
    )  # fmt: skip
    shell = Shell(session, places())
    qtbot.addWidget(shell, before_close_func=lambda window: window.hide())
    shell.resize(*SIZE)
    shell.show()
    faults = []
    for show in (tab("handoffs"), lambda shell, _matter: shell.show_place("handoffs")):
        show(shell, matter)
        qtbot.waitUntil(lambda: not session.jobs.running(), timeout=20_000)
        assert (shell.width(), shell.height()) == SIZE
        faults += settled(shell, qtbot)
    show_receipt(session, shell, record.id)
    qtbot.waitUntil(lambda: shell.findChild(ReceiptDialog) is not None, timeout=20_000)
    dialog = shell.findChild(ReceiptDialog)
    faults += settled(dialog, qtbot)
    assert dialog.findChild(QTextEdit).horizontalScrollBar().maximum() == 0
    look.set("light", 100)
    assert not faults, "\n".join(faults)


@pytest.fixture
def practice(cleaner: Cleaner, jobs: Jobs, tmp_path: Path) -> Iterator[Session]:
    folder, kdf = tmp_path / "Practice.intake", Kdf(opslimit=1, memlimit=8192)
    with Vault.create(folder, "Practice", "practice practica", actor="Desk 1", practice=True, kdf=kdf)[0] as vault:
        made = Session(vault, cleaner, jobs, actor="Desk 1", settings=Settings())
        yield made
        made.idle.stop()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_is_cut_in_practice(practice: Session, look: Theme, qtbot: QtBot, language: str, percent: int) -> None:
    i18n.install(language)
    look.set("light", percent)
    shell = Shell(practice, places())
    qtbot.addWidget(shell, before_close_func=lambda window: window.hide())
    shell.resize(*SIZE)
    shell.show()
    faults = []
    for name in ("counsel", "deadlines", "settings"):
        shell.show_place(name)
        qtbot.waitUntil(lambda: not practice.jobs.running(), timeout=20_000)
        assert (shell.width(), shell.height()) == SIZE, f"{name} does not fit"
        assert shell.findChild(PracticeBand).isVisible()
        faults += [f"{name}: {cut}" for cut in settled(shell, qtbot)]
    told = ThingsToTry(shell)
    told.show()
    faults += [f"what to try: {cut}" for cut in settled(told, qtbot)]
    told.reject()
    look.set("light", 100)
    assert not faults, "\n".join(faults)


class WindowsShown(QObject):
    """Remembers what was shown as a window of its own, for however short a moment."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()!r}")
        return False


def test_no_part_of_a_page_flashes_up_as_a_window(session: Session, matter: str, qapp: QApplication, qtbot) -> None:
    """As a widget does that is shown before it has a parent."""
    shell = Shell(session, places())
    qtbot.addWidget(shell, before_close_func=lambda window: window.hide())
    shell.show()
    windows = WindowsShown(qapp)
    for show in SCREENS.values():
        show(shell, matter)
        qtbot.waitUntil(lambda: not session.jobs.running(), timeout=20_000)
    qapp.removeEventFilter(windows)
    assert windows.seen == []


def _no_cleaner() -> NoReturn:
    raise AssertionError("nothing is looked at here")


START_PAGES: dict[str, Callable[[Path, Jobs, Verbs], QWidget]] = {
    "start": lambda _folder, _jobs, _verbs: StartPage(),
    "unlock": lambda folder, jobs, verbs: UnlockPage([folder], jobs, verbs.open_vault),
    "wrong passphrase": lambda folder, jobs, verbs: refused(UnlockPage([folder], jobs, verbs.open_vault), folder),
    "unlock practice": lambda folder, jobs, verbs: UnlockPage([folder], jobs, verbs.open_vault, practice=folder),
    "practice": lambda folder, jobs, verbs: PracticePage(folder, jobs, verbs, _no_cleaner),
    "practice is shut": lambda folder, jobs, verbs: shut(PracticePage(folder, jobs, verbs, _no_cleaner), folder),
    "sheet": lambda folder, jobs, verbs: SheetPage(folder, jobs, verbs.open_with_sheet),
    "new passphrase": lambda _folder, jobs, verbs: NewPassphrasePage(jobs, verbs, str),
    "where": lambda folder, jobs, verbs: at_step(CreatePage(folder.parent, jobs, verbs), WHERE),
    "passphrase": lambda folder, jobs, verbs: at_step(CreatePage(folder.parent, jobs, verbs), PASSPHRASE),
    "recovery sheet": lambda folder, jobs, verbs: at_step(CreatePage(folder.parent, jobs, verbs), SHEET),
    "handoff": lambda _folder, jobs, _verbs: OpenView(jobs, None, _no_cleaner),
}


def refused(page: UnlockPage, folder: Path) -> UnlockPage:
    page.show_message(failure_panel(WrongSecret(folder)))
    return page


def shut(page: PracticePage, folder: Path) -> PracticePage:
    page._show_failure(WrongSecret(folder))
    return page


def at_step(page: CreatePage, step: int) -> CreatePage:
    page._go(step)
    return page


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_is_cut_before_a_vault_is_open(
    jobs: Jobs, verbs: Verbs, folder: Path, look: Theme, qtbot: QtBot, language: str, percent: int
) -> None:
    i18n.install(language)
    look.set("light", percent)
    window = StartWindow()
    qtbot.addWidget(window)
    window.show()
    faults = []
    for name, make in START_PAGES.items():
        page = make(folder, jobs, verbs)
        window.show_page(page, CREATE, foot=getattr(page, "foot", None))
        window.resize(min(look.px(CREATE.width()), SIZE[0]), SIZE[1])
        faults += [f"{name}: {cut}" for cut in settled(window, qtbot)]
    look.set("light", 100)
    assert not faults, "\n".join(faults)


def settled(window: QWidget, qtbot: QtBot) -> list[str]:
    """What is cut once layouts have come to rest, which takes them a few rounds."""
    with contextlib.suppress(QtBotTimeoutError):
        qtbot.waitUntil(lambda: not [*cut_in(window)], timeout=10_000)  # a busy machine takes its time
    return sorted(set(cut_in(window)))


def cut_in(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton | Chip):
            continue
        words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        if isinstance(widget, ElidedText) or isinstance(widget.parentWidget(), QTabBar) or not words:
            continue  # what stands beside tabs that need more room than there is are arrows
        if lacks_room(widget):
            yield f"{type(widget).__name__} {words!r}: {widget.width()}×{widget.height()}"
        elif not reachable(widget):
            yield f"{type(widget).__name__} {words!r} lies outside of what can be seen"


def lacks_room(widget: QWidget) -> bool:
    if widget.hasHeightForWidth():  # its words wrap
        return widget.height() < widget.heightForWidth(widget.width())
    hint = widget.sizeHint()
    return widget.width() < hint.width() or widget.height() < hint.height()


def reachable(widget: QWidget) -> bool:
    """Inside everything around it; what a scroll area holds only has to lie within what it can scroll down to.

    Nobody looks for a chip or a button to the right of where the page ends.
    """
    box, above = widget.rect(), widget
    while (parent := above.parentWidget()) is not None and not above.isWindow():
        box = QRect(above.mapToParent(box.topLeft()), box.size())
        if isinstance(parent.parentWidget(), QScrollArea):
            box = box.translated(-above.pos())
            if not above.rect().contains(box):
                return False
            if above.width() > parent.width():
                return False
            box = parent.rect()
        elif isinstance(parent.parentWidget(), QAbstractScrollArea):
            box = parent.rect()
        elif not parent.rect().contains(box):
            return False
        above = parent
    return True
