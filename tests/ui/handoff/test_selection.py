"""What goes into a handoff by default, and what only after a tick."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from intake_app.domain.document import CleaningReport, Content, Finding, Item, Kind, Provenance, Role, Status
from intake_app.domain.ids import ItemId, MatterCode, NoteId
from intake_app.domain.matter import Matter, MatterState, Mode, Originals
from intake_app.domain.note import Note
from intake_app.ui.handoff.selection import Selection
from intake_app.workflows.hand_off import Choice
from intake_app.workflows.look_at_choice import Choosable
from intake_app.workflows.look_at_matter import MatterFacts

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
CODE = MatterCode("K7M-42Q")
MATTER = Matter(CODE, Mode.CLINIC_INTAKE, "Juniper", Originals.KEEP, MatterState.OPEN, None, NOON)


def item(number: int, *roles: Role) -> Item:
    status = Status.CLEAN if Role.CLEAN in roles else Status.AS_RECEIVED
    removed = (Finding("gps", "EXIF"),)
    report = CleaningReport(Kind.JPEG, Kind.JPEG, removed, removed) if Role.CLEAN in roles else None
    contents = tuple(Content(role, 10, "0" * 64) for role in roles)
    source = Provenance("a.jpg", NOON, 10, "0" * 64)
    return Item(ItemId(f"i{number}"), CODE, number, "A", Kind.JPEG, status, source, contents, report)


def note(number: int) -> Note:
    when = NOON.replace(minute=number)
    return Note(NoteId(f"n{number}"), CODE, "A", "", 1, when, when)


SEALED, BARE, RECEIVED = item(1, Role.CLEAN, Role.ORIGINAL), item(2, Role.CLEAN), item(3, Role.ORIGINAL)
FACTS = Choosable.of(MatterFacts(MATTER, (SEALED, BARE, RECEIVED), (note(2), note(1)), (), None))


def chosen(selection: Selection) -> list[tuple[str, Role]]:
    return [(choice.item, choice.role) for choice in selection.items(FACTS)]


def test_clean_copies_and_notes_go_and_nothing_else() -> None:
    assert chosen(Selection()) == [("i1", Role.CLEAN), ("i2", Role.CLEAN)]
    assert list(Selection().note_ids(FACTS)) == ["n1", "n2"]


def test_what_cannot_be_cleaned_goes_after_a_tick() -> None:
    assert ("i3", Role.ORIGINAL) in chosen(Selection().tick("as_received", True))


def test_a_sealed_original_goes_beside_its_clean_copy_after_a_tick() -> None:
    assert chosen(Selection().tick("originals", True)) == [
        ("i1", Role.CLEAN),
        ("i1", Role.ORIGINAL),
        ("i2", Role.CLEAN),
    ]


@pytest.mark.parametrize("part", ["clean", "as_received", "originals", "notes"])
def test_a_tick_taken_back_is_as_if_it_never_was(part) -> None:
    before = Selection().tick(part, False)
    assert before.tick(part, True).tick(part, False) == before


def test_single_parts_can_be_left_out() -> None:
    left_out = replace(Selection(), left_out=frozenset({Choice(SEALED.id, Role.CLEAN), NoteId("n1")}))
    assert list(left_out.parts(FACTS)) == [Choice(BARE.id, Role.CLEAN), "n2"]
