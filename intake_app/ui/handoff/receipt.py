"""The receipt of a handoff on paper. It names no content."""

from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from intake_app.domain.handoff import HandoffRecord
from intake_app.ui import formats
from intake_app.workflows.fingerprint import fingerprint


def receipt_html(record: HandoffRecord) -> str:
    """The page, with everything from the vault escaped."""
    translate = QCoreApplication.translate
    number = QLocale().toString
    lines = [
        (translate("Receipt", "Matter"), record.matter),
        (translate("Receipt", "Handed to"), record.counsel_name),
        (translate("Receipt", "When"), formats.day_and_clock(record.at)),
        (translate("Receipt", "File"), record.file_name),
        (translate("Receipt", "Size"), translate("Receipt", "{count} bytes").format(count=number(record.size))),
        (translate("Receipt", "Items and notes inside"), number(record.entries)),
        (translate("Receipt", "SHA-256 of the file"), record.sha256),
        *((translate("Receipt", "Key that opens it"), _key(key)) for key in record.recipients),
    ]
    if not record.recipients:
        lines.append((translate("Receipt", "Opened with"), translate("Receipt", "a passphrase, by whoever knows it")))
    lines += [
        (translate("Receipt", "To open it with Intake"), translate("Receipt", "Choose “Open a handoff”.")),
        (translate("Receipt", "To open it with age (age-encryption.org)"), _command(record)),
    ]
    rows = "".join(
        f"<tr><td style='padding: 4px 16px 4px 0'>{escape(label)}</td><td>{escape(value)}</td></tr>"
        for label, value in lines
    )
    title = escape(translate("Receipt", "Receipt of a handoff"))
    signed = escape(translate("Receipt", "Received by, date:"))
    return f"<h2>{title}</h2><table>{rows}</table><p style='margin-top: 48px'>{signed} ______________________</p>"


def _command(record: HandoffRecord) -> str:
    """As it is typed where nothing but age is at hand; what comes out is a ZIP archive."""
    key = ("-i", QCoreApplication.translate("Receipt", "KEY-FILE")) if record.recipients else ()
    name = f'"{record.file_name}"' if " " in record.file_name else record.file_name
    return " ".join(("age", "-d", *key, "-o", "handoff.zip", name))


def _key(public: str) -> str:
    """As it is compared, on paper and by phone."""
    found = fingerprint(public)
    return f"{found.digits} · {' '.join(found.words)}"
