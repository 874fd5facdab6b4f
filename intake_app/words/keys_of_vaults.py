"""What opens a vault, in words."""

from intake_app.domain.names import display_name
from intake_app.domain.vault import HeaderSource, SlotKind, VaultInfo
from intake_app.words.hook import translate


def slot_kind(kind: SlotKind) -> str:
    """The kind of secret that opens a slot."""
    return {
        SlotKind.PASSPHRASE: translate("Keys", "passphrase"),
        SlotKind.KEY_FILE: translate("Keys", "passphrase and key file"),
        SlotKind.RECOVERY: translate("Keys", "recovery sheet"),
    }[kind]


def header_remark(info: VaultInfo) -> str:
    """What was wrong with the key slots when the vault was opened; empty when nothing was."""
    file = display_name(str(info.header_file))
    repaired = translate("Keys", "They have been repaired.")
    if info.read_only:
        repaired = translate("Keys", "They can't be repaired here.")
    match info.header:
        case HeaderSource.COPY:
            text = translate("Keys", "The key file of this vault was damaged or missing. Its copy {file} stood in.")
        case HeaderSource.BACKUP:
            text = translate(
                "Keys",
                "The key file of this vault and its copy were damaged or missing. A backup stood in: {file}.",
            )
        case HeaderSource.DATABASE:
            text = translate("Keys", "The key file of this vault was an old one. The copy in {file} stood in.")
        case HeaderSource.REPLACED:
            text = translate(
                "Keys", "The key of this vault was being replaced when the computer stopped. It is done now."
            )
            return text
        case _:
            return ""
    return f"{text.format(file=file)} {repaired}"
