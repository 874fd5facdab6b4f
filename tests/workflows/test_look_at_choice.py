"""What can be chosen for a handoff is read in brief, some at a time, and says what the whole would say."""

from datetime import UTC, datetime
from threading import Thread

import pytest

from intake_app.domain.case_file import LegalName, Person, PersonRole
from intake_app.domain.document import CleaningReport, Finding, Item, Kind, Provenance, Role, Status, Why
from intake_app.domain.findings import What
from intake_app.domain.matter import Matter
from intake_app.domain.progress import Step
from intake_app.domain.vault import Thing
from intake_app.vault import Vault
from intake_app.workflows import look_at_choice as room
from intake_app.workflows.look_at_choice import Choosable, look_at_choice
from intake_app.workflows.look_at_matter import look_at_matter

NOW = datetime(2026, 3, 1, tzinfo=UTC)
GPS, SERIAL = Finding(What.GPS, "EXIF"), Finding(What.SERIAL, "EXIF")


@pytest.fixture
def items(vault: Vault, matter: Matter, monkeypatch: pytest.MonkeyPatch) -> list[Item]:
    """Kept as received; clean with its original; clean alone, once with words under a bar; clean, in the trash."""
    monkeypatch.setattr(room, "AT_ONCE", 2)
    bar = Finding(What.TEXT, "page 1", why=Why.STILL_READABLE)
    reports = [
        None,
        CleaningReport(Kind.JPEG, Kind.JPEG, (GPS,), (GPS,)),
        CleaningReport(Kind.PDF, Kind.PDF, (SERIAL, bar), (SERIAL,), (bar,)),
        CleaningReport(Kind.PDF, Kind.PDF, (), ()),
        CleaningReport(Kind.JPEG, Kind.JPEG, (SERIAL,), (SERIAL,)),
    ]
    made = []
    for number, report in enumerate(reports):
        with vault.receive(matter.code) as incoming:
            for role in [Role.ORIGINAL] if number in (0, 1, 4) else []:
                incoming.put(role, [b"as it came"])
            if report:
                incoming.put(Role.CLEAN, [b"clean"])
            came = Provenance("a.jpg", NOW, 10, "ab" * 32)
            status = Status.CLEAN if report else Status.AS_RECEIVED
            made.append(incoming.finish(title="A", kind=Kind.JPEG, status=status, provenance=came, report=report))
    with vault.change() as change:
        change.trash.put(made[-1].id)
        change.notes.add(matter.code, "Call", "")
        person = change.records.add(matter.code, Person(PersonRole.CLIENT, "Wren"))
        change.records.add(matter.code, LegalName(person.id, "Marisol Vane"))
    return made


def test_in_brief_it_is_what_it_is_as_a_whole(vault: Vault, matter: Matter, items: list[Item]) -> None:
    brief, whole = look_at_choice(vault, matter.code), look_at_matter(vault, matter.code)
    told = Choosable.of(whole)
    assert (brief.matter, brief.items, brief.notes) == (told.matter, told.items, told.notes)
    assert (brief.processes, brief.named) == (told.processes, told.named)
    assert [(item.status, item.sealed) for item in brief.items[:2]] == [
        (Status.AS_RECEIVED, False),
        (Status.CLEAN, True),
    ]


def test_what_reports_say_is_told_of_all_together(vault: Vault, matter: Matter, items: list[Item]) -> None:
    """What was removed counts where the original is kept and out of the trash; words under bars, where they go."""
    brief = look_at_choice(vault, matter.code)
    assert (brief.warned, brief.revealed) == (1, {What.GPS})


def test_what_does_not_read_stands_there_as_kept_as_received(vault: Vault, matter: Matter, items: list[Item]) -> None:
    with vault._writer.transaction() as db:
        db.execute("UPDATE items SET kind = 'no such' WHERE id = ?", (items[1].id,))
        db.execute("UPDATE items SET report = '{' WHERE id = ?", (items[2].id,))
        db.execute("UPDATE items SET exhibit = -5 WHERE id = ?", (items[3].id,))
    brief = look_at_choice(vault, matter.code)
    assert [(item.id, item.status) for item in brief.items] == [
        (items[0].id, Status.AS_RECEIVED),
        (items[1].id, Status.AS_RECEIVED),
        (items[2].id, Status.CLEAN),  # what its report says is read when it goes
        (items[3].id, Status.AS_RECEIVED),
    ]
    assert {(Thing.ITEM, items[1].id), (Thing.ITEM, items[3].id)} <= vault.unreadable


def test_meanwhile_others_can_read(vault: Vault, matter: Matter, items: list[Item]) -> None:
    steps: list[Step] = []

    def search(step: Step, /) -> None:
        steps.append(step)
        asking = Thread(target=lambda: vault.search("call"), daemon=True)
        asking.start()
        asking.join(10)
        assert not asking.is_alive()

    look_at_choice(vault, matter.code, search)
    assert [step.done for step in steps] == [2, 4]
