"""The deadlines on one sheet of paper."""

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication

from intake_app.ui import formats
from intake_app.ui.deadlines.model import DeadlinesModel, Group, group_of, title
from intake_app.ui.deadlines.telling import basis_chip, second_line
from intake_app.workflows.look_at_case import Due


def sheet_html(due: Sequence[Due], today: date) -> str:
    """Every date that somebody waits for, by day, with its basis; everything from the vault escaped."""
    translate, model = QCoreApplication.translate, DeadlinesModel()
    model.show(due, today)
    rows = []
    for group in (group for group in Group if group is not Group.DONE):
        members = [one for one in due if group_of(one) is group]
        if members:
            rows.append(
                f"<tr><td colspan='4' style='padding-top: 12px'><b>{escape(model.heading(group))}</b></td></tr>"
            )
        rows += [_row(one, model.left(one)) for one in members]
    heading = escape(translate("DeadlineSheet", "Deadlines, as of {day}").format(day=formats.full_day(today)))
    foot = escape(
        translate("DeadlineSheet", "Counted from what was recorded. This is not legal advice. Counsel decides.")
    )
    return f"<h2>{heading}</h2><table width='100%'>{''.join(rows)}</table><p style='margin-top: 24px'>{foot}</p>"


def _row(due: Due, left: str) -> str:
    day = f"<b>{escape(formats.full_day(due.act_by))}</b><br>{escape(left)}"
    what = f"{escape(title(due))}<br><small>{escape(second_line(due))}</small>"
    cells = (day, escape(due.matter), what, escape(basis_chip(due)[2]))
    return "<tr>" + "".join(f"<td style='padding: 4px 12px 4px 0'>{cell}</td>" for cell in cells) + "</tr>"
