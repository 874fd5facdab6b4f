"""What stays is listed by number, date, kind, author and basis, and by nothing that tells what is in it."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from intake_app.domain.custody import Action
from intake_app.domain.document import Role
from intake_app.domain.handoff import Addressees, Choice, Contents
from intake_app.domain.privilege import Basis, Claim
from intake_app.errors import NotFound, TargetExists
from intake_app.handoff.manifest import What, decode
from intake_app.workflows.hand_off import gather
from intake_app.workflows.look_at_choice import look_at_choice
from intake_app.workflows.take_in import take_in_picture
from intake_app.workflows.withheld import NAME, privilege_log, write_list
from intake_app.workflows.write_note import write_note


@pytest.fixture
def facts(vault, matter, cleaner, make_photo):
    for name in ("Summons from the tangerine car.jpg", "Letter.jpg"):
        take_in_picture(vault, cleaner, matter.code, name, make_photo(), actor="ben")
    for title in ("Tangerine", "Second call"):
        write_note(vault, matter.code, title, "She saw the tangerine car.", actor="ben")
    return look_at_choice(vault, matter.code)


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(data.decode("utf-8-sig").splitlines()))


def test_only_what_stays_is_listed_and_never_its_content(facts) -> None:
    going = Contents((Choice(facts.items[1].id, Role.CLEAN),), (facts.notes[-1].id,))
    (sheet,) = privilege_log(facts, going, basis=Basis.ATTORNEY_CLIENT, author="=HYPERLINK")
    head, *listed = rows(sheet.data)
    assert (sheet.name, head) == (NAME, ["number", "date", "kind", "author", "basis"])
    assert [(row[0], row[2], row[4]) for row in listed] == [("0001", "jpeg", "AC"), (listed[1][0], "note", "AC")]
    assert {row[3] for row in listed} == {"'=HYPERLINK"}
    assert b"angerine" not in sheet.data


def test_one_that_stays_can_have_a_basis_and_an_author_of_its_own(facts) -> None:
    going = Contents((Choice(facts.items[1].id, Role.CLEAN),), ())
    own = {"0001": Claim(Basis.REPORTER, "Ana"), "note 2": Claim(Basis.WORK_PRODUCT_FACT, "")}
    (sheet,) = privilege_log(facts, going, basis=Basis.ATTORNEY_CLIENT, author="Ben", own=own)
    _head, *listed = rows(sheet.data)
    assert [(number, author, basis) for number, _at, _kind, author, basis in listed] == [
        ("0001", "Ana", "RP"),
        ("note 1", "Ben", "AC"),
        ("note 2", "", "WP-fact"),
    ]


def test_a_claim_for_what_goes_out_is_refused(facts) -> None:
    going = Contents((Choice(facts.items[1].id, Role.CLEAN),), ())
    with pytest.raises(NotFound):
        privilege_log(facts, going, basis=Basis.REPORTER, author="", own={"0002": Claim(Basis.REPORTER, "")})


def test_when_nothing_stays_there_is_no_list(facts) -> None:
    all_of_it = Contents(
        tuple(Choice(item.id, Role.CLEAN) for item in facts.items), tuple(note.id for note in facts.notes)
    )
    assert privilege_log(facts, all_of_it, basis=Basis.CONFIDENTIAL, author="") == []


def test_the_lists_inside_tell_it_as_what_it_is(vault, matter, facts, identity) -> None:
    going = Contents((Choice(facts.items[1].id, Role.CLEAN),))
    going = replace(going, sheets=tuple(privilege_log(facts, going, basis=Basis.REPORTER, author="")))
    to = Addressees((str(identity.recipient()),))
    bundle = gather(vault, matter.code, to=to, contents=going, sender="Clinic", now=facts.matter.opened_at)
    told = {entry.file.path: b"".join(entry.chunks()) for entry in bundle.entries if entry.file.what is not What.BAG}
    (row,) = (row for row in rows(told["data/lists/exhibits.csv"]) if row[1].endswith(NAME))
    assert row[2] == "withheld"
    words = "log of what was withheld / lista de lo que se retuvo"
    for page in ("open-me.html", "data/lists/exhibits.pdf"):
        assert words.encode() in told[page]
    (listed,) = (file for file in decode(bundle.manifest.encode()).files if file.path.endswith(NAME))
    assert (listed.what, bundle.manifest.version) == (What.SHEET, 3)  # those who read that version know no other


def test_a_dry_run_writes_the_list_and_nothing_else(vault, matter, facts, identity, tmp_path: Path) -> None:
    going = Contents((Choice(facts.items[0].id, Role.CLEAN),))
    to, at = Addressees((str(identity.recipient()),)), facts.matter.opened_at
    bundle = gather(vault, matter.code, to=to, contents=going, sender="Clinic", now=at)
    write_list(vault, tmp_path / "contents.csv", bundle, actor="ben")
    _, *listed = rows((tmp_path / "contents.csv").read_bytes())
    assert [row[1] for row in listed] == [*(file.path for file in bundle.manifest.files), "titles"]
    assert listed[-1][2] == "left_out"
    with vault.reading() as view:
        assert view.handoffs.list() == []
        (event,) = view.custody.latest(1)
    assert (event.action, event.matter, event.facts) == (Action.EXPORTED, matter.code, {"what": "contents_saved"})
    with pytest.raises(TargetExists):
        write_list(vault, tmp_path / "contents.csv", bundle, actor="ben")
