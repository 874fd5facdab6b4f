"""When a handoff can't be made, written or read."""

from collections.abc import Mapping

from intake_app import errors as e
from intake_app.words.answer_errors import answer_faults
from intake_app.words.hook import translate
from intake_app.words.message import Parts
from intake_app.words.sizes import size


def handoff_trouble(error: e.HandoffError) -> Parts:
    match error:
        case e.TargetExists():
            return Parts(
                translate("Errors", "There is already something of that name"),
                translate("Errors", "What is there is never overwritten."),
                _untouched(),
                translate("Errors", "Choose another name or another folder."),
            )
        case e.CannotWrite():
            return _unwritten(error)
        case _:
            return {**_handoff_faults(), **answer_faults()}.get(type(error), _not_handed_off())


def _untouched() -> str:
    return translate("Errors", "Nothing that was there was changed, and no half file was left.")


def _handoff_faults() -> Mapping[type[e.HandoffError], Parts]:
    return {
        e.NothingToHandOff: Parts(
            translate("Errors", "Nothing is chosen yet"),
            translate("Errors", "A handoff needs at least one item or note."),
            translate("Errors", "Nothing was written."),
            translate("Errors", "Choose what counsel should get."),
        ),
        e.ReadBackDiffers: Parts(
            translate("Errors", "The drive gave back something else than was written"),
            translate("Errors", "The file was read back and compared, and it differs: the drive is not reliable."),
            _untouched(),
            translate("Errors", "Use another drive."),
        ),
        e.NotAHandoff: Parts(
            translate("Errors", "There is no handoff in this file"),
            translate("Errors", "The key opens it, but what is inside was not made by Intake."),
            translate("Errors", "Nothing was saved."),
            translate("Errors", "Ask the sender what it is. Any age program can open it with your key."),
        ),
        e.HandoffTooNew: Parts(
            translate("Errors", "This handoff needs a newer version of Intake"),
            translate("Errors", "It was made by a version that lists its contents in a way not known here."),
            translate("Errors", "Nothing was saved, and the file is as it was."),
            translate("Errors", "Update Intake, or open the file with any age program and your key."),
        ),
        e.HandoffDamaged: Parts(
            translate("Errors", "The handoff contradicts itself"),
            translate("Errors", "Its list of contents and the contents don't agree."),
            translate("Errors", "No file was kept under its final name."),
            translate("Errors", "Ask the sender for a new one, and tell them what you saw."),
        ),
    }


def _not_handed_off() -> Parts:
    return Parts(
        translate("Errors", "The handoff was not done"),
        translate("Errors", "Something stopped it on the way."),
        _untouched(),
        translate("Errors", "Try again, with another drive if you can."),
    )


def _unwritten(error: e.CannotWrite) -> Parts:
    if error.why in (faults := _place_faults()):
        what, advice = faults[error.why]
        return Parts(translate("Errors", "Nothing can be written there"), what, _safe(error), advice)
    if error.why == "asked":
        what = translate("Errors", "One document alone takes {needed}, and a document is never divided.")
        return Parts(
            translate("Errors", "The files can’t be made that small"),
            what.format(needed=size(error.needed)),
            _untouched(),
            translate("Errors", "Ask for larger files, or leave that document out."),
        )
    what, advice = _drive_fault(error)
    return Parts(translate("Errors", "The drive could not be written to"), what, _safe(error), advice)


def _safe(error: e.CannotWrite) -> str:
    """From a drive that does not answer, what was begun can't be taken away either."""
    if error.why not in {"gone", "failed"}:
        return _untouched()
    return translate(
        "Errors",
        "Nothing that was there was changed. If writing had begun, a sealed piece may be left there, named “.partial”.",
    )


def _place_faults() -> Mapping[str, tuple[str, str]]:
    """What is wrong with the place that was chosen, and what to do."""
    return {
        "gone": (
            translate("Errors", "The drive or folder is not there."),
            translate("Errors", "Plug the drive in or make the folder, or choose another place."),
        ),
        "inside": (
            translate("Errors", "It is inside the vault itself: what is lost with the one is lost with the other."),
            translate("Errors", "Choose a folder outside of it, best on another drive."),
        ),
        "no_folder": (
            translate("Errors", "Where a folder is needed, there is a file."),
            translate("Errors", "Choose another place."),
        ),
        "name": (
            translate("Errors", "The name is too long, or holds a sign that can't be used there."),
            translate("Errors", "Choose a short and plain name."),
        ),
    }


def _drive_fault(error: e.CannotWrite) -> tuple[str, str]:
    """What is wrong with the drive, and what to do."""
    match error.why:
        case "full":
            return _full(error), translate("Errors", "Free some space on it, or choose another drive.")
        case "too_large":
            return (
                translate(
                    "Errors",
                    "One document alone makes a file that is too large for it, and a document is never divided: many "
                    "sticks stop at 4 GB for one file.",
                )
                if error.parts
                else translate("Errors", "It can't hold a file of this size: many sticks stop at 4 GB for one file."),
                translate("Errors", "Use a drive formatted as exFAT, which has no such limit."),
            )
        case "read_only":
            return (
                translate("Errors", "It is write-protected, or you may not write there."),
                translate("Errors", "Remove the write protection, or choose another place."),
            )
        case _:
            return (
                translate("Errors", "It reported an error while being written to."),
                translate("Errors", "The drive may be failing: use another one."),
            )


def _full(error: e.CannotWrite) -> str:
    if not error.needed:
        return translate("Errors", "It is full.")
    text = translate("Errors", "It is full: {needed} are needed and {free} are free.")
    return text.format(needed=size(error.needed), free=size(error.free))
