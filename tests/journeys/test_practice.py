"""A volunteer practises the whole of it in a sample vault, in either language, and throws it away."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from intake_app import paths
from intake_app.demo.player import Player, visible
from intake_app.demo.tongue import Tongue
from intake_app.domain.practice import PASSPHRASE, Sample
from intake_app.domain.progress import Progress
from intake_app.settings import Settings
from intake_app.ui import i18n
from intake_app.ui.practice import ThingsToTry
from intake_app.ui.program import Program
from intake_app.ui.shell.practice import PracticeBand
from intake_app.ui.shell.rail import RailButton
from intake_app.ui.start.practice import PracticePage
from intake_app.ui.start.verbs import Verbs
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.vault import Kdf, Vault
from intake_app.words import translate
from intake_app.words.practice import sample
from intake_app.workflows.cleaner import Cleaner
from intake_app.workflows.practise import make_practice

CHEAP = Kdf(opslimit=1, memlimit=8192)
PLACES = ("Deadlines", "Counsel", "Handoffs", "Activity", "In common", "Settings", "Help", "Matters")
LIMIT = 30_000  # milliseconds


@pytest.fixture
def language() -> str:
    return "en"


@pytest.fixture
def filled_with() -> Callable[[], Sample]:
    """Notes and dates alone, where nothing is about the papers: it takes a moment then."""
    whole = sample(date.today())
    return lambda: replace(whole, matters=tuple(replace(matter, papers=()) for matter in whole.matters))


@pytest.fixture
def verbs(verbs: Verbs, filled_with: Callable[[], Sample]) -> Verbs:
    def make(folder: Path, cleaner: Cleaner, progress: Progress) -> Vault:
        return make_practice(folder, filled_with(), cleaner, actor="window", progress=progress, kdf=CHEAP)

    return replace(verbs, make_practice=make)


@pytest.fixture
def program(verbs: Verbs, qapp: QApplication, tmp_path: Path, qtbot: QtBot, language: str) -> Iterator[Program]:
    """In a home without a vault."""
    i18n.install(language)
    made = Program(qapp, Settings(language, "light"), verbs, tmp_path / "settings.json", tmp_path / "home")
    qtbot.addWidget(made.start, before_close_func=lambda window: window.closed.disconnect())
    yield made
    if made.session is not None:
        with qtbot.waitSignal(made.session.closed, timeout=LIMIT):
            made.session.lock()
    made.close()
    i18n.install("en")


@pytest.fixture
def player(program: Program, language: str) -> Player:
    """Where practice has begun."""
    program.open_start()
    made = Player(Tongue(language))
    made.click("Practise with a sample vault")
    made.sees("Everything in this vault is invented. Put nothing real in it: its passphrase is no secret.")
    assert PASSPHRASE in " ".join(made.words())
    made.click("Make the practice vault")
    wait_for_window(program, made)
    return made


def settle(program: Program, player: Player) -> None:
    player.wait_for("all work to end", lambda: not program.jobs.running())


def wait_for_window(program: Program, player: Player) -> None:
    """That of an open vault, as large as on a desk."""
    player.wait_for("the vault to open", lambda: program.shell is not None)
    assert program.shell is not None
    program.shell.resize(1440, 868)
    settle(program, player)


def says_practice(program: Program) -> bool:
    """Whether the band can be seen, with its icon, its word and its sentence, and nothing of it is cut."""
    assert program.shell is not None
    (band,) = visible(program.shell, PracticeBand)
    word = translate("PracticeBand", "Practice")
    parts = [each for each in band.children() if getattr(each, "isVisible", bool)()]
    whole = all(band.rect().contains(each.geometry()) for each in parts)
    return whole and any(getattr(each, "accessibleName", str)() == word for each in parts)


def hand_off(program: Program, player: Player, sealed: Path) -> None:
    """Counsel's key is compared, and everything of a matter goes to it."""
    player.click("Counsel")
    player.click("Same, in person")
    player.sees("Key checked in person")
    player.click("Matters")
    player.choose_row("Matters", "Juniper")
    settle(program, player)
    player.click("Hand off")
    player.click("Choose where…")
    player.choose_path(sealed)
    settle(program, player)
    player.click("Hand off")
    player.sees("Written and read back")
    player.click("Back")


def answer(program: Program, player: Player, sealed: Path, target: Path) -> None:
    """Counsel opens it and answers, and the sender enters the answer."""
    player.click("Open a handoff")
    player.type("Sealed file", str(sealed))
    settle(program, player)
    player.type("Its passphrase", PASSPHRASE)
    player.click("Open and check")
    player.sees("It was made for your key")
    player.type("Your name, as the sender will read it", "Marisol Vane")
    player.click("Write the acknowledgement…")
    player.choose_path(target)
    settle(program, player)
    player.click("Back")
    player.click("Enter an acknowledgement…")
    player.choose_path(target)
    settle(program, player)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("filled_with", [lambda: sample(date.today())], ids=["with papers"])
