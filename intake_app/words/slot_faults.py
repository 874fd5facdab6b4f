"""Why the key slots of a vault could not be changed."""

from intake_app.words.hook import translate
from intake_app.words.message import Parts


def slot_fault(detail: str) -> Parts:
    """By the `detail` of a SlotFault."""
    title, what, advice = {
        "full": (
            translate("Errors", "Eight is the most"),
            translate("Errors", "A vault has room for eight passphrases and sheets together."),
            translate("Errors", "Remove one that is no longer needed first."),
        ),
        "last": (
            translate("Errors", "That is the last passphrase"),
            translate("Errors", "Without it only the recovery sheet would open the vault."),
            translate("Errors", "Add another person first, or change this passphrase."),
        ),
        "label": (
            translate("Errors", "This name can't be used"),
            translate("Errors", "A name has one to forty characters and is not that of somebody else here."),
            translate("Errors", "Choose another one."),
        ),
        "which": (
            translate("Errors", "It is not clear whose passphrase this should be"),
            translate("Errors", "Several people have a passphrase, and the recovery sheet belongs to none of them."),
            translate("Errors", "Say whose passphrase is to be changed."),
        ),
        "used": (
            translate("Errors", "This passphrase opens the vault already"),
            translate("Errors", "Each person has a passphrase of their own."),
            translate("Errors", "Choose another one."),
        ),
    }.get(
        detail,
        (
            translate("Errors", "There is nobody of that name"),
            translate("Errors", "The passphrase or sheet that was meant is not one of this vault, or was removed."),
            translate("Errors", "Look at the list of people, then try again."),
        ),
    )
    return Parts(title, what, translate("Errors", "Nothing was changed."), advice)
