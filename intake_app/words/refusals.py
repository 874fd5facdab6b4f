"""Why a file was refused, and what can be done about it."""

from dataclasses import dataclass, replace

from intake_app.domain.document import Kind
from intake_app.errors import Refusal
from intake_app.words.hook import translate


@dataclass(frozen=True, slots=True)
class RefusalWords:
    """`line` says what is wrong with the file, `advice` what to do."""

    line: str
    advice: str


def refused(reason: Refusal, kind: Kind | None = None) -> RefusalWords:
    """The words for one refusal, of a file of that kind."""
    words = (_at_the_drive() | _in_the_vault() | _in_the_file())[reason]
    if reason is Refusal.DAMAGED and kind is Kind.PDF:
        still = translate("Refusals", "Ask for a new copy. Flattened, what its pages still show is kept as pictures.")
        return replace(words, advice=still)
    return words


def unread(reason: Refusal) -> tuple[str, str]:
    """What is wrong with the one file that was named, and what to do."""
    again = translate("Refusals", "Check who may read it, or copy it to another drive and use the copy.")
    faults = {
        Refusal.MISSING: (
            translate("Refusals", "There is no file of that name."),
            translate("Refusals", "Check its name, and that the drive is plugged in, then try again."),
        ),
        Refusal.NOT_A_FILE: (
            translate("Refusals", "It is a folder, a device or a pipe, not a file."),
            translate("Refusals", "Choose the file itself."),
        ),
        Refusal.LOOP: (
            translate("Refusals", "It is a link that leads back to itself."),
            translate("Refusals", "Choose the file itself."),
        ),
        Refusal.EMPTY: (
            translate("Refusals", "The file is empty."),
            translate("Refusals", "Choose another copy of it: this one may have been cut off."),
        ),
        Refusal.TOO_LARGE: (
            translate("Refusals", "It is far too large for what is looked for in it."),
            translate("Refusals", "Choose the file with the key or passphrase, which has a few lines."),
        ),
        Refusal.CHANGED_WHILE_READ: (
            translate("Refusals", "The file was changed while it was being read."),
            translate("Refusals", "Close the program that writes to it, then try again."),
        ),
    }
    return faults.get(
        reason, (translate("Refusals", "You may not read it, or the drive does not give it back."), again)
    )


def _at_the_drive() -> dict[Refusal, RefusalWords]:
    return {
        Refusal.MISSING: RefusalWords(
            translate("Refusals", "The file is not there."),
            translate("Refusals", "Check its name, and that the drive is plugged in, then try again."),
        ),
        Refusal.UNREADABLE: RefusalWords(
            translate("Refusals", "The file can't be read."),
            translate("Refusals", "Check who may read it, or copy it to another drive and use the copy."),
        ),
        Refusal.EMPTY: RefusalWords(
            translate("Refusals", "The file is empty."),
            translate("Refusals", "Ask for it again: it may have been cut off while it was copied."),
        ),
        Refusal.NOT_A_FILE: RefusalWords(
            translate("Refusals", "This is a device or a pipe, not a file."),
            translate("Refusals", "Choose ordinary files and folders only."),
        ),
        Refusal.LOOP: RefusalWords(
            translate("Refusals", "This is a link that leads back to itself or to a folder it stands in."),
            translate("Refusals", "Nothing is missing: what it leads to is met once, where it really is."),
        ),
        Refusal.LINK_OUTSIDE: RefusalWords(
            translate("Refusals", "This is a link that leads out of the chosen folder."),
            translate("Refusals", "If you want what it leads to, choose that itself."),
        ),
        Refusal.CHANGED_WHILE_READ: RefusalWords(
            translate("Refusals", "The file was changed while it was being read."),
            translate("Refusals", "Close the program that writes to it, then try again."),
        ),
        Refusal.OUTPUT_EXISTS: RefusalWords(
            translate("Refusals", "There is already a file of that name."),
            translate("Refusals", "Choose an empty folder for the clean copies."),
        ),
        Refusal.OUTPUT_FAILED: RefusalWords(
            translate("Refusals", "The clean copy could not be written."),
            translate("Refusals", "Check the free space on the drive and who may write to it."),
        ),
    }


def _in_the_vault() -> dict[Refusal, RefusalWords]:
    return {
        Refusal.ENTRY_DAMAGED: RefusalWords(
            translate("Refusals", "What the vault says of this item can't be read."),
            translate("Refusals", "Check the vault under Activity, and compare with a backup."),
        ),
    }


