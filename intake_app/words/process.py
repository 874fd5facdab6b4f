"""Words for a legal process: what it is, who issued it, where it stands."""

from intake_app.domain.process import Method
from intake_app.domain.process_terms import (
    Component,
    CopyHeld,
    Department,
    Nondisclosure,
    Position,
    ProcessKind,
    ProcessStatus,
    RecipientType,
)
from intake_app.words.hook import translate


def kind_label(kind: ProcessKind) -> str:
    return {
        ProcessKind.CUSTOMS_SUMMONS: translate("Process", "Customs summons (1509)"),
        ProcessKind.IMMIGRATION_SUBPOENA: translate("Process", "Immigration subpoena (I-138)"),
        ProcessKind.DRUG_SUBPOENA: translate("Process", "Drug enforcement subpoena"),
        ProcessKind.SCA_SUBPOENA: translate("Process", "Subpoena for subscriber data (2703(c)(2))"),
        ProcessKind.GRAND_JURY_SUBPOENA: translate("Process", "Grand jury subpoena"),
        ProcessKind.ORDER_2703D: translate("Process", "Court order (2703(d))"),
        ProcessKind.SEARCH_WARRANT: translate("Process", "Search warrant"),
        ProcessKind.NSL: translate("Process", "National security letter"),
        ProcessKind.PRESERVATION_LETTER: translate("Process", "Preservation letter"),
        ProcessKind.NONDISCLOSURE_ORDER: translate("Process", "Nondisclosure (gag) order"),
        ProcessKind.CIVIL_SUBPOENA: translate("Process", "Civil subpoena"),
        ProcessKind.RFPA_REQUEST: translate("Process", "Request for bank records"),
        ProcessKind.EMERGENCY_DISCLOSURE: translate("Process", "Emergency disclosure request"),
        ProcessKind.STATE_ADMIN_SUBPOENA: translate("Process", "State administrative subpoena"),
        ProcessKind.OTHER: translate("Process", "Something else"),
        ProcessKind.UNKNOWN: translate("Process", "Not known"),
    }[kind]


def department_label(department: Department) -> str:
    return {
        Department.DHS: translate("Process", "Homeland Security"),
        Department.DOJ: translate("Process", "Justice"),
        Department.TREASURY: translate("Process", "Treasury"),
        Department.STATE: translate("Process", "State (foreign affairs)"),
        Department.STATE_LOCAL: translate("Process", "A state, county or city"),
        Department.OTHER: translate("Process", "Another"),
        Department.UNKNOWN: translate("Process", "Not known"),
    }[department]


def component_label(component: Component) -> str:
    return {
        Component.HSI: translate("Process", "Homeland Security Investigations (HSI)"),
        Component.ICE_ERO: translate("Process", "ICE Enforcement and Removal (ERO)"),
        Component.CBP_OPR: translate("Process", "CBP Professional Responsibility (OPR)"),
        Component.CBP_OFO: translate("Process", "CBP Field Operations (OFO)"),
        Component.USBP: translate("Process", "Border Patrol (USBP)"),
        Component.USCIS: translate("Process", "Citizenship and Immigration (USCIS)"),
        Component.USSS: translate("Process", "Secret Service (USSS)"),
        Component.FPS: translate("Process", "Federal Protective Service (FPS)"),
        Component.DHS_OIG: translate("Process", "Homeland Security Inspector General (OIG)"),
        Component.USAO: translate("Process", "U.S. Attorney’s Office (USAO)"),
        Component.FBI: translate("Process", "FBI"),
        Component.DEA: translate("Process", "Drug Enforcement Administration (DEA)"),
        Component.OTHER: translate("Process", "Another"),
        Component.UNKNOWN: translate("Process", "Not known"),
    }[component]


def nondisclosure_label(strength: Nondisclosure) -> str:
    return {
        Nondisclosure.UNKNOWN: translate("Process", "Not known"),
        Nondisclosure.NONE: translate("Process", "None"),
        Nondisclosure.REQUESTED: translate("Process", "Requested by the agency, which is no order"),
        Nondisclosure.ORDERED: translate("Process", "Ordered by a court"),
        Nondisclosure.STATUTORY: translate("Process", "By statute (national security letter)"),
    }[strength]


