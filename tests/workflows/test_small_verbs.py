"""The verbs that are one step on the vault."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from intake_app.age import X25519Identity, parse_identities
from intake_app.cleaning import Cleaner
from intake_app.domain.custody import Action
from intake_app.domain.document import Item, Role
from intake_app.domain.matter import Matter, Mode, Originals
from intake_app.domain.people import KeyCheck
from intake_app.errors import FileRefused, NotARecipient, NotFound, TargetExists, WeakPassphrase, WrongSecret
from intake_app.vault import Vault
from intake_app.workflows.add_counsel import add_counsel, change_key, confirm_key
from intake_app.workflows.create_vault import create_vault
from intake_app.workflows.new_key import new_key
from intake_app.workflows.new_matter import new_matter
from intake_app.workflows.open_vault import open_vault, open_with_sheet
from intake_app.workflows.preview_item import preview_item, view_item
from intake_app.workflows.search import search
from intake_app.workflows.show_item import show_item
from intake_app.workflows.take_in import take_in, take_in_picture
from intake_app.workflows.write_note import revise_note, write_note


@pytest.fixture
def item(vault: Vault, matter: Matter, cleaner: Cleaner, make_photo) -> Item:
    return take_in_picture(vault, cleaner, matter.code, "Summons.jpg", make_photo(), actor="ben")


def last(vault: Vault) -> tuple[Action, str]:
    with vault.reading() as view:
        (event,) = view.custody.latest(1)
    return event.action, event.actor


def test_a_vault_is_made_and_opens_with_either_secret(tmp_path: Path) -> None:
    passphrase = "orbit velvet canyon tulip"
    clock = lambda: datetime(2026, 3, 4, tzinfo=UTC)  # noqa: E731
    vault, sheet = create_vault(tmp_path / "Clinic.intake", "Clinic", passphrase, actor="ana", clock=clock)
    vault.close()
    with open_vault(tmp_path / "Clinic.intake", passphrase, actor="ana") as opened:
        assert opened.name == "Clinic"
    with open_with_sheet(tmp_path / "Clinic.intake", sheet.words, actor="ana") as opened:
        assert opened.id == vault.id
    with pytest.raises(WrongSecret):
        open_vault(tmp_path / "Clinic.intake", "orbit velvet canyon tulips", actor="ana")


def test_no_vault_is_made_behind_a_weak_passphrase(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphrase):
        create_vault(tmp_path / "Clinic.intake", "Clinic", "clinic1", actor="ana")
    assert list(tmp_path.iterdir()) == []


def test_a_matter_keeps_what_its_mode_says_unless_told_otherwise(vault: Vault) -> None:
    assert new_matter(vault, Mode.NEWSROOM_TIP, "Heron", actor="ben").originals is Originals.DISCARD
    kept = new_matter(vault, Mode.NEWSROOM_TIP, "Wren", actor="ben", originals=Originals.KEEP)
    assert kept.originals is Originals.KEEP
    assert last(vault) == (Action.MATTER_OPENED, "ben")


def test_notes_are_found_by_their_words(vault: Vault, matter: Matter) -> None:
    note = write_note(vault, matter.code, "First call", "They mentioned a tangerine car.", actor="ben")
    revise_note(vault, note.id, "First call", "They mentioned a tangerine van.", actor="ben")
    assert last(vault) == (Action.NOTE_REVISED, "ben")
    assert [hit.subject for hit in search(vault, "tangerine van").hits] == [note.id]
    assert search(vault, "car").hits == ()


def test_counsel_has_a_key_that_is_one(vault: Vault, identity: X25519Identity) -> None:
    counsel = add_counsel(vault, "Dr. Vega", "Vega & Partners", f" {identity.recipient()}\n", actor="ben")
    assert counsel.key == str(identity.recipient())
    assert counsel.check is KeyCheck.UNCHECKED
    assert confirm_key(vault, counsel.id, KeyCheck.IN_PERSON, actor="ben").check is KeyCheck.IN_PERSON
    changed = change_key(vault, counsel.id, str(X25519Identity.generate().recipient()), actor="ben")
    assert (changed.check, changed.previous_key) == (KeyCheck.UNCHECKED, counsel.key)
    with pytest.raises(NotARecipient):
        add_counsel(vault, "Dr. Vega", "", str(identity), actor="ben")


@pytest.mark.parametrize("post_quantum", [False, True])
def test_a_key_file_is_one_that_opens_what_is_sealed_for_it(post_quantum: bool, tmp_path: Path) -> None:
    recipient = new_key(tmp_path / "key.txt", post_quantum=post_quantum)
    assert recipient.startswith("age1pq1") is post_quantum
    (identity,) = parse_identities((tmp_path / "key.txt").read_text())
    assert str(identity.recipient()) == recipient
    assert (tmp_path / "key.txt").stat().st_mode & 0o777 == 0o600
    with pytest.raises(TargetExists):
        new_key(tmp_path / "key.txt")


def test_an_item_is_seen_as_pixels_and_looking_is_on_record(vault: Vault, cleaner: Cleaner, item: Item) -> None:
    pixels = preview_item(vault, cleaner, item, Role.CLEAN, width=24, height=24)
    assert (pixels.width, pixels.height) == (24, 16)
    view_item(vault, item, Role.ORIGINAL, actor="ben")
    assert last(vault) == (Action.ORIGINAL_VIEWED, "ben")


def test_what_can_not_be_shown_is_refused_before_it_is_read(vault: Vault, matter, cleaner: Cleaner, tmp_path) -> None:
    (tmp_path / "film.mkv").write_bytes(b"\x1a\x45\xdf\xa3" + bytes(100))
    (film,) = take_in(vault, cleaner, matter.code, [tmp_path / "film.mkv"], actor="ben").items
    with pytest.raises(FileRefused):
        preview_item(vault, cleaner, film, Role.ORIGINAL, width=24, height=24)


def test_an_item_saved_outside_is_what_is_stored(vault: Vault, item: Item, tmp_path: Path, make_photo) -> None:
    show_item(vault, item.id, tmp_path / "clean.jpg", actor="ben")
    assert b"kitchen table" not in (tmp_path / "clean.jpg").read_bytes()
    show_item(vault, item.id, tmp_path / "original.jpg", actor="ben", role=Role.ORIGINAL)
    assert (tmp_path / "original.jpg").read_bytes() == make_photo()
    assert last(vault) == (Action.EXPORTED, "ben")
    with pytest.raises(TargetExists):
        show_item(vault, item.id, tmp_path / "clean.jpg", actor="ben")


def test_an_original_that_was_not_kept_can_not_be_saved(vault: Vault, cleaner: Cleaner, tmp_path, make_photo) -> None:
    tip = new_matter(vault, Mode.NEWSROOM_TIP, "Wren", actor="ben")
    item = take_in_picture(vault, cleaner, tip.code, "a.jpg", make_photo(), actor="ben")
    with pytest.raises(NotFound) as caught:
        show_item(vault, item.id, tmp_path / "a.jpg", actor="ben", role=Role.ORIGINAL)
    assert caught.value.what == "original"
    assert not (tmp_path / "a.jpg").exists()
