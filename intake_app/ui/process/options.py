"""The lists that fields of a process are chosen from: values of the vault with their words."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from intake_app.domain.process_terms import (
    Authenticity,
    Component,
    Department,
    Disclosure,
    Nondisclosure,
    NoticeChannel,
    Position,
    ProcessKind,
    ProofRequired,
    RecipientType,
    WindowBasis,
)
from intake_app.domain.rulebook import Platform
from intake_app.ui.widgets.choices import Options
from intake_app.words import demands, process

ZONES = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Puerto_Rico",
    "Pacific/Guam",
)


def of_field(name: str) -> Options:
    """Those of a field that has a fixed list. KeyError: it has none."""
    kinds: Mapping[str, Iterable[tuple[str, str]]] = {
        "kind": ((one, process.kind_label(one)) for one in ProcessKind),
        "issuer.department": ((one, process.department_label(one)) for one in Department),
        "issuer.component": ((one, process.component_label(one)) for one in Component),
        "recipient.type": ((one, process.recipient_label(one)) for one in RecipientType),
        "recipient.position": ((one, process.position_label(one)) for one in Position),
        "nondisclosure": ((one, process.nondisclosure_label(one)) for one in Nondisclosure),
        "notice.channel": ((one, demands.channel_label(one)) for one in NoticeChannel),
        "notice.window_basis": ((one, demands.window_basis_label(one)) for one in WindowBasis),
        "notice.disclosure": ((one, demands.disclosure_label(one)) for one in Disclosure),
        "notice.authenticity": ((one, demands.authenticity_label(one)) for one in Authenticity),
        "notice.proof_required": ((one, demands.proof_label(one)) for one in ProofRequired),
        "judge_signature": yes_no(),
        "signed": yes_no(),
        "appearance_required": yes_no(),
        "zone": zones(),
    }
    return [(str(value), words) for value, words in kinds[name]]


def yes_no() -> Options:
    """What is not known is neither."""
    translate = QCoreApplication.translate
    return [
        ("", translate("ProcessOptions", "Not known")),
        ("yes", translate("ProcessOptions", "Yes")),
        ("no", translate("ProcessOptions", "No")),
    ]


def zones() -> Options:
    """Time zones of the states; an empty value is this computer's own."""
    translate = QCoreApplication.translate
    words = (
        translate("ProcessOptions", "Eastern (New York)"),
        translate("ProcessOptions", "Central (Chicago)"),
        translate("ProcessOptions", "Mountain (Denver)"),
        translate("ProcessOptions", "Arizona (Phoenix)"),
        translate("ProcessOptions", "Pacific (Los Angeles)"),
        translate("ProcessOptions", "Alaska (Anchorage)"),
        translate("ProcessOptions", "Hawaii (Honolulu)"),
        translate("ProcessOptions", "Puerto Rico"),
        translate("ProcessOptions", "Guam"),
    )
    here = ("", translate("ProcessOptions", "As this computer"))
    return [here, *zip(ZONES, words, strict=True)]


def platforms(known: Mapping[str, Platform]) -> Options:
    """By name, with the one for all others at the end."""
    named = sorted(((code, one.name) for code, one in known.items()), key=lambda pair: pair[1].casefold())
    return [*named, ("other", QCoreApplication.translate("ProcessOptions", "Another"))]