def copy_label(held: CopyHeld) -> str:
    return {
        CopyHeld.FULL: translate("Process", "A full copy"),
        CopyHeld.PARTIAL: translate("Process", "Part of it"),
        CopyHeld.REDACTED: translate("Process", "A copy with parts blacked out"),
        CopyHeld.NOTICE_ONLY: translate("Process", "Only the notice"),
        CopyHeld.NONE: translate("Process", "Nothing"),
    }[held]


def recipient_label(recipient: RecipientType) -> str:
    return {
        RecipientType.PLATFORM: translate("Process", "Online platform"),
        RecipientType.TELECOM: translate("Process", "Telephone company"),
        RecipientType.ISP: translate("Process", "Internet provider"),
        RecipientType.BANK: translate("Process", "Bank"),
        RecipientType.EMPLOYER: translate("Process", "Employer"),
        RecipientType.UNIVERSITY: translate("Process", "School or university"),
        RecipientType.NEWSROOM: translate("Process", "Newsroom"),
        RecipientType.LAW_OFFICE: translate("Process", "Law office"),
        RecipientType.ACCOUNTANT: translate("Process", "Accountant"),
        RecipientType.CUSTOMS_BROKER: translate("Process", "Customs broker"),
        RecipientType.TRAVEL: translate("Process", "Travel company"),
        RecipientType.UTILITY: translate("Process", "Utility"),
        RecipientType.OTHER: translate("Process", "Another"),
    }[recipient]


def position_label(position: Position) -> str:
    return {
        Position.UNKNOWN: translate("Process", "Not known"),
        Position.REVIEWING: translate("Process", "Is looking at it"),
        Position.WILL_COMPLY: translate("Process", "Says it will comply"),
        Position.REFUSED: translate("Process", "Refuses"),
        Position.NARROWED: translate("Process", "Got it narrowed"),
        Position.LITIGATING: translate("Process", "Challenges it in court"),
        Position.COMPLIED: translate("Process", "Has complied"),
        Position.PARTLY_COMPLIED: translate("Process", "Has complied in part"),
    }[position]


def status_label(status: ProcessStatus) -> str:
    return {
        ProcessStatus.SUSPECTED: translate("Process", "Suspected"),
        ProcessStatus.NOTICE_ONLY: translate("Process", "Notice received"),
        ProcessStatus.COPY_OBTAINED: translate("Process", "Copy obtained"),
        ProcessStatus.UNDER_REVIEW: translate("Process", "Under review"),
        ProcessStatus.WINDOW_OPEN: translate("Process", "Window to object open"),
        ProcessStatus.OBJECTED_INFORMALLY: translate("Process", "Objected informally"),
        ProcessStatus.MOTION_FILED: translate("Process", "Motion filed"),
        ProcessStatus.PLATFORM_LITIGATING: translate("Process", "Platform challenges it"),
        ProcessStatus.NEGOTIATING: translate("Process", "Narrowing is negotiated"),
        ProcessStatus.NO_CHALLENGE: translate("Process", "Not challenged"),
        ProcessStatus.STAYED: translate("Process", "Stayed by the court"),
        ProcessStatus.PRODUCED_FULL: translate("Process", "Records produced"),
        ProcessStatus.PRODUCED_PARTIAL: translate("Process", "Records produced in part"),
        ProcessStatus.REFUSED: translate("Process", "Refused"),
        ProcessStatus.WITHDRAWN: translate("Process", "Withdrawn"),
        ProcessStatus.QUASHED: translate("Process", "Quashed"),
        ProcessStatus.MODIFIED: translate("Process", "Modified by the court"),
        ProcessStatus.UPHELD: translate("Process", "Upheld"),
        ProcessStatus.MOOTED: translate("Process", "Moot"),
        ProcessStatus.EXPIRED: translate("Process", "Expired"),
        ProcessStatus.REISSUED: translate("Process", "Issued again"),
        ProcessStatus.MONITORING: translate("Process", "Watched for a new demand"),
        ProcessStatus.CLOSED: translate("Process", "Closed"),
    }[status]


def method_label(method: Method) -> str:
    """How a value came in."""
    return {
        Method.TYPED: translate("Process", "Typed"),
        Method.PATTERN: translate("Process", "Found in the text, confirmed"),
        Method.OCR: translate("Process", "Read from a picture, confirmed"),
    }[method]
