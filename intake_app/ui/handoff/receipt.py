"""The receipt of a handoff on paper: one page, also for several files. It names no content."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from intake_app.domain.handoff import HandoffRecord, Receipt
from intake_app.ui import formats
from intake_app.words.opening import age_command
from intake_app.workflows.fingerprint import fingerprint

POST_QUANTUM = "age1pq1"
MOMENT = "%Y-%m-%d %H:%M UTC"
Row = tuple[str, str]  # what it is, and that as HTML


def receipt_html(receipt: Receipt, *, again: datetime | None = None) -> str:
    """The page about the files of one handoff, with everything from the vault escaped.

    With the key that signed it: who has no words for it compares it letter by letter with what is inside. `again` is
    when it is given out another time, which it says.
    """
    translate, records = QCoreApplication.translate, receipt.records
    title = escape(translate("Receipt", "Receipt of a handoff"))
    answer = translate(
        "Receipt",
        "To tell the sender that it came: in Intake, choose “Tell the sender that it came”. Without Intake, sign below"
        " and give this page back.",
    )
    signed = escape(translate("Receipt", "Received by, date:"))
    return (
        f"<h2>{title}</h2>{_once_more(again) if again else ''}{_table(_about(receipt))}"
        + "".join(f"<p></p>{_table(_file(record))}" for record in records)
        + f"{_opening(records)}<p>{escape(answer)}</p>"
        f"<p style='margin-top: 48px'>{signed} ______________________</p>"
    )


def _once_more(when: datetime) -> str:
    text = QCoreApplication.translate("Receipt", "Given out again on {time}, from what the sender’s record keeps.")
    return f"<p>{escape(text.format(time=_moment(when)))}</p>"


def _moment(when: datetime) -> str:
    """It may be read in another year and in another place."""
    return f"{formats.day_and_clock(when, with_year=True)} ({when.astimezone(UTC).strftime(MOMENT)})"


def _about(receipt: Receipt) -> Iterator[Row]:
    translate, first = QCoreApplication.translate, receipt.records[0]
    yield translate("Receipt", "Matter"), escape(first.matter)
    if names := _to_whom(receipt):
        yield translate("Receipt", "Handed to"), "<br>".join(map(escape, names))
    yield translate("Receipt", "When"), escape(_moment(first.at))
    for key in first.recipients:
        yield translate("Receipt", "Key that opens it"), escape(_key(key))
    if not first.recipients:
        known = translate("Receipt", "a passphrase, by whoever knows it")
        yield translate("Receipt", "Opened with"), escape(known)
    unknown = escape(translate("Receipt", "no longer known"))
    signed_with = f"<tt>{escape(receipt.signed_with)}</tt>" if receipt.signed_with else unknown
    yield translate("Receipt", "Key that signed it (minisign)"), signed_with


def _to_whom(receipt: Receipt) -> list[str]:
    """Nothing is made up for keys of which it is not known whose they are."""
    names = receipt.to or receipt.records[0].counsel_name
    text = QCoreApplication.translate("Receipt", "keys whose owner is not known: {count}")
    unnamed = text.format(count=QLocale().toString(receipt.unnamed))
    return [*([names] if names else []), *([unnamed] if receipt.unnamed else [])]


def _file(record: HandoffRecord) -> Iterator[Row]:
    translate, number = QCoreApplication.translate, QLocale().toString
    size = translate("Receipt", "{count} bytes").format(count=number(record.size))
    half = len(record.sha256) // 2
    yield translate("Receipt", "File"), escape(record.file_name)
    yield translate("Receipt", "Size"), escape(size)
    yield translate("Receipt", "Documents, notes and sheets inside"), escape(number(record.entries))
    yield (
        translate("Receipt", "SHA-256 of the file"),
        f"<tt>{escape(record.sha256[:half])}<br>{escape(record.sha256[half:])}</tt>",
    )


def _opening(records: Sequence[HandoffRecord]) -> str:
    """What is typed stands alone: it is broken as seldom as can be."""
    translate, keys = QCoreApplication.translate, records[0].recipients
    said = []
    if keys:
        said.append(translate("Receipt", "KEY-FILE is the name of the file with your secret key."))
    if any(key.startswith(POST_QUANTUM) for key in keys):
        said.append(translate("Receipt", "Your key needs age 1.3 or newer."))
    if len(records) > 1:
        said.append(translate("Receipt", "Each other file likewise, with its own number."))
    said.append(
        translate("Receipt", "Then unpack the ZIP archive. README.txt in it says the rest, in English and Spanish.")
    )
    intake = translate("Receipt", "To open it with Intake"), translate("Receipt", "Choose “Open a handoff”.")
    age = translate("Receipt", "To open it with age (age-encryption.org)")
    command = f"<tt>{escape(age_command(records[0], parts=len(records)))}</tt>"
    return "".join(
        f"<p>{line}</p>" for line in (escape(": ".join(intake)), escape(f"{age}:"), command, escape(" ".join(said)))
    )


def _table(rows: Iterator[Row]) -> str:
    """Labels left, values right, on one line."""
    cells = "".join(
        f"<tr><td valign='top' width='30%' style='padding: 3px 16px 3px 0'>{escape(label)}</td>"
        f"<td valign='top' style='padding: 3px 0'>{value}</td></tr>"
        for label, value in rows
    )
    return f"<table width='100%'>{cells}</table>"


def _key(public: str) -> str:
    """As it is compared, on paper and by phone."""
    found = fingerprint(public)
    return f"{found.digits} · {' '.join(found.words)}"
