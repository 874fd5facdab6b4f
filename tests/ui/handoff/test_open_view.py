"""Counsel's side in the window: plain verdicts, and nothing saved of what does not hold."""

import io
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from intake_app.cleaning import Cleaner
from intake_app.domain.document import Role
from intake_app.domain.ids import MatterCode
from intake_app.handoff import Part, bagged, write
from intake_app.ui.counsel.key_words import KeyWords
from intake_app.ui.counsel.new_key_form import NewKeyForm
from intake_app.ui.handoff.open_view import OpenView
from intake_app.ui.handoff.opened_panel import MOST_ROWS, OpenedPanel
from intake_app.ui.jobs import Jobs
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import IconButton
from intake_app.ui.widgets.chip import Chip
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.text import Text
from intake_app.vault import Vault
from intake_app.workflows.hand_off import Addressees, Choice, Contents, hand_off
from intake_app.workflows.look_at_matter import look_at_matter
from intake_app.workflows.new_key import new_key, unlocked
from intake_app.workflows.open_handoff import open_handoff
from tests.handoff.conftest import TEXTS, Maker

LIMIT = 30_000  # milliseconds


def lend() -> Cleaner:
    raise AssertionError("nothing was to be looked at")


pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.fixture
def sealed(vault: Vault, case) -> Path:
    facts = look_at_matter(vault, case.code)
    target = case.stick / "K7M.age"
    hand_off(
        vault,
        case.code,
        actor="Desk 1",
        to=Addressees((case.counsel.key,)),
        counsel=case.counsel,
        contents=Contents((Choice(facts.items[1].id, Role.CLEAN),), (facts.notes[0].id,)),
        target=target,
        sender="Clinic",
    )
    return target


def opened(view: OpenView, file: Path, key: Path, qtbot: QtBot) -> list[str]:
    """What can be read after trying to open it."""
    qtbot.addWidget(view, before_close_func=OpenView._leave)
    view.resize(900, 900)
    view.show()
    view.choose(file, key)
    view.open_it()
    qtbot.waitUntil(lambda: view._result.count() and view._result.itemAt(0).widget().isVisible(), timeout=LIMIT)
    return [label.accessibleName() for label in view.findChildren(QLabel) if label.isVisible()]


def make_a_key(view: OpenView, target: Path, qtbot: QtBot) -> str:
    """As counsel does who has none; its passphrase."""
    view._make_key()
    form = view.findChild(NewKeyForm)
    passphrase = form._choice.passphrase()
    assert not button(form, "&Make the key").isEnabled()
    form._choice._generated._written.setChecked(True)
    make_and_save(view, form, target, qtbot)
    return passphrase


def make_and_save(view: OpenView, form: NewKeyForm, target: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.made, timeout=LIMIT) as made:
        button(form, "&Make the key").click()
    view.findChild(QFileDialog).reject()
    view._write_key(target, made.args[0])
    qtbot.waitUntil(lambda: not view._jobs.running(), timeout=LIMIT)


def button(inside: QWidget, text: str) -> QAbstractButton:
    return next(each for each in inside.findChildren(QAbstractButton) if each.text() == text)


def test_without_a_vault_it_opens_and_saves_byte_for_byte(jobs: Jobs, sealed: Path, case, tmp_path, qtbot) -> None:
    view = OpenView(jobs, None, lend)
    words = opened(view, sealed, case.key, qtbot)
    assert {"It was made for your key", "Signed by “Clinic”", "Nothing was cut off or altered on its way"} <= set(words)
    assert not button(view, "&Take into this vault").isVisible()
    view.findChild(OpenedPanel).save_to(tmp_path / "got")
    qtbot.waitUntil(lambda: not jobs.running(), timeout=LIMIT)
    assert (tmp_path / "got" / "data/notes").is_dir()
    assert "She came in at three." in next((tmp_path / "got" / "data/notes").iterdir()).read_text("utf-8")


