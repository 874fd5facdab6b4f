"""Parts that do not come along, and what they told: who, when, with which software, how often."""

from lxml import etree

from intake_app.cleaning.office.ledger import Ledger
from intake_app.cleaning.office.markup import attribute, parse
from intake_app.domain.findings import What
from intake_app.errors import FileRefused

_PROPERTIES: dict[str, What] = {
    name: what
    for what, names in {
        What.PERSON: "creator lastModifiedBy Manager Company initial-creator printed-by contributor publisher "
        "cmAuthor author person user",
        What.TAKEN_AT: "created modified lastPrinted creation-date date print-date",
        What.SOFTWARE: "Application AppVersion generator DocSecurity",
        What.EDIT_HISTORY: "revision TotalTime editing-cycles editing-duration contentStatus version",
        What.CAPTION: "title subject description keywords keyword category language",
        What.LINK: "Template HyperlinkBase HLinks template auto-reload hyperlink-behaviour",
        What.DOCUMENT_ID: "identifier DocumentID",
        What.PRIVATE_DATA: "property user-defined label TitlesOfParts",
        What.REMARKS: "comment cm threadedComment commentEx",
    }.items()
    for name in names.split()
}
_PEOPLE = {"author", "initials", "userId", "displayName", "name"}


def tell(what: What, part: str, data: bytes, ledger: Ledger) -> None:
    """Counts what an XML part that is left out tells; the part itself, where it tells nothing known or is no XML."""
    try:
        root = parse(data, part)
    except FileRefused:
        ledger.found(what, part)
        return
    told = 0
    people = set()
    for element in root.iter(etree.Element):
        name = etree.QName(element).localname
        known = _PROPERTIES.get(name)
        if known and element is not root and (element.text or len(element) or len(element.attrib)):
            ledger.found(known, f"{part}: {name}")
            told += 1
        if what is What.REMARKS:
            people |= {attribute(element, key) for key in ("w:author", "w:initials", *_PEOPLE)}
    ledger.found(What.PERSON, f"{part}: name", len(people - {""}))
    if not told:
        ledger.found(what, part)
