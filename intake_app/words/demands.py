"""Words for what a legal process seeks, and for the notice about it."""

from intake_app.domain.process_terms import (
    Authenticity,
    Category,
    Disclosure,
    IdType,
    NoticeChannel,
    ProofRequired,
    Relation,
    WindowBasis,
)
from intake_app.words.hook import translate


def category_label(category: Category) -> str:
    return {
        Category.NAME: translate("Demands", "Name"),
        Category.USERNAMES: translate("Demands", "User names and aliases"),
        Category.POSTAL_ADDRESS: translate("Demands", "Postal address"),
        Category.POSTAL_CODE: translate("Demands", "Postal code"),
        Category.COUNTRY: translate("Demands", "Country"),
        Category.EMAIL_ADDRESSES: translate("Demands", "Email addresses"),
        Category.PHONE_NUMBERS: translate("Demands", "Telephone numbers"),
        Category.ACCOUNT_CREATED: translate("Demands", "Date the account was made"),
        Category.SIGNUP_IP: translate("Demands", "IP address at sign-up"),
        Category.LOGIN_IP_LOG: translate("Demands", "Log of IP addresses"),
        Category.SESSION_TIMES: translate("Demands", "Times and lengths of sessions"),
        Category.SERVICES_USED: translate("Demands", "Services used"),
        Category.PAYMENT_MEANS: translate("Demands", "Means of payment"),
        Category.BANK_OR_CARD: translate("Demands", "Bank or card numbers"),
        Category.GOVERNMENT_ID: translate("Demands", "Social Security or licence number"),
        Category.DEVICE_IDS: translate("Demands", "Devices and their models"),
        Category.LINKED_ACCOUNTS: translate("Demands", "Linked accounts"),
        Category.LOCATION: translate("Demands", "Location"),
        Category.CONTACTS: translate("Demands", "Contacts"),
        Category.CONTENT: translate("Demands", "Content of messages or files"),
        Category.SEARCH_HISTORY: translate("Demands", "Search history"),
        Category.DELETED_DATA: translate("Demands", "Deleted data"),
        Category.ALL_RECORDS: translate("Demands", "All records"),
        Category.TESTIMONY: translate("Demands", "Testimony"),
    }[category]


def id_type_label(id_type: IdType) -> str:
    return {
        IdType.USERNAME: translate("Demands", "User name"),
        IdType.URL: translate("Demands", "Address of the profile"),
        IdType.NUMERIC_ID: translate("Demands", "Numeric ID"),
        IdType.EMAIL: translate("Demands", "Email address"),
        IdType.PHONE: translate("Demands", "Telephone number"),
        IdType.IP: translate("Demands", "IP address"),
        IdType.DEVICE_ID: translate("Demands", "Device ID"),
        IdType.POST_URL: translate("Demands", "Address of a post"),
        IdType.PAGE_OR_GROUP: translate("Demands", "Page or group"),
        IdType.GUILD_ID: translate("Demands", "Discord server ID"),
    }[id_type]


def relation_label(relation: Relation) -> str:
    return {
        Relation.UNKNOWN: translate("Demands", "Not known"),
        Relation.OWNER: translate("Demands", "The person’s own"),
        Relation.CO_ADMIN: translate("Demands", "Run together with others"),
        Relation.FORMER: translate("Demands", "Theirs in the past"),
        Relation.NONE: translate("Demands", "Not theirs"),
    }[relation]


def window_basis_label(basis: WindowBasis) -> str:
    return {
        WindowBasis.STATED: translate("Demands", "The notice says so"),
        WindowBasis.PLATFORM_DEFAULT: translate("Demands", "The platform is known for it"),
        WindowBasis.COUNSEL: translate("Demands", "Counsel says so"),
        WindowBasis.NONE: translate("Demands", "Not recorded"),
    }[basis]


def channel_label(channel: NoticeChannel) -> str:
    """How a notice came."""
    return {
        NoticeChannel.EMAIL: translate("Demands", "By email"),
        NoticeChannel.IN_APP: translate("Demands", "In the app or on the site"),
        NoticeChannel.POSTAL: translate("Demands", "By post"),
        NoticeChannel.PHONE: translate("Demands", "By telephone"),
        NoticeChannel.UNKNOWN: translate("Demands", "Not known"),
    }[channel]


def proof_label(proof: ProofRequired) -> str:
    return {
        ProofRequired.UNKNOWN: translate("Demands", "Not known"),
        ProofRequired.FILED_MOTION: translate("Demands", "A motion stamped by the court"),
        ProofRequired.COURT_DOCUMENT: translate("Demands", "Any court document"),
        ProofRequired.STATEMENT: translate("Demands", "A statement"),
    }[proof]


def disclosure_label(disclosure: Disclosure) -> str:
    return {
        Disclosure.UNKNOWN: translate("Demands", "Not known"),
        Disclosure.NOT_YET: translate("Demands", "Nothing was disclosed yet"),
        Disclosure.SIMULTANEOUS: translate("Demands", "Disclosed along with the notice"),
        Disclosure.ALREADY: translate("Demands", "Already disclosed"),
    }[disclosure]


def authenticity_label(authenticity: Authenticity) -> str:
    return {
        Authenticity.UNCHECKED: translate("Demands", "Not checked"),
        Authenticity.HEADERS_OK: translate("Demands", "Headers look right"),
        Authenticity.SUSPICIOUS: translate("Demands", "Suspicious"),
        Authenticity.CONFIRMED: translate("Demands", "Confirmed by the platform"),
    }[authenticity]
