"""When counsel's answer to a handoff can't be entered."""

from collections.abc import Mapping

from intake_app import errors as e
from intake_app.words.hook import translate
from intake_app.words.message import Parts


def answer_faults() -> Mapping[type[e.HandoffError], Parts]:
    """What each of these errors means, and what to do."""
    unmarked = translate("Errors", "No handoff was marked as acknowledged.")
    return {
        e.NotAnAcknowledgement: Parts(
            translate("Errors", "This is not an acknowledgement"),
            translate("Errors", "It says nothing of a handoff, or it was altered after counsel signed it."),
            unmarked,
            translate("Errors", "Ask counsel for the acknowledgement file itself, or for its QR code."),
        ),
        e.NotOurHandoff: Parts(
            translate("Errors", "It acknowledges another handoff"),
            translate("Errors", "The signature fits, but no handoff of this vault is the one it names."),
            unmarked,
            translate("Errors", "Open the vault that made the handoff, or ask counsel which file they opened."),
        ),
        e.OtherContents: Parts(
            translate("Errors", "Whoever wrote this has not opened the handoff"),
            translate("Errors", "It names a handoff of this vault, but not the contents that only its reader sees."),
            unmarked,
            translate("Errors", "Don’t rely on it. Ask counsel in person or by phone whether it is theirs."),
        ),
    }
