"""When a sealed file or a key can't be used."""

from collections.abc import Mapping

from intake_app import errors as e
from intake_app.words.hook import translate
from intake_app.words.keys import public_key_fault, secret_key_fault
from intake_app.words.message import Parts


def sealed_file_trouble(error: e.AgeError) -> Parts:
    match error:
        case e.NotAnIdentity(why=why):
            what, advice = secret_key_fault(why)
            return Parts(translate("Errors", "This secret key can't be used"), what, _unsaved(), advice)
        case e.NotARecipient(why=why):
            what, advice = public_key_fault(why)
            return Parts(translate("Errors", "This key can't be used"), what, _unsealed(), advice)
        case e.MixedRecipients():
            return Parts(
                translate("Errors", "These keys can't be used for one file"),
                translate("Errors", "A post-quantum key protects nothing in a file that another key opens as well."),
                _unsealed(),
                translate("Errors", "Make one file for each of the two kinds of keys."),
            )
        case e.BadHeader(costly=True):
            return _too_costly()
        case e.NoMatch(detail="scrypt"):
            return Parts(
                translate("Errors", "The file was not opened"),
                translate("Errors", "It is sealed with a passphrase, and what was given is not it."),
                _unsaved(),
                translate("Errors", "Type the passphrase just as the sender told it, with its spaces."),
            )
        case _:
            title, what, advice = _not_opened().get(type(error), _no_age_file())
            return Parts(title, what, _unsaved(), advice)


def _too_costly() -> Parts:
    return Parts(
        translate("Errors", "This file takes too much memory to open"),
        translate(
            "Errors",
            "Its passphrase was made costlier to guess than this program allows, or than this computer has memory for.",
        ),
        _unsaved(),
        translate(
            "Errors", "Ask the sender for one made with the usual settings, or close other programs and try again."
        ),
    )


def _unsealed() -> str:
    return translate("Errors", "Nothing was sealed or sent.")


def _unsaved() -> str:
    return translate("Errors", "Nothing of it was saved.")


def _not_opened() -> Mapping[type[e.AgeError], tuple[str, str, str]]:
    """What happened, why, and what to do next."""
    return {
        e.KeyLocked: (
            translate("Errors", "This key file is under a passphrase"),
            translate("Errors", "The key in it can be used only with the passphrase it was made with."),
            translate("Errors", "Type the passphrase of the key, which is not that of a vault."),
        ),
        e.WrongKeyPassphrase: (
            translate("Errors", "The passphrase does not open this key"),
            translate("Errors", "The key file is whole as far as can be seen, but another passphrase was used."),
            translate("Errors", "Try again, with its spaces and capitals. Nobody can reset it."),
        ),
        e.NoMatch: (
            translate("Errors", "This key does not open the file"),
            translate("Errors", "The file was sealed for another key."),
            translate("Errors", "Choose another key file, or ask the sender which key was used."),
        ),
        e.BadHmac: (
            translate("Errors", "The file was altered on its way"),
            translate("Errors", "Its first part is not as the sender wrote it."),
            translate("Errors", "Don't rely on it. Ask the sender for a new copy by another way."),
        ),
        e.BadHeader: (
            translate("Errors", "This is not a sealed file"),
            translate("Errors", "It does not begin as a sealed file does, or its first part is damaged."),
            translate("Errors", "Choose the file whose name ends in .age, or ask the sender for a new copy."),
        ),
        e.BadPayload: (
            translate("Errors", "The file is cut short or altered"),
            translate("Errors", "Its contents are not as the sender sealed them."),
            translate("Errors", "Copy it again from where it came, or ask the sender for a new copy."),
        ),
        e.BadArmor: (
            translate("Errors", "The text of this sealed file is damaged"),
            translate("Errors", "A mail or chat program may have changed its lines."),
            translate("Errors", "Ask the sender for the file itself instead of text."),
        ),
    }


def _no_age_file() -> tuple[str, str, str]:
    return (
        translate("Errors", "The sealed file could not be handled"),
        translate("Errors", "It does not follow the age format."),
        translate("Errors", "Ask the sender for another copy."),
    )
