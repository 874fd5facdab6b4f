"""Writing the one secret file the user asks for."""

import os
from pathlib import Path


def write_private(target: Path, data: bytes) -> None:
    """A new file that only its owner can read. Never over another one: FileExistsError; else OSError."""
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(handle)
