"""`intake-app sheets`: the three sheets of a matter as files, without a window."""

from pathlib import Path

import pytest

from intake_app.domain.matter import Mode
from intake_app.domain.process import Process
from intake_app.domain.process_terms import CopyHeld
from intake_app.vault import Vault
from intake_app.workflows.write_record import add_record


@pytest.fixture
def vault_with_matter(vault: Vault) -> tuple[Path, str]:
    with vault.change() as change:
        code = change.matters.add(Mode.CLINIC_INTAKE, "Blue heron").code
    add_record(vault, code, Process(copy_held=CopyHeld.NOTICE_ONLY), actor="ana")
    vault.close()
    return vault.folder, code


def test_the_sheets_of_a_matter_are_written_and_never_over_others(run, vault_with_matter, secret, tmp_path) -> None:
    folder, code = vault_with_matter
    out = tmp_path / "sheets"
    out.mkdir()
    ran = run("sheets", folder, "--matter", code, "--out", out, *secret)
    assert ran.exit == 0
    assert {path.name for path in out.iterdir()} == {
        f"{code}-fact-sheet.pdf",
        f"{code}-first-look.pdf",
        f"{code}-timeline.pdf",
    }
    assert all(path.read_bytes().startswith(b"%PDF") for path in out.iterdir())
    assert "not encrypted" in ran.out
    again = run("sheets", folder, "--matter", code, "--out", out, *secret)
    assert again.exit == 1
    assert f"{code}-fact-sheet.pdf" in again.err


def test_a_folder_that_is_not_there_is_named(run, vault_with_matter, secret, tmp_path: Path) -> None:
    folder, code = vault_with_matter
    ran = run("sheets", folder, "--matter", code, "--out", tmp_path / "nowhere", *secret)
    assert ran.exit == 1
    assert "nowhere" in ran.err
