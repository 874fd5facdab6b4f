"""A legal process and a person's papers without the fields that are not told: as if nobody had entered them."""

from collections.abc import Callable, Mapping, Set
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from intake_app.domain.case_file import Details, Interview
from intake_app.domain.handoff_fields import Field
from intake_app.domain.process import Issuer, Notice, Process, Recipient
from intake_app.domain.process_terms import (
    Authenticity,
    Component,
    CopyHeld,
    Department,
    Disclosure,
    Nondisclosure,
    NoticeChannel,
    ProcessKind,
    ProofRequired,
    WindowBasis,
)

T = TypeVar("T")
Without = Mapping[Field, Callable[[T], T]]


def process_without(process: Process, untold: Set[Field]) -> Process:
    """What is left of a process. What the program keeps beside it, sources and drafts, is never told."""
    bare = replace(process, drafts={}, rejected=(), sources={})
    if bare.notice:
        bare = replace(bare, notice=_without(bare.notice, _OF_NOTICE, untold))
    return _without(bare, _OF_PROCESS, untold)


def details_without(details: Details, untold: Set[Field]) -> Details:
    """What is left of the details of a matter; who draws them leaves out what has no empty value."""
    return _without(details, _OF_DETAILS, untold)


def interview_without(interview: Interview, untold: Set[Field]) -> Interview:
    """The answers that have no field of their own."""
    hidden = {answer for answer, field in _ANSWERS.items() if field in untold}
    return replace(interview, answers={name: text for name, text in interview.answers.items() if name not in hidden})


def _without(value: T, changes: Without[T], untold: Set[Field]) -> T:
    for field, change in changes.items():
        if field in untold:
            value = change(value)
    return value


_ANSWERS: Mapping[str, Field] = MappingProxyType({"changed": Field.CHANGED, "linked": Field.LINKED})

_OF_DETAILS: Without[Details] = MappingProxyType(
    {
        Field.JURISDICTION: lambda one: replace(one, jurisdiction=""),
        Field.HOME: lambda one: replace(one, lives_in=""),
        Field.LANGUAGE: lambda one: replace(one, other_language="", interpreter_needed=None),
    }
)

_OF_NOTICE: Without[Notice] = MappingProxyType(
    {
        Field.NOTICE_DATE: lambda one: replace(one, received_on=None),
        Field.NOTICE_SENDER: lambda one: replace(one, sender="", channel=NoticeChannel.UNKNOWN, reference=""),
        Field.NOTICE_WINDOW: lambda one: replace(
            one,
            window_days=None,
            window_basis=WindowBasis.NONE,
            objection_contact="",
            proof_required=ProofRequired.UNKNOWN,
        ),
        Field.NOTICE_CLAIMS: lambda one: replace(
            one,
            kind_named="",
            agency_named="",
            disclosure=Disclosure.UNKNOWN,
            authenticity=Authenticity.UNCHECKED,
        ),
        Field.SIGNATURES: lambda one: replace(one, copy_attached=None),
    }
)

_OF_PROCESS: Without[Process] = MappingProxyType(
    {
        Field.KIND: lambda one: replace(one, kind=ProcessKind.UNKNOWN, form=""),
        Field.NUMBERS: lambda one: replace(one, number="", agency_case=""),
        Field.AUTHORITY: lambda one: replace(one, authorities=()),
        Field.AGENCY: lambda one: replace(
            one,
            issuer=replace(one.issuer, department=Department.UNKNOWN, component=Component.UNKNOWN, field_office=""),
        ),
        Field.OFFICER: lambda one: replace(
            one, issuer=Issuer(one.issuer.department, one.issuer.component, one.issuer.field_office)
        ),
        Field.SERVED_ON: lambda one: replace(one, recipient=Recipient()),
        Field.REASON: lambda one: replace(one, purpose="", purpose_blank=None),
        Field.COURT: lambda one: replace(one, court=""),
        Field.SILENCE: lambda one: replace(one, nondisclosure=Nondisclosure.UNKNOWN, nondisclosure_until=None),
        Field.SIGNATURES: lambda one: replace(one, judge_signature=None, signed=None, copy_held=CopyHeld.NONE),
        Field.HISTORY: lambda one: replace(one, history=(), predecessor=None),
        Field.ACCOUNTS: lambda one: replace(one, accounts=()),
        Field.DEMANDS: lambda one: replace(one, demands=()),
        Field.WORDING: lambda one: replace(one, demands=tuple(replace(demand, verbatim="") for demand in one.demands)),
        Field.PAPER_DATES: lambda one: replace(one, issued_on=None, served_on=None, mailed=False),
        Field.RETURN: lambda one: replace(
            one, return_on=None, return_time=None, zone="", return_place="", appearance_required=None
        ),
        Field.DEADLINES: lambda one: replace(one, court_periods=(), overrides={}, met=()),
    }
)
