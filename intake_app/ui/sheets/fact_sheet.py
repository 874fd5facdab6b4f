"""The fact sheet: what counsel asks first, on one page. What nobody knows is named too."""

from enum import StrEnum
from html import escape
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from intake_app.domain.handoff_fields import Field
from intake_app.domain.matter import Mode
from intake_app.domain.process import Process
from intake_app.domain.rulebook import FlagCode
from intake_app.domain.scope import Range
from intake_app.ui import formats
from intake_app.ui.process.clock_card import Face
from intake_app.ui.process.clocks_view import faces
from intake_app.ui.process.demands_panel import standing
from intake_app.ui.sheets import page
from intake_app.ui.sheets.known import Known
from intake_app.ui.sheets.lacking import not_told
from intake_app.ui.sheets.page import Measure, told
from intake_app.ui.sheets.paper_parts import not_recorded, notice_rows, paper_rows, unless_unknown
from intake_app.ui.sheets.person import person_parts
from intake_app.ui.tokens import LIGHT
from intake_app.words import demands as demand_words
from intake_app.words import process as words
from intake_app.words.case_file import privilege_label
from intake_app.words.comparing import dates
from intake_app.words.facial_review import flag_title
from intake_app.words.hook import written_day
from intake_app.words.labels import mode_label
from intake_app.words.rulebook import in_our_language
from intake_app.words.troubles import clash
from intake_app.workflows.look_at_process import LookedAt

CLOCKS = 3  # beside each other
Code = TypeVar("Code", bound=StrEnum)
MARKS = {"within": "●", "unclear": "◐", "beyond": "○"}


def fact_sheet(known: Known, measure: Measure) -> str:
    """As HTML, for that much room."""
    translate, matter, looked = QCoreApplication.translate, known.seen.facts.matter, known.looked
    as_of = translate("FactSheet", "as of {day}").format(day=formats.full_day(known.seen.today))
    parts = [page.heading(translate("FactSheet", "Fact sheet for counsel"), matter.code, as_of), _about(known)]
    person, lacking = person_parts(known, measure), not_told(known)
    if looked is None:
        nothing = translate("FactSheet", "No legal process is recorded in this matter yet.")
        return "".join([*parts, f"<p>{escape(nothing)}</p>", page.beside(person[0], "".join(person[1:])), lacking])
    process = looked.stored.value
    parts += [_clocks(known, looked), _clashes(looked, measure)]
    left = [
        page.section(translate("FactSheet", "The paper"), page.pairs(paper_rows(known, process, measure))),
        page.section(translate("FactSheet", "What is demanded"), _demands(known, process, measure)),
    ]
    right = [
        page.section(translate("FactSheet", "The notice"), page.pairs(notice_rows(known, process.notice, measure))),
        page.section(translate("FactSheet", "Accounts sought"), _accounts(known, process, measure)),
        page.section(translate("FactSheet", "Where it stands"), _history(known, looked, measure)),
        *person,
    ]
    if looked.flags:
        flags = [escape(flag_title(flag.code)) for flag in looked.flags]
        head = translate("FactSheet", "Flags to look at (see the first look)")
        left.append(page.section(head, page.listed(flags, len(FlagCode))))
    return "".join([*parts, page.beside("".join(left), "".join(right)), not_recorded(known, process), lacking])


def _about(known: Known) -> str:
    translate, seen = QCoreApplication.translate, known.seen
    label = translate("FactSheet", "marked “{label}” (an assertion, not a finding)")
    intake, marked = known.tells(Field.INTAKE), known.tells(Field.PRIVILEGE)
    told_ = [
        mode_label(seen.facts.matter.mode) if intake else "",
        label.format(label=privilege_label(seen.details.privilege)) if marked else "",
        seen.details.jurisdiction,
    ]
    if seen.facts.matter.mode is Mode.ORG_IS_RECIPIENT and intake:
        told_.append(translate("FactSheet", "our organisation was served"))
    return f"<p class='s'>{' · '.join(told(part, 120) for part in told_ if part)}</p><p class='s'>&nbsp;</p>"


