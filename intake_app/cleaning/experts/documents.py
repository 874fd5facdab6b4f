"""Text, messages, Office and archives, and the pictures in them."""

from intake_app.cleaning import archive, mail, office, text
from intake_app.cleaning.experts import pictures
from intake_app.cleaning.registry import Expert
from intake_app.domain.document import OFFICE, Kind

MAIL = Expert(clean=mail.clean, read=mail.read, part=mail.part)
WORDS = Expert(read=text.read)
PACKAGE = Expert(clean=office.clean, read=office.read)

EXPERTS = {
    **dict.fromkeys((Kind.EMAIL, Kind.MSG, Kind.OLD_OFFICE), MAIL),
    **dict.fromkeys((Kind.HTML, Kind.DATA, Kind.RTF), WORDS),
    **dict.fromkeys((Kind.OFFICE, *OFFICE), PACKAGE),
    Kind.TEXT: Expert(clean=text.clean, read=text.read),
    Kind.ARCHIVE: Expert(read=archive.read, part=archive.part),
}


def warm_up() -> None:
    """Has every one of them open a small file of its own."""
    for family in (pictures, mail, office, archive):
        family.warm_up()
