"""Taking back a vault that was just made and never used."""

from pathlib import Path

from intake_app.vault.creation import remove_vault_files


def discard_vault(folder: Path) -> None:
    """Remove a closed vault: its own files and then its folder, unless something else lies in there."""
    remove_vault_files(folder)
