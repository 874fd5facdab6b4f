"""What destroying a vault, or replacing its key, does not reach."""

from collections.abc import Iterable
from pathlib import Path

from intake_app.words.hook import translate


def not_gone(emptied: Iterable[Path], unreadable: Iterable[Path], left: Iterable[Path]) -> list[str]:
    """What of a destroyed vault is still there: empty folders, what nobody can read, and key slots that still open."""
    texts = (
        (translate("Errors", "Could not be overwritten, and may still open: {path}"), left),
        (
            translate("Errors", "Can't be read by anybody any more, but not all of it could be removed: {path}"),
            unreadable,
        ),
        (translate("Errors", "Nothing of the vault is left in this folder, which is still there: {path}"), emptied),
    )
    return [text.format(path=path) for text, paths in texts for path in paths]


def out_of_reach() -> tuple[str, ...]:
    """Of a vault that was destroyed, a sentence each."""
    return (
        translate("Errors", "Copies and backups on drives that are not plugged in still open with what opened them."),
        translate("Errors", "What was handed off stays with whoever has it."),
        translate(
            "Errors",
            "Flash memory keeps old blocks: a laboratory may find the sealed key, but not the passphrase for it.",
        ),
        translate("Errors", "Destroy the recovery sheet on paper too."),
    )
