"""
A first look at a paper: points for counsel, each with the rule behind it. Flags, never conclusions.

Nothing is flagged for a field that nobody filled in: what is not known is not held against the paper.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from intake_app.domain.calendar import IsHoliday, business_days_before
from intake_app.domain.counting import applying
from intake_app.domain.process import Notice, Process
from intake_app.domain.process_terms import (
    Authenticity,
    Category,
    CopyHeld,
    Nondisclosure,
    ProcessStatus,
    RecipientType,
)
from intake_app.domain.rulebook import FlagBasis, FlagCode, Issuers, Rulebook
from intake_app.domain.scope import compare

Value = date | int | str | tuple[str, ...]
Found = Iterator[tuple[FlagCode, dict[str, Value]]]

_PROVIDERS = {RecipientType.PLATFORM, RecipientType.TELECOM, RecipientType.ISP}
_WORD = re.compile(r"[^\W\d_]+")
_STYLED_ORDER = {"order", "warrant"}


@dataclass(frozen=True, slots=True)
class Flag:
    """A point with what it was seen from; `basis` says which rule or case stands behind it."""

    basis: FlagBasis
    values: Mapping[str, Value] = field(default_factory=dict)

    @property
    def code(self) -> FlagCode:
        return self.basis.code


def review(
    process: Process, book: Rulebook, is_holiday: IsHoliday, predecessor: Process | None = None
) -> tuple[Flag, ...]:
    """All flags of a process, in the order of `FlagCode`."""
    found: dict[FlagCode, dict[str, Value]] = {}
    for code, values in (
        *_dates(process, book, is_holiday),
        *_power(process, book),
        *_demands(process, book),
        *_form(process, book),
        *_chain(process, predecessor),
    ):
        found.setdefault(code, values)
    return tuple(Flag(book.flags[code], found[code]) for code in FlagCode if code in found)


def looked_at(process: Process, book: Rulebook, predecessor: Process | None = None) -> dict[FlagCode, bool]:
    """
    The points that concern such a paper, and for each whether what it takes to look at it is recorded.

    A point without a flag says nothing where it is False.
    """
    authority, notice, due = book.authorities[process.kind], process.notice or Notice(), process.return_on
    noticed = bool(notice.received_on)
    concerns: dict[FlagCode, bool] = {
        FlagCode.RETURN_BEFORE_ISSUE: bool(due and process.issued_on),
        FlagCode.RETURN_BEFORE_NOTICE: bool(due) and noticed,
        FlagCode.PURPOSE_BLANK: bool(process.purpose.strip()) or process.purpose_blank is not None,
        FlagCode.BEYOND_SUBSCRIBER_DATA: bool(process.demands),
        FlagCode.CONTENT_OR_LOCATION: bool(process.demands),
        FlagCode.NONDISCLOSURE_ONLY_REQUESTED: process.nondisclosure is not Nondisclosure.UNKNOWN,
        FlagCode.UNSIGNED: process.signed is not None,
        FlagCode.NO_NUMBER: bool(process.number.strip()) or process.copy_held is CopyHeld.FULL,
        FlagCode.OTHER_RECIPIENT: bool(process.recipient.platform and process.accounts),
        FlagCode.SUSPICIOUS_NOTICE: notice.authenticity is not Authenticity.UNCHECKED,
    }
    if authority.purpose_words:
        concerns[FlagCode.PURPOSE_MISMATCH] = bool(process.purpose.strip())
    if any(process.kind in one.kinds for one in book.issuers):
        concerns[FlagCode.ISSUER_BELOW_RANK] = bool(process.issuer.title.strip())
    if _is_styled_order(process, book):
        concerns[FlagCode.NO_JUDGE_SIGNATURE] = process.judge_signature is not None
    if any(rule.notice_business_days for rule in applying(book.rules, process)):
        concerns[FlagCode.LATE_CUSTOMS_NOTICE] = bool(due) and noticed
    if predecessor:
        concerns[FlagCode.AFTER_WITHDRAWAL] = True
        concerns[FlagCode.WIDER_THAN_BEFORE] = bool(predecessor.demands and process.demands)
    return {code: concerns[code] for code in FlagCode if code in concerns}


def _is_styled_order(process: Process, book: Rulebook) -> bool:
    return bool(book.authorities[process.kind].judge_signs or _words(process.form) & _STYLED_ORDER)


def _dates(process: Process, book: Rulebook, is_holiday: IsHoliday) -> Found:
    due, issued = process.return_on, process.issued_on
    noticed = process.notice.received_on if process.notice else None
    if due and issued and due < issued:
        yield FlagCode.RETURN_BEFORE_ISSUE, {"return": due, "issued": issued}
    if due and noticed and due < noticed:
        yield FlagCode.RETURN_BEFORE_NOTICE, {"return": due, "noticed": noticed}
    for rule in applying(book.rules, process):
        if rule.notice_business_days and due and noticed:
            try:
                latest = business_days_before(due, rule.notice_business_days, is_holiday)
            except OverflowError:  # at the beginning of the calendar
                continue
            if noticed > latest:
                yield FlagCode.LATE_CUSTOMS_NOTICE, {"noticed": noticed, "latest": latest}


def _power(process: Process, book: Rulebook) -> Found:
    authority = book.authorities[process.kind]
    if process.purpose_blank:
        yield FlagCode.PURPOSE_BLANK, {}
    elif (named := _words(process.purpose)) and authority.purpose_words and not named & set(authority.purpose_words):
        yield FlagCode.PURPOSE_MISMATCH, {"purpose": process.purpose, "citation": authority.citation}
    lists = [one for one in book.issuers if process.kind in one.kinds]
    title = process.issuer.title
    if title.strip() and lists and not any(is_listed(title, one) for one in lists):
        yield FlagCode.ISSUER_BELOW_RANK, {"title": title, "lists": tuple(one.id for one in lists)}
    if _is_styled_order(process, book) and process.judge_signature is False:
        yield FlagCode.NO_JUDGE_SIGNATURE, {}


def is_listed(title: str, issuers: Issuers) -> bool:
    """Whether a title is one of the list, alone or followed by a place: no “Assistant” or “Deputy” slips in before."""
    parts = [" ".join(_WORD.findall(part.casefold())) for part in (title, *re.split(r"[,/;()\n]", title))]
    plain = [re.sub(r"^(the |acting )+", "", part) for part in parts]
    listed = [" ".join(_WORD.findall(one.casefold())) for one in issuers.titles]
    return any(part == one or part.startswith(f"{one} ") for part in plain for one in listed)


def _demands(process: Process, book: Rulebook) -> Found:
    authority = book.authorities[process.kind]
    asked = list(dict.fromkeys(demand.category for demand in process.demands))
    beyond = tuple(str(one) for one in asked if book.categories[one].beyond)
    if beyond and authority.subscriber_data_only and process.recipient.type in _PROVIDERS:
        yield FlagCode.BEYOND_SUBSCRIBER_DATA, {"categories": beyond}
    deep = tuple(str(one) for one in asked if one in {Category.CONTENT, Category.LOCATION})
    if deep and authority.judge_signs is False:
        yield FlagCode.CONTENT_OR_LOCATION, {"categories": deep}


def _form(process: Process, book: Rulebook) -> Found:
    if process.nondisclosure is Nondisclosure.REQUESTED:
        yield FlagCode.NONDISCLOSURE_ONLY_REQUESTED, {}
    if process.signed is False:
        yield FlagCode.UNSIGNED, {}
    if process.copy_held is CopyHeld.FULL and not process.number.strip():
        yield FlagCode.NO_NUMBER, {}
    if process.notice and process.notice.authenticity is Authenticity.SUSPICIOUS:
        yield FlagCode.SUSPICIOUS_NOTICE, {"sender": process.notice.sender}
    known = {one.platform for one in process.accounts if one.platform in book.platforms}
    if process.recipient.platform in book.platforms and known:
        served = _company(process.recipient.platform, book)
        if served not in {_company(code, book) for code in known}:
            values: dict[str, Value] = {"platform": process.recipient.platform, "accounts": tuple(sorted(known))}
            yield FlagCode.OTHER_RECIPIENT, values


def _company(code: str, book: Rulebook) -> str:
    return book.platforms[code].company or code


def _chain(process: Process, predecessor: Process | None) -> Found:
    if predecessor is None:
        return
    withdrawals = [one.on for one in predecessor.history if one.status is ProcessStatus.WITHDRAWN]
    if withdrawals:
        last, issued = max(withdrawals), process.issued_on
        values: dict[str, Value] = {"withdrawn": last}
        if issued and issued >= last:
            values |= {"issued": issued, "days": (issued - last).days}
        yield FlagCode.AFTER_WITHDRAWAL, values
    found = compare(predecessor, process)
    if found.wider and predecessor.demands:
        days = {side: span.days for side, span in (("before", found.before), ("after", found.after)) if span}
        yield FlagCode.WIDER_THAN_BEFORE, {side: count for side, count in days.items() if count is not None}


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))