def _in_the_file() -> dict[Refusal, RefusalWords]:
    return {
        Refusal.TOO_LARGE: RefusalWords(
            translate("Refusals", "The file is too large to be cleaned."),
            translate("Refusals", "Save it smaller in another program, then add it again."),
        ),
        Refusal.TOO_LARGE_TO_STORE: RefusalWords(
            translate("Refusals", "The file is larger than 16 GiB, the most that is taken in as one file."),
            translate("Refusals", "Divide it in the program it comes from, then add the parts."),
        ),
        Refusal.TOO_MANY_PIXELS: RefusalWords(
            translate("Refusals", "The picture claims more pixels than can be cleaned safely."),
            translate("Refusals", "If it is real, save it smaller in another program, then add it again."),
        ),
        Refusal.NO_PIXELS: RefusalWords(
            translate("Refusals", "The picture has no pixels."),
            translate("Refusals", "Ask for it again: there is nothing in it to show."),
        ),
        Refusal.NOT_UNDERSTOOD: RefusalWords(
            translate(
                "Refusals", "The file holds a part that this program does not know, so it can't be called clean."
            ),
            translate("Refusals", "Take it in as received, or have it saved as a PDF and add that."),
        ),
        Refusal.PICTURE_NOT_UNDERSTOOD: RefusalWords(
            translate(
                "Refusals", "It shows a picture of a kind that this program does not know, so it can't be called clean."
            ),
            translate("Refusals", "Take it in as received, or have it saved as a PDF and add that."),
        ),
        Refusal.DOCUMENT_INSIDE: RefusalWords(
            translate(
                "Refusals",
                "Another file, such as a web page, is built into it, and only Word puts the two together.",
            ),
            translate(
                "Refusals",
                "Have it opened in Word and saved again, or saved as a PDF, and add that. Or take it in as received.",
            ),
        ),
        Refusal.NOT_FILLED_IN: RefusalWords(
            translate(
                "Refusals", "A pivot table in it holds no values: they are worked out only when Excel opens the file."
            ),
            translate(
                "Refusals",
                "Have it opened in Excel and saved again, or saved as a PDF, and add that. Or take it in as received.",
            ),
        ),
        Refusal.UNPACKS_TOO_LARGE: RefusalWords(
            translate("Refusals", "The file unpacks to far more than it should, as files made to do harm do."),
            translate("Refusals", "Ask where it came from. It can be taken in as received, without being opened."),
        ),
        Refusal.PASSWORD_NEEDED: RefusalWords(
            translate("Refusals", "The file is locked with a password."),
            translate("Refusals", "Enter its password, or take it in as received."),
        ),
        Refusal.WRONG_PASSWORD: RefusalWords(
            translate("Refusals", "The password does not open the file."),
            translate("Refusals", "Ask for the password of this file, then try again."),
        ),
        Refusal.ENCRYPTED: RefusalWords(
            translate("Refusals", "The file is encrypted in a way that this program can't open."),
            translate("Refusals", "Ask for a copy without encryption, or take it in as received."),
        ),
        Refusal.NO_SUCH_PART: RefusalWords(
            translate("Refusals", "This part is not in the file, or can't be taken out of it."),
            translate("Refusals", "The file it belongs to is kept whole."),
        ),
        Refusal.DAMAGED: RefusalWords(
            translate("Refusals", "The file is damaged and can't be opened as what it claims to be."),
            translate("Refusals", "Ask for a new copy."),
        ),
        Refusal.CRASHED: RefusalWords(
            translate("Refusals", "Opening the file broke the reader, which ran apart from everything else."),
            translate("Refusals", "Treat the file as hostile until you know better, and ask for a new copy."),
        ),
        Refusal.TOO_SLOW: RefusalWords(
            translate("Refusals", "The file took too long to open."),
            translate("Refusals", "Ask for a simpler copy, or try again when the computer is less busy."),
        ),
        Refusal.TOO_MUCH_MEMORY: RefusalWords(
            translate("Refusals", "The file needs more memory than a file may use."),
            translate("Refusals", "Save it smaller in another program, then add it again."),
        ),
        Refusal.METADATA_REMAINS: RefusalWords(
            translate("Refusals", "The second look still found traces in the clean copy, so it was thrown away."),
            translate("Refusals", "Take a screenshot of the picture and add that instead."),
        ),
        Refusal.UNKNOWN_KIND: RefusalWords(
            translate("Refusals", "This kind of file can't be cleaned."),
            translate("Refusals", "It can be taken into a vault as received."),
        ),
    }
