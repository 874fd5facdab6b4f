"""Everything of a matter, a page at a time."""

from datetime import UTC, datetime

import pytest

from intake_app.domain.document import Kind, Provenance, Role, Status
from intake_app.domain.matter import Matter
from intake_app.vault import Vault
from intake_app.vault.documents import Documents
from intake_app.vault.notes import Notes
from intake_app.workflows import read_pages
from intake_app.workflows.read_pages import each_item, each_note


@pytest.fixture
def filled(vault: Vault, matter: Matter, monkeypatch: pytest.MonkeyPatch) -> Matter:
    monkeypatch.setattr(read_pages, "PAGE", 3)
    for number in range(7):
        with vault.receive(matter.code) as incoming:
            incoming.put(Role.ORIGINAL, [b"as it came"])
            came = Provenance(f"{number}.txt", datetime(2026, 3, 1, tzinfo=UTC), 10, "ab" * 32)
            item = incoming.finish(title="A", kind=Kind.TEXT, status=Status.AS_RECEIVED, provenance=came)
        with vault.change() as change:
            note = change.notes.add(matter.code, f"Call {number}", "")
            if number == 3:
                change.trash.put(item.id)
                change.trash.put(note.id)
    return matter


def test_each_is_what_is_listed_and_no_more_than_a_page_is_read_at_once(
    vault: Vault, filled: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:
    with vault.reading() as view:
        items, notes = view.documents.of(filled.code), view.notes.of(filled.code)
    read: list[int] = []
    for kind, name in ((Documents, "following"), (Notes, "page")):
        real = getattr(kind, name)
        monkeypatch.setattr(kind, name, lambda *some, real=real: read.append(some[-1]) or real(*some))
    assert list(each_item(vault, filled.code)) == items
    assert list(each_note(vault, filled.code)) == notes
    assert (len(items), len(notes), set(read)) == (6, 6, {3})
    assert len(read) == 3 + 3


def test_one_whose_exhibit_number_does_not_read_is_among_them(vault: Vault, filled: Matter) -> None:
    with vault._writer.transaction() as db:
        db.execute("UPDATE items SET exhibit = -1 WHERE exhibit = 2")
    with vault.reading() as view:
        items = view.documents.of(filled.code)
    found = list(each_item(vault, filled.code))
    assert {item.id for item in found} == {item.id for item in items}
    assert len(found) == 6
