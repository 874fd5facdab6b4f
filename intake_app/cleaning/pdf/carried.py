"""What a document as a whole carries besides its pages, told as it is found."""

import re
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary

from intake_app.cleaning.inspect.traces import label
from intake_app.cleaning.pdf import actions
from intake_app.cleaning.pdf.anew import Anew
from intake_app.cleaning.pdf.objects import name_of
from intake_app.domain.findings import What

INFO = {
    "/Author": What.PERSON,
    "/Creator": What.SOFTWARE,
    "/Producer": What.SOFTWARE,
    "/CreationDate": What.TAKEN_AT,
    "/ModDate": What.TAKEN_AT,
    "/Title": What.CAPTION,
    "/Subject": What.CAPTION,
    "/Keywords": What.CAPTION,
    "/Trapped": What.OTHER,
}
CATALOGUE = {
    "/AF": What.ATTACHMENT,
    "/Collection": What.ATTACHMENT,
    "/Perms": What.SIGNATURE,
    "/DSS": What.SIGNATURE,
    "/StructTreeRoot": What.CAPTION,
    "/PieceInfo": What.PRIVATE_DATA,
    "/SpiderInfo": What.LINK,
    "/Legal": What.OTHER,
    "/OutputIntents": What.ICC,
    "/URI": What.LINK,
    "/Threads": What.CAPTION,
    "/Lang": What.OTHER,
}
"""What is told by its key alone."""

UNTOLD = {
    *("/Type", "/Pages", "/Version", "/Extensions", "/PageLayout", "/PageMode", "/ViewerPreferences", "/MarkInfo"),
    *("/PageLabels", "/Dests", "/NeedsRendering", "/Requirements", "/OCProperties", "/Outlines", "/Names"),
    *("/AcroForm", "/Metadata", "/OpenAction", "/AA"),
}
"""Harmless, or told in its own way below."""

_END_OF_REVISION = re.compile(rb"startxref\s+([0-9]+)\s+%%EOF")
MOST = 100_000
"""Bookmarks and fields that are counted."""


def tell(anew: Anew, document: pikepdf.Pdf, data: bytes) -> None:
    """Tells of everything but pages. `data` is the file."""
    root = document.Root
    _tell_file(anew, document, data)
    info = document.trailer.get("/Info")
    for key in sorted(info.keys()) if isinstance(info, Dictionary) else []:
        anew.tell(INFO.get(key, What.PRIVATE_DATA), f"Info {label(key[1:])}")
    for key in sorted(root.keys()):
        if key in CATALOGUE:
            anew.tell(CATALOGUE[key], f"catalogue {key[1:]}")
        elif key not in UNTOLD:
            anew.tell(What.PRIVATE_DATA, f"catalogue {label(key[1:])}")
    if "/Metadata" in root:
        anew.leave(root, "document", "/Metadata")
    actions.tell(anew, root, "document")
    _tell_names(anew, root.get("/Names"))
    _tell_form(anew, root.get("/AcroForm"))
    for _ in range(_bookmarks(root.get("/Outlines"))):
        anew.tell(What.CAPTION, "bookmark")
    for name in anew.layers.hidden:
        anew.tell(What.HIDDEN_CONTENT, f"layer {name}")


def _tell_file(anew: Anew, document: pikepdf.Pdf, data: bytes) -> None:
    """What stands around the document, and its earlier versions."""
    if "/ID" in document.trailer:
        anew.tell(What.DOCUMENT_ID, "ID")
    if document.is_encrypted:
        anew.tell(What.ENCRYPTION, "Encrypt")
    ends = [end for end in _END_OF_REVISION.finditer(data) if int(end[1])]  # 0 stands in the first half of linear files
    for _ in ends[1:]:
        anew.tell(What.EDIT_HISTORY, "earlier version")
    if data.find(b"%PDF-", 0, 1024) > 0:
        anew.tell(What.TRAILING, "before the document")
    if ends and data[ends[-1].end() :].strip(b"\0\t\n\f\r "):
        anew.tell(What.TRAILING, "behind the document")


def _tell_names(anew: Anew, names: Any) -> None:
    if not isinstance(names, Dictionary):
        return
    told = {"/EmbeddedFiles": (What.ATTACHMENT, "attached file"), "/JavaScript": (What.SCRIPT, "JavaScript")}
    told |= {"/Templates": (What.HIDDEN_CONTENT, "hidden page"), "/Pages": (What.HIDDEN_CONTENT, "named page")}
    for key in sorted(names.keys()):
        if key == "/Dests":
            continue
        what, where = told.get(key, (What.PRIVATE_DATA, f"names {label(key[1:])}"))
        for leaf in _tree(names[key], "/Kids"):
            entries = leaf.get("/Names")
            for _ in range(len(entries) // 2 if isinstance(entries, Array) else 0):
                anew.tell(what, where)


def _tell_form(anew: Anew, form: Any) -> None:
    """Signatures, scripts and values. The fields that pages show are told with their pages."""
    if not isinstance(form, Dictionary):
        return
    if "/XFA" in form:
        anew.tell(What.FORM_DATA, "XFA")
    fields = form.get("/Fields")
    for top in list(fields) if isinstance(fields, Array) else []:
        for field in _tree(top, "/Kids"):
            if name_of(field.get("/FT")) == "/Sig" and "/V" in field:
                anew.tell(What.SIGNATURE, "signature")
            elif "/V" in field:
                anew.tell(What.FORM_DATA, "form value")
            actions.tell(anew, field, "form field")


def _tree(root: Any, children: str) -> list[Any]:
    """Every dictionary of a tree, each once."""
    found: list[Any] = []
    seen: set[tuple[int, int]] = set()
    waiting = [root]
    while waiting and len(found) < MOST:
        node = waiting.pop()
        if not isinstance(node, Dictionary) or (node.is_indirect and node.objgen in seen):
            continue
        seen.add(node.objgen)
        found.append(node)
        kids = node.get(children)
        waiting += reversed(list(kids)) if isinstance(kids, Array) else []
    return found


def _bookmarks(outlines: Any) -> int:
    seen: set[tuple[int, int]] = set()
    waiting = [outlines.get("/First")] if isinstance(outlines, Dictionary) else []
    while waiting and len(seen) < MOST:
        node = waiting.pop()
        if isinstance(node, Dictionary) and node.objgen not in seen:
            seen.add(node.objgen)
            waiting += [node.get("/Next"), node.get("/First")]
    return len(seen)
