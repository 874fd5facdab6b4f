"""The one file that was named is named again when it can't be read."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from intake_app.age import X25519Identity
from intake_app.errors import CannotRead, FileRefused, Refusal
from intake_app.workflows.new_key import read_key_bytes
from intake_app.workflows.open_handoff import open_handoff
from intake_app.workflows.read_keys import MAX_KEY_FILE

Harm = Callable[[Path], object]
HARMS: dict[str, tuple[Harm, Refusal]] = {
    "missing": (lambda path: None, Refusal.MISSING),
    "folder": (Path.mkdir, Refusal.NOT_A_FILE),
    "pipe": (os.mkfifo, Refusal.NOT_A_FILE),
    "link to itself": (lambda path: path.symlink_to(path.name), Refusal.LOOP),
}


@pytest.mark.parametrize(("harm", "reason"), HARMS.values(), ids=HARMS)
def test_a_handoff_or_key_that_can_not_be_read_is_named(
    tmp_path: Path, identity: X25519Identity, harm: Harm, reason: Refusal
) -> None:
    path = tmp_path / "named"
    harm(path)
    for read in (lambda: read_key_bytes(path), lambda: open_handoff(path, str(identity))):
        with pytest.raises(CannotRead) as caught:
            read()
        assert (caught.value.path, caught.value.reason) == (path, reason)


def test_a_key_file_is_small_and_not_empty(tmp_path: Path) -> None:
    for data, reason in ((b"", Refusal.EMPTY), (bytes(MAX_KEY_FILE + 1), Refusal.TOO_LARGE)):
        (tmp_path / "key").write_bytes(data)
        with pytest.raises(CannotRead) as caught:
            read_key_bytes(tmp_path / "key")
        assert caught.value.reason is reason


def test_it_is_a_refusal_too() -> None:
    assert issubclass(CannotRead, FileRefused)
