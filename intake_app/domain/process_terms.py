"""
The terms a legal process is described in, as codes. The words for people are in `intake_app.words.process`.

The values follow 18 U.S.C. 2703 and 2705, 19 U.S.C. 1509, 8 C.F.R. 287.4, and the vocabulary of the
U.S. Press Freedom Tracker, to which `data/tracker.toml` maps them.
"""

from enum import StrEnum


class ProcessKind(StrEnum):
    """What the paper is, by the power it stands on."""

    CUSTOMS_SUMMONS = "customs_summons"
    IMMIGRATION_SUBPOENA = "immigration_subpoena"
    DRUG_SUBPOENA = "drug_subpoena"
    SCA_SUBPOENA = "sca_subpoena"
    GRAND_JURY_SUBPOENA = "grand_jury_subpoena"
    ORDER_2703D = "order_2703d"
    SEARCH_WARRANT = "search_warrant"
    NSL = "nsl"
    PRESERVATION_LETTER = "preservation_letter"
    NONDISCLOSURE_ORDER = "nondisclosure_order"
    CIVIL_SUBPOENA = "civil_subpoena"
    RFPA_REQUEST = "rfpa_request"
    EMERGENCY_DISCLOSURE = "emergency_disclosure"
    STATE_ADMIN_SUBPOENA = "state_admin_subpoena"
    OTHER = "other"
    UNKNOWN = "unknown"


class Department(StrEnum):
    DHS = "dhs"
    DOJ = "doj"
    TREASURY = "treasury"
    STATE = "state"
    STATE_LOCAL = "state_local"
    OTHER = "other"
    UNKNOWN = "unknown"


class Component(StrEnum):
    HSI = "hsi"
    ICE_ERO = "ice_ero"
    CBP_OPR = "cbp_opr"
    CBP_OFO = "cbp_ofo"
    USBP = "usbp"
    USCIS = "uscis"
    USSS = "usss"
    FPS = "fps"
    DHS_OIG = "dhs_oig"
    USAO = "usao"
    FBI = "fbi"
    DEA = "dea"
    OTHER = "other"
    UNKNOWN = "unknown"


class Nondisclosure(StrEnum):
    """How strongly the recipient is told to keep silent. A line on a summons is no order."""

    UNKNOWN = "unknown"
    NONE = "none"
    REQUESTED = "requested_by_agency"
    ORDERED = "court_ordered"
    STATUTORY = "statutory_nsl"


class CopyHeld(StrEnum):
    """What of the paper we have. A notice alone is enough to begin."""

    FULL = "full"
    PARTIAL = "partial"
    REDACTED = "redacted"
    NOTICE_ONLY = "notice_only"
    NONE = "none"


class RecipientType(StrEnum):
    PLATFORM = "platform"
    TELECOM = "telecom"
    ISP = "isp"
    BANK = "bank"
    EMPLOYER = "employer"
    UNIVERSITY = "university"
    NEWSROOM = "newsroom"
    LAW_OFFICE = "law_office"
    ACCOUNTANT = "accountant"
    CUSTOMS_BROKER = "customs_broker"
    TRAVEL = "travel"
    UTILITY = "utility"
    OTHER = "other"


class Position(StrEnum):
    """What the recipient does about it."""

    UNKNOWN = "unknown"
    REVIEWING = "reviewing"
    WILL_COMPLY = "will_comply"
    REFUSED = "refused"
    NARROWED = "narrowed"
    LITIGATING = "litigating"
    COMPLIED = "complied"
    PARTLY_COMPLIED = "partially_complied"


class IdType(StrEnum):
    USERNAME = "username"
    URL = "url"
    NUMERIC_ID = "numeric_id"
    EMAIL = "email"
    PHONE = "phone"
    IP = "ip"
    DEVICE_ID = "device_id"
    POST_URL = "post_url"
    PAGE_OR_GROUP = "page_or_group"
    GUILD_ID = "guild_id"


class Relation(StrEnum):
    """Whose account it is, seen from the person who came."""

    UNKNOWN = "unknown"
    OWNER = "owner"
    CO_ADMIN = "co_admin"
    FORMER = "former"
    NONE = "none"


class Category(StrEnum):
    """A kind of record that is demanded. `data/record_categories.toml` says which 2703(c)(2) names."""

    NAME = "name"
    USERNAMES = "usernames"
    POSTAL_ADDRESS = "postal_address"
    POSTAL_CODE = "postal_code"
    COUNTRY = "country"
    EMAIL_ADDRESSES = "email_addresses"
    PHONE_NUMBERS = "phone_numbers"
    ACCOUNT_CREATED = "account_created_at"
    SIGNUP_IP = "signup_ip"
    LOGIN_IP_LOG = "login_ip_log"
    SESSION_TIMES = "session_times_durations"
    SERVICES_USED = "services_used"
    PAYMENT_MEANS = "payment_means"
    BANK_OR_CARD = "bank_or_card_numbers"
    GOVERNMENT_ID = "government_id_or_ssn"
    DEVICE_IDS = "device_ids_model"
    LINKED_ACCOUNTS = "linked_accounts"
    LOCATION = "location"
    CONTACTS = "contacts"
    CONTENT = "content"
    SEARCH_HISTORY = "search_history"
    DELETED_DATA = "deleted_data"
    ALL_RECORDS = "all_records"
    TESTIMONY = "testimony"


class WindowBasis(StrEnum):
    """Where the length of a notice window comes from."""

    STATED = "stated_in_notice"
    PLATFORM_DEFAULT = "platform_default"
    COUNSEL = "counsel"
    NONE = "none"


class NoticeChannel(StrEnum):
    EMAIL = "email"
    IN_APP = "in_app"
    POSTAL = "postal"
    PHONE = "phone"
    UNKNOWN = "unknown"


class ProofRequired(StrEnum):
    """What the platform wants to see before it waits."""

    UNKNOWN = "unknown"
    FILED_MOTION = "file_stamped_motion"
    COURT_DOCUMENT = "any_court_document"
    STATEMENT = "statement"


class Disclosure(StrEnum):
    """Whether the data has gone already."""

    UNKNOWN = "unknown"
    NOT_YET = "not_yet"
    SIMULTANEOUS = "simultaneous"
    ALREADY = "already_disclosed"


class Authenticity(StrEnum):
    """Whether the notice is what it says: phishing imitates legal notices."""

    UNCHECKED = "unchecked"
    HEADERS_OK = "headers_ok"
    SUSPICIOUS = "suspicious"
    CONFIRMED = "confirmed_by_platform"


class ProcessStatus(StrEnum):
    """Where a process stands. It is kept as a dated history; "withdrawn" is followed by watching, not by an end."""

    SUSPECTED = "suspected"
    NOTICE_ONLY = "notice_only"
    COPY_OBTAINED = "copy_obtained"
    UNDER_REVIEW = "under_review"
    WINDOW_OPEN = "objection_window_open"
    OBJECTED_INFORMALLY = "objected_informally"
    MOTION_FILED = "motion_filed"
    PLATFORM_LITIGATING = "platform_litigating"
    NEGOTIATING = "negotiating_narrowing"
    NO_CHALLENGE = "no_challenge"
    STAYED = "stayed_by_court"
    PRODUCED_FULL = "produced_full"
    PRODUCED_PARTIAL = "produced_partial"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    QUASHED = "quashed"
    MODIFIED = "modified"
    UPHELD = "upheld"
    MOOTED = "mooted"
    EXPIRED = "expired"
    REISSUED = "reissued"
    MONITORING = "monitoring"
    CLOSED = "closed"
