"""Putting a file in the place of one that the user chose, whole or not at all."""

from collections.abc import Callable
from pathlib import Path

from intake_app.vault.storage import flush_file, put_in_place
from intake_app.workflows.write_file import cannot_write, new_file


def replace_chosen(path: Path, data: bytes, prove: Callable[[bytes], object]) -> None:
    """Put `data` in its place. CannotWrite, and whatever `prove` raises; the file is as it was then.

    `prove` gets what the drive gives back of the new one, before that takes the name. The old bytes are overwritten
    afterwards, unless the file has another name as well. A killed program leaves the new one, at most, as
    `.NAME.partial`.
    """
    real = path.resolve()  # a link goes on leading there
    beside = real.with_name(f".{real.name}.partial")
    try:
        alone = real.stat().st_nlink == 1
        beside.unlink(missing_ok=True)
        with new_file(beside) as file:
            file.write(data)
        try:
            flush_file(beside)
            prove(beside.read_bytes())
            put_in_place(beside, real, overwrites=alone)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise cannot_write(path, error) from error
