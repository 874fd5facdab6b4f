"""What goes wrong at a desk costs the one file or the one attempt, says so in words, and nothing else."""

import errno
import os
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit
from pytestqt.qtbot import QtBot

from intake_app.demo.player import rows_of
from intake_app.workflows.new_key import new_key

COUNSEL = "Marisol Vane"


def files_of(desk) -> list[str]:
    return rows_of(desk.player.find(QAbstractItemView, "Files being taken in"))


@pytest.fixture
def photos(tmp_path: Path, make_photo) -> list[Path]:
    folder = tmp_path / "stick"
    folder.mkdir()
    made = []
    for number in range(12):
        made.append(folder / f"photo-{number:02}.jpg")
        made[-1].write_bytes(make_photo(shade=number))
    return made


def huge_png() -> bytes:
    """60 000 × 60 000 pixels in a few bytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def test_hostile_files_get_a_line_each_and_the_good_one_goes_in(desk, tmp_path: Path, make_photo) -> None:
    stick = tmp_path / "stick"
    (stick / "loop").mkdir(parents=True)
    (stick / "loop" / "again").symlink_to(stick)
    (stick / "summons\u202egpj.jpg\nsecond line.jpg").write_bytes(make_photo())
    (stick / "huge.png").write_bytes(huge_png())
    (stick / "empty.jpg").touch()
    vanished = tmp_path / "vanished.jpg"
    desk.take_in(stick, vanished)
    desk.player.sees("Took in %n file(s)")
    desk.settle()
    told = "\n".join(desk.player.words())
    assert [item.kind for item in desk.items()] == ["jpeg"]
    for name in ("huge.png", "empty.jpg", "vanished.jpg", "again"):
        assert name in told
    assert "\u202e" not in told
    assert all("\n" not in row for row in files_of(desk))
    assert "\n" not in desk.items()[0].provenance.original_name
    assert desk.record().count("refused") == 4


def test_a_lock_in_the_middle_keeps_whole_items_and_the_note_being_written(desk, photos, qtbot: QtBot) -> None:
    desk.player.open_tab("Notes")
    desk.player.click("Write a note")
    desk.player.type("Title", "First interview")
    desk.player.write("Note", "She came in at three.")
    desk.take_in(*photos)
    desk.player.wait_for("the first item", lambda: desk.session.jobs.running() and desk.items())
    desk.lock(qtbot)
    assert desk.program.shell is None
    desk.unlock()
    items = desk.items()
    assert 1 <= len(items) <= len(photos)
    vault = desk.session.vault
    for item in items:
        assert b"".join(vault.read(item.id, item.shared.role))
    with vault.reading() as view:
        notes = view.notes.of(items[0].matter)
    assert [(note.title, note.body, note.draft) for note in notes] == [
        ("First interview", "She came in at three.", True)
    ]


def test_cancelling_a_take_in_keeps_what_is_done_and_nothing_half(desk, photos) -> None:
    desk.take_in(*photos)
    desk.player.wait_for("the first item", desk.items)
    desk.player.click("Cancel")
    desk.player.sees("Took in %n file(s)")
    desk.settle()
    items = desk.items()
    assert 1 <= len(items) <= len(photos)
    rows = [row for row in files_of(desk) if ".jpg" in row]
    assert len(rows) == len(items)
    assert [item.exhibit for item in items] == list(range(1, len(items) + 1))


def add_counsel(desk, key: str) -> None:
    desk.player.click("Counsel")
    desk.player.click("Add counsel")
    desk.player.type("Name", COUNSEL)
    desk.player.type("Public key", key)


def hand_off_page(desk) -> None:
    desk.player.click("Matters")
    desk.player.click("Hand off")
    desk.player.sees("To whom")
    desk.settle()


def test_a_bad_key_says_what_is_wrong_with_it_and_is_not_added(desk, tmp_path: Path) -> None:
    secret = tmp_path / "key.txt"
    new_key(secret)
    add_counsel(desk, "")
    QGuiApplication.clipboard().setText(secret.read_text().splitlines()[-1])
    field = desk.player.find(QLineEdit, "Public key")
    desk.player.press("Ctrl+V")
    said = field.accessibleDescription()
    assert "secret" in said or "private" in said
    assert not field.text()
    assert not QGuiApplication.clipboard().text()
    desk.player.press("Return")
    desk.settle()
    with desk.session.vault.reading() as view:
        assert view.people.list() == []


def test_an_unchecked_key_takes_a_typed_name(desk, photos, tmp_path: Path) -> None:
    desk.take_in(photos[0])
    desk.settle()
    add_counsel(desk, new_key(tmp_path / "key.txt"))
    desk.player.press("Return")
    desk.player.sees("Key not checked")
    hand_off_page(desk)
    desk.player.click("Choose where…")
    desk.player.choose_path(tmp_path / "out.age")
    desk.settle()
    button = desk.player.find(QAbstractButton, "Hand off")
    assert not button.isEnabled()
    desk.player.type("Type the name of counsel to hand off all the same", "marisol vane")
    desk.player.wait_for("the button to wake", button.isEnabled)
    desk.player.click("Hand off")
    desk.player.sees("Written and read back")
    assert (tmp_path / "out.age").exists()


@pytest.fixture
def ready(desk, photos, tmp_path: Path):
    """Counsel is there and checked, one photo is in, and the handoff page is open."""
    desk.take_in(photos[0])
    desk.settle()
    add_counsel(desk, new_key(tmp_path / "key.txt"))
    desk.player.press("Return")
    desk.player.click("Same, read aloud")
    desk.player.sees("Key checked by phone")
    hand_off_page(desk)
    return desk


def write_to(desk, target: Path) -> None:
    desk.player.click("Choose where…")
    desk.player.choose_path(target)
    desk.settle()
    desk.player.click("Hand off")
    desk.settle()


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (errno.ENOSPC, "It is full"),
        (errno.ENODEV, "The drive or folder is not there."),
    ],
)
def test_a_drive_that_fails_has_its_own_words_and_keeps_no_half_file(
    ready, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: int, words: str
) -> None:
    stick = tmp_path / "handoffs"
    stick.mkdir()

    def fail(_descriptor: int) -> None:
        raise OSError(reason, os.strerror(reason))

    monkeypatch.setattr(os, "fsync", fail)  # the drive; the vault's own is reached from C
    write_to(ready, stick / "out.age")
    ready.player.sees(words)
    assert list(stick.iterdir()) == []
    assert "handed_off" not in ready.record()


def test_a_place_that_is_taken_stays_as_it_was(ready, tmp_path: Path) -> None:
    target = tmp_path / "out.age"
    target.write_bytes(b"somebody's")
    write_to(ready, target)
    ready.player.sees("There is already something of that name")
    assert target.read_bytes() == b"somebody's"
    assert "handed_off" not in ready.record()


def test_a_drive_pulled_out_locks_says_so_and_keeps_the_note_as_last_saved(desk, qtbot: QtBot) -> None:
    desk.player.open_tab("Notes")
    desk.player.click("Write a note")
    desk.player.type("Title", "First interview")
    desk.player.write("Note", "She came in at three.")
    desk.player.sees("Draft saved")
    folder = desk.session.vault.folder
    pulled = folder.with_name("Pulled out")
    with qtbot.waitSignal(desk.session.closed, timeout=20_000):
        folder.rename(pulled)
    desk.player.sees("The vault is not there any more")
    assert desk.program.shell is None
    pulled.rename(folder)
    desk.unlock()
    with desk.session.vault.reading() as view:
        (matter,) = view.matters.list()
        assert [(note.title, note.body) for note in view.notes.of(matter.code)] == [
            ("First interview", "She came in at three.")
        ]


def notes_of(desk) -> list[tuple[str, str]]:
    with desk.session.vault.reading() as view:
        (matter,) = view.matters.list()
        return [(note.title, note.body) for note in view.notes.of(matter.code)]


def test_what_was_typed_in_the_last_moment_outlives_a_drive_pulled_out(desk, qtbot: QtBot) -> None:
    """People pull the drive in a hurry, in the middle of a sentence."""
    desk.player.open_tab("Notes")
    desk.player.click("Write a note")
    desk.player.type("Title", "First interview")
    desk.player.write("Note", "She came in at three.")
    desk.player.sees("Draft saved")
    folder = desk.session.vault.folder
    pulled = folder.with_name("Pulled out")
    desk.player.write("Note", "Today. ")
    with qtbot.waitSignal(desk.session.closed, timeout=20_000):
        folder.rename(pulled)
        desk.session.lock()
    desk.player.sees("It is held in the memory of this program alone")
    pulled.rename(folder)
    desk.unlock()
    desk.player.sees("is in it now, as drafts")
    assert notes_of(desk) == [("First interview", "Today. She came in at three.")]
    assert not desk.program._kept.of(desk.session.vault)


def test_what_could_not_be_saved_is_lost_only_after_a_question(desk, qtbot: QtBot) -> None:
    desk.player.open_tab("Notes")
    desk.player.click("Write a note")
    desk.player.type("Title", "First interview")
    folder = desk.session.vault.folder
    vault = desk.session.vault
    with qtbot.waitSignal(desk.session.closed, timeout=20_000):
        folder.rename(folder.with_name("Pulled out"))
        desk.session.lock()
    desk.program.start.close()
    desk.player.sees("Close, and lose what was typed last?")
    desk.player.click("Stay")
    assert desk.program.start.isVisible()
    desk.player.click("Let it go")
    assert not desk.program._kept.of(vault)
    folder.with_name("Pulled out").rename(folder)
    desk.unlock()
    assert notes_of(desk) == []
