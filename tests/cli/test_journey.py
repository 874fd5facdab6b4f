"""The main job by the installed program, from a fresh home to files in counsel's hands; and what it leaves behind."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PASSPHRASE = b"orbit velvet canyon tulip"
SECRETS = [PASSPHRASE, b"tangerine", b"summons-7731", b"Blue heron", b"kitchen table"]


class Machine:
    """A user's home, a temporary folder, and a desk with two files."""

    def __init__(self, root: Path, photo: bytes) -> None:
        self.home, self.temporary, self.desk = root / "home", root / "tmp", root / "desk"
        for folder in (self.home, self.temporary, self.desk):
            folder.mkdir()
        (self.desk / "papers").mkdir()
        (self.desk / "papers" / "summons-7731.jpg").write_bytes(photo)
        (self.desk / "papers" / "letter.txt").write_text("The tangerine car was there again.")
        (self.desk / "passphrase").write_bytes(PASSPHRASE)

    def run(self, *arguments: object, expect: int = 0) -> Any:
        environment = {"HOME": str(self.home), "TMPDIR": str(self.temporary), "PATH": os.defpath, "LANG": "C.UTF-8"}
        command = [sys.executable, "-m", "intake_app", *map(str, arguments), "--json"]
        ran = subprocess.run(command, env=environment, cwd=self.desk, capture_output=True, check=False)
        assert ran.returncode == expect, ran.stderr.decode()
        return json.loads(ran.stdout)

    def in_vault(self, command: str, *arguments: object, expect: int = 0) -> Any:
        return self.run(command, "Clinic", "--passphrase-file", "passphrase", *arguments, expect=expect)

    def traces(self, folder: Path) -> Iterator[tuple[str, bytes]]:
        """Every place where a secret stands in the clear."""
        for path in folder.rglob("*"):
            data = bytes(path) + (path.read_bytes() if path.is_file() else b"")
            yield from ((path.name, secret) for secret in SECRETS if secret.lower() in data.lower())


def test_the_main_job_without_a_window(tmp_path: Path, make_photo) -> None:
    machine = Machine(tmp_path, make_photo(comment="kitchen table"))
    created = machine.run("vault", "create", "Clinic", "--passphrase-file", "passphrase")
    assert len(created["recovery"]) == 12
    taken = machine.in_vault("take-in", "papers", "--title", "Blue heron")
    letter, photo = taken["files"]
    assert (letter["status"], photo["status"]) == ("clean", "clean")
    assert machine.in_vault("list")["matters"][0]["code"] == taken["matter"]
    assert [hit["id"] for hit in machine.in_vault("search", "7731")["hits"]] == [photo["item"]]
    assert [hit["id"] for hit in machine.in_vault("search", "tangerine car")["hits"]] == [letter["item"]]

    key = machine.run("key", "new", "--unprotected", "--out", "counsel.key")["recipient"]
    to = ["--matter", taken["matter"], "--to", key, "--out", "For counsel.age", "--include-as-received"]
    receipt = machine.in_vault("hand-off", *to)
    assert receipt["sha256"] == hashlib.sha256((machine.desk / "For counsel.age").read_bytes()).hexdigest()
    opened = machine.run("open-handoff", "For counsel.age", "--identity", "counsel.key", "--out", "Received")
    assert receipt["signed_with"] == opened["sender"]["key"]
    hashes = {file["path"]: file["sha256"] for file in opened["files"]}
    assert_stock_programs_agree(machine.desk, hashes)
    assert machine.run("vault", "check", "Clinic", "--passphrase-file", "passphrase")["ok"]

    assert list(machine.traces(machine.home)) == []
    assert list(machine.traces(machine.temporary)) == []
    assert list(machine.traces(machine.desk / "Clinic.intake")) == []
    assert b"tangerine" not in (machine.desk / "For counsel.age").read_bytes()


def assert_stock_programs_agree(desk: Path, hashes: dict[str, str]) -> None:
    """What `age` and a ZIP reader get out is what the manifest says."""
    if not shutil.which("age"):
        pytest.skip("the age program is not installed")
    subprocess.run(["age", "-d", "-i", "counsel.key", "-o", "plain.zip", "For counsel.age"], cwd=desk, check=True)
    with zipfile.ZipFile(desk / "plain.zip") as bundle:
        (base,) = {name.partition("/")[0] for name in bundle.namelist()}
        assert {path: hashlib.sha256(bundle.read(f"{base}/{path}")).hexdigest() for path in hashes} == hashes
        rest = {name.removeprefix(f"{base}/") for name in bundle.namelist()} - set(hashes)
        covers = {"tagmanifest-sha256.txt", "tagmanifest-sha512.txt"}
        assert rest == {"manifest.json", "manifest.json.minisig"} | covers
    (desk / "plain.zip").unlink()
