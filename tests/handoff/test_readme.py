"""The page for a lawyer who has never heard of us."""

from pathlib import Path

import pytest

from intake_app.domain.document import Status
from intake_app.domain.privilege import Basis
from intake_app.handoff import layout

TEXT = (Path(__file__).parents[2] / "resources/handoff/README.txt").read_text("utf-8")
ENGLISH, SPANISH = TEXT.split("\nESPAÑOL\n")


@pytest.mark.parametrize("half", [ENGLISH, SPANISH], ids=["english", "spanish"])
def test_each_language_names_all_that_is_there_and_how_to_open_and_check_it(half: str) -> None:
    parts = [layout.README, layout.PAGE, layout.MANIFEST, layout.SIGNATURE, layout.DECLARATION, layout.INFO]
    parts += [layout.DOCUMENTS, layout.ORIGINALS, layout.NOTES, layout.PROCESS, layout.LISTS]
    parts += [layout.SUMS_256, layout.SUMS_512, layout.TAG_SUMS_256, layout.TAG_SUMS_512]
    parts += ["exhibits.pdf", "exhibits.csv", "custody.csv", "load.dat", "load.opt", "withheld.csv"]
    commands = ["age -d -i ", "certutil -hashfile ", "shasum -a 256 ", "sha256sum ", "minisign -V -m manifest.json -P "]
    commands += ["sha256sum -c manifest-sha256.txt"]
    for word in [*parts, *Status, *Basis, *commands]:
        assert word in half


def test_it_fits_an_ordinary_window() -> None:
    assert max(map(len, TEXT.splitlines())) <= 76
    assert "\t" not in TEXT
    assert "\r" not in TEXT
