"""What a child is warmed up for. The program that starts it tells by the kind of its file, and imports no decoder."""

from enum import StrEnum

from intake_app.domain.document import PICTURES, Kind


class Skill(StrEnum):
    """Each the name of a module of `experts`. No file of one kind ever meets the decoders of another."""

    PICTURES = "pictures"
    PDF = "pdf"
    DOCUMENTS = "documents"


def skill(kind: Kind) -> Skill:
    """What it takes to open a file of that kind."""
    if kind in PICTURES:
        return Skill.PICTURES
    return Skill.PDF if kind is Kind.PDF else Skill.DOCUMENTS
