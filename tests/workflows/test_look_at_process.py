"""What counsel sees of a paper beside its fields, and how papers follow each other."""

from datetime import date

from intake_app.domain.case_file import Details, Stage
from intake_app.domain.ids import RecordId
from intake_app.domain.matter import Matter
from intake_app.domain.process import Demand, Process, StatusChange
from intake_app.domain.process_terms import Category, ProcessStatus
from intake_app.domain.rulebook import FlagCode
from intake_app.vault import Vault
from intake_app.workflows.look_at_process import look_at_papers, may_follow
from intake_app.workflows.watch_matter import watch_matter
from intake_app.workflows.write_record import add_record, edit_record

TODAY, ZONE = date(2026, 11, 23), "America/Los_Angeles"
WITHDRAWN = Process(history=(StatusChange(date(2026, 11, 1), ProcessStatus.WITHDRAWN),))


def add(vault: Vault, matter: Matter, process: Process) -> RecordId:
    return add_record(vault, matter.code, process, actor="ana").id


def test_a_successor_comes_with_its_predecessor_its_scope_and_its_flags(vault: Vault, matter: Matter) -> None:
    first = add(vault, matter, WITHDRAWN)
    later = add(vault, matter, Process(predecessor=first, demands=(Demand(Category.NAME),)))
    papers = look_at_papers(vault, matter.code, today=TODAY, zone=ZONE)
    before, after = papers.processes
    assert [one.id for one in before.later] == [later]
    assert after.before is not None
    assert (after.before.id, [flag.code for flag in after.flags]) == (first, [FlagCode.AFTER_WITHDRAWAL])
    assert after.scope is not None
    assert after.scope.wider


def test_papers_follow_each_other_in_no_circle(vault: Vault, matter: Matter) -> None:
    first = add(vault, matter, Process())
    second = add(vault, matter, Process(predecessor=first))
    third = add(vault, matter, Process(predecessor=second))
    other = add(vault, matter, Process())
    papers = look_at_papers(vault, matter.code, today=TODAY, zone=ZONE)
    assert not may_follow(first, third, papers)
    assert not may_follow(first, first, papers)
    assert may_follow(other, third, papers)


def test_a_matter_is_watched_once_however_often_it_is_said(vault: Vault, matter: Matter) -> None:
    for until in (date(2027, 4, 30), date(2027, 5, 30)):
        watch_matter(vault, matter.code, until, today=TODAY, actor="ana")
    with vault.reading() as view:
        (details,) = [stored.value for stored in view.records.of(matter.code, Details)]
    assert (details.watch_until, [change.stage for change in details.history]) == (until, [Stage.MONITORING])
    assert look_at_papers(vault, matter.code, today=TODAY, zone=ZONE).watch_until == until


def test_an_edit_is_made_to_what_the_vault_holds(vault: Vault, matter: Matter) -> None:
    record = add(vault, matter, Process(number="A-1"))
    stored = edit_record(vault, record, Process, lambda held: Process(number=f"{held.number}!"), actor="ana")
    assert (stored.value.number, stored.revision) == ("A-1!", 2)
