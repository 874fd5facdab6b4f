"""A matter as its sheets may tell it, without the fields that are left out.

What is counted or flagged is told only where it is true of the whole and follows from what is told: both the full paper
and what is left of it have to give the very same date or flag.
"""

from collections.abc import Mapping, Set
from dataclasses import replace
from types import MappingProxyType

from intake_app.domain.deadline import Clocks, Missing, Need
from intake_app.domain.handoff_fields import Field
from intake_app.domain.leaving_out import details_without, interview_without, process_without
from intake_app.domain.rulebook import FlagCode
from intake_app.workflows.look_at_case import Case, ClockedProcess
from intake_app.workflows.look_at_matter import Glance
from intake_app.workflows.look_at_process import LookedAt, Papers, look_over

_TOLD_BY: Mapping[Need, Field] = MappingProxyType(
    {
        Need.NOTICE_DATE: Field.NOTICE_DATE,
        Need.RETURN_DATE: Field.RETURN,
        Need.COPY: Field.SIGNATURES,
        Need.SERVICE_DATE: Field.PAPER_DATES,
        Need.MAILING_DATE: Field.PAPER_DATES,
        Need.GAG_END: Field.SILENCE,
        Need.WITHDRAWAL_DATE: Field.HISTORY,
    }
)
"""Which field would say what is not known: that it is not is part of it."""


def papers_without(papers: Papers, untold: Set[Field], *, zone: str) -> Papers:
    """The legal processes. `zone` as in `look_at_papers`."""
    bare = [replace(one.stored, value=process_without(one.stored.value, untold)) for one in papers.processes]
    again = look_over(tuple(bare), papers.today, zone)
    told = (_both(full, less, untold) for full, less in zip(papers.processes, again, strict=True))
    return replace(papers, processes=tuple(told), exhibits={})


def case_without(case: Case, papers: Papers, untold: Set[Field]) -> Case:
    """Everything else; `papers` are what is told of the processes."""
    return replace(
        case,
        details=case.details and replace(case.details, value=details_without(case.details.value, untold)),
        processes=tuple(ClockedProcess(one.stored, one.clocks) for one in papers.processes),
        people=() if Field.PEOPLE in untold else case.people,
        contacts=() if Field.CONTACTS in untold else case.contacts,
        consents=() if Field.CONSENT in untold else case.consents,
        disclosures=() if Field.WHO_KNOWS in untold else case.disclosures,
        holds=() if Field.HOLD in untold else case.holds,
        conflicts=() if Field.CONFLICTS in untold else case.conflicts,
        events=() if Field.EVENTS in untold else case.events,
        interview=case.interview and replace(case.interview, value=interview_without(case.interview.value, untold)),
        due=(),
    )


def glance_without(facts: Glance, untold: Set[Field]) -> Glance:
    """Who has the matter, and to whom it went before."""
    return replace(
        facts,
        counsel=None if Field.COUNSEL in untold else facts.counsel,
        handoffs=() if Field.HANDOFFS in untold else facts.handoffs,
    )


def unsaid(full: LookedAt, less: LookedAt, untold: Set[Field]) -> frozenset[FlagCode]:
    """Points of a first look of which nothing can be said, not even that they were not seen."""
    return _hidden(untold) | {flag.code for flag in full.flags} - {flag.code for flag in less.flags}


def _both(full: LookedAt, less: LookedAt, untold: Set[Field]) -> LookedAt:
    flags = tuple(flag for flag in less.flags if flag in full.flags and flag.code not in _hidden(untold))
    clocks = Clocks((), (), ()) if Field.DEADLINES in untold else _same(full.clocks, less.clocks, untold)
    return replace(less, flags=flags, clocks=clocks)


def _hidden(untold: Set[Field]) -> frozenset[FlagCode]:
    """That a paper has no number is told where it has none: by what is not there."""
    return frozenset({FlagCode.NO_NUMBER} if Field.NUMBERS in untold else ())


def _same(full: Clocks, less: Clocks, untold: Set[Field]) -> Clocks:
    return Clocks(
        tuple(one for one in less.deadlines if one in full.deadlines),
        tuple(one for one in less.missing if one in full.missing and not _is_hidden(one, untold)),
        tuple(one for one in less.clashes if one in full.clashes),
        less.disclosed if less.disclosed == full.disclosed else None,
    )


def _is_hidden(one: Missing, untold: Set[Field]) -> bool:
    return any(_TOLD_BY[need] in untold for need in one.needs)