def test_with_a_vault_it_goes_into_a_new_matter(session: Session, sealed: Path, case, vault: Vault, qtbot) -> None:
    view = OpenView(session.jobs, session, lend)
    opened(view, sealed, case.key, qtbot)
    with qtbot.waitSignal(session.went_to, timeout=LIMIT) as gone:
        button(view, "&Take into this vault").click()
    place, (code, tab) = gone.args
    assert (place, tab) == ("matters", "items")
    with vault.reading() as reading:
        assert reading.matters.get(code).title == f"Handoff {case.code}"
        assert [item.title for item in reading.documents.of(code)] == [
            "0002-picture.jpg",
            "0001-note.txt",
            "custody.csv",
            "manifest.json",
            "manifest.json.minisig",
        ]


def test_what_is_being_saved_is_not_broken_off_by_opening_again(jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> None:
    make, view = Maker(), OpenView(jobs, None, lend)
    told(make.bundle([make.plain(number, bytes(1_000_000)) for number in range(1, 40)]), view, tmp_path, qtbot)
    view.findChild(OpenedPanel).save_to(tmp_path / "inside")
    view.open_it()
    qtbot.waitUntil(lambda: bool(view.findChildren(NoteStrip)), timeout=LIMIT)
    assert (tmp_path / "inside").is_dir()
    assert button(view, "&Open and check").isEnabled()


def test_leaving_breaks_off_what_is_being_saved_and_leaves_nothing_of_it(jobs: Jobs, tmp_path: Path, qtbot) -> None:
    make, view = Maker(), OpenView(jobs, None, lend)
    told(make.bundle([make.plain(number, bytes(1_000_000)) for number in range(1, 40)]), view, tmp_path, qtbot)
    view.findChild(OpenedPanel).save_to(tmp_path / "inside")
    view._leave()
    qtbot.waitUntil(lambda: not jobs.running(), timeout=LIMIT)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.age", "key.txt"]
    assert view._open.isEnabled()


def test_what_is_opened_too_late_is_not_there_when_its_user_comes_back(
    jobs: Jobs, sealed: Path, case, qtbot: QtBot
) -> None:
    view = OpenView(jobs, None, lend)
    qtbot.addWidget(view, before_close_func=OpenView._leave)
    view.choose(sealed, case.key)
    view.open_it()
    (job,) = jobs.running()
    limit = time.monotonic() + LIMIT / 1000
    while job.outcome is None and time.monotonic() < limit:
        time.sleep(0.01)  # the window is told of nothing yet
    view._leave()
    qtbot.waitUntil(lambda: not jobs.running(), timeout=LIMIT)
    assert view._opened is None
    assert not view.findChildren(OpenedPanel)
    view.open_it()
    qtbot.waitUntil(lambda: view._opened is not None, timeout=LIMIT)


def test_an_old_handoff_under_a_new_name_is_told(session: Session, sealed: Path, case, vault: Vault, qtbot) -> None:
    again = sealed.with_name("Something new.age")
    again.write_bytes(sealed.read_bytes())
    view = OpenView(session.jobs, session, lend)
    assert not any("before" in word for word in opened(view, sealed, case.key, qtbot))
    with qtbot.waitSignal(session.went_to, timeout=LIMIT) as gone:
        button(view, "&Take into this vault").click()
    code = gone.args[1][0]
    opened(view, again, case.key, qtbot)
    told = f"Taken into this vault before: matter {code}, "
    qtbot.waitUntil(lambda: any(text.plain().startswith(told) for text in view.findChildren(Text)), timeout=LIMIT)


def test_a_matter_that_is_taken_in_halfway_says_so(session: Session, vault: Vault, tmp_path: Path, qtbot) -> None:
    """After a lock, or a drive that was pulled out, it would look like all that came."""
    make = Maker()
    content = make.bundle([make.plain(1, b"first"), make.plain(2, bytes(500_000))])
    (tmp_path / "a.age").write_bytes(make.sealed(content))
    (tmp_path / "key.txt").write_text(f"{make.identity}\n")
    view = OpenView(session.jobs, session, lend)
    opened(view, tmp_path / "a.age", tmp_path / "key.txt", qtbot)
    with (tmp_path / "a.age").open("r+b") as file:
        file.truncate(100_000)
    button(view, "&Take into this vault").click()
    qtbot.waitUntil(lambda: bool(view.findChildren(MessagePanel)), timeout=LIMIT)
    with vault.reading() as reading:
        ((code, title),) = reading.matters.titles()
        assert title == "Handoff K7M-42Q, not all of it yet"
        assert [item.exhibit for item in reading.documents.of(code)] == [1]
    assert any(title in strip.findChild(Text).plain() for strip in view.findChildren(NoteStrip))


@pytest.mark.parametrize("damage", ["cut", "altered", "other"])
def test_what_does_not_open_says_why_and_saves_nothing(
    jobs: Jobs, sealed: Path, case, tmp_path: Path, qtbot: QtBot, damage: str
) -> None:
    key, data = case.key, bytearray(sealed.read_bytes())
    if damage == "cut":
        sealed.write_bytes(data[:-20])
    elif damage == "altered":
        data[-40] ^= 1
        sealed.write_bytes(data)
    else:
        key = tmp_path / "other.txt"
        new_key(key)
    view = OpenView(jobs, None, lend)
    words = opened(view, sealed, key, qtbot)
    said = {"other": "This key does not open the file"}.get(damage, "The file is cut short or altered")
    assert said in words
    assert view.findChild(MessagePanel) is not None
    assert view.findChild(OpenedPanel) is None


def test_a_key_under_a_passphrase_is_asked_for_it(jobs: Jobs, vault: Vault, case, tmp_path: Path, qtbot):
    key, target = tmp_path / "sealed key.txt", tmp_path / "out.age"
    public = new_key(key, passphrase="golden velvet canyon tulip")
    note = look_at_matter(vault, case.code).notes[0]
    hand_off(
        vault, case.code, actor="Desk 1", to=Addressees((public,)), counsel=None, contents=Contents(notes=(note.id,)),
        target=target, sender="Clinic",
    )  # fmt: skip
    view = OpenView(jobs, None, lend)
    qtbot.addWidget(view, before_close_func=OpenView._leave)
    view.show()
    view.choose(target, key)
    assert not view._with.passphrase.isVisible()
    view.open_it()
    qtbot.waitUntil(view._with.passphrase.isVisible, timeout=LIMIT)
    view._with.passphrase.setText("golden velvet canyon rose")
    view.open_it()
    qtbot.waitUntil(lambda: "does not open" in view._with.passphrase.accessibleDescription(), timeout=LIMIT)
    view._with.passphrase.setText("golden velvet canyon tulip")
    view.open_it()
    qtbot.waitUntil(lambda: view.findChild(OpenedPanel) is not None, timeout=LIMIT)
    assert view._with.passphrase.text() == ""


def test_both_files_have_to_be_chosen(jobs: Jobs, qtbot: QtBot) -> None:
    view = OpenView(jobs, None, lend)
    qtbot.addWidget(view)
    view.open_it()
    assert view._file_field.input.accessibleDescription()
    assert view._with.key_field.input.accessibleDescription()
    assert jobs.running() == []
    view.choose(key=Path("key.txt"))
    assert not view._with.key_field.input.accessibleDescription()
    assert view._file_field.input.accessibleDescription()


def test_a_new_key_is_kept_in_a_file_of_the_owners_and_only_its_public_half_is_shown(
    jobs: Jobs, tmp_path: Path, qtbot: QtBot
) -> None:
    view = OpenView(jobs, None, lend)
    qtbot.addWidget(view)
    view.show()
    passphrase = make_a_key(view, tmp_path / "key.txt", qtbot)
    words = [label.accessibleName() for label in view.findChildren(QLabel)]
    words += [edit.text() for edit in view.findChildren(QLineEdit)]
    assert any(each.startswith("age1") for each in words)
    assert not any("SECRET" in each for each in words)
    assert "SECRET" not in (tmp_path / "key.txt").read_text()
    assert "AGE-SECRET-KEY-1" in unlocked((tmp_path / "key.txt").read_bytes(), passphrase)
    assert (tmp_path / "key.txt").stat().st_mode & 0o077 == 0
    assert view._with.passphrase.isVisible()
    assert view.findChild(NewKeyForm) is None or not view.findChild(NewKeyForm).isVisible()


def test_a_key_file_without_a_passphrase_is_made_by_choice_under_its_warning(jobs: Jobs, tmp_path, qtbot) -> None:
    view = OpenView(jobs, None, lend)
    qtbot.addWidget(view)
    view.show()
    view._make_key()
    form = view.findChild(NewKeyForm)
    qtbot.waitUntil(form.isVisible)
    warning = form.findChild(NoteStrip)
    assert not warning.isVisible()
    form._open.setChecked(True)
    assert warning.isVisible()
    assert not form._choice.isVisible()
    make_and_save(view, form, tmp_path / "key.txt", qtbot)
    assert (tmp_path / "key.txt").read_text().splitlines()[1].startswith("AGE-SECRET-KEY-1")
    assert not view._with.passphrase.isVisible()


def test_a_key_is_not_lost_where_its_file_can_not_be_written(jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> None:
    view = OpenView(jobs, None, lend)
    qtbot.addWidget(view)
    view.show()
    (tmp_path / "key.txt").write_text("somebody's")
    make_a_key(view, tmp_path / "key.txt", qtbot)
    assert view.findChild(MessagePanel) is not None
    form = view.findChild(NewKeyForm)
    assert form.isVisible()
    make_and_save(view, form, tmp_path / "another.txt", qtbot)
    assert (tmp_path / "key.txt").read_text() == "somebody's"
    assert (tmp_path / "another.txt").exists()


def test_a_lock_closes_what_counsel_opened(session: Session, sealed: Path, case, qtbot: QtBot) -> None:
    view = OpenView(session.jobs, session, lend)
    opened(view, sealed, case.key, qtbot)
    source = view._opened._source
    with qtbot.waitSignal(session.closed, timeout=LIMIT):
        session.lock()
    assert source.closed


def test_the_line_of_a_new_key_is_copied_whole(jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> None:
    view = OpenView(jobs, None, lend)
    qtbot.addWidget(view)
    view.show()
    passphrase = make_a_key(view, tmp_path / "key.txt", qtbot)
    next(button for button in view.findChildren(QAbstractButton) if button.text() == "Copy").click()
    text = unlocked((tmp_path / "key.txt").read_bytes(), passphrase)
    assert f"# public key: {QGuiApplication.clipboard().text()}\n" in text


def test_file_and_key_are_dropped_at_once(jobs: Jobs, sealed: Path, case, qtbot: QtBot) -> None:
    view = OpenView(jobs, None, lend)
    qtbot.addWidget(view)
    view.show()
    drop([sealed, case.key], view)
    assert (view._file.text(), view._with.key.text()) == (str(sealed), str(case.key))


def drop(paths: list[Path], onto: QWidget) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    spot, buttons, keys = QPointF(onto.rect().center()), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(spot.toPoint(), Qt.DropAction.CopyAction, data, buttons, keys),
        QDropEvent(spot, Qt.DropAction.CopyAction, data, buttons, keys),
    ):
        QApplication.sendEvent(onto, event)
        assert event.isAccepted()


def test_a_page_that_is_not_to_be_opened_is_not_recommended_for_the_rest(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    make = Maker()
    texts = replace(TEXTS, page=TEXTS.page.replace("<dl>", "<script></script><dl>"))
    payload = [make.plain(number, b"x") for number in range(1, MOST_ROWS + 1)]
    manifest, entries = bagged(payload, make.letter, texts)
    write(sink := io.BytesIO(), manifest, entries, signer=make.signer)
    (tmp_path / "many.age").write_bytes(make.sealed(sink.getvalue()))
    with open_handoff(tmp_path / "many.age", str(make.identity)) as opened:
        panel = OpenedPanel(opened, session.jobs, None, lambda: session.cleaner)
        qtbot.addWidget(panel)
        said = [text.plain() for text in panel.findChildren(Text)]
    assert any(word.endswith("then see manifest.json") for word in said)
    assert not any(word.endswith("then see open-me.html") for word in said)


def test_of_a_list_without_end_the_first_are_shown_and_the_rest_counted(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    """A hundred thousand rows would stop the window for minutes, while a lock waits."""
    make = Maker()
    data = make.sealed(make.bundle([make.plain(number, b"x") for number in range(1, MOST_ROWS + 100)]))
    (tmp_path / "many.age").write_bytes(data)
    with open_handoff(tmp_path / "many.age", str(make.identity)) as opened:
        panel = OpenedPanel(opened, session.jobs, None, lambda: session.cleaner)
        qtbot.addWidget(panel)
        looks = [each for each in panel.findChildren(IconButton) if each.accessibleName().startswith("Look at")]
        assert len(looks) == MOST_ROWS
        left = len(opened.manifest.files) - MOST_ROWS
        assert any(text.plain().startswith(f"{left} more files") for text in panel.findChildren(Text))


def told(content: bytes, view: OpenView, desk: Path, qtbot: QtBot) -> list[str]:
    """What can be read of this archive, sealed for a key of counsel's."""
    make = Maker()
    (desk / "a.age").write_bytes(make.sealed(content))
    (desk / "key.txt").write_text(f"{make.identity}\n")
    return opened(view, desk / "a.age", desk / "key.txt", qtbot)


def test_one_of_several_parts_says_so(jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> None:
    make, view = Maker(), OpenView(jobs, None, lend)
    assert "This is part 2 of 3" in told(make.bundle([make.plain(1, b"x")], part=Part(2, 3)), view, tmp_path, qtbot)


def test_programs_and_shortcuts_are_named(jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> None:
    make, view = Maker(), OpenView(jobs, None, lend)
    item = make.item(1, "Invoice.pdf", clean=None, original=b"MZ")
    words = told(make.bundle([make.entry(item, Role.ORIGINAL, b"MZ", ".exe", titled=True)]), view, tmp_path, qtbot)
    assert "1 file that can act as a program: don’t open it once saved" in words
    assert "data/documents/0001 Invoice.pdf.exe" in words


def test_that_a_file_is_clean_is_the_sender_s_word(jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> None:
    make, view = Maker(), OpenView(jobs, None, lend)
    told(make.bundle([make.plain(1, b"x")]), view, tmp_path, qtbot)
    chips = [chip.accessibleName() for chip in view.findChildren(Chip)]
    assert chips == ["Whole", "Clean, says the sender"]


def test_a_page_that_a_browser_would_run_is_told(jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> None:
    make, view = Maker(), OpenView(jobs, None, lend)
    texts = replace(TEXTS, page=TEXTS.page.replace("<dl>", "<img src=http://elsewhere><dl>"))
    manifest, entries = bagged([make.plain(1, b"x")], make.letter, texts)
    write(sink := io.BytesIO(), manifest, entries, signer=make.signer)
    words = told(sink.getvalue(), view, tmp_path, qtbot)
    assert "open-me.html is no page as this program writes them" in words


IMITATED = "Ana”. A key you know: compared in person. The same as “" + "W" * 400


def test_a_sender_s_name_is_seen_where_it_begins_and_ends(jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> None:
    """It can say what the program would say, or be so long that it pushes the words of the key out of sight."""
    make, view = Maker(), OpenView(jobs, None, lend)
    content = make.bundle([make.plain(1, b"x")], sender=IMITATED, matter=MatterCode("M" * 400))
    words = told(content, view, tmp_path, qtbot)
    (title,) = [word for word in words if word.startswith("Signed by")]
    assert title.startswith("Signed by “Ana'. A key you know: compared in person. The same as 'WWW")
    assert title.endswith("W…”")
    (shown,) = view.findChildren(KeyWords)
    assert view.findChild(OpenedPanel).minimumSizeHint().width() < 880
    qtbot.waitUntil(lambda: shown.height() >= shown.sizeHint().height(), timeout=LIMIT)


def test_a_matter_named_like_a_path_leads_the_dialog_nowhere(jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> None:
    make, view = Maker(), OpenView(jobs, None, lend)
    (tmp_path / "etc").mkdir()
    content = make.bundle([make.plain(1, b"x")], matter=MatterCode(f"{tmp_path}/etc/cron"))
    told(content, view, tmp_path, qtbot)
    view.findChild(OpenedPanel)._ask_where()
    dialog = view.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).parent == Path(QDir.homePath())
    dialog.reject()


def test_what_lies_between_the_files_is_told(jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> None:
    make, view = Maker(), OpenView(jobs, None, lend)
    words = told(b"<script>" + make.bundle([make.plain(1, b"x")]), view, tmp_path, qtbot)
    assert "Something lies between the files, never saved: 8 bytes" in words
    assert "Nothing is missing, and nothing is there besides" not in words
