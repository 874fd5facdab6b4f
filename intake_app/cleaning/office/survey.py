"""What attributes tell about people, times and copies, counted before they are left out."""

from collections import Counter

from lxml import etree

from intake_app.cleaning.office.markup import KEYS
from intake_app.cleaning.office.part import Part
from intake_app.domain.findings import What

_BY_NAME: dict[str, What] = {
    name: what
    for what, names in {
        What.DOCUMENT_ID: "rsidR rsidRPr rsidRDefault rsidP rsidDel rsidTr rsidSect paraId textId anchorId editId uid "
        "documentId coauthVersionLast coauthVersionMax tplc durableId",
        What.PERSON: "userName userId providerId lastModifiedBy refreshedBy suggestedsigner suggestedsigner2 "
        "suggestedsigneremail",
        What.TAKEN_AT: "refreshedDate refreshedDateIso dateUtc",
        What.SOFTWARE: "lastEdited lowestEdited rupBuild appName codeName calcId",
        What.LINK: "absPath url odcFile sourceFile",
        What.PRIVATE_DATA: "gfxdata equationxml hashValue saltValue hash salt password workbookPassword",
        What.SCRIPT: "macro vbProcedure fmlaMacro",
    }.items()
    for name in names.split()
}


def survey(part: Part) -> None:
    """Counts the traces of one part."""
    counts: Counter[str] = Counter()
    for element in part.root.iter(etree.Element):
        if element.attrib:
            counts.update(element.attrib.keys())
    for name, count in counts.items():
        key = KEYS[name]
        if what := _BY_NAME.get(key.rpartition(":")[2]):
            part.ledger.found(what, f"{part.name}: {key}", count)
