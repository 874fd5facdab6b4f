"""What opening a document, a page or a field sets off (ISO 32000-1, 12.6). None of it stays; here it is told."""

from typing import Any

from pikepdf import Array, Dictionary

from intake_app.cleaning.inspect.traces import label
from intake_app.cleaning.pdf.anew import Anew
from intake_app.cleaning.pdf.objects import items_of, name_of
from intake_app.domain.findings import What

MOST = 100
"""Actions that follow one another."""

_WHATS = {
    "/JavaScript": What.SCRIPT,
    "/URI": What.LINK,
    "/GoToR": What.LINK,
    "/GoToE": What.ATTACHMENT,
}


def tell(anew: Anew, holder: Any, where: str) -> None:
    """Tells of the actions of a catalogue, page, annotation or field."""
    if not isinstance(holder, Dictionary):
        return
    waiting = [holder.get("/A"), holder.get("/OpenAction")]
    triggers = holder.get("/AA")
    if isinstance(triggers, Dictionary):
        waiting += [triggers[key] for key in sorted(triggers.keys())]
    for _ in range(MOST):
        if not waiting:
            return
        action = waiting.pop()
        if isinstance(action, Dictionary):
            kind = name_of(action.get("/S"))
            if kind != "/GoTo":
                anew.tell(_WHATS.get(kind, What.ACTION), f"{where} {label(kind[1:])}")
            following = action.get("/Next")
            waiting += items_of(following) if isinstance(following, Array | Dictionary) else []
