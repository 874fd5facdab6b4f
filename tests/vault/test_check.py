import os
from collections.abc import Callable
from pathlib import Path

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.document import Item, Role
from intake_app.domain.matter import Matter
from intake_app.domain.progress import Step
from intake_app.errors import Cancelled, DocumentDamaged
from intake_app.vault import Vault
from intake_app.vault.check import check
from intake_app.vault.header import PAGE_SIZE

TakeIn = Callable[[bytes], Item]


@pytest.fixture
def items(take_in: TakeIn) -> list[Item]:
    return [take_in(os.urandom(700_000)) for _ in range(3)]


def sql(vault: Vault, *statements: str) -> None:
    with vault._writer.transaction() as db:
        for statement in statements:
            db.execute(statement)


def test_a_sound_vault_is_said_to_be_sound_and_the_check_recorded(vault: Vault, matter: Matter, items) -> None:
    with vault.change() as change:
        note = change.notes.add(matter.code, "a", "b")
        change.notes.revise(note.id, "a", "c")
        change.notes.revise(note.id, "a", "d", draft=True)
    result = check(vault)
    assert result.ok
    assert (result.documents, result.notes, result.events) == (3, 2, 7)
    with vault.reading() as view:
        event = view.custody.latest(1)[0]
    assert (event.action, event.facts) == (Action.CHECKED, {"ok": "yes", "documents": "3", "events": "7"})


def test_damaged_pages_cost_what_stands_on_them_and_nothing_else(
    vault: Vault, items: list[Item], folder: Path, reopen
) -> None:
    """The rest can still be read, one after the other, although SQLCipher gives a connection up after one bad page."""
    vault.close()
    whole = (folder / "vault.db").read_bytes()
    keys = {name: (folder / name).read_bytes() for name in ("vault.key", "vault.key.bak")}
    lost: list[int] = []
    for page in range(len(whole) // PAGE_SIZE - 60, len(whole) // PAGE_SIZE - 10, 10):
        data = bytearray(whole)
        data[page * PAGE_SIZE + 50] ^= 1
        (folder / "vault.db").write_bytes(data)
        for name, key in keys.items():  # else the record would lack what they know by now
            (folder / name).write_bytes(key)
        with reopen() as damaged:
            result = check(damaged)
            assert (result.ok, result.pages_ok, result.record_ok, result.documents) == (False, False, True, 3)
            lost.append(len(result.damaged))
            for item in items:
                if (item.id, Role.ORIGINAL) in result.damaged:
                    with pytest.raises(DocumentDamaged):
                        list(damaged.read(item.id, Role.ORIGINAL))
                else:
                    assert len(b"".join(damaged.read(item.id, Role.ORIGINAL))) == 700_000
    assert min(lost) == 1


def test_a_document_that_was_exchanged_is_named(vault: Vault, items: list[Item]) -> None:
    """Bytes and stored hash agree, but the record remembers another."""
    sql(
        vault,
        "UPDATE chunks SET bytes = zeroblob(length(bytes)) WHERE content = 2",
        "UPDATE contents SET sha256 = 'a' WHERE number = 2",
    )
    assert check(vault).damaged == ((items[1].id, Role.ORIGINAL),)


def test_a_document_that_vanished_is_named(vault: Vault, items: list[Item]) -> None:
    sql(vault, "DELETE FROM chunks WHERE content = 3", "DELETE FROM contents WHERE number = 3")
    result = check(vault)
    assert (result.documents, result.damaged) == (2, ((items[2].id, Role.ORIGINAL),))


def test_a_wording_that_was_changed_or_vanished_is_named(vault: Vault, matter: Matter) -> None:
    with vault.change() as change:
        notes = [change.notes.add(matter.code, "a", "b") for _ in range(3)]
        change.notes.revise(notes[1].id, "a", "c")
    sql(
        vault,
        "DROP TRIGGER wordings_stay",
        f"UPDATE revisions SET body = 'other' WHERE note = '{notes[0].id}'",
        f"DELETE FROM revisions WHERE note = '{notes[1].id}' AND revision = 2",
    )
    assert set(check(vault).damaged_notes) == {notes[0].id, notes[1].id}


def test_a_broken_record_is_said_and_the_rest_still_checked(vault: Vault, items: list[Item]) -> None:
    sql(vault, "DROP TRIGGER events_stay", "UPDATE custody SET actor = 'Eve' WHERE seq = 3")
    result = check(vault)
    assert (result.ok, result.record_ok, result.events, result.damaged) == (False, False, 2, ())
    with vault.reading() as view:
        assert view.custody.latest(1)[0].facts["ok"] == "no"


def test_a_check_can_be_stopped(vault: Vault, items: list[Item]) -> None:
    def stop(_step: Step) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        check(vault, progress=stop)
