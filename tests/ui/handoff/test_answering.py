"""The loop closed in the window: counsel looks, answers by file or by code, and the sender enters the answer."""

import io
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from intake_app.domain.document import Role
from intake_app.domain.people import KeyCheck
from intake_app.ui.handoff.answer import AnswerDialog, AnswerPanel
from intake_app.ui.handoff.entered import EnteredAnswer
from intake_app.ui.handoff.look import LookDialog
from intake_app.ui.handoff.open_view import OpenView
from intake_app.ui.handoff.opened_panel import OpenedPanel
from intake_app.ui.jobs import Jobs
from intake_app.ui.session import Session
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.ui.widgets.qr import QrView
from intake_app.ui.widgets.text import Text
from intake_app.vault import Kdf, Vault
from intake_app.workflows.acknowledge import acknowledgement, known_as
from intake_app.workflows.hand_off import Addressees, Choice, Contents, hand_off
from intake_app.workflows.look_at_matter import look_at_matter
from intake_app.workflows.new_key import keep_key, make_key
from intake_app.workflows.open_handoff import open_handoff

LIMIT = 30_000  # milliseconds
PASSPHRASE = "golden velvet canyon tulip"

pytestmark = pytest.mark.usefixtures("cheap_keys")


def sealed_for(vault: Vault, case, *recipients: str, passphrase: str = "") -> Path:
    facts = look_at_matter(vault, case.code)
    target = case.stick / "K7M.age"
    hand_off(
        vault, case.code, actor="Desk 1", to=Addressees(recipients, passphrase=passphrase), counsel=case.counsel,
        contents=Contents((Choice(facts.items[1].id, Role.CLEAN),), (facts.notes[0].id,)), target=target,
        sender="Clinic",
    )  # fmt: skip
    return target


def button(inside: QWidget, text: str) -> QAbstractButton:
    return next(each for each in inside.findChildren(QAbstractButton) if each.text().replace("&", "") == text)


def said(inside: QWidget) -> str:
    return " ".join(text.plain() for text in inside.findChildren(Text) if text.isVisible())


@pytest.fixture
def view(session: Session, qtbot: QtBot) -> OpenView:
    made = OpenView(session.jobs, session, lambda: session.cleaner)
    qtbot.addWidget(made, before_close_func=OpenView._leave)
    made.resize(1000, 900)
    made.show()
    return made


def shows(inside: QWidget, text: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: text in said(inside), timeout=LIMIT)


def panel_of(view: OpenView, qtbot: QtBot) -> OpenedPanel:
    qtbot.waitUntil(lambda: view.findChild(OpenedPanel) is not None, timeout=LIMIT)
    return view.findChild(OpenedPanel)


def test_a_file_is_looked_at_behind_glass_without_being_saved(
    view: OpenView, vault: Vault, case, qtbot: QtBot, tmp_path: Path
) -> None:
    view.choose(sealed_for(vault, case, case.counsel.key), case.key)
    view.open_it()
    panel = panel_of(view, qtbot)
    before = set(tmp_path.rglob("*"))
    for ending in (".jpg", ".txt"):
        panel.look_at(next(file for file in panel._opened.manifest.files if file.path.endswith(ending)))
        dialog = panel.findChild(LookDialog)
        qtbot.waitUntil(lambda dialog=dialog: dialog._stack.currentWidget() is not dialog._told, timeout=LIMIT)
        assert dialog._stack.currentWidget() is (dialog._picture if ending == ".jpg" else dialog._reading)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        QApplication.sendPostedEvents(None, 52)  # what was closed goes, and with it what it showed
        assert panel.findChild(LookDialog) is None
    assert {path for path in tmp_path.rglob("*") if "intake" not in str(path)} <= before


def test_a_key_kept_in_the_vault_opens_it(view: OpenView, vault: Vault, case, session: Session, qtbot: QtBot) -> None:
    key = keep_key(vault, make_key(PASSPHRASE), actor="Desk 1")
    keep_key(vault, make_key("another one than before 9"), actor="Desk 1")
    view.choose(sealed_for(vault, case, key.recipient))
    view._with._ways.choose("vault")
    view._with._show_way("vault")
    view._with.passphrase.setText("golden velvet canyon rose")
    view.open_it()
    qtbot.waitUntil(lambda: "does not open" in view._with.passphrase.accessibleDescription(), timeout=LIMIT)
    view._with.passphrase.setText(PASSPHRASE)
    view.open_it()
    shows(panel_of(view, qtbot), "It was made for your key", qtbot)


def test_a_passphrase_alone_opens_what_was_sealed_with_it(view: OpenView, vault: Vault, case, qtbot: QtBot) -> None:
    view.choose(sealed_for(vault, case, passphrase=PASSPHRASE))
    view._with._ways.choose("passphrase")
    view._with._show_way("passphrase")
    view._with.passphrase.setText(PASSPHRASE)
    view.open_it()
    shows(panel_of(view, qtbot), "It was made for this passphrase", qtbot)


