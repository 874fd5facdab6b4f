"""Forms of OpenDocument: controls stay as they are seen; what they are called, bound to and begin with does not."""

from intake_app.cleaning.office.element import Element
from intake_app.cleaning.office.markup import attribute, drop, each, key, unwrap
from intake_app.cleaning.office.odf.document import Document
from intake_app.cleaning.vocabulary import ODF_NAMES
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

_BEGINS_WITH = {"value": "current-value", "state": "current-state", "selected": "current-selected"}
"""What shows where nobody has chosen anything else."""


def settle_forms(document: Document) -> None:
    """NOT_UNDERSTOOD where a control is shown of a kind that is not known; one of no form shows nothing, and goes."""
    for control in each(document.root, "loext:content-control"):
        document.ledger.found(What.FORM_DATA, f"{document.name}: content control")
        for choice in [below for below in control if key(below) == "loext:list-item"]:
            drop(choice)
        unwrap(control)
    shown = [*each(document.root, "draw:control")]
    known: set[str] = set()
    unknown: set[str] = set()
    for forms in each(document.root, "office:forms"):
        if not shown:
            drop(forms)
            continue
        for control in forms.iter("{*}*"):
            names = {attribute(control, "form:id"), attribute(control, "xml:id")} - {""}
            (known if key(control) in ODF_NAMES.attributes else unknown).update(names)
            document.ledger.found(What.FORM_DATA, f"{document.name}: form control", bool(names))
            _show(control)
    for control in shown:
        identity = attribute(control, "draw:control")
        if identity in unknown:
            raise FileRefused(Refusal.NOT_UNDERSTOOD, f"{document.name}: draw:control")
        if identity not in known:
            drop(control)


def _show(control: Element) -> None:
    """Puts what a control begins with where what was chosen stands."""
    for begins, chosen in _BEGINS_WITH.items():
        value = attribute(control, f"form:{begins}")
        if value and not attribute(control, f"form:{chosen}"):
            control.set(f"{{urn:oasis:names:tc:opendocument:xmlns:form:1.0}}{chosen}", value)
