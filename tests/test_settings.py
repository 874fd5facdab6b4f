"""Settings come back as they were saved; a damaged file is set aside and told."""

import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from intake_app.settings import Settings, load, save


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "not/yet/there/settings.json"
    settings = Settings(language="es", appearance="dark", lock_after_minutes=3, text_percent=150)
    save(path, settings)
    assert load(path) == (settings, False)
    save(path, replace(settings, language="en"))
    assert load(path)[0].language == "en"
    assert [found.name for found in path.parent.iterdir()] == ["settings.json"]


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(path, Settings())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_no_file_means_the_defaults_and_is_not_damage(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == (Settings(), False)


def test_keys_of_a_newer_version_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"text_percent": 125, "from_the_future": [1]}), "utf-8")
    assert load(path) == (Settings(text_percent=125), False)


DAMAGED = {
    "empty": b"",
    "cut": b'{"language": "e',
    "not text": b"\xff\xfe\x00{}",
    "another shape": b"[1, 2]",
    "a number": b"7",
    "deep": b"[" * 100_000,
    "a language nobody speaks here": b'{"language": "xx"}',
    "locking turned off": b'{"lock_after_minutes": 0}',
    "true is not a number": b'{"lock_after_minutes": true}',
    "text for a number": b'{"text_percent": "100"}',
    "a list": b'{"appearance": ["dark"]}',
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert load(path) == (Settings(), True)
    assert (tmp_path / "settings.json.damaged").read_bytes() == content
    assert load(path) == (Settings(), False)
