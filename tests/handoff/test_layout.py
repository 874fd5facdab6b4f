from datetime import UTC, datetime
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.domain.document import Kind
from intake_app.handoff import layout

ENDINGS = st.sampled_from(["", ".jpg", ".txt"]) | st.text(st.characters(), max_size=20).map(".{}".format)


@given(st.text(st.characters(), max_size=300), st.integers(0, 99_999), ENDINGS)
def test_every_title_gives_a_path_a_reader_takes(title: str, number: int, ending: str) -> None:
    path = layout.titled_path(layout.DOCUMENTS, number, title, ending)
    assert layout.is_safe(path, 2)
    assert PurePosixPath(path).parts == PureWindowsPath(path).parts
    assert len(PurePosixPath(path).parts) == 3
    assert ending not in {".jpg", ".txt"} or path.endswith(ending)
    assert len(path) < 270
    assert not {"%", "\xfe", "\xae"} & {*path}


@given(st.integers(0, 99_999), st.sampled_from(sorted(Kind)) | st.just("newer"), ENDINGS)
def test_every_kind_gives_a_neutral_path_a_reader_takes(number: int, kind: str, ending: str) -> None:
    path = layout.neutral_path(layout.DOCUMENTS, number, kind, ending)
    assert layout.is_safe(path, 2)
    assert path.isascii()


def test_neutral_names_say_the_kind_and_nothing_of_whom() -> None:
    assert layout.neutral_path(layout.DOCUMENTS, 3, Kind.JPEG, ".jpg") == "data/documents/0003-picture.jpg"
    assert layout.neutral_path(layout.DOCUMENTS, 4, Kind.AUDIO, ".MP3") == "data/documents/0004-sound.mp3"
    assert layout.neutral_path(layout.DOCUMENTS, 5, Kind.UNKNOWN, ".marisol") == "data/documents/0005-file"
    assert layout.note_path(2) == "data/notes/0002-note.txt"


def test_titles_stay_readable() -> None:
    titled = layout.titled_path
    assert titled("data/documents", 3, "Summons, page 1", ".jpg") == "data/documents/0003 Summons, page 1.jpg"
    assert titled("data/notes", 12345, "¿Quién llamó?", ".txt") == "data/notes/12345 ¿Quién llamó_.txt"
    assert titled("data/documents", 1, "../../etc/passwd", "") == "data/documents/0001 .._.._etc_passwd"
    assert titled("data/documents", 1, "", ".jpg") == "data/documents/0001.jpg"
    assert titled("data/documents", 1, "Scan 50%", ".p:f ") == "data/documents/0001 Scan 50_.p_f"


def test_the_folder_of_the_bag_says_which_part_it_is() -> None:
    when = datetime(2026, 1, 31, 9, 30, tzinfo=UTC)
    assert layout.base("K7M-42Q", when, 1, 1) == "handoff-K7M-42Q-20260131"
    assert layout.base("K7M-42Q", when, 2, 3) == "handoff-K7M-42Q-20260131-2-of-3"
    assert "/" not in layout.base("../x", when, 1, 1)


HARMFUL = [
    "",
    "F",
    "F/",
    "/etc/passwd",
    "../README.txt",
    "F/../../x",
    "F/..",
    "F/a/b",
    "F\\a",
    "C:\\boot.ini",
    "elsewhere/a.txt",
    "data/elsewhere/a.txt",
    "data/a.txt",
    "manifest.json",
    "manifest.json.minisig",
    "tagmanifest-sha256.txt",
    "F/a\n.txt",
    "F/\u202etxt.exe",
    "F/NUL",
    "F/con.txt",
    "F/name.",
    "F/name ",
    "F/" + "x" * 256,
    "F/cafe\u0301",
    "readme.txt",
]


@pytest.mark.parametrize("path", HARMFUL)
@pytest.mark.parametrize(("version", "folder"), [(1, "documents"), (2, "data/documents")])
def test_paths_that_could_do_harm_are_not_safe(path: str, version: int, folder: str) -> None:
    assert not layout.is_safe(path.replace("F", folder), version)


def test_each_version_has_its_own_paths() -> None:
    assert layout.is_safe("documents/0001 Scan.jpg", 1)
    assert not layout.is_safe("documents/0001 Scan.jpg", 2)
    assert not layout.is_safe("data/documents/0001 Scan.jpg", 1)
    assert not layout.is_safe("open-me.html", 1)
