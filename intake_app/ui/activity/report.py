"""The custody report on paper: who did what, when, line by line, with the hash of each line."""

from html import escape

from PySide6.QtCore import QCoreApplication

from intake_app.domain.custody import CustodyEvent
from intake_app.ui import formats
from intake_app.words.events import by, sentence
from intake_app.workflows.custody_report import CustodyReport

SHOWN = 16  # hex digits of a line's hash


def report_html(report: CustodyReport) -> str:
    """As many pages as it takes; everything from the vault escaped."""
    translate = QCoreApplication.translate
    if report.exhibit:
        title = translate("Report", "Custody report, matter {code}, exhibit {number}")
    else:
        title = translate("Report", "Custody report, matter {code}")
    title = title.format(code=report.matter, number=f"{report.exhibit:04}")
    holds = translate(
        "Report",
        "The record of the whole vault was checked when this was printed: its {count} lines hold, each fits the one "
        "before it, and none is missing. Times are those of the computer’s clock.",
    ).format(count=report.lines)
    last = translate("Report", "Vault {id}. Hash of the last line: {hash}").format(id=report.vault, hash=report.head)
    heads = "".join(
        f"<th align='left'>{escape(head)}</th>"
        for head in (
            translate("Report", "Line"),
            translate("Report", "When"),
            translate("Report", "What"),
            translate("Report", "By"),
            translate("Report", "Hash of the line"),
        )
    )
    rows = "".join(_row(event) for event in report.events)
    signed = translate("Report", "Signed, date:")
    return (
        f"<h2>{escape(title)}</h2><p>{escape(holds)}</p><p><small>{escape(last)}</small></p>"
        f"<table width='100%' cellpadding='3'><thead><tr>{heads}</tr></thead>{rows}</table>"
        f"<p style='margin-top: 48px'>{escape(signed)} ______________________</p>"
    )


def _row(event: CustodyEvent) -> str:
    hashes = [(name, value) for name, value in event.facts.items() if len(value) == 64 and " " not in name]
    lines = "".join(f"<br><small>{escape(f'{_of_what(name)}: {value}')}</small>" for name, value in hashes)
    what = escape(sentence(event)) + lines
    cells = (str(event.seq), escape(formats.day_and_clock(event.at)), what, escape(by(event)), event.hash[:SHOWN])
    return f"<tr>{''.join(f'<td valign=top>{cell}</td>' for cell in cells)}</tr>"


def _of_what(fact: str) -> str:
    """Whose hash a fact of the record is."""
    translate = QCoreApplication.translate
    return {
        "received": translate("Report", "As received"),
        "original": translate("Report", "Original"),
        "clean": translate("Report", "Clean copy"),
        "sha256": translate("Report", "SHA-256"),
    }.get(fact, fact)
