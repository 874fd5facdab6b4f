"""The purge certificate on paper: what was deleted, told by its hashes; never what it said."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from intake_app.domain.custody import Action, CustodyEvent
from intake_app.ui import formats
from intake_app.words.events import record_kind

HASHES = 64  # hex digits of a SHA-256: what else an event tells is not one


def certificate_html(matter: str, purged: Sequence[CustodyEvent]) -> str:
    """One page for what was purged of a matter; everything from the vault escaped."""
    translate = QCoreApplication.translate
    title = translate("Certificate", "Purge certificate, matter {code}").format(code=matter)
    says = translate(
        "Certificate",
        "These were deleted from the vault for good. The record keeps their SHA-256 hashes and no content. Backups "
        "made before, copies handed off, and what a laboratory could read from the drive are not covered.",
    )
    signed = translate("Certificate", "Signed, date:")
    rows = "".join(_rows(event) for event in purged)
    return (
        f"<h2>{escape(title)}</h2><p>{escape(says)}</p><table width='100%'>{rows}</table>"
        f"<p style='margin-top: 48px'>{escape(signed)} ______________________</p>"
    )


def subject(event: CustodyEvent) -> str:
    """What it was, as far as that is still known."""
    translate = QCoreApplication.translate
    if exhibit := event.facts.get("exhibit"):
        return translate("Certificate", "Exhibit {number}").format(number=exhibit.zfill(4))
    if event.action is Action.DISPOSED:
        return translate("Certificate", "The matter as a whole")
    kind = event.facts.get("kind", "note")
    if kind != "note":
        return record_kind(kind)
    return translate("Certificate", "Note")


def _rows(event: CustodyEvent) -> str:
    line = QCoreApplication.translate("Certificate", "line {number} of the record").format(number=event.seq)
    head = " · ".join((subject(event), formats.day_and_clock(event.at), event.actor, line))
    hashes = "<br>".join(
        f"<small>{escape(_role(name))}: {escape(value)}</small>"
        for name, value in event.facts.items()
        if len(value) == HASHES
    )
    return f"<tr><td style='padding: 8px 0'><b>{escape(head)}</b><br>{hashes}</td></tr>"


def _role(fact: str) -> str:
    translate = QCoreApplication.translate
    kind, _, number = fact.partition(" ")
    if kind in {"wording", "version"}:
        return translate("Certificate", "wording {number}").format(number=number)
    return {
        "received": translate("Certificate", "as received"),
        "original": translate("Certificate", "original"),
        "clean": translate("Certificate", "clean copy"),
    }.get(fact, fact)
