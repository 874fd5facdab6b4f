"""What is installed is what was locked: hashed, complete, and from no host in particular."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = ROOT / "packaging/locks"


def wanted(name: str) -> set[str]:
    lines = (line.partition("#")[0].strip() for line in (LOCKS / name).read_text("utf-8").splitlines())
    return {line for line in lines if line and not line.startswith("-")}


def locked(name: str) -> dict[str, str]:
    """Names to versions."""
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (LOCKS / name).read_text("utf-8"), re.MULTILINE))


def test_the_lock_is_made_from_what_the_package_says_it_needs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert wanted("run.in") == set(project["dependencies"])


@pytest.mark.parametrize("name", ["run", "build", "dev", "fuzz"])
def test_a_lock_has_a_hash_for_everything_and_names_no_host(name: str) -> None:
    text = (LOCKS / f"{name}.lock").read_text("utf-8")
    assert "://" not in text
    for entry in re.split(r"\n(?=[a-z])", text):
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize("part", ["run", "build"])
def test_what_is_tested_is_what_runs(part: str) -> None:
    assert locked(f"{part}.lock").items() <= locked("dev.lock").items()