def test_a_sender_s_key_is_new_until_it_is_compared(
    view: OpenView, vault: Vault, case, qtbot: QtBot, tmp_path: Path
) -> None:
    theirs, _ = Vault.create(tmp_path / "Theirs.intake", "Other", PASSPHRASE, actor="eve", kdf=Kdf(1, 8192))
    with theirs:
        with theirs.change() as change:
            matter = change.matters.add("clinic_intake", "Heron")
            note = change.notes.add(matter.code, "Call", "At three.")
        target = tmp_path / "theirs.age"
        hand_off(
            theirs, matter.code, actor="eve", to=Addressees((case.counsel.key,)), counsel=None,
            contents=Contents(notes=(note.id,)), target=target, sender="Other desk",
        )  # fmt: skip
    view.choose(target, case.key)
    view.open_it()
    panel = panel_of(view, qtbot)
    shows(panel, "A key that is new to this vault", qtbot)
    button(panel, "Same, read aloud").click()
    shows(panel, "A key you know", qtbot)
    sender = panel._opened.manifest.sender
    signer = known_as(vault, sender.key, sender.name).signer
    assert signer is not None
    assert signer.check is KeyCheck.READ_ALOUD


def test_an_answer_needs_a_name_and_goes_into_a_file_or_a_code(
    view: OpenView, vault: Vault, case, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    view.choose(sealed_for(vault, case, case.counsel.key), case.key)
    view.open_it()
    answer = panel_of(view, qtbot).findChild(AnswerPanel)
    answer._name.setText("")
    assert not answer._named()
    answer._name.setText("Marisol Vane")
    assert answer._named()
    answer.write(tmp_path / "answer.ack.txt")
    qtbot.waitUntil(lambda: bool(answer.findChildren(NoteStrip)), timeout=LIMIT)
    assert "by: Marisol Vane" in (tmp_path / "answer.ack.txt").read_text()
    answer._show_code()
    qtbot.waitUntil(lambda: answer.findChild(AnswerDialog) is not None, timeout=LIMIT)
    view_of_code = answer.findChild(QrView)
    view_of_code.resize(view_of_code.sizeHint())
    image = view_of_code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    (code,) = zxingcpp.read_barcodes(image)
    assert code.text.startswith("Intake acknowledgement 1\n")
    answer.findChild(AnswerDialog).done(0)


@pytest.mark.parametrize("as_code", [False, True])
def test_the_sender_enters_it_and_the_list_says_so(
    session: Session, vault: Vault, case, qtbot: QtBot, tmp_path: Path, as_code: bool
) -> None:
    with open_handoff(sealed_for(vault, case, case.counsel.key), case.key.read_text()) as opened:
        signed = acknowledgement(opened, by="Marisol Vane")
    file = tmp_path / "answer"
    file.write_bytes(drawn(signed.text) if as_code else signed.text.encode())
    entered = EnteredAnswer(session)
    qtbot.addWidget(entered)
    with qtbot.waitSignal(entered.changed, timeout=LIMIT):
        entered.enter(file)
    assert "opened by “Marisol Vane”" in said(entered)
    button(entered, "Same, in person").click()
    shows(entered, "is checked now", qtbot)
    assert [answer.name for answer in look_at_matter(vault, case.code).handoffs[0].answers] == ["Marisol Vane"]


def test_a_picture_that_answers_nothing_is_refused(session: Session, jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> None:
    entered = EnteredAnswer(session)
    qtbot.addWidget(entered)
    (tmp_path / "code.png").write_bytes(drawn("https://example.org"))
    entered.enter(tmp_path / "code.png")
    qtbot.waitUntil(lambda: entered.findChild(MessagePanel) is not None, timeout=LIMIT)
    assert "not an acknowledgement" in said(entered)


def drawn(text: str) -> bytes:
    image = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode).to_image(scale=4)
    view = memoryview(image)
    picture = Image.frombytes("L", (view.shape[1], view.shape[0]), view.tobytes())
    sheet = Image.new("L", (picture.width + 60, picture.height + 60), 255)
    sheet.paste(picture, (30, 30))
    sink = io.BytesIO()
    sheet.save(sink, "PNG")
    return sink.getvalue()


def notes(shown: EnteredAnswer) -> list[str]:
    return [strip.property("note") for strip in shown.findChildren(NoteStrip)]


def test_an_answer_with_another_key_than_counsel_s_last_is_loud(
    session: Session, vault: Vault, case, qtbot: QtBot, tmp_path: Path
) -> None:
    """Somebody else may have opened it: a warning like any other would be clicked away."""
    shown = EnteredAnswer(session)
    qtbot.addWidget(shown)
    with open_handoff(sealed_for(vault, case, case.counsel.key), case.key.read_text()) as opened:
        for number, sealed in enumerate((None, Vault)):
            if sealed:
                other, _ = Vault.create(tmp_path / "Other.intake", "Other", PASSPHRASE, actor="eve", kdf=Kdf(1, 8192))
                with other:
                    text = acknowledgement(opened, by="Somebody", vault=other).text
            else:
                text = acknowledgement(opened, by="M. Vane").text
            answer = tmp_path / f"{number}.ack.txt"
            answer.write_text(text)
            shown.enter(answer)
            wanted = ["ok", "bad" if sealed else "warn"]  # and those of the answer before are gone
            qtbot.waitUntil(lambda wanted=wanted: notes(shown) == wanted, timeout=LIMIT)
    assert "has answered with another key before" in said(shown)
