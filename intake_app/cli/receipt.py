"""`intake-app receipt`: what was told when a handoff was written, once more."""

from argparse import Namespace
from collections.abc import Iterator

from intake_app.cli.answer import Answer, plural
from intake_app.cli.command import Commands, a_text, add_command
from intake_app.cli.handed_off import about_opening
from intake_app.cli.opened import add_vault, opened
from intake_app.domain.handoff import Receipt
from intake_app.domain.ids import HandoffId
from intake_app.workflows.fingerprint import fingerprint
from intake_app.workflows.receipt import receipt_of


def add(commands: Commands) -> None:
    parser = add_command(commands, "receipt", run, "tell once more what a handoff was: its files, hashes, keys")
    add_vault(parser)
    parser.add_argument(
        "handoff", metavar="HANDOFF", type=a_text, help="its id, or that of one of its files, as list prints it"
    )


def run(args: Namespace) -> Answer:
    with opened(args) as vault:
        receipt = receipt_of(vault, HandoffId(args.handoff))
    return Answer(_facts(receipt), list(_lines(receipt)))


def _lines(receipt: Receipt) -> Iterator[str]:
    first = receipt.records[0]
    yield f"Handed off {first.at:%Y-%m-%d %H:%M} UTC, matter {first.matter}"
    if receipt.to:
        yield f"To {receipt.to}"
    if receipt.unnamed:
        yield f"To {plural(receipt.unnamed, 'key', 'keys')} of which it is not known whose"
    for key in first.recipients:
        yield f"Opened with the key {fingerprint(key).digits}"
    if not first.recipients:
        yield "Opened with a passphrase, by whoever knows it"
    for record in receipt.records:
        yield f"{record.file_name} ({record.size} bytes), {plural(record.entries, 'file', 'files')} inside."
        yield f"SHA-256 {record.sha256}"
    yield from about_opening(receipt.records, receipt.signed_with)


def _facts(receipt: Receipt) -> dict[str, object]:
    """`signed_with` is null where it is no longer known."""
    first = receipt.records[0]
    return {
        "matter": first.matter,
        "at": first.at.isoformat(timespec="seconds"),
        "to": receipt.to,
        "recipients": [{"key": key, "fingerprint": fingerprint(key).digits} for key in first.recipients],
        "recipients_unnamed": receipt.unnamed,
        "signed_with": receipt.signed_with or None,
        "parts": [
            {
                "handoff": record.id,
                "file_name": record.file_name,
                "size": record.size,
                "sha256": record.sha256,
                "entries": record.entries,
            }
            for record in receipt.records
        ],
    }
