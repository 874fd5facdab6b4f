"""What a file carried, in words instead of tag codes."""

from intake_app.domain.document import Finding
from intake_app.domain.findings import GROUPS, Group, What, Why
from intake_app.words.document_findings import about_documents, shown_by_documents
from intake_app.words.finding_words import FindingWords
from intake_app.words.hook import translate

__all__ = ["FindingWords", "describe", "group_name", "group_of", "why_kept"]


def describe(finding: Finding) -> FindingWords:
    """The words for one finding. A code from a newer version reads as something unknown."""
    try:
        what = What(finding.what)
    except ValueError:
        what = What.OTHER
    words = (_about_people() | _about_the_file() | _what_it_shows() | about_documents() | shown_by_documents())[what]
    tells_itself = what is What.SHOWN_HEADERS  # faces and handwriting, which can't be cleaned either, are not in them
    return FindingWords(words.title, why_kept(finding.why)) if finding.why and not tells_itself else words


def group_of(finding: Finding) -> Group:
    """The question it answers; a code from a newer version belongs to the rest."""
    try:
        return GROUPS.get(What(finding.what), Group.REST)
    except ValueError:
        return Group.REST


def group_name(group: Group) -> str:
    """A heading for the traces of one group."""
    return {
        Group.WHO: translate("Findings", "Who"),
        Group.WHERE: translate("Findings", "Where"),
        Group.WHEN: translate("Findings", "When"),
        Group.DEVICE: translate("Findings", "Which device"),
        Group.SOFTWARE: translate("Findings", "Which software"),
        Group.HISTORY: translate("Findings", "How it came about"),
        Group.HIDDEN: translate("Findings", "Hidden content"),
        Group.REST: translate("Findings", "Other"),
    }[group]


def why_kept(why: str) -> str:
    """Why something stayed in the clean copy."""
    match why:
        case Why.UPRIGHT:
            return translate("Findings", "Applied to the pixels, so that the picture stands upright.")
        case Why.RIGHT_COLOURS:
            return translate("Findings", "Applied to the pixels, so that the colours stay right.")
        case Why.SHOWS_THE_SAME:
            return translate("Findings", "Without it the file would not show the same.")
        case Why.EIGHT_BITS:
            return translate("Findings", "Brought to 8 bits for each colour, as many as a screen shows.")
        case Why.COPIED:
            return translate("Findings", "Copied bit for bit: nothing in it had to change.")
        case Why.ENCODED_AGAIN:
            return translate("Findings", "Decoded and encoded once more, with a loss too small to see.")
        case Why.REST_IS_MISSING:
            return translate("Findings", "What there is of the picture was kept. The rest is not in the file.")
        case Why.CANNOT_BE_CLEANED:
            return translate("Findings", "Faces, handwriting and wording can identify people. No cleaning hides them.")
        case Why.UNTOUCHED:
            return translate("Findings", "Left as it is: the wording is the evidence.")
        case Why.MAY_MARK:
            return translate(
                "Findings", "Left as it is, but it may be a hidden mark that tells who this copy was given to."
            )
        case Why.STILL_READABLE:
            return translate("Findings", "Whoever gets this copy can still read it. Flatten the document to remove it.")
        case Why.STAYS_READABLE:
            return translate(
                "Findings",
                "Whoever gets this copy can still read it. If it must go, take it out in the program it comes from.",
            )
        case _:
            return translate("Findings", "Harmless.")


