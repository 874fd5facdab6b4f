"""P22: looking at items and notes is in the record, one line each while the vault is open; reading works without it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_app.cleaning import Cleaner
from intake_app.domain.custody import Action
from intake_app.domain.document import Item, Role
from intake_app.domain.matter import Matter
from intake_app.ui.items.preview import Preview
from intake_app.ui.session import Session
from intake_app.vault import Vault, opening
from intake_app.workflows.preview_item import view_item
from intake_app.workflows.show_item import show_item
from intake_app.workflows.take_in import take_in_picture
from intake_app.workflows.view_note import view_note


@pytest.fixture
def photos(vault: Vault, matter: Matter, cleaner: Cleaner, make_photo) -> list[Item]:
    return [
        take_in_picture(vault, cleaner, matter.code, f"{name}.jpg", make_photo(), actor="ben")
        for name in ("one", "two")
    ]


def looks(vault: Vault) -> list[tuple[Action, str]]:
    seen = {Action.VIEWED, Action.ORIGINAL_VIEWED}
    with vault.reading() as view:
        return [(event.action, event.subject) for event in view.custody.all() if event.action in seen]


def test_each_item_is_entered_once_however_often_it_is_chosen(
    session: Session, photos: list[Item], qtbot: QtBot
) -> None:
    preview = Preview(session)
    qtbot.addWidget(preview)
    preview.show()
    first, second = photos
    for item in (first, second, first, second):
        preview.show_item(item)
        qtbot.waitUntil(lambda: not session.jobs.running(), timeout=20_000)
    assert looks(session.vault) == [(Action.VIEWED, first.id), (Action.VIEWED, second.id)]
    preview._choose_role(Role.ORIGINAL)
    assert len(looks(session.vault)) == 2  # it asks before
    preview._load(new_view=True)
    qtbot.waitUntil(lambda: len(looks(session.vault)) == 3, timeout=20_000)
    assert looks(session.vault)[2] == (Action.ORIGINAL_VIEWED, second.id)


def test_a_vault_open_for_reading_only_is_read_and_saved_from_without_a_line(
    vault: Vault, folder: Path, photos: list[Item], matter: Matter, passphrase: str, tmp_path: Path, monkeypatch
) -> None:
    with vault.change() as change:
        note = change.notes.add(matter.code, "First call", "They rang.")
    vault.close()
    monkeypatch.setattr(opening.os, "access", lambda _path, _mode: False)
    with Vault.open(folder, passphrase, actor="Desk 1") as opened:
        assert opened.read_only
        view_item(opened, photos[0], Role.CLEAN, actor="ben")
        view_note(opened, note, actor="ben")
        show_item(opened, photos[0].id, tmp_path / "out.jpg", actor="ben")
        assert looks(opened) == []
    assert (tmp_path / "out.jpg").read_bytes().startswith(b"\xff\xd8")
