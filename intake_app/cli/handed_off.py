"""What `intake-app hand-off` answers: what was sealed and where, or what would be."""

from collections.abc import Sequence
from pathlib import Path

from intake_app.cli.answer import Answer, Exit, plural, table
from intake_app.domain.document import Item
from intake_app.domain.handoff import HandoffRecord
from intake_app.words.handoff_fields import left_out_words
from intake_app.words.opening import age_command
from intake_app.words.sizes import size
from intake_app.workflows.fingerprint import fingerprint
from intake_app.workflows.hand_off import Bundle
from intake_app.workflows.open_vault import Vault
from intake_app.workflows.withheld import write_list

_TOO_MUCH = (
    "That is too much: {files} files are more than one handoff can list, and it would be refused."
    " Hand them off in several, with --item, or make smaller files with --part-size."
)


def listed(
    vault: Vault, bundle: Bundle, out: Path | None, left_out: Sequence[Item], *, part_size: int | None = None
) -> Answer:
    """What would go; nothing was sealed."""
    too_much = not bundle.fits_in(part_size)
    if out:
        write_list(vault, out, bundle, actor=vault.actor)
    files = bundle.manifest.files
    facts = [{"path": file.path, "size": file.size, "what": str(file.what), "sha256": file.sha256} for file in files]
    return Answer(
        {
            "dry_run": True,
            "files": facts,
            "fields_left_out": list(bundle.manifest.left_out),
            "size": bundle.size,
            "too_much": too_much,
            "output": str(out) if out else None,
        },
        table([[file.path, size(file.size), file.status or file.what] for file in files]),
        remarks=[
            "Nothing was sealed. This is what would be inside, besides its checksums and signature:"
            f" about {size(bundle.size)}.",
            *([_TOO_MUCH.format(files=len(files))] if too_much else []),
            *fields_left_out(bundle.manifest.left_out),
            *map(told_left_out, left_out),
        ],
        exit=Exit.PARTLY if left_out or too_much else Exit.DONE,
    )


def fields_left_out(codes: Sequence[str]) -> list[str]:
    """What is told nowhere in a handoff, if anything."""
    return [f"Not told in it: {left_out_words(codes)}."] if codes else []


def lines_of(records: Sequence[HandoffRecord], out: Path, untold: Sequence[str], signed_with: str) -> list[str]:
    """What was written, and what counsel has to be told along with it: the README that says so lies inside."""
    written = [
        line
        for record in records
        for line in (
            f"{out.with_name(record.file_name)} ({size(record.size)}), read back and compared: it is safe to remove the"
            " drive.",
            f"{plural(record.entries, 'file', 'files')} inside.",
            f"SHA-256 {record.sha256}",
        )
    ]
    return [*written, *about_opening(records, signed_with), *fields_left_out(untold)]


def about_opening(records: Sequence[HandoffRecord], signed_with: str) -> list[str]:
    """What counsel compares, and types."""
    return [
        f"Signed with {signed_with}" if signed_with else "The key that signed it is no longer known.",
        f"Counsel opens it with Intake, or with age: {age_command(records[0], parts=len(records))}",
    ]


def facts_of(
    records: Sequence[HandoffRecord], out: Path, left_out: Sequence[Item], untold: Sequence[str], signed_with: str
) -> dict[str, object]:
    """`left_out` are items that stayed, `untold` the codes of fields that nothing inside tells."""
    first = records[0]
    return {
        "matter": first.matter,
        **_file_facts(first, out),
        "parts": [_file_facts(record, out) for record in records],
        "recipients": [{"key": key, "fingerprint": fingerprint(key).digits} for key in first.recipients],
        "counsel": first.counsel_name,
        "signed_with": signed_with,
        "left_out": [{"item": item.id, "title": item.title, "reason": str(item.status)} for item in left_out],
        "fields_left_out": list(untold),
    }


def _file_facts(record: HandoffRecord, out: Path) -> dict[str, object]:
    return {
        "handoff": record.id,
        "output": str(out.with_name(record.file_name)),
        "size": record.size,
        "sha256": record.sha256,
        "entries": record.entries,
    }


def told_left_out(item: Item) -> str:
    return f"Left out, because it was not cleaned: {item.exhibit}. {item.title} (--include-as-received adds it)"
