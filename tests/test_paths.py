"""The program's folders are its own, and its resources are found in a checkout and in an installed wheel."""

from pathlib import Path

import pytest

from intake_app import paths


def test_the_folders_are_the_programs_own_and_not_made_by_asking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for folder in (paths.data_dir(), paths.config_dir(), paths.log_dir(), paths.settings_file().parent):
        assert "intake-app" in folder.parts
        assert folder.is_relative_to(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_resources_are_found_beside_the_package() -> None:
    assert len(paths.resource("words", "eff_large.txt").read_text("utf-8").split()) == 7776


def test_resources_inside_an_installed_package_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = tmp_path / "site-packages/intake_app"
    (installed / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", installed)
    assert paths.resource("words") == installed / "resources/words"
