"""The list of what stays back: date, kind, author and basis of each, and never its content or title."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from intake_app.domain.custody import Action
from intake_app.domain.handoff import Contents, Sheet
from intake_app.domain.ids import MatterCode
from intake_app.domain.privilege import Basis, Claim, Withheld
from intake_app.errors import NotFound
from intake_app.handoff import layout
from intake_app.handoff.lists import contents_csv, withheld_csv
from intake_app.vault import Vault
from intake_app.workflows.enter import enter
from intake_app.workflows.hand_off import Bundle
from intake_app.workflows.look_at_choice import Choosable
from intake_app.workflows.write_file import chosen_file

NAME = layout.WITHHELD.rpartition("/")[2]


def withheld(facts: Choosable, contents: Contents, *, basis: Basis, author: str) -> list[Withheld]:
    """The items and notes of a matter that are not in these contents, in any form."""
    going, told = {choice.item for choice in contents.items}, set(contents.notes)
    items = [
        Withheld(f"{item.exhibit:04}", item.received_at, item.kind, author, basis)
        for item in facts.items
        if item.id not in going
    ]
    ordered = sorted(facts.notes, key=lambda note: note.created_at)
    notes = [
        Withheld(f"note {number}", note.created_at, "note", author, basis)
        for number, note in enumerate(ordered, start=1)
        if note.id not in told
    ]
    return items + notes


def privilege_log(
    facts: Choosable, contents: Contents, *, basis: Basis, author: str, own: Mapping[str, Claim] | None = None
) -> list[Sheet]:
    """The list as a sheet to hand off, if anything stays; `own` has the claims that differ, by number.

    NotFound for a number that is not of anything that stays.
    """
    rows = withheld(facts, contents, basis=basis, author=author)
    own = own or {}
    if unknown := own.keys() - {row.number for row in rows}:
        raise NotFound("withheld item", min(unknown))
    rows = [replace(row, **asdict(own[row.number])) if row.number in own else row for row in rows]
    return log_of(rows)


def log_of(rows: Sequence[Withheld]) -> list[Sheet]:
    """The list as a sheet, if there is anything in it."""
    return [Sheet(NAME, withheld_csv(rows))] if rows else []


def write_list(vault: Vault, path: Path, bundle: Bundle, *, actor: str) -> None:
    """What would be inside, as a new CSV file: nothing is sealed. TargetExists or CannotWrite."""
    with chosen_file(path) as file:
        for piece in contents_csv(bundle.manifest.files, bundle.manifest.left_out):
            file.write(piece)
        matter = MatterCode(bundle.manifest.matter)
        enter(vault, Action.EXPORTED, actor=actor, matter=matter, facts={"what": "contents_saved"})
