from pathlib import Path

import pytest

from intake_app.errors import CannotWrite, TargetExists
from intake_app.workflows.write_file import cannot_write, chosen_file


def test_a_new_file_is_its_owners_alone(tmp_path: Path) -> None:
    with chosen_file(tmp_path / "new") as file:
        file.write(b"abc")
    assert (tmp_path / "new").read_bytes() == b"abc"
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o600


def test_what_is_there_stays(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("old", "link"):
        with pytest.raises(TargetExists), chosen_file(tmp_path / name):
            pass
    assert (tmp_path / "old").read_bytes() == b"old"
    assert not (tmp_path / "nowhere").exists()


def test_an_error_leaves_no_half_file(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), chosen_file(tmp_path / "new") as file:
        file.write(b"half")
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_gone(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as caught, chosen_file(tmp_path / "nowhere" / "new"):
        pass
    assert caught.value.why == "gone"


@pytest.mark.parametrize(("code", "why"), [(28, "full"), (30, "read_only"), (13, "read_only"), (5, "failed")])
def test_the_system_says_why(code: int, why: str) -> None:
    assert cannot_write(Path("x"), OSError(code, "")).why == why
