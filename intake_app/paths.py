"""Where the program's own folders and its bundled resources lie. Nobody else asks the system."""

from pathlib import Path

import platformdirs

_NAME = "intake-app"
_PACKAGE = Path(__file__).parent


def data_dir() -> Path:
    """Where new vaults are offered to be made. May not exist yet."""
    return platformdirs.user_data_path(_NAME, appauthor=False)


def practice_vault(place: Path) -> Path:
    """Where the vault for practice lies: below the place of real ones, and so never listed among them."""
    return place / "practice" / "Practice.intake"


def config_dir() -> Path:
    """Where the settings file lies. May not exist yet."""
    return platformdirs.user_config_path(_NAME, appauthor=False)


def log_dir() -> Path:
    """Where the log of unexpected errors lies. May not exist yet."""
    return platformdirs.user_log_path(_NAME, appauthor=False)


def settings_file() -> Path:
    return config_dir() / "settings.json"


def resource(*parts: str) -> Path:
    """A bundled file or folder: `resource("words", "eff_large.txt")`.

    A built wheel carries `resources/` inside the package; a checkout has it beside the package.
    """
    inside = _PACKAGE / "resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)
