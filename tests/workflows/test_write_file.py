import errno
from pathlib import Path

import pytest

from intake_app.errors import CannotWrite, StorageFailed, StorageFull, StorageReadOnly, TargetExists, VaultError
from intake_app.workflows.write_file import cannot_write, chosen_file, free_name, place_for_vault

PLACE = Path("place")


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


SAID = [
    (errno.ENOSPC, "full"),
    (errno.EFBIG, "too_large"),
    (errno.EROFS, "read_only"),
    (errno.EACCES, "read_only"),
    (errno.ENAMETOOLONG, "name"),
    (errno.EINVAL, "name"),
    (errno.ENOTDIR, "no_folder"),
    (errno.EEXIST, "no_folder"),
    (errno.ENODEV, "gone"),
    (errno.EIO, "failed"),
]


@pytest.mark.parametrize(("code", "why"), SAID)
def test_the_system_says_why(code: int, why: str) -> None:
    assert cannot_write(Path("x"), OSError(code, "")).why == why


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (StorageFull(PLACE / ".x.intake.partial"), "full"),
        (StorageReadOnly(PLACE), "read_only"),
        (StorageFailed(PLACE, "ENAMETOOLONG"), "name"),
        (StorageFailed(PLACE, "SQLITE_IOERR"), "failed"),
    ],
)
def test_a_place_for_a_vault_is_a_place_like_others(error: VaultError, why: str) -> None:
    with pytest.raises(CannotWrite) as caught, place_for_vault(PLACE, source=Path("source.intake")):
        raise error
    assert (caught.value.path, caught.value.why) == (PLACE, why)


def test_what_is_wrong_with_the_vault_it_is_made_from_stays_so() -> None:
    with pytest.raises(StorageFailed), place_for_vault(PLACE, source=Path("source.intake")):
        raise StorageFailed(Path("source.intake"))


def test_a_free_name_is_not_that_of_another_file_nor_of_parts_of_a_handoff(tmp_path: Path) -> None:
    path = tmp_path / "K7M-20260102.age"
    assert free_name(path) == path
    path.touch()
    assert free_name(path) == tmp_path / "K7M-20260102-2.age"
    (tmp_path / "k7m-20260102-2-1-OF-3.AGE").touch()  # as FAT may have it
    assert free_name(path) == tmp_path / "K7M-20260102-3.age"
    assert free_name(tmp_path / "gone" / "a.age") == tmp_path / "gone" / "a.age"
