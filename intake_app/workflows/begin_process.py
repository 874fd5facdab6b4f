"""A new legal process in a matter."""

from dataclasses import replace

from intake_app.domain.ids import MatterCode
from intake_app.domain.process import Process
from intake_app.domain.process_terms import Position
from intake_app.domain.records import Stored
from intake_app.vault import Vault

CARRIED = ("recipient.", "accounts.")
"""Fields whose sources go along with them."""


def begin_process(vault: Vault, matter: MatterCode, process: Process, *, actor: str) -> Stored[Process]:
    """Add it; one that came after another goes to the same recipient for the same accounts, until somebody says else.

    What the recipient does about it is not carried over. Raises NotFound.
    """
    with vault.change(actor=actor) as change:
        if process.predecessor:
            process = _after(change.records.get(process.predecessor, Process).value, process)
        return change.records.add(matter, process)


def _after(before: Process, process: Process) -> Process:
    sources = {name: source for name, source in before.sources.items() if name.startswith(CARRIED)}
    recipient = replace(before.recipient, position=Position.UNKNOWN)
    return replace(process, recipient=recipient, accounts=before.accounts, sources=sources)
