"""The text of a key file someone chose."""

from pathlib import Path

from intake_app.errors import CannotRead, FileRefused, Refusal
from intake_app.workflows.read_file import open_file

MAX_KEY_FILE = 64 * 1024  # bytes


def read_keys(path: Path) -> str:
    """What stands in it; bytes that are no text become marks no key can hold. CannotRead says why it can't be read."""
    try:
        with open_file(path) as opened:
            if opened.size > MAX_KEY_FILE:
                raise FileRefused(Refusal.TOO_LARGE)
            return opened.read().decode("utf-8", "replace")
    except FileRefused as refusal:
        raise CannotRead(path, refusal.reason, refusal.detail) from refusal
