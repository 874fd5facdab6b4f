"""Short words for states and choices, as chips, lists and menus show them."""

from intake_app.domain.document import Role, Status
from intake_app.domain.matter import MatterState, Mode, Originals
from intake_app.domain.people import KeyCheck
from intake_app.domain.privilege import Basis
from intake_app.domain.search import HitKind
from intake_app.words.hook import translate


def status_label(status: Status) -> str:
    return {
        Status.CLEAN: translate("Labels", "Clean"),
        Status.AS_RECEIVED: translate("Labels", "As received"),
    }[status]


def remainder_label() -> str:
    """For a clean copy in which something can still be read that looks gone."""
    return translate("Labels", "Clean with remainder")


def unreadable_label() -> str:
    """For an item that somebody changed outside the program, or a drive damaged, until its entry does not read."""
    return translate("Labels", "Can't be read")


def role_label(role: Role) -> str:
    return {
        Role.CLEAN: translate("Labels", "Clean copy"),
        Role.ORIGINAL: translate("Labels", "Original"),
    }[role]


def mode_label(mode: Mode) -> str:
    return {
        Mode.CLINIC_INTAKE: translate("Labels", "Clinic intake"),
        Mode.NEWSROOM_TIP: translate("Labels", "Newsroom tip"),
        Mode.ORG_IS_RECIPIENT: translate("Labels", "Addressed to our organisation"),
    }[mode]


def originals_label(originals: Originals) -> str:
    return {
        Originals.KEEP: translate("Labels", "Keep sealed original and clean copy"),
        Originals.DISCARD: translate("Labels", "Clean copy only"),
    }[originals]


def matter_state_label(state: MatterState) -> str:
    return {
        MatterState.OPEN: translate("Labels", "Open"),
        MatterState.HANDED_OFF: translate("Labels", "Handed off"),
        MatterState.CLOSED: translate("Labels", "Closed"),
    }[state]


def key_check_label(check: KeyCheck) -> str:
    return {
        KeyCheck.UNCHECKED: translate("Labels", "Key not checked"),
        KeyCheck.IN_PERSON: translate("Labels", "Key checked in person"),
        KeyCheck.READ_ALOUD: translate("Labels", "Key checked by phone"),
        KeyCheck.CODE: translate("Labels", "Key checked by its QR code"),
    }[check]


def hit_kind_label(kind: HitKind) -> str:
    return {
        HitKind.MATTER: translate("Labels", "Matter"),
        HitKind.ITEM: translate("Labels", "Item"),
        HitKind.NOTE: translate("Labels", "Note"),
        HitKind.PROCESS: translate("Labels", "Legal process"),
        HitKind.PERSON: translate("Labels", "Person"),
        HitKind.EVENT: translate("Labels", "Event"),
        HitKind.PRIOR_DISCLOSURE: translate("Labels", "Told to others"),
    }[kind]


def basis_label(basis: Basis) -> str:
    """What is claimed for something that is withheld; none of it is a finding."""
    return {
        Basis.UNREVIEWED: translate("Labels", "Not reviewed yet"),
        Basis.ATTORNEY_CLIENT: translate("Labels", "Attorney-client (AC)"),
        Basis.WORK_PRODUCT_FACT: translate("Labels", "Work product, facts (WP)"),
        Basis.WORK_PRODUCT_OPINION: translate("Labels", "Work product, opinion (WP)"),
        Basis.COMMON_INTEREST: translate("Labels", "Common interest or joint defence (CI/JD)"),
        Basis.PROSPECTIVE_CLIENT: translate("Labels", "Prospective client (PC)"),
        Basis.REPORTER: translate("Labels", "Reporter’s privilege (RP)"),
        Basis.CONFIDENTIAL: translate("Labels", "Confidential, no privilege claimed"),
    }[basis]
