import hashlib
import os
import socket
from pathlib import Path

import pytest

from intake_app.errors import FileRefused, Refusal
from intake_app.workflows.read_file import CHUNK, open_file


def refusal(path: Path) -> Refusal:
    with pytest.raises(FileRefused) as caught, open_file(path) as opened:
        opened.read()
    return caught.value.reason


def test_a_file_is_read_once_and_hashed_on_the_way(tmp_path: Path) -> None:
    data = os.urandom(2 * CHUNK + 17)
    (tmp_path / "a").write_bytes(data)
    with open_file(tmp_path / "a") as opened:
        assert opened.size == len(data)
        assert opened.head == data[:4096]
        chunks = list(opened.chunks())
        assert b"".join(chunks) == data
        assert max(map(len, chunks)) <= CHUNK
        assert opened.sha256 == hashlib.sha256(data).hexdigest()


def test_what_is_no_file_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(tmp_path / "socket"))
    server.close()
    assert refusal(tmp_path / "pipe") is Refusal.NOT_A_FILE
    assert refusal(tmp_path / "socket") is Refusal.NOT_A_FILE
    assert refusal(Path("/dev/zero")) is Refusal.NOT_A_FILE
    assert refusal(tmp_path) is Refusal.NOT_A_FILE


def test_what_can_not_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "loop").symlink_to("loop")
    assert refusal(tmp_path / "empty") is Refusal.EMPTY
    assert refusal(tmp_path / "gone") is Refusal.MISSING
    assert refusal(tmp_path / "empty" / "below") is Refusal.MISSING
    assert refusal(tmp_path / "loop") is Refusal.LOOP
    assert refusal(tmp_path / ("x" * 300)) is Refusal.UNREADABLE


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "locked").write_text("x")
    (tmp_path / "locked").chmod(0)
    assert refusal(tmp_path / "locked") is Refusal.UNREADABLE


@pytest.mark.parametrize("change", ["grow", "shrink", "rewrite"])
def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path, change: str) -> None:
    path = tmp_path / "a"
    path.write_bytes(bytes(3 * CHUNK))
    with open_file(path) as opened, pytest.raises(FileRefused) as caught:
        for number, _ in enumerate(opened.chunks()):
            if number == 1:
                match change:
                    case "grow":
                        with path.open("ab") as other:
                            other.write(b"more")
                    case "shrink":
                        os.truncate(path, CHUNK)
                    case "rewrite":
                        os.utime(path, ns=(1, 1))
    assert caught.value.reason is Refusal.CHANGED_WHILE_READ


def test_a_file_swapped_after_it_was_opened_is_read_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"first")
    with open_file(path) as opened:
        (tmp_path / "b").write_bytes(b"other")
        (tmp_path / "b").replace(path)
        assert opened.read() == b"first"
