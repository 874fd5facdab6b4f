"""A legal process: one demand for account data, as far as the paper or the notice about it tells."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from intake_app.domain.ids import ItemId, RecordId
from intake_app.domain.process_terms import (
    Authenticity,
    Category,
    Component,
    CopyHeld,
    Department,
    Disclosure,
    IdType,
    Nondisclosure,
    NoticeChannel,
    Position,
    ProcessKind,
    ProcessStatus,
    ProofRequired,
    RecipientType,
    Relation,
    WindowBasis,
)


class Method(StrEnum):
    """How a value came in."""

    TYPED = "typed"
    PATTERN = "pattern"  # found in the text of a document, confirmed by a person
    OCR = "ocr"  # as `PATTERN`, in text that was read from a picture


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value comes from. `page` counts from 1; `start` and `end` are characters of that page's text."""

    method: Method = Method.TYPED
    item: ItemId | None = None
    page: int = 0
    start: int = 0
    end: int = 0
    confidence: float = 1.0
    confirmed_by: str = ""
    confirmed_at: datetime | None = None  # UTC


@dataclass(frozen=True, slots=True)
class Account:
    """An account that is sought. `platform` is a code of `data/platforms.toml`, or "other"."""

    platform: str = "other"
    id_type: IdType = IdType.USERNAME
    value: str = ""
    relation: Relation = Relation.UNKNOWN


@dataclass(frozen=True, slots=True)
class Demand:
    """Records of one kind that are demanded; `verbatim` is the paper's own wording, the dates its range."""

    category: Category
    verbatim: str = ""
    begins: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """What a platform told the holder of the account."""

    received_on: date | None = None
    sender: str = ""
    channel: NoticeChannel = NoticeChannel.UNKNOWN
    reference: str = ""
    kind_named: str = ""
    agency_named: str = ""
    copy_attached: bool | None = None
    window_days: int | None = None  # calendar days
    window_basis: WindowBasis = WindowBasis.NONE
    objection_contact: str = ""
    proof_required: ProofRequired = ProofRequired.UNKNOWN
    disclosure: Disclosure = Disclosure.UNKNOWN
    authenticity: Authenticity = Authenticity.UNCHECKED


@dataclass(frozen=True, slots=True)
class StatusChange:
    """One line of the history."""

    on: date
    status: ProcessStatus
    note: str = ""


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issued it, as the paper says."""

    department: Department = Department.UNKNOWN
    component: Component = Component.UNKNOWN
    field_office: str = ""
    name: str = ""
    title: str = ""
    contact: str = ""  # telephone, e-mail, address


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who was served."""

    name: str = ""
    type: RecipientType = RecipientType.PLATFORM
    platform: str = ""  # a code of `data/platforms.toml`, when it is one of them
    position: Position = Position.UNKNOWN


@dataclass(frozen=True, slots=True)
class Override:
    """A date that counsel set in place of a computed one."""

    on: date
    why: str
    by: str


@dataclass(frozen=True, slots=True)
class CourtPeriod:
    """So many days that a court gave, from an order or event on `since`; `before` counts them back from it."""

    what: str
    since: date
    days: int
    before: bool = False


@dataclass(frozen=True, slots=True)
class Process:
    """
    Everything is optional: a matter may start from a notice with no copy of the paper.

    None means that nobody knows; an empty `purpose` with `purpose_blank` True means that the paper leaves it blank.
    Times on a paper are local to `zone` (an IANA name); empty is the zone of this computer.
    """

    kind: ProcessKind = ProcessKind.UNKNOWN
    form: str = ""  # the form's own number, as DHS-3115 or I-138
    issuer: Issuer = field(default_factory=Issuer)
    recipient: Recipient = field(default_factory=Recipient)
    number: str = ""
    agency_case: str = ""
    authorities: tuple[str, ...] = ()  # as cited
    purpose: str = ""
    purpose_blank: bool | None = None
    issued_on: date | None = None
    served_on: date | None = None  # on the recipient
    mailed: bool = False  # served by mail
    return_on: date | None = None
    return_time: time | None = None
    zone: str = ""
    return_place: str = ""
    appearance_required: bool | None = None
    nondisclosure: Nondisclosure = Nondisclosure.UNKNOWN
    nondisclosure_until: date | None = None
    judge_signature: bool | None = None
    signed: bool | None = None
    copy_held: CopyHeld = CopyHeld.NONE
    court: str = ""  # and docket number
    accounts: tuple[Account, ...] = ()
    demands: tuple[Demand, ...] = ()
    notice: Notice | None = None
    court_periods: tuple[CourtPeriod, ...] = ()
    history: tuple[StatusChange, ...] = ()
    predecessor: RecordId | None = None  # the process that this one came after
    overrides: Mapping[str, Override] = field(default_factory=dict)  # by clock, as R1 or R7.0
    met: tuple[str, ...] = ()  # clocks whose deadline was met
    drafts: Mapping[str, str] = field(default_factory=dict)  # by field: typed, and not (yet) a value of it
    rejected: tuple[str, ...] = ()  # suggestions that somebody turned down, as field=value
    sources: Mapping[str, Source] = field(default_factory=dict)  # by field, as "issuer.name" or "accounts.0.value"

    @property
    def status(self) -> ProcessStatus:
        """The latest entry of the history; of several on one day, the one entered last."""
        latest = sorted(self.history, key=lambda change: change.on)[-1:]
        return latest[0].status if latest else ProcessStatus.SUSPECTED