def _clocks(known: Known, looked: LookedAt) -> str:
    """The window, the return date and the rules of law, each with how it is known."""
    if disclosed := looked.clocks.disclosed:
        closed = f"{in_our_language(disclosed.title)}. {in_our_language(disclosed.basis)}"
        head = f"<p class='w'><b>{escape(closed)}</b></p>"
    else:
        head = ""
    if not known.tells(Field.DEADLINES):
        return ""
    shown = faces(looked.clocks, known.seen.today, filed=known.uncounted)
    rows = [shown[number : number + CLOCKS] for number in range(0, len(shown), CLOCKS)]
    cells = "".join(f"<tr>{''.join(map(_clock, row))}</tr>" for row in rows)
    border = f"border-collapse: collapse; border-style: solid; border-color: {LIGHT['line']}"
    return f"{head}<table width='100%' cellspacing='0' cellpadding='40' border='5' style='{border}'>{cells}</table>"


def _clock(face: Face) -> str:
    lines = [
        f"<p class='s'>{escape(face.title)}</p><p class='d'>{escape(face.date)}</p>",
        f"<p>{escape(face.left)}</p>" if face.left else "",
        f"<p class='s'>{escape(face.basis)}</p><p class='s'>{escape(face.chip[2])}</p>",
    ]
    return f"<td width='33%'>{''.join(lines)}</td>"


def _clashes(looked: LookedAt, measure: Measure) -> str:
    if not looked.clocks.clashes:
        return ""
    lines = [page.warning(clash(one)) for one in looked.clocks.clashes]
    return page.listed(lines, measure.lines)


def _accounts(known: Known, process: Process, measure: Measure) -> str:
    if not known.tells(Field.ACCOUNTS):
        return page.listed([page.left_out()], measure.lines)
    lines = []
    for account in process.accounts:
        platform = known.law.platforms.get(account.platform)
        whose = unless_unknown(account.relation, demand_words.relation_label)
        told_ = (escape(platform.name) if platform else "", f"<b>{told(account.value, 90)}</b>", whose)
        lines.append(" · ".join(part for part in told_ if part))
    return page.listed(lines or [_none()], measure.lines)


def _demands(known: Known, process: Process, measure: Measure) -> str:
    """Each with how it stands to the list in 2703(c)(2); dates that all share are told once."""
    translate, demands = QCoreApplication.translate, process.demands
    if not known.tells(Field.DEMANDS):
        return page.listed([page.left_out()], measure.lines)
    if not demands:
        return page.listed([_none()], measure.lines)
    ranges = {Range(demand.begins, demand.ends) for demand in demands}
    lines = []
    for demand in demands:
        mark = MARKS[standing(known.law.categories[demand.category])]
        limited = dates(Range(demand.begins, demand.ends)) if len(ranges) > 1 else ""
        label = escape(demand_words.category_label(demand.category))
        verbatim = f"“{told(demand.verbatim, measure.chars // 3)}”" if demand.verbatim else ""
        lines.append(" · ".join(part for part in (f"{mark} {label}", escape(limited), verbatim) if part))
    shared = dates(*ranges) if len(ranges) == 1 and ranges != {Range()} else ""
    key = translate("FactSheet", "● named in 18 U.S.C. 2703(c)(2)   ◐ unclear   ○ beyond it")
    head = f"<p><b>{escape(shared)}</b></p>" if shared else ""
    return f"{head}{page.listed(lines, measure.lines * 2)}<p class='s'>{escape(key)}</p>"


def _history(known: Known, looked: LookedAt, measure: Measure) -> str:
    if not known.tells(Field.HISTORY):
        return page.listed([page.left_out()], measure.lines)
    translate, names = QCoreApplication.translate, known.names
    lines = []
    for change in sorted(looked.stored.value.history, key=lambda one: one.on, reverse=True):
        note = f" · {told(change.note, measure.chars // 3)}" if change.note else ""
        lines.append(f"{escape(written_day(change.on))}: {escape(words.status_label(change.status))}{note}")
    if looked.before:
        after = translate("FactSheet", "Came after: {name}").format(name=names[looked.before.id])
        lines.insert(0, f"<b>{told(after, 120)}</b>")
    for one in looked.later:
        followed = translate("FactSheet", "Followed by: {name}").format(name=names[one.id])
        lines.insert(0, f"<b>{told(followed, 120)}</b>")
    return page.listed(lines or [_none()], measure.lines // 2 + 1)


def _none() -> str:
    return page.small(QCoreApplication.translate("FactSheet", "none recorded"))
