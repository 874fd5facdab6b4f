from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.handoff import layout

ENDINGS = st.sampled_from(["", ".jpg", ".txt"]) | st.text(st.characters(), max_size=20).map(".{}".format)


@given(st.text(st.characters(), max_size=300), st.integers(0, 99_999), ENDINGS)
def test_every_title_gives_a_path_a_reader_takes(title: str, number: int, ending: str) -> None:
    path = layout.path_for(layout.DOCUMENTS, number, title, ending)
    assert layout.is_safe(path)
    assert PurePosixPath(path).parts == PureWindowsPath(path).parts
    assert len(PurePosixPath(path).parts) == 2
    assert ending not in {".jpg", ".txt"} or path.endswith(ending)
    assert len(path) < 260


def test_titles_stay_readable() -> None:
    assert layout.path_for("documents", 3, "Summons, page 1", ".jpg") == "documents/0003 Summons, page 1.jpg"
    assert layout.path_for("notes", 12345, "¿Quién llamó?", ".txt") == "notes/12345 ¿Quién llamó_.txt"
    assert layout.path_for("documents", 1, "../../etc/passwd", "") == "documents/0001 .._.._etc_passwd"
    assert layout.path_for("documents", 1, "", ".jpg") == "documents/0001.jpg"
    assert layout.path_for("documents", 1, "Scan", ".p:f ") == "documents/0001 Scan.p_f"


@pytest.mark.parametrize(
    "path",
    [
        "",
        "documents",
        "documents/",
        "/etc/passwd",
        "../README.txt",
        "documents/../../x",
        "documents/..",
        "documents/a/b",
        "documents\\a",
        "C:\\boot.ini",
        "elsewhere/a.txt",
        "manifest.json",
        "documents/a\n.txt",
        "documents/\u202etxt.exe",
        "documents/NUL",
        "documents/con.txt",
        "documents/name.",
        "documents/name ",
        "documents/" + "x" * 256,
        "documents/cafe\u0301",
        "readme.txt",
    ],
)
def test_paths_that_could_do_harm_are_not_safe(path: str) -> None:
    assert not layout.is_safe(path)
