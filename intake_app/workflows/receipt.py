"""The receipt of a handoff: when it was written, and again later from what the vault keeps of it."""

import re
from collections.abc import Sequence
from pathlib import Path

from intake_app.domain.custody import Action
from intake_app.domain.handoff import HandoffRecord, Receipt
from intake_app.domain.ids import HandoffId
from intake_app.vault import Vault
from intake_app.workflows.add_counsel import known_key
from intake_app.workflows.enter import enter
from intake_app.workflows.hand_off import part_names
from intake_app.workflows.new_key import signing_key
from intake_app.workflows.write_file import chosen_file

_PART = re.compile(r"(.+)-([1-9][0-9]{0,2})-of-([1-9][0-9]{0,2})(\.[^.]+)?", re.DOTALL)


def receipt_of(vault: Vault, handoff: HandoffId) -> Receipt:
    """What is still known of a handoff, by the record of any of its files. NotFound."""
    with vault.reading() as view:
        chosen = view.handoffs.get(handoff)
        records = _parts(view.handoffs.of(chosen.matter)[::-1], chosen)
        signed_as_now = view.handoffs.signed_with_key_in_use(chosen)
    names, unnamed = _owners(vault, chosen)
    return Receipt(records, signing_key(vault) if signed_as_now else "", ", ".join(names), unnamed)


def save_receipt(vault: Vault, receipt: Receipt, pdf: bytes, target: Path, *, actor: str) -> None:
    """Write it to a new file, not encrypted. Raises TargetExists or CannotWrite; then nothing is there."""
    first = receipt.records[0]
    with chosen_file(target) as file:
        file.write(pdf)
        facts = {"what": "receipt_saved"}
        enter(vault, Action.EXPORTED, actor=actor, matter=first.matter, subject=first.id, facts=facts)


def _parts(entered: Sequence[HandoffRecord], chosen: HandoffRecord) -> tuple[HandoffRecord, ...]:
    """All files of the same handoff: they were entered one after the other, and are named and sealed alike.

    Without a trace of one of them nothing is said of the others.
    """
    found = _PART.fullmatch(chosen.file_name)
    if found is None:
        return (chosen,)
    stem, number, of, ending = found[1], int(found[2]), int(found[3]), found[4] or ""
    first = entered.index(chosen) - number + 1
    parts = tuple(entered[max(first, 0) : first + of])
    names = [each.name for each in part_names(Path(stem + ending), of)]
    alike = {(part.recipient, part.counsel_name) for part in parts} == {(chosen.recipient, chosen.counsel_name)}
    return parts if [part.file_name for part in parts] == names and alike else (chosen,)


def _owners(vault: Vault, record: HandoffRecord) -> tuple[list[str], int]:
    """The lawyers whose keys open it, and the number of keys that are nobody's the vault knows of.

    The record has the name that goes with the first key as it was then; the others are by what the vault has now.
    """
    named = [record.counsel_name] if record.counsel_name else []
    known = [known_key(vault, key) for key in record.recipients[len(named) :]]
    named += [owner.name for owner in known if owner and owner.name]
    return list(dict.fromkeys(named)), known.count(None)
