"""What documents carry, in words."""

from intake_app.domain.findings import What
from intake_app.words.finding_words import FindingWords
from intake_app.words.hook import translate


def about_documents() -> dict[What, FindingWords]:
    """Traces that are removed."""
    return {
        What.DOCUMENT_ID: FindingWords(
            translate("Findings", "Document number"),
            translate("Findings", "Ties this copy to other copies of the same document."),
        ),
        What.EDIT_HISTORY: FindingWords(
            translate("Findings", "Editing history"),
            translate("Findings", "Earlier versions, tracked changes, how often and how long it was edited."),
        ),
        What.REMARKS: FindingWords(
            translate("Findings", "Comments and notes"),
            translate("Findings", "What people wrote on it, with their names and the time."),
        ),
        What.ATTACHMENT: FindingWords(
            translate("Findings", "Attached files"),
            translate("Findings", "Whole files that travel inside this one."),
        ),
        What.SCRIPT: FindingWords(
            translate("Findings", "Program code"),
            translate("Findings", "Scripts or macros that run when the file is opened."),
        ),
        What.ACTION: FindingWords(
            translate("Findings", "Automatic action"),
            translate("Findings", "What opening or clicking would set off: start, send or fetch something."),
        ),
        What.LINK: FindingWords(
            translate("Findings", "Address of something elsewhere"),
            translate(
                "Findings", "A web address, template or folder that tells where the file has been, or calls home."
            ),
        ),
        What.FORM_DATA: FindingWords(
            translate("Findings", "Hidden form data"),
            translate("Findings", "Values of a form that its page does not show."),
        ),
        What.HIDDEN_CONTENT: FindingWords(
            translate("Findings", "Hidden content"),
            translate("Findings", "Layers, sheets, slides, text or colours that nobody is shown."),
        ),
        What.UNDER_BOX: FindingWords(
            translate("Findings", "Text under a black box"),
            translate("Findings", "The words look blacked out, but they are still in the file."),
        ),
        What.PRIVATE_DATA: FindingWords(
            translate("Findings", "Private data of a program"),
            translate("Findings", "What the program that wrote the file keeps for itself, often with names and paths."),
        ),
        What.FILE_DATES: FindingWords(
            translate("Findings", "Dates of its parts"),
            translate("Findings", "When each part of the package was written."),
        ),
        What.SIGNATURE: FindingWords(
            translate("Findings", "Digital signature"),
            translate(
                "Findings", "Names who signed, and when. No changed copy can keep one: only the original proves it."
            ),
        ),
        What.ROUTE: FindingWords(
            translate("Findings", "Way it took"),
            translate("Findings", "The servers a message went through, with times and network addresses."),
        ),
        What.NETWORK_ADDRESS: FindingWords(
            translate("Findings", "Network address of the sender"),
            translate("Findings", "Tells where, and from which connection, a message was sent."),
        ),
        What.ENCRYPTION: FindingWords(
            translate("Findings", "Password protection"),
            translate("Findings", "The clean copy opens without the password."),
        ),
    }


def shown_by_documents() -> dict[What, FindingWords]:
    """What stays because the document shows it."""
    return {
        What.TEXT: FindingWords(
            translate("Findings", "Text"),
            translate("Findings", "Can be searched and copied."),
        ),
        What.SHOWN_REMARKS: FindingWords(
            translate("Findings", "Marks on the page"),
            translate("Findings", "Highlights and notes that the page shows, without name and time."),
        ),
        What.LINKS_SHOWN: FindingWords(
            translate("Findings", "Links in the text"),
            translate("Findings", "Addresses that can be clicked."),
        ),
        What.FONTS: FindingWords(
            translate("Findings", "Letters"),
            translate("Findings", "Fonts travel with the file, so that it looks the same elsewhere."),
        ),
        What.FORMULAS: FindingWords(
            translate("Findings", "Formulas"),
            translate("Findings", "Cells that are worked out from others."),
        ),
        What.NAMES: FindingWords(
            translate("Findings", "Names that formulas use"),
            translate("Findings", "What somebody called ranges and tables of cells. They may stand on no page."),
        ),
        What.SHOWN_HEADERS: FindingWords(
            translate("Findings", "Head of the message"),
            translate(
                "Findings", "From whom to whom, when and about what. It names people, and is part of the message."
            ),
        ),
        What.TEXT_FORM: FindingWords(
            translate("Findings", "Encoding and line ends"),
            translate("Findings", "How the text is written down: encoding, byte order mark, line ends."),
        ),
    }
