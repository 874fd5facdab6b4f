import os
from pathlib import Path

from intake_app.errors import Refusal
from intake_app.workflows.find_files import Found, find_files


def names(found: list[Found], root: Path) -> list[str]:
    return [entry.path.relative_to(root).as_posix() for entry in found]


def refusals(found: list[Found]) -> dict[str, Refusal]:
    return {entry.path.name: entry.refusal.reason for entry in found if entry.refusal}


def test_a_folder_is_taken_whole_in_order_of_name(tmp_path: Path) -> None:
    for name in ("b/2.png", "b/10.png", "a.png", "c.png", "b/deep/x.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = list(find_files([tmp_path]))
    assert names(found, tmp_path) == ["a.png", "b/10.png", "b/2.png", "b/deep/x.png", "c.png"]
    assert [entry.within.as_posix() for entry in found] == [".", "b", "b", "b/deep", "."]


def test_chosen_files_keep_the_order_they_were_chosen_in(tmp_path: Path) -> None:
    chosen = [tmp_path / "2.png", tmp_path / "1.png", tmp_path / "gone.png"]
    assert list(find_files(chosen)) == [Found(path) for path in chosen]


def test_a_folder_that_links_to_itself_is_walked_once(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "photo.png").touch()
    (tmp_path / "inner" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self").symlink_to("self")
    found = list(find_files([tmp_path]))
    assert names(found, tmp_path) == ["inner/photo.png", "inner/up", "self"]
    assert refusals(found) == {"up": Refusal.LOOP, "self": Refusal.LOOP}


def test_a_strangers_folder_does_not_reach_the_readers_own_files(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "id_ed25519").write_text("secret")
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "photo.jpg").symlink_to(tmp_path / "mine" / "id_ed25519")
    (stick / "photos").symlink_to(tmp_path / "mine", target_is_directory=True)
    assert refusals(list(find_files([stick]))) == {"photo.jpg": Refusal.LINK_OUTSIDE, "photos": Refusal.LINK_OUTSIDE}


def test_links_to_files_beside_them_and_a_chosen_link_are_followed(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    (real / "a.png").touch()
    (real / "b.png").symlink_to("a.png")
    (real / "gone.png").symlink_to("nowhere.png")
    (tmp_path / "link").symlink_to(real, target_is_directory=True)
    found = list(find_files([tmp_path / "link"]))
    assert [entry.path.name for entry in found] == ["a.png", "b.png", "gone.png"]
    assert refusals(found) == {"gone.png": Refusal.MISSING}


def test_the_folder_for_the_results_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old.png").touch()
    (tmp_path / "new.png").touch()
    assert names(list(find_files([tmp_path], leave_out=tmp_path / "out")), tmp_path) == ["new.png"]


def test_folders_nested_deeper_than_a_path_can_say_cost_one_line(tmp_path: Path) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(30):
        os.mkdir("d" * 200, dir_fd=here)
        deeper = os.open("d" * 200, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = deeper
    os.close(here)
    (tmp_path / "photo.png").touch()
    too_deep, photo = find_files([tmp_path])
    assert too_deep.refusal
    assert too_deep.refusal.reason is Refusal.UNREADABLE
    assert photo == Found(tmp_path / "photo.png")


def test_a_name_too_long_for_the_system_is_one_refusal(tmp_path: Path) -> None:
    (entry,) = find_files([tmp_path / ("x" * 5000)])
    assert entry.refusal
    assert entry.refusal.reason is Refusal.UNREADABLE
