"""Vaults to offer, found by looking, since no list of them is kept anywhere."""

from pathlib import Path

from intake_app import paths

ENDING = ".intake"


def vaults_nearby(folder: Path | None = None) -> list[Path]:
    """Vault folders in the place where new ones are offered to be made, by name."""
    place = folder or paths.data_dir()
    try:
        return sorted(path for path in place.glob(f"*{ENDING}") if path.is_dir() and not path.name.startswith("."))
    except OSError:
        return []


def name_of(folder: Path) -> str:
    """A vault's name as far as it can be known before it is open: its folder's."""
    return folder.name.removesuffix(ENDING)