def _about_people() -> dict[What, FindingWords]:
    return {
        What.GPS: FindingWords(
            translate("Findings", "GPS position"), translate("Findings", "Where the photo was taken.")
        ),
        What.TAKEN_AT: FindingWords(
            translate("Findings", "Date and time"), translate("Findings", "When the file was made or changed.")
        ),
        What.DEVICE: FindingWords(
            translate("Findings", "Camera or phone model"), translate("Findings", "Which device made the picture.")
        ),
        What.SERIAL: FindingWords(
            translate("Findings", "Serial number"),
            translate("Findings", "Links the picture to one camera, and to every other picture it took."),
        ),
        What.SOFTWARE: FindingWords(
            translate("Findings", "Software"), translate("Findings", "Which programs and versions handled the file.")
        ),
        What.PERSON: FindingWords(
            translate("Findings", "Name of a person"), translate("Findings", "Author, owner or contact.")
        ),
        What.CAPTION: FindingWords(
            translate("Findings", "Title or caption"), translate("Findings", "Title, description or keywords.")
        ),
        What.COMMENT: FindingWords(
            translate("Findings", "Comment"), translate("Findings", "Free text stored beside what the file shows.")
        ),
        What.THUMBNAIL: FindingWords(
            translate("Findings", "Small preview"),
            translate("Findings", "May still show what was cropped or blurred later."),
        ),
        What.SECOND_PICTURE: FindingWords(
            translate("Findings", "Second picture"),
            translate("Findings", "A preview or depth map that travels behind the picture."),
        ),
        What.MOTION_VIDEO: FindingWords(
            translate("Findings", "Short video"),
            translate("Findings", "Seconds of video, sometimes with sound, from around the photo."),
        ),
        What.C2PA: FindingWords(
            translate("Findings", "Content credentials"),
            translate("Findings", "A signed history of the picture: device, time, edits, often a name."),
        ),
    }


def _about_the_file() -> dict[What, FindingWords]:
    return {
        What.MAKER_NOTE: FindingWords(
            translate("Findings", "Maker's private data"),
            translate("Findings", "Undocumented data of the camera's maker, often with serial numbers."),
        ),
        What.CAMERA_SETTINGS: FindingWords(
            translate("Findings", "Camera settings"), translate("Findings", "Lens, exposure, flash and the like.")
        ),
        What.EXIF: FindingWords(
            translate("Findings", "Other EXIF data"), translate("Findings", "More about how the picture was made.")
        ),
        What.XMP: FindingWords(
            translate("Findings", "XMP data"), translate("Findings", "Editing history, names and identifiers.")
        ),
        What.IPTC: FindingWords(
            translate("Findings", "IPTC data"), translate("Findings", "Press data: names, places, captions.")
        ),
        What.PHOTOSHOP: FindingWords(
            translate("Findings", "Photoshop data"), translate("Findings", "Layers, paths and settings of an editor.")
        ),
        What.ICC: FindingWords(
            translate("Findings", "Colour profile"),
            translate("Findings", "Names its maker, sometimes one particular screen."),
        ),
        What.GAIN_MAP: FindingWords(
            translate("Findings", "Brightness map"),
            translate("Findings", "A second layer for bright screens; it repeats what the picture shows."),
        ),
        What.TRAILING: FindingWords(
            translate("Findings", "Data after the end"), translate("Findings", "Anything can be hidden there.")
        ),
        What.APP_DATA: FindingWords(
            translate("Findings", "Data of a program"), translate("Findings", "Blocks that only some program reads.")
        ),
        What.RESOLUTION: FindingWords(
            translate("Findings", "Resolution"), translate("Findings", "Dots per inch of a scanner or editor.")
        ),
        What.OTHER: FindingWords(
            translate("Findings", "Something else"), translate("Findings", "Not part of what the file shows.")
        ),
    }


def _what_it_shows() -> dict[What, FindingWords]:
    return {
        What.ORIENTATION: FindingWords(
            translate("Findings", "Which way is up"), translate("Findings", "How the camera was held.")
        ),
        What.COLOURS: FindingWords(translate("Findings", "Colours"), translate("Findings", "How colours are meant.")),
        What.ANIMATION: FindingWords(
            translate("Findings", "Animation"), translate("Findings", "Order and timing of its pictures.")
        ),
        What.PAGES: FindingWords(translate("Findings", "Pages"), translate("Findings", "Their number and order.")),
        What.TRANSPARENCY: FindingWords(
            translate("Findings", "Transparency"), translate("Findings", "Which parts are see-through.")
        ),
        What.CUT_SHORT: FindingWords(
            translate("Findings", "Incomplete file"),
            translate("Findings", "It ends before its picture does, or a part of it is damaged."),
        ),
        What.BIT_DEPTH: FindingWords(
            translate("Findings", "Fineness of colours"),
            translate("Findings", "How many shades the file can tell apart."),
        ),
        What.PICTURE_DATA: FindingWords(
            translate("Findings", "Picture data"), translate("Findings", "The picture itself, as it is compressed.")
        ),
        What.CONTENT: FindingWords(
            translate("Findings", "What the picture shows"), translate("Findings", "Everything that can be seen in it.")
        ),
    }
