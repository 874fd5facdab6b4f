"""What a paper suggests, in words: the field, the value, and where it was read."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from intake_app.domain.papers import Suggestion
from intake_app.domain.process import Method
from intake_app.domain.process_terms import (
    Category,
    Disclosure,
    Nondisclosure,
    ProcessKind,
    ProofRequired,
    WindowBasis,
)
from intake_app.words.demands import category_label, disclosure_label, proof_label, window_basis_label
from intake_app.words.hook import translate
from intake_app.words.process import kind_label, nondisclosure_label


def field_label(name: str) -> str:
    """What a field of a process is called; its own name where nobody gave it one."""
    return {
        "kind": translate("Suggestions", "Kind"),
        "form": translate("Suggestions", "Number of the form"),
        "authorities": translate("Suggestions", "Authority cited"),
        "purpose": translate("Suggestions", "Reason stated"),
        "nondisclosure": translate("Suggestions", "Asked to keep quiet"),
        "demands": translate("Suggestions", "Demanded"),
        "accounts": translate("Suggestions", "Account"),
        "court": translate("Suggestions", "Court and docket number"),
        "recipient.name": translate("Suggestions", "Served on"),
        "recipient.platform": translate("Suggestions", "Platform"),
        "notice.reference": translate("Suggestions", "Reference of the notice"),
        "notice.disclosure": translate("Suggestions", "Already handed over"),
        "notice.window_days": translate("Suggestions", "Days to object"),
        "notice.window_basis": translate("Suggestions", "Where that number comes from"),
        "notice.proof_required": translate("Suggestions", "What the platform wants to see"),
    }.get(name, name)


def value_label(name: str, value: str) -> str:
    """A value as people read it: codes in words, all else as it stands."""
    if name == "accounts":
        return " ".join(value.split(":", 2)[::2])
    kind, label = _CODES.get(name, (None, str))
    try:
        return label(kind(value)) if kind else value
    except ValueError:
        return value


def where_read(suggestion: Suggestion, exhibit: str) -> str:
    """The page, how it was read, and how sure that is."""
    sure = round(suggestion.confidence * 100)
    if suggestion.method is Method.OCR:
        told = translate("Suggestions", "{exhibit}, page {page}, read from the picture, {sure} per cent sure")
    else:
        told = translate("Suggestions", "{exhibit}, page {page}, {sure} per cent sure")
    return told.format(exhibit=exhibit, page=suggestion.page, sure=sure)


_CODES: Mapping[str, tuple[type[StrEnum], Callable[..., str]]] = {
    "kind": (ProcessKind, kind_label),
    "nondisclosure": (Nondisclosure, nondisclosure_label),
    "demands": (Category, category_label),
    "notice.disclosure": (Disclosure, disclosure_label),
    "notice.window_basis": (WindowBasis, window_basis_label),
    "notice.proof_required": (ProofRequired, proof_label),
}