def test_the_whole_of_it_is_practised_and_thrown_away(
    program: Program, player: Player, tmp_path: Path, qtbot: QtBot
) -> None:
    for place in PLACES:
        player.click(place)
        assert says_practice(program), place
    settle(program, player)
    hand_off(program, player, tmp_path / "for-counsel.age")
    answer(program, player, tmp_path / "for-counsel.age", tmp_path / "answer.ack.txt")
    with program.session.vault.reading() as view:
        (record,) = view.handoffs.list()
    assert [(answer.name, answer.whole) for answer in record.answers] == [("Marisol Vane", True)]
    # locked, it is still told as practice, with what opens it
    with qtbot.waitSignal(program.session.closed, timeout=LIMIT):
        player.click("Lock now")
    player.sees("Practice. Unless you changed it, the passphrase is:")
    player.type("Passphrase", PASSPHRASE)
    player.press("Return")
    wait_for_window(program, player)
    assert says_practice(program)
    # and all of it goes
    player.click("Throw away…")
    with qtbot.waitSignal(program.session.closed, timeout=LIMIT):
        player.click("Throw away")
    player.sees("Take in what people trust you with")
    assert not paths.practice_vault(tmp_path / "home").parent.exists()


def test_it_is_begun_anew_from_within(program: Program, player: Player, qtbot: QtBot) -> None:
    before = program.session.vault.id
    with program.session.vault.change() as change:
        for matter in change.matters.list():
            change.matters.update(matter.code, title="Another name")
    player.click("Start over…")
    player.click("Start over")
    player.wait_for("another vault", lambda: program.session and program.session.vault.id != before)
    wait_for_window(program, player)
    with program.session.vault.reading() as view:
        assert {matter.title.partition(" ")[0] for matter in view.matters.list()} == {"Juniper", "Wren"}


def test_what_to_try_stays_beside_the_window_until_the_lock(program: Program, player: Player, qtbot: QtBot) -> None:
    player.click("What to try")
    (told,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, ThingsToTry))
    assert not told.isModal()
    assert program.shell is not None
    QTest.mouseClick(program.shell.findChild(RailButton), Qt.MouseButton.LeftButton)
    assert told.isVisible()
    with qtbot.waitSignal(program.session.closed, timeout=LIMIT):
        program.session.lock()
    assert not any(each.isVisible() for each in QApplication.topLevelWidgets() if isinstance(each, QDialog))


def test_going_on_later_needs_no_typing_and_no_real_vault_is_listed_with_it(
    program: Program, player: Player, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(program.session.closed, timeout=LIMIT):
        program.session.lock()
    program.entrance.show_practice()
    player.click("Back")
    player.sees("Take in what people trust you with")  # there is no vault of one's own
    player.click("Practise with a sample vault")
    player.click("Go on practising")
    wait_for_window(program, player)
    assert says_practice(program)


def test_files_to_take_in_are_offered_from_the_samples(program: Program, player: Player) -> None:
    player.click("Take in files")
    player.wait_for("the dialog", lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert Path(dialog.directory().path()) == paths.resource("samples").resolve()
    dialog.reject()


def test_cancelled_while_it_is_made_nothing_is_left(
    program: Program, language: str, tmp_path: Path, qtbot: QtBot
) -> None:
    program.open_start()
    player = Player(Tongue(language))
    player.click("Practise with a sample vault")
    player.click("Make the practice vault")
    player.click("Cancel")
    settle(program, player)
    player.sees("Make the practice vault")
    assert not (tmp_path / "home" / "practice").exists()
    assert program.start.findChild(PracticePage).may_close()


def test_what_the_practice_passphrase_does_not_open_is_set_aside_and_never_removed(
    program: Program, language: str, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = paths.practice_vault(tmp_path / "home")
    theirs, _sheet = Vault.create(folder, "Clinic", "orbit velvet canyon tulip", actor="window", kdf=CHEAP)
    theirs.close()
    program.open_start()
    player = Player(Tongue(language))
    player.click("Practise with a sample vault")
    for words in ("Go on practising", "Throw away"):
        if words == "Throw away":
            player.click("Throw away…")
        player.click(words)
        player.sees("The practice passphrase does not open what lies there")
        settle(program, player)
    player.click("Set it aside")
    settle(program, player)
    player.click("Make the practice vault")
    wait_for_window(program, player)
    assert says_practice(program)
    with Vault.open(folder.with_name("Practice 2.intake"), "orbit velvet canyon tulip", actor="window") as vault:
        assert vault.name == "Clinic"


def test_where_nothing_can_be_written_it_is_told(program: Program, language: str, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("no folder")
    program.open_start()
    player = Player(Tongue(language))
    player.click("Practise with a sample vault")
    player.click("Make the practice vault")
    settle(program, player)
    assert program.start.findChild(MessagePanel).isVisible()
    player.click("Back")
    player.sees("Take in what people trust you with")


def test_a_real_vault_has_no_band_and_no_way_to_be_thrown_away(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    theirs, _sheet = Vault.create(
        tmp_path / "Clinic.intake", "Clinic", "orbit velvet canyon", actor="window", kdf=CHEAP
    )
    theirs.close()
    program.open_start(tmp_path / "Clinic.intake")
    player = Player(Tongue("en"))
    assert PASSPHRASE not in " ".join(player.words())
    player.type("Passphrase", "orbit velvet canyon")
    player.press("Return")
    wait_for_window(program, player)
    assert program.shell is not None
    assert program.shell.findChild(PracticeBand) is None
    assert not {"Throw away…", "Start over…"} & set(player.words())
