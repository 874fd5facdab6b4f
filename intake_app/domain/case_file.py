"""What a matter holds besides items and notes: the people in it, how to reach them safely, what they agreed to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from intake_app.domain.conflicts import ConflictResult
from intake_app.domain.ids import RecordId


class Language(StrEnum):
    """What the person prefers to speak."""

    UNKNOWN = "unknown"  # nobody asked yet
    ENGLISH = "en"
    SPANISH = "es"
    OTHER = "other"


class Privilege(StrEnum):
    """An assertion, never a finding."""

    UNREVIEWED = "unreviewed"
    ATTORNEY_CLIENT = "attorney_client"
    WORK_PRODUCT_FACT = "work_product_fact"
    WORK_PRODUCT_OPINION = "work_product_opinion"
    COMMON_INTEREST = "common_interest"
    PROSPECTIVE_CLIENT = "prospective_client"
    REPORTER = "reporter"
    CONFIDENTIAL = "confidential"
    PUBLIC = "public"


class Stage(StrEnum):
    """Where a matter stands. Kept as a dated history."""

    DRAFT = "draft"
    SCREENED = "screened"
    ACCEPTED = "accepted"
    REFERRED = "referred"
    DECLINED = "declined"
    ACTIVE = "active"
    HANDED_OFF = "handed_off"
    ACKNOWLEDGED = "acknowledged_by_counsel"
    MONITORING = "monitoring"
    DORMANT = "dormant"
    RETENTION_HOLD = "retention_hold"
    DISPOSED = "disposed"


@dataclass(frozen=True, slots=True)
class StageChange:
    """One line of a matter's history. `found` is what a conflict check came to."""

    on: date
    stage: Stage
    note: str = ""
    found: ConflictResult | None = None


@dataclass(frozen=True, slots=True)
class Details:
    """One for each matter. `safe` answers the first question of all: can the person talk here and now?"""

    jurisdiction: str = ""  # court, district or state
    lives_in: str = ""
    language: Language = Language.UNKNOWN
    other_language: str = ""
    interpreter_needed: bool | None = None
    privilege: Privilege = Privilege.UNREVIEWED
    tags: tuple[str, ...] = ()
    history: tuple[StageChange, ...] = ()
    dispose_on: date | None = None
    watch_until: date | None = None  # after a withdrawal


class PersonRole(StrEnum):
    """What somebody is in a matter."""

    CLIENT = "client"
    PROSPECTIVE_CLIENT = "prospective_client"
    SOURCE = "source"
    ACCOUNT_HOLDER = "account_holder"
    CO_ADMIN = "co_admin"
    THIRD_PARTY = "third_party"
    ADVERSE = "adverse"
    OFFICER = "officer"
    COUNSEL = "counsel"
    INTERPRETER = "interpreter"
    WITNESS = "witness"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone in the matter, by pseudonym. A legal name is a record of its own, shown only when asked for."""

    role: PersonRole
    pseudonym: str
    aliases: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    organisation: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class LegalName:
    """Of a person. Never searched, listed or exported unasked; each look at it is an event in the record."""

    person: RecordId
    name: str


class Channel(StrEnum):
    """A way to reach someone."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VOICEMAIL = "voicemail"
    SMS = "sms"
    SIGNAL = "signal"
    EMAIL = "email"
    POSTAL = "postal"
    THIRD_PARTY = "via_third_party"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class SafeContact:
    """One way to reach a person, and what makes it safe or not."""

    person: RecordId | None
    channel: Channel
    address: str = ""
    message_is_safe: bool | None = None
    safe_times: str = ""
    code_word: str = ""
    who_else_has_access: str = ""
    device_may_be_watched: bool | None = None
    is_the_targeted_account: bool | None = None
    do_not_use: bool = False
    checked_on: date | None = None


class Scope(StrEnum):
    """What somebody agrees to."""

    STORE = "store"
    NAMED_COUNSEL = "share_with_named_counsel"
    PANEL_COUNSEL = "share_with_any_panel_counsel"
    NEWSROOM = "share_with_newsroom"
    PUBLISH_REDACTED = "publish_redacted"
    STATISTICS = "statistics_only"


@dataclass(frozen=True, slots=True)
class Consent:
    """What was agreed to, in which language it was read, until when. `revoked_on` ends it."""

    scope: Scope
    given_by: str
    given_on: date
    read_in: Language = Language.UNKNOWN
    expires_on: date | None = None
    revoked_on: date | None = None


@dataclass(frozen=True, slots=True)
class PriorDisclosure:
    """Who else knows, and where copies are."""

    told: str
    on: date | None = None
    how: str = ""
    copies: str = ""  # in a cloud, on a phone
    public: bool | None = None


@dataclass(frozen=True, slots=True)
class Hold:
    """While one stands, nothing of the matter is deleted."""

    reason: str
    placed_by: str
    placed_on: date
    released_by: str = ""
    released_on: date | None = None

    @property
    def stands(self) -> bool:
        return self.released_on is None


class EventKind(StrEnum):
    """What happened outside."""

    PLATFORM_CALL = "platform_call"
    AGENCY_VISIT = "agency_visit"
    AGENCY_CALL = "agency_phone_call"
    DEVICE_SEIZURE = "device_seizure"
    BORDER_STOP = "border_stop"
    PRESS_INQUIRY = "press_inquiry"
    COURT_FILING = "court_filing"
    COURT_ORDER = "court_order"
    PRODUCTION = "production_made"
    WITHDRAWAL_LETTER = "withdrawal_letter"
    RE_ISSUANCE = "re_issuance"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, on a day."""

    kind: EventKind
    on: date
    what: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A date that somebody set by hand: to call a platform, to answer counsel."""

    what: str
    on: date
    set_by: str
    met_on: date | None = None


@dataclass(frozen=True, slots=True)
class Interview:
    """How far the first interview has come: questions answered and skipped, and words for those without a field."""

    answers: Mapping[str, str] = field(default_factory=dict)  # by question
    done: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    finished_at: datetime | None = None  # UTC
