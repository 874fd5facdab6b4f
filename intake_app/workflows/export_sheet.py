"""A sheet for counsel leaves the vault as a file: the record says so."""

from pathlib import Path

from intake_app.domain.custody import Action
from intake_app.domain.ids import MatterCode
from intake_app.vault import Vault
from intake_app.workflows.enter import enter
from intake_app.workflows.write_file import chosen_file


def save_sheet(vault: Vault, matter: MatterCode, kind: str, pdf: bytes, target: Path, *, actor: str) -> None:
    """Write it to a new file, not encrypted. Raises TargetExists or CannotWrite; then nothing is there."""
    with chosen_file(target) as file:
        file.write(pdf)
        enter(vault, Action.EXPORTED, actor=actor, matter=matter, facts={"what": "sheet_saved", "sheet": kind})
