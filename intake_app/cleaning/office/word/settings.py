"""Settings, fonts and numbering of a text document."""

from intake_app.cleaning.office.markup import attribute, drop, each, key
from intake_app.cleaning.office.part import Part
from intake_app.cleaning.office.word.styles import refer_to_styles
from intake_app.domain.findings import What

_TRACES = {
    "w:rsids": What.DOCUMENT_ID,
    "w14:docId": What.DOCUMENT_ID,
    "w15:docId": What.DOCUMENT_ID,
    "w:docVars": What.PRIVATE_DATA,
    "w:mailMerge": What.LINK,
    "w:attachedTemplate": What.LINK,
    "w:attachedSchema": What.LINK,
    "w:saveThroughXslt": What.LINK,
    "w:linkStyles": What.LINK,
    "w:documentProtection": What.PRIVATE_DATA,
    "w:writeProtection": What.PRIVATE_DATA,
    "w:trackRevisions": What.EDIT_HISTORY,
    "w:revisionView": What.EDIT_HISTORY,
    "w:proofState": What.EDIT_HISTORY,
    "w:activeWritingStyle": What.SOFTWARE,
}


def clean_settings(part: Part) -> None:
    """Names what says something; all that does not change the look of the text is left out when it is written."""
    for element in list(part.root):
        name = key(element)
        if name in _TRACES:
            part.ledger.found(_TRACES[name], f"{part.name}: {name}")
            drop(element)
    for setting in each(part.root, "w:compatSetting"):
        if attribute(setting, "w:uri") != "http://schemas.microsoft.com/office/word":
            drop(setting)
    refer_to_styles(part)


def clean_fonts(part: Part) -> None:
    """Letters that travel with the file carry a number of the document in their disguise."""
    embedded = [*each(part.root, "w:embedRegular", "w:embedBold", "w:embedItalic", "w:embedBoldItalic")]
    for font in embedded:
        drop(font)


def clean_numbering(part: Part) -> None:
    """Numbers that tie lists to the session in which they were made."""
    for number in each(part.root, "w:nsid", "w:tmpl"):
        part.ledger.found(What.DOCUMENT_ID, f"{part.name}: number of a list")
        drop(number)
    for name in each(part.root, "w:name"):
        drop(name)
    refer_to_styles(part)
