"""Words for what a matter holds besides items and notes."""

from intake_app.domain.case_file import (
    Channel,
    EventKind,
    Language,
    PersonRole,
    Privilege,
    Scope,
    Stage,
)
from intake_app.domain.conflicts import ConflictResult
from intake_app.words.hook import translate


def language_label(language: Language) -> str:
    return {
        Language.UNKNOWN: translate("CaseFile", "Not known yet"),
        Language.ENGLISH: translate("CaseFile", "English"),
        Language.SPANISH: translate("CaseFile", "Spanish"),
        Language.OTHER: translate("CaseFile", "Another language"),
    }[language]


def privilege_label(privilege: Privilege) -> str:
    """An assertion, never a finding."""
    return {
        Privilege.UNREVIEWED: translate("CaseFile", "Not reviewed"),
        Privilege.ATTORNEY_CLIENT: translate("CaseFile", "Attorney-client"),
        Privilege.WORK_PRODUCT_FACT: translate("CaseFile", "Work product (fact)"),
        Privilege.WORK_PRODUCT_OPINION: translate("CaseFile", "Work product (opinion)"),
        Privilege.COMMON_INTEREST: translate("CaseFile", "Common interest or joint defence"),
        Privilege.PROSPECTIVE_CLIENT: translate("CaseFile", "Prospective client"),
        Privilege.REPORTER: translate("CaseFile", "Reporter’s privilege, confidential source"),
        Privilege.CONFIDENTIAL: translate("CaseFile", "Confidential, no privilege claimed"),
        Privilege.PUBLIC: translate("CaseFile", "Public"),
    }[privilege]


def stage_label(stage: Stage) -> str:
    return {
        Stage.DRAFT: translate("CaseFile", "Draft"),
        Stage.SCREENED: translate("CaseFile", "Checked for conflicts"),
        Stage.ACCEPTED: translate("CaseFile", "Accepted"),
        Stage.REFERRED: translate("CaseFile", "Referred"),
        Stage.DECLINED: translate("CaseFile", "Declined"),
        Stage.ACTIVE: translate("CaseFile", "Active"),
        Stage.HANDED_OFF: translate("CaseFile", "Handed off"),
        Stage.ACKNOWLEDGED: translate("CaseFile", "Receipt confirmed by counsel"),
        Stage.MONITORING: translate("CaseFile", "Watched for a new demand"),
        Stage.DORMANT: translate("CaseFile", "Dormant"),
        Stage.RETENTION_HOLD: translate("CaseFile", "Kept because of a hold"),
        Stage.DISPOSED: translate("CaseFile", "Deleted for good"),
    }[stage]


def role_label(role: PersonRole) -> str:
    return {
        PersonRole.CLIENT: translate("CaseFile", "Client"),
        PersonRole.PROSPECTIVE_CLIENT: translate("CaseFile", "Prospective client"),
        PersonRole.SOURCE: translate("CaseFile", "Source"),
        PersonRole.ACCOUNT_HOLDER: translate("CaseFile", "Account holder"),
        PersonRole.CO_ADMIN: translate("CaseFile", "Runs the account too"),
        PersonRole.THIRD_PARTY: translate("CaseFile", "Third party"),
        PersonRole.ADVERSE: translate("CaseFile", "Adverse party"),
        PersonRole.OFFICER: translate("CaseFile", "Officer or agent"),
        PersonRole.COUNSEL: translate("CaseFile", "Lawyer"),
        PersonRole.INTERPRETER: translate("CaseFile", "Interpreter"),
        PersonRole.WITNESS: translate("CaseFile", "Witness"),
    }[role]


def channel_label(channel: Channel) -> str:
    """A way to reach someone."""
    return {
        Channel.IN_PERSON: translate("CaseFile", "In person"),
        Channel.PHONE: translate("CaseFile", "Telephone"),
        Channel.VOICEMAIL: translate("CaseFile", "Voicemail"),
        Channel.SMS: translate("CaseFile", "Text message"),
        Channel.SIGNAL: translate("CaseFile", "Signal"),
        Channel.EMAIL: translate("CaseFile", "Email"),
        Channel.POSTAL: translate("CaseFile", "Post"),
        Channel.THIRD_PARTY: translate("CaseFile", "Through somebody else"),
        Channel.NONE: translate("CaseFile", "Not at all"),
    }[channel]


def scope_label(scope: Scope) -> str:
    """What somebody agrees to."""
    return {
        Scope.STORE: translate("CaseFile", "Keep it in this vault"),
        Scope.NAMED_COUNSEL: translate("CaseFile", "Share it with the lawyer named"),
        Scope.PANEL_COUNSEL: translate("CaseFile", "Share it with any lawyer of the panel"),
        Scope.NEWSROOM: translate("CaseFile", "Share it with the newsroom"),
        Scope.PUBLISH_REDACTED: translate("CaseFile", "Publish it with names blacked out"),
        Scope.STATISTICS: translate("CaseFile", "Count it in statistics only"),
    }[scope]


def conflict_label(result: ConflictResult) -> str:
    return {
        ConflictResult.CLEAR: translate("CaseFile", "No conflict found"),
        ConflictResult.POSSIBLE: translate("CaseFile", "Possible conflict"),
        ConflictResult.CONFLICT: translate("CaseFile", "Conflict"),
        ConflictResult.WAIVED: translate("CaseFile", "Conflict waived"),
    }[result]


def event_label(kind: EventKind) -> str:
    return {
        EventKind.PLATFORM_CALL: translate("CaseFile", "Call from the platform"),
        EventKind.AGENCY_VISIT: translate("CaseFile", "Visit by agents"),
        EventKind.AGENCY_CALL: translate("CaseFile", "Call from an agency"),
        EventKind.DEVICE_SEIZURE: translate("CaseFile", "Device seized"),
        EventKind.BORDER_STOP: translate("CaseFile", "Stopped at the border"),
        EventKind.PRESS_INQUIRY: translate("CaseFile", "Question from the press"),
        EventKind.COURT_FILING: translate("CaseFile", "Filed in court"),
        EventKind.COURT_ORDER: translate("CaseFile", "Court order"),
        EventKind.PRODUCTION: translate("CaseFile", "Records produced"),
        EventKind.WITHDRAWAL_LETTER: translate("CaseFile", "Letter of withdrawal"),
        EventKind.RE_ISSUANCE: translate("CaseFile", "Issued again"),
        EventKind.OTHER: translate("CaseFile", "Something else"),
    }[kind]
