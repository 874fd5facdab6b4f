"""The text of a key file someone chose."""

from pathlib import Path

from intake_app.workflows.read_file import read_named

MAX_KEY_FILE = 64 * 1024  # bytes


def read_keys(path: Path) -> str:
    """What stands in it; bytes that are no text become marks no key can hold. CannotRead says why it can't be read."""
    return read_named(path, MAX_KEY_FILE).decode("utf-8", "replace")
