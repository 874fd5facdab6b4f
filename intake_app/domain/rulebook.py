"""
What the program knows of law and practice: entries of the dated data files, each with its source.

None of it is advice. `intake_app.data` reads the files; words for people stand in them in English and Spanish.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intake_app.domain.matter import Mode
from intake_app.domain.process_terms import (
    Category,
    Nondisclosure,
    ProcessKind,
    ProcessStatus,
    RecipientType,
)


class Tag(StrEnum):
    """How well a thing is known."""

    VERIFIED = "V"  # in an official text or a public repository
    REPORTED = "R"  # by the press or an NGO
    COMMON = "K"  # common knowledge of the field, not checked against a source
    NOT_FOUND = "?"  # not found, or sources conflict
    CHOICE = "C"  # a caution of this program's own, no rule of anybody's


@dataclass(frozen=True, slots=True)
class Text:
    """One text in both languages."""

    en: str
    es: str

    def in_language(self, code: str) -> str:
        return self.es if code == "es" else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Sourced:
    """Where an entry comes from. `checked_on` is the day its source, or the notes made from it, were last read."""

    source: str
    source_es: str = ""  # where the source is told in words of ours; a citation reads the same in every language
    tags: tuple[Tag, ...]
    checked_on: date

    def source_in(self, language: str) -> str:
        return self.source_es if language == "es" and self.source_es else self.source

    @property
    def confirmed(self) -> bool:
        """Whether all of it was seen in a source. What is not is shown as unconfirmed."""
        return not {Tag.COMMON, Tag.NOT_FOUND} & set(self.tags)


class Trigger(StrEnum):
    """What a period is counted from."""

    NOTICE = "notice"  # the platform's, received
    CUSTOMER_SERVED = "customer_served"  # service on the person whose records they are, or mailing to them
    SERVED = "served"  # service on whom the paper is addressed to
    RETURN = "return"  # the date by which it wants the records
    GAG_END = "gag_end"
    COURT_PERIOD = "court_period"  # one that a court set
    DISCLOSURE = "disclosure"  # the data has gone: no date, but an end to the others
    WITHDRAWAL = "withdrawal"


class Counting(StrEnum):
    """How days are counted."""

    CALENDAR = "calendar"  # every day, and the last one stays where it falls
    COURT = "court"  # FRCP 6(a)(1): the last one moves off weekends and holidays
    FIXED = "fixed"  # the trigger is the date
    DAY_BEFORE = "day_before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Applies:
    """When a rule applies: to any of each list, and an empty list stands for all."""

    kinds: tuple[ProcessKind, ...] = ()
    except_kinds: tuple[ProcessKind, ...] = ()
    recipients: tuple[RecipientType, ...] = ()
    nondisclosure: tuple[Nondisclosure, ...] = ()
    cites: tuple[str, ...] = ()  # sections, as 2704, one of which the paper cites


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Sourced):
    """One clock. `act` tells a date to act by from one on which something ends or may happen."""

    id: str
    title: Text
    basis: Text
    trigger: Trigger
    counting: Counting
    applies_when: Applies = Applies()
    act: bool = True
    days: int = 0
    days_if_mailed: int = 0
    renewal_days: int = 0
    notice_business_days: int = 0  # notice must be given at least so many before the trigger
    not_after_return: bool = False


class CopyGiven(StrEnum):
    """Whether a platform sends the paper along with its notice."""

    YES = "yes"
    SOMETIMES = "sometimes"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform(Sourced):
    """A platform and its practice of notice, which may be that of `policy_of`. `window_days` 0: not known."""

    code: str
    name: str
    company: str = ""  # where it has several
    policy_of: str = ""
    window_days: int = 0
    copy_given: CopyGiven = CopyGiven.UNKNOWN
    policy: Text = Text("", "")
    exceptions: Text = Text("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCategory(Sourced):
    """Which letter of 18 U.S.C. 2703(c)(2) names a kind of record; `beyond` when none does."""

    category: Category
    letter: str = ""
    beyond: bool = False
    note: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuers(Sourced):
    """Who may issue under one power. `others` says whom else it names in general terms."""

    id: str
    kinds: tuple[ProcessKind, ...]
    titles: tuple[str, ...]
    others: Text = Text("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority(Sourced):
    """What a kind of process stands on and reaches. `judge_signs` None: it depends."""

    kind: ProcessKind
    citation: str = ""
    judge_signs: bool | None = None
    subscriber_data_only: bool = False  # from a provider, by 18 U.S.C. 2703(c)(2)
    purpose_words: tuple[str, ...] = ()  # one of which a purpose within the power has
    reach: Text
    notice: Text = Text("", "")
    enforcement: Text = Text("", "")


class FlagCode(StrEnum):
    """A point for counsel to look at. Never a conclusion."""

    RETURN_BEFORE_ISSUE = "return_before_issue"
    RETURN_BEFORE_NOTICE = "return_before_notice"
    PURPOSE_BLANK = "purpose_blank"
    PURPOSE_MISMATCH = "purpose_mismatch"
    ISSUER_BELOW_RANK = "issuer_below_rank"
    NO_JUDGE_SIGNATURE = "no_judge_signature"
    BEYOND_SUBSCRIBER_DATA = "beyond_subscriber_data"
    CONTENT_OR_LOCATION = "content_or_location"
    NONDISCLOSURE_ONLY_REQUESTED = "nondisclosure_only_requested"
    UNSIGNED = "unsigned"
    NO_NUMBER = "no_number"
    OTHER_RECIPIENT = "other_recipient"
    SUSPICIOUS_NOTICE = "suspicious_notice"
    LATE_CUSTOMS_NOTICE = "late_customs_notice"
    AFTER_WITHDRAWAL = "after_withdrawal"
    WIDER_THAN_BEFORE = "wider_than_before"


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagBasis(Sourced):
    """The rule behind a flag."""

    code: FlagCode
    basis: Text


@dataclass(frozen=True, slots=True)
class TrackerTerms:
    """Our codes in the terms of the U.S. Press Freedom Tracker."""

    order_type: Mapping[ProcessKind, str]
    status: Mapping[ProcessStatus, str]
    target: Mapping[Mode, str]
    third_party: Mapping[RecipientType, str]


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All of it. `checked_on` is the newest date in it: no clock that is right shows an earlier one."""

    rules: tuple[Rule, ...]
    platforms: Mapping[str, Platform]
    categories: Mapping[Category, RecordCategory]
    issuers: tuple[Issuers, ...]
    authorities: Mapping[ProcessKind, Authority]
    flags: Mapping[FlagCode, FlagBasis]
    tracker: TrackerTerms
    checked_on: date
