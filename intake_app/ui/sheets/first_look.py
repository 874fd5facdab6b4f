"""The facial-review sheet: points for counsel, each with the rule behind it; and what could not be looked at."""

from html import escape

from PySide6.QtCore import QCoreApplication

from intake_app.domain.facial_review import Flag, looked_at
from intake_app.domain.handoff_fields import Field
from intake_app.domain.rulebook import FlagCode
from intake_app.ui import formats
from intake_app.ui.sheets import page
from intake_app.ui.sheets.known import Known
from intake_app.ui.sheets.lacking import not_told
from intake_app.ui.sheets.page import Measure, told
from intake_app.words.facial_review import flag_basis, flag_seen, flag_title
from intake_app.words.process import copy_label
from intake_app.words.rulebook import source, unconfirmed


def first_look(known: Known, measure: Measure) -> str:
    """As HTML, for that much room."""
    translate, looked = QCoreApplication.translate, known.looked
    code = known.seen.facts.matter.code
    as_of = translate("FirstLook", "as of {day}").format(day=formats.full_day(known.seen.today))
    head = page.heading(translate("FirstLook", "First look at the paper"), code, as_of)
    if looked is None:
        nothing = translate("FirstLook", "No legal process is recorded in this matter yet.")
        return f"{head}<p>{escape(nothing)}</p>"
    process = looked.stored.value
    name, number = known.names[looked.stored.id], process.number
    held = translate("FirstLook", "Looked at: {copy}.").format(copy=copy_label(process.copy_held))
    what = translate(
        "FirstLook",
        "Flags for counsel to judge, not findings: each says what was recorded and which rule or case it was held "
        "against. A paper without a flag is not a good paper, and one with a flag not a bad one.",
    )
    held = held if known.tells(Field.SIGNATURES) else ""
    about = " · ".join(part for part in (told(name, 120), told(number, 60), escape(held)) if part)
    parts = [head, f"<p>{about}</p><p class='s'>{escape(what)}</p><p class='s'>&nbsp;</p>"]
    flags = translate("FirstLook", "Flags: {count}").format(count=len(looked.flags))
    parts.append(page.section(flags, _flags(looked.flags, measure)))
    concerned = looked_at(process, known.law, looked.before.value if looked.before else None)
    flagged, clear, open_ = {flag.code for flag in looked.flags}, list[str](), list[str]()
    for point in FlagCode:
        if point in flagged or point not in concerned.keys() | known.unsaid:
            continue
        looked_for = concerned.get(point, False) and point not in known.unsaid
        (clear if looked_for else open_).append(flag_title(point))
    lacking = translate("FirstLook", "Could not be looked at: not recorded, or left out")
    left = page.section(translate("FirstLook", "Looked for and not seen"), _titles(clear))
    head = lacking if known.untold else translate("FirstLook", "Could not be looked at: not recorded")
    right = page.section(head, _titles(open_))
    return "".join([*parts, "<p class='s'>&nbsp;</p>", page.beside(left, right), not_told(known)])


def _flags(flags: tuple[Flag, ...], measure: Measure) -> str:
    if not flags:
        return _titles([])
    rows = []
    for flag in flags:
        seen, doubt = told(flag_seen(flag), measure.chars), unconfirmed(flag.basis)
        behind = " · ".join(escape(part) for part in (source(flag.basis), doubt) if part)
        rows.append(
            f"<tr><td width='34%' class='cell'><b>{escape(flag_title(flag.code))}</b>"
            f"{f'<p>{seen}</p>' if seen else ''}</td>"
            f"<td class='cell'>{escape(flag_basis(flag))}<p class='s'>{behind}</p></td></tr>"
        )
    return f"<table width='100%' cellspacing='0'>{''.join(rows)}</table>"


def _titles(titles: list[str]) -> str:
    none = QCoreApplication.translate("FirstLook", "none")
    return page.listed([escape(title) for title in titles] or [page.small(none)], len(titles) + 1)
