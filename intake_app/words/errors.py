"""From an error to what its reader needs: what happened, what is safe, what to do next."""

from collections.abc import Mapping
from pathlib import Path

from intake_app import errors as e
from intake_app.domain.names import display_name
from intake_app.words.data_files import data_file_trouble
from intake_app.words.handoff_errors import handoff_trouble
from intake_app.words.hook import translate
from intake_app.words.message import Message, Parts
from intake_app.words.refusals import refused, unread
from intake_app.words.sealed_files import sealed_file_trouble
from intake_app.words.vault_errors import not_opened, vault_trouble


def explain(error: e.IntakeError) -> Message:
    """The message for any error of ours. `Cancelled` has one too, though callers usually stay silent about it."""
    parts, place = _parts(error), place_of(error)
    if place and isinstance(error, e.CannotRead | e.TargetExists):  # which of the chosen ones, the window can't tell
        parts = parts._replace(what=f"{display_name(place.name)}: {parts.what}")
    return Message(*parts, _details(error))


def plain(error: e.IntakeError) -> str:
    """The message as one paragraph that begins with the file or folder it is about, for a terminal."""
    parts, place = _parts(error), place_of(error)
    told = f"{parts.title}. {parts.what} {parts.safe} {parts.next}"
    return f"{place}: {told}" if place else told


def _details(error: e.IntakeError) -> str:
    """For whoever helps: the kind of error and its facts, but no name of a file."""
    named = isinstance(error, e.HandoffDamaged)  # its detail is the name of a document
    facts = "; ".join(str(fact) for fact in error.args if fact and not named and not isinstance(fact, Path))
    return f"{type(error).__name__}: {facts}" if facts else type(error).__name__


def place_of(error: e.IntakeError) -> Path | None:
    """The file or folder an error is about."""
    match error:
        case e.VaultError(vault=place) | e.HandoffError(path=place) | e.CannotRead(path=place):
            return place
        case _:
            return None


def _parts(error: e.IntakeError) -> Parts:
    match error:
        case e.CannotOpen():
            return not_opened(error)
        case e.VaultError():
            return vault_trouble(error)
        case e.AgeError():
            return sealed_file_trouble(error)
        case e.HandoffError():
            return handoff_trouble(error)
        case e.FileRefused():
            return _file_trouble(error)
        case e.DataFileDamaged():
            return data_file_trouble(error)
        case _:
            return _other(error)


def _other(error: e.IntakeError) -> Parts:
    match error:
        case e.WeakPassphrase(bits=bits, needed=needed):
            text = translate("Errors", "Its strength is about {bits} bits, and at least {needed} are needed.")
            return Parts(
                translate("Errors", "This passphrase is too easy to guess"),
                text.format(bits=round(bits), needed=round(needed)),
                translate("Errors", "Nothing was created."),
                translate("Errors", "Add more unrelated words, or use the generated ones."),
            )
        case e.NotFound(what=kind, key=key):
            return Parts(
                _not_found(kind).format(key=key),
                translate("Errors", "It may have been mistyped, or belong to another vault."),
                translate("Errors", "Nothing was done."),
                translate("Errors", "Look it up in the list, then try again."),
            )
        case e.EntryDamaged(what=kind, key=key):
            text = translate("Errors", "No version of Intake writes what stands there ({kind} {key}).")
            return Parts(
                translate("Errors", "An entry of this vault can't be read"),
                text.format(kind=kind, key=key),
                translate("Errors", "Everything else can be read, and nothing was changed."),
                translate("Errors", "Check the vault under Activity, and compare with a backup."),
            )
        case e.OnHold(matter=matter):
            return Parts(
                translate("Errors", "A hold stands in matter {code}").format(code=matter),
                translate("Errors", "While it stands, nothing of the matter is deleted."),
                translate("Errors", "Nothing was deleted."),
                translate("Errors", "Whoever is responsible for the hold can release it under People."),
            )
        case e.TooMuchToHandOff(files=files):
            return Parts(
                translate("Errors", "That is too much for one handoff"),
                translate("Errors", "{files} files were chosen, more than one handoff can list.").format(files=files),
                translate("Errors", "Nothing was written."),
                translate("Errors", "Hand them off in several parts."),
            )
        case _:
            return _without_facts().get(type(error), _unknown())


def _file_trouble(error: e.FileRefused) -> Parts:
    if isinstance(error, e.CannotRead):
        what, advice = unread(error.reason)
        return Parts(
            translate("Errors", "This file can't be read"),
            what,
            translate("Errors", "Nothing was done."),
            advice,
        )
    words = refused(error.reason)
    return Parts(
        translate("Errors", "The file was refused"),
        words.line,
        translate("Errors", "Nothing of it is stored, and the file itself was not changed."),
        words.advice,
    )


def _without_facts() -> Mapping[type[e.IntakeError], Parts]:
    return {
        e.Cancelled: Parts(
            translate("Errors", "Stopped"),
            translate("Errors", "You stopped the work before its end."),
            translate("Errors", "Whole items finished before that are kept."),
            translate("Errors", "Start it again whenever you like."),
        ),
        e.DocumentDamaged: Parts(
            translate("Errors", "A stored document does not match its record"),
            translate("Errors", "Its bytes are not the ones that were stored, so they are not shown or sent."),
            translate("Errors", "The other documents are not affected."),
            translate("Errors", "Restore the latest backup to a new folder and take the document from there."),
        ),
        e.NoWalls: Parts(
            translate("Errors", "This computer puts no walls around the files it opens"),
            translate(
                "Errors",
                "Each is opened in a process of its own, but one that a hostile file took over could read your files"
                " and use the network.",
            ),
            translate("Errors", "No file was opened."),
            translate("Errors", "Go on only with files from people you trust, or use a computer with Linux."),
        ),
        e.ChildFailed: Parts(
            translate("Errors", "Files can't be opened on this computer right now"),
            translate("Errors", "The separate process in which files are opened does not start."),
            translate("Errors", "No file was opened without that protection."),
            translate("Errors", "Close other programs and start Intake again. If it stays so, send the details."),
        ),
    }


def _unknown() -> Parts:
    return Parts(
        translate("Errors", "That did not work"),
        translate("Errors", "The step was not done."),
        translate("Errors", "What was stored before is kept."),
        translate("Errors", "Try again. If it happens again, ask for help with the details below."),
    )


def _not_found(kind: str) -> str:
    return {
        "matter": translate("Errors", "There is no matter {key}"),
        "item": translate("Errors", "There is no item {key}"),
        "note": translate("Errors", "There is no note {key}"),
        "counsel": translate("Errors", "There is no counsel {key}"),
        "handoff": translate("Errors", "There is no handoff {key}"),
        "original": translate("Errors", "No original is kept of item {key}"),
        "clean": translate("Errors", "There is no clean copy of item {key}"),
    }.get(kind, translate("Errors", "There is no {key}"))
