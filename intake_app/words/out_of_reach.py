"""What destroying a vault, or replacing its key, does not reach."""

from intake_app.words.hook import translate


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
