"""What is left out is as if nobody had entered it, and every field belongs to one group."""

from dataclasses import fields, replace
from datetime import date
from itertools import chain

import pytest

from intake_app.domain.case_file import Details, Interview, Language
from intake_app.domain.handoff_fields import GROUPS, SHEET_FIELDS, SHEET_GROUPS, Field, Group, gathered, switched
from intake_app.domain.leaving_out import details_without, interview_without, process_without
from intake_app.domain.process import Issuer, Notice, Process
from tests.full_matter import PAPER

EVERY = frozenset(Field)


def test_every_field_is_in_one_group_and_can_be_switched_off_alone() -> None:
    assert sorted(chain.from_iterable(GROUPS.values())) == sorted(Field)
    assert frozenset(chain.from_iterable(GROUPS[group] for group in SHEET_GROUPS)) == SHEET_FIELDS


def test_nothing_of_a_paper_is_left_when_all_is_left_out() -> None:
    full = replace(PAPER, drafts={"number": "HSI"}, rejected=("number=1",), met=("R1",), mailed=True)
    empty = Process(notice=Notice())
    kept = [field.name for field in fields(Process) if getattr(full, field.name) == getattr(empty, field.name)]
    assert kept == ["purpose_blank", "appearance_required", "predecessor", "overrides", "sources"]  # not in the sample
    assert process_without(full, EVERY) == empty
    known = replace(full, purpose_blank=True, appearance_required=True)
    assert process_without(known, EVERY) == empty


@pytest.mark.parametrize("field", sorted(SHEET_FIELDS))
def test_fields_go_one_by_one_as_they_go_together(field: Field) -> None:
    rest = process_without(PAPER, EVERY - {field})
    assert process_without(rest, {field}) == Process(notice=Notice())


def test_the_officer_goes_without_the_agency_and_the_other_way_round() -> None:
    assert process_without(PAPER, {Field.AGENCY}).issuer == Issuer(
        name="Odile Curlew", title="Chief Dunlin", contact="tel. Egret"
    )
    assert process_without(PAPER, {Field.OFFICER}).issuer == replace(PAPER.issuer, name="", title="", contact="")


def test_details_and_answers_lose_what_is_left_out() -> None:
    details = Details(
        "E.D. Pa.", "Norristown", Language.OTHER, "Mixtec", True, tags=("a",), dispose_on=date(2026, 1, 1)
    )
    assert details_without(details, {Field.HOME}) == replace(details, lives_in="")
    bare = details_without(details, EVERY)
    assert (bare.jurisdiction, bare.lives_in, bare.other_language, bare.interpreter_needed) == ("", "", "", None)
    answers = Interview({"changed": "deleted it", "linked": "to her phone", "why": "asked"})
    assert dict(interview_without(answers, {Field.CHANGED}).answers) == {"linked": "to her phone", "why": "asked"}


def test_a_field_takes_with_it_what_cannot_be_told_without_it() -> None:
    off = switched(frozenset(), Field.CUSTODY, on=False)
    assert off == {Field.CUSTODY, Field.ACTORS, Field.TIMES}
    assert switched(off, Field.TIMES, on=True) == {Field.ACTORS}


def test_whole_groups_are_named_as_such() -> None:
    wanted = {*GROUPS[Group.NOTES], Field.ACTORS, Field.OFFICER}
    assert gathered(wanted) == [Group.NOTES, Field.ACTORS, Field.OFFICER]
