"""What is wrong with the text of a key, and what to do about it."""

from intake_app.domain.people import Whose
from intake_app.errors import KeyFault
from intake_app.words.hook import translate
from intake_app.words.quoting import quoted


def public_key_fault(fault: KeyFault) -> tuple[str, str]:
    """What is wrong and what to do, for text given as counsel's public key."""
    return {
        KeyFault.EMPTY: (
            translate("Keys", "There is no key here yet."),
            translate("Keys", "Paste the line that begins with age1."),
        ),
        KeyFault.PRIVATE_KEY: (
            translate("Keys", "This is a secret key. Whoever has it can open everything sealed for its owner."),
            translate(
                "Keys",
                "It was not kept. Its owner has to replace it: it has been seen by others now. Then ask for the new"
                " public key, which begins with age1.",
            ),
        ),
        KeyFault.PUBLIC_KEY: (
            translate("Keys", "A secret key is needed here, and this is a public one."),
            translate("Keys", "Choose the key file that its owner keeps."),
        ),
        KeyFault.MISTYPED: (
            translate("Keys", "One or more characters of the key are wrong."),
            translate("Keys", "Copy the whole line again instead of typing it."),
        ),
        KeyFault.CUT: (
            translate("Keys", "Part of the key is missing."),
            translate(
                "Keys", "Copy the whole line: 62 characters if it begins with age1, or 1959 if it begins with age1pq1."
            ),
        ),
        KeyFault.LOW_ORDER: (
            translate("Keys", "This key is unsafe: anyone could open what is sealed for it."),
            translate("Keys", "Don't use it. Ask counsel for their key in person or by phone."),
        ),
        KeyFault.SSH: (
            translate("Keys", "This is an SSH key of a kind that can't be used here."),
            translate(
                "Keys", "Ask for an age key, which begins with age1, or an SSH key that begins with ssh-ed25519."
            ),
        ),
        KeyFault.PLUGIN: (
            translate("Keys", "This key belongs to a device or a program that can't be used here."),
            translate("Keys", "Ask for an age key without a plugin, as Intake or age-keygen makes it."),
        ),
        KeyFault.OTHER_KIND: (
            translate("Keys", "This is a key of another kind, which can't be used here."),
            translate("Keys", "Ask for an age key, which begins with age1. PGP keys don't work."),
        ),
        KeyFault.NOT_A_KEY: (
            translate("Keys", "This is not a key."),
            translate("Keys", "Paste the line that begins with age1 or ssh-ed25519."),
        ),
        **_codes(),
    }[fault]


def known_key_words(whose: Whose, name: str) -> str:
    """What to mind about a key that the vault has seen before."""
    told = {
        Whose.OWN: translate("Keys", "This is a key of your own: what is sealed for it, counsel can’t open."),
        Whose.NOW: translate("Keys", "This is the key of {name}, who is in the list already."),
        Whose.BEFORE: translate(
            "Keys", "This was the key of {name} until another took its place. Ask which one counsel uses now."
        ),
    }[whose]
    return told.format(name=quoted(name))


def secret_key_fault(fault: KeyFault) -> tuple[str, str]:
    """What is wrong and what to do, for a file or text given as one's own secret key."""
    return {
        KeyFault.EMPTY: (
            translate("Keys", "The key file holds no key."),
            translate("Keys", "Choose the file that was written when your key was made."),
        ),
        KeyFault.PRIVATE_KEY: (
            translate("Keys", "A public key is needed here, and this is a secret one."),
            translate("Keys", "Choose the line that begins with age1."),
        ),
        KeyFault.PUBLIC_KEY: (
            translate("Keys", "This is a public key. It seals files but can't open them."),
            translate("Keys", "Choose the key file that holds a line beginning with AGE-SECRET-KEY."),
        ),
        KeyFault.MISTYPED: (
            translate("Keys", "One or more characters of the secret key are wrong."),
            translate("Keys", "Use the key file itself, or another copy of it, instead of typed text."),
        ),
        KeyFault.CUT: (
            translate("Keys", "Part of the secret key is missing."),
            translate("Keys", "Use another copy of the key file, whose key line is longer."),
        ),
        KeyFault.LOW_ORDER: (
            translate("Keys", "This secret key is unsafe and opens nothing."),
            translate("Keys", "Make a new key, and give its public part to those who send you files."),
        ),
        KeyFault.SSH: (
            translate("Keys", "This is an SSH key, which opens nothing here."),
            translate("Keys", "Choose an age key file, or open the sealed file with the program age and this key."),
        ),
        KeyFault.PLUGIN: (
            translate("Keys", "This key belongs to a device or a program that can't be used here."),
            translate("Keys", "Open the sealed file with the program age, where that device or program is set up."),
        ),
        KeyFault.OTHER_KIND: (
            translate("Keys", "This is a key of another kind, which can't be used here."),
            translate("Keys", "Choose an age key file, with or without a passphrase. PGP keys don't work."),
        ),
        KeyFault.NOT_A_KEY: (
            translate("Keys", "This is not a key file."),
            translate("Keys", "Choose the file that holds a line beginning with AGE-SECRET-KEY."),
        ),
        **dict.fromkeys((KeyFault.NO_CODE, KeyFault.OTHER_CODE, KeyFault.SEVERAL), _in_a_picture()),
    }[fault]


def _in_a_picture() -> tuple[str, str]:
    return (
        translate("Keys", "This is a picture, and a secret key belongs in none."),
        translate("Keys", "Choose the key file itself."),
    )


def _codes() -> dict[KeyFault, tuple[str, str]]:
    return {
        KeyFault.NO_CODE: (
            translate("Keys", "No QR code was found in this picture."),
            translate("Keys", "Take it again: straight from the front, in good light, with white all around the code."),
        ),
        KeyFault.OTHER_CODE: (
            translate("Keys", "The QR code in this picture is not that of a key."),
            translate("Keys", "Ask for the code of the public key, as Intake shows it on the screen or on a card."),
        ),
        KeyFault.SEVERAL: (
            translate("Keys", "There are several keys in it, and only one can be counsel’s."),
            translate("Keys", "Give the one key alone that counsel has now."),
        ),
    }
