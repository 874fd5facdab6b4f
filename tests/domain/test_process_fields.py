"""A value that was confirmed stands in the field it was meant for, and nowhere else."""

from dataclasses import replace
from datetime import date

import pytest

from intake_app.domain import process_fields
from intake_app.domain.process import Account, Demand, Issuer, Notice, Process
from intake_app.domain.process_fields import put, text
from intake_app.domain.process_terms import Category, CopyHeld, Disclosure, IdType, ProcessKind

CASES = [
    ("kind", "customs_summons", Process(kind=ProcessKind.CUSTOMS_SUMMONS)),
    ("issuer.name", " R. Sample ", Process(issuer=Issuer(name="R. Sample"))),
    ("issued_on", "2026-11-16", Process(issued_on=date(2026, 11, 16))),
    ("purpose_blank", "yes", Process(purpose_blank=True)),
    ("copy_held", "notice_only", Process(copy_held=CopyHeld.NOTICE_ONLY)),
    ("notice.window_days", "10", Process(notice=Notice(window_days=10))),
    ("notice.disclosure", "already_disclosed", Process(notice=Notice(disclosure=Disclosure.ALREADY))),
    ("authorities", "19 U.S.C. 1509", Process(authorities=("19 U.S.C. 1509",))),
    ("demands", "signup_ip", Process(demands=(Demand(Category.SIGNUP_IP),))),
    ("accounts", "instagram:username:@a:b", Process(accounts=(Account("instagram", IdType.USERNAME, "@a:b"),))),
]


@pytest.mark.parametrize(("name", "value", "expected"), CASES, ids=[case[0] for case in CASES])
def test_a_value_goes_where_it_belongs_and_reads_back(name: str, value: str, expected: Process) -> None:
    assert put(Process(), name, value) == expected
    assert text(expected, name) == value.strip()


def test_what_is_there_once_is_not_put_twice_and_more_is_added() -> None:
    once = put(Process(), "demands", "signup_ip")
    assert put(once, "demands", "signup_ip") == once
    assert text(put(once, "demands", "location"), "demands") == "signup_ip\nlocation"


def test_an_emptied_field_is_not_known_again() -> None:
    assert put(Process(issued_on=date(2026, 1, 1)), "issued_on", "") == Process()
    assert put(Process(judge_signature=True), "judge_signature", "") == Process()


BAD = [
    ("kind", "nonsense"),
    ("issued_on", "31/31"),
    ("notice.window_days", "ten"),
    ("accounts", "a:b"),
    ("sources", ""),
]


@pytest.mark.parametrize(("name", "value"), [*BAD, ("no.such", "x"), ("purpose_blank", "maybe")])
def test_a_value_that_does_not_fit_is_refused(name: str, value: str) -> None:
    with pytest.raises(ValueError):
        put(Process(), name, value)


def test_every_name_can_be_read_of_an_empty_process() -> None:
    full = replace(Process(), notice=Notice())
    for name in process_fields.names():
        assert text(Process(), name) in {"", "no", "unknown", "none", "platform"}, name
        assert isinstance(text(full, name), str)
