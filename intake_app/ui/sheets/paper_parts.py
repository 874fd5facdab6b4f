"""The parts of the fact sheet about the paper: what it says, what the notice says, and what to ask for."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from html import escape
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from intake_app.domain.handoff_fields import GROUPS, Field, Group
from intake_app.domain.process import Notice, Process
from intake_app.domain.process_terms import Component, Department, Nondisclosure, ProcessKind
from intake_app.ui.sheets.known import Known
from intake_app.ui.sheets.page import Measure, left_out, told
from intake_app.words import demands as demand_words
from intake_app.words import process as words
from intake_app.words.hook import written_day

Code = TypeVar("Code", bound=StrEnum)


def paper_rows(known: Known, process: Process, measure: Measure) -> Iterator[tuple[str, str]]:
    """What the paper says; what is not told has no row."""
    translate, issuer, served = QCoreApplication.translate, process.issuer, process.recipient
    known_kind = "" if process.kind is ProcessKind.UNKNOWN else words.kind_label(process.kind)
    agency = [
        "" if issuer.department is Department.UNKNOWN else words.department_label(issuer.department),
        "" if issuer.component is Component.UNKNOWN else words.component_label(issuer.component),
        issuer.field_office,
    ]
    purpose = translate("FactSheet", "left blank on the paper") if process.purpose_blank else process.purpose
    at = f" {process.return_time:%H:%M} {process.zone}" if process.return_time else ""
    returns = f"{written_day(process.return_on)}{at}" if process.return_on else ""
    silence = "" if process.nondisclosure is Nondisclosure.UNKNOWN else words.nondisclosure_label(process.nondisclosure)
    if process.nondisclosure_until:
        silence += " · " + translate("FactSheet", "until {day}").format(day=written_day(process.nondisclosure_until))
    yes_no = {True: translate("FactSheet", "yes"), False: translate("FactSheet", "no"), None: ""}
    chars = measure.chars
    yield translate("FactSheet", "Kind"), told(", ".join(filter(None, (known_kind, process.form))), chars)
    yield translate("FactSheet", "Number"), told(process.number, chars)
    yield translate("FactSheet", "Agency case"), told(process.agency_case, chars)
    yield translate("FactSheet", "Authority cited"), told("; ".join(process.authorities), chars)
    yield translate("FactSheet", "Agency"), told(", ".join(filter(None, agency)), chars)
    yield translate("FactSheet", "Issued by"), told(", ".join(filter(None, (issuer.name, issuer.title))), chars)
    yield translate("FactSheet", "How to reach the issuer"), told(issuer.contact, chars)
    if known.tells(Field.SERVED_ON):
        yield translate("FactSheet", "Served on"), told(served.name or words.recipient_label(served.type), chars)
    yield translate("FactSheet", "What they do about it"), unless_unknown(served.position, words.position_label)
    yield translate("FactSheet", "Reason stated"), told(purpose, chars)
    yield translate("FactSheet", "Issued"), written_day(process.issued_on) if process.issued_on else ""
    yield translate("FactSheet", "Served"), written_day(process.served_on) if process.served_on else ""
    yield translate("FactSheet", "Return date"), told(" · ".join(filter(None, (returns, process.return_place))), chars)
    yield translate("FactSheet", "Court and docket"), told(process.court, chars)
    yield translate("FactSheet", "Asked to keep quiet"), escape(silence)
    yield translate("FactSheet", "Signed"), yes_no[process.signed]
    yield translate("FactSheet", "Signed by a judge"), yes_no[process.judge_signature]
    if known.tells(Field.SIGNATURES):
        yield translate("FactSheet", "Copy held"), escape(words.copy_label(process.copy_held))


def notice_rows(known: Known, notice: Notice | None, measure: Measure) -> Iterator[tuple[str, str]]:
    """What the platform told the holder of the account."""
    translate, chars = QCoreApplication.translate, measure.chars
    if not known.tells(*GROUPS[Group.NOTICE], Field.NOTICE_DATE):
        yield translate("FactSheet", "Notice"), left_out()
        return
    if notice is None:
        yield translate("FactSheet", "Notice"), escape(translate("FactSheet", "none recorded"))
        return
    days = (
        f"{notice.window_days} ({demand_words.window_basis_label(notice.window_basis)})" if notice.window_days else ""
    )
    yield translate("FactSheet", "Dated"), written_day(notice.received_on) if notice.received_on else ""
    yield translate("FactSheet", "Days to object"), escape(days)
    yield (
        translate("FactSheet", "What it wants to see"),
        unless_unknown(notice.proof_required, demand_words.proof_label),
    )
    yield translate("FactSheet", "Where to write to it"), told(notice.objection_contact, chars)
    yield translate("FactSheet", "Reference"), told(notice.reference, chars)
    yield (
        translate("FactSheet", "It names"),
        told(", ".join(filter(None, (notice.kind_named, notice.agency_named))), chars),
    )
    yield translate("FactSheet", "Sender"), told(notice.sender, chars)
    yield (
        translate("FactSheet", "Already handed over"),
        unless_unknown(notice.disclosure, demand_words.disclosure_label),
    )
    if known.tells(Field.NOTICE_CLAIMS):
        yield translate("FactSheet", "Is it real?"), escape(demand_words.authenticity_label(notice.authenticity))


def not_recorded(known: Known, process: Process) -> str:
    """What to ask for: the fields counsel needs and nobody has filled in."""
    translate, notice = QCoreApplication.translate, process.notice
    wanted = (
        (Field.KIND, process.kind is not ProcessKind.UNKNOWN, translate("FactSheet", "kind")),
        (Field.NUMBERS, process.number, translate("FactSheet", "number")),
        (Field.AUTHORITY, process.authorities, translate("FactSheet", "authority")),
        (Field.AGENCY, process.issuer.department is not Department.UNKNOWN, translate("FactSheet", "agency")),
        (Field.OFFICER, process.issuer.name, translate("FactSheet", "officer")),
        (Field.REASON, process.purpose or process.purpose_blank, translate("FactSheet", "reason")),
        (Field.PAPER_DATES, process.issued_on, translate("FactSheet", "date of issue")),
        (Field.RETURN, process.return_on, translate("FactSheet", "return date")),
        (Field.ACCOUNTS, process.accounts, translate("FactSheet", "accounts")),
        (Field.DEMANDS, process.demands, translate("FactSheet", "records demanded")),
        (
            Field.SILENCE,
            process.nondisclosure is not Nondisclosure.UNKNOWN,
            translate("FactSheet", "whether silence is asked for"),
        ),
        (Field.NOTICE_DATE, notice and notice.received_on, translate("FactSheet", "date of the notice")),
    )
    lacking = [name for field, there, name in wanted if known.tells(field) and not there]
    if not lacking:
        return ""
    text = translate("FactSheet", "Not recorded: {fields}").format(fields=", ".join(lacking))
    return f"<p class='s'>&nbsp;</p><p class='w'>{escape(text)}</p>"


def unless_unknown(code: Code, label: Callable[[Code], str]) -> str:
    """The words for a code, escaped; none where nobody knows."""
    return "" if code == "unknown" else escape(label(code))
