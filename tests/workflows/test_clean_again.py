from pathlib import Path

import pytest

from intake_app.cleaning import Cleaner
from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.custody import Action
from intake_app.domain.document import Role, Status
from intake_app.domain.matter import Matter, Originals
from intake_app.errors import FileRefused
from intake_app.vault import Vault
from intake_app.vault.check import check
from intake_app.workflows.clean_again import clean_again
from intake_app.workflows.take_in import Manner, take_in, take_in_picture

AS_USUAL = CleaningChoices()


def test_an_original_is_cleaned_anew(vault: Vault, matter: Matter, cleaner: Cleaner, make_photo) -> None:
    item = take_in_picture(vault, cleaner, matter.code, "a.jpg", make_photo(), actor="ben")
    again = clean_again(vault, cleaner, item.id, AS_USUAL, actor="eva")
    assert (again.report, again.exhibit, again.provenance) == (item.report, item.exhibit, item.provenance)
    assert b"".join(vault.read(item.id, Role.ORIGINAL)) == make_photo()
    with vault.reading() as view:
        event = view.custody.of(matter.code)[-1]
    assert (event.action, event.actor) == (Action.CLEANED, "eva")
    assert event.facts["clean"] == again.content(Role.CLEAN).sha256
    assert check(vault).ok


def test_without_an_original_the_clean_copy_is_cleaned_and_nothing_found_is_forgotten(
    vault: Vault, matter: Matter, cleaner: Cleaner, make_photo
) -> None:
    manner = Manner(Originals.DISCARD)
    item = take_in_picture(vault, cleaner, matter.code, "a.jpg", make_photo(), actor="ben", manner=manner)
    again = clean_again(vault, cleaner, item.id, AS_USUAL, actor="ben")
    assert again.content(Role.ORIGINAL) is None
    assert {finding.what for finding in again.report.removed} >= {"gps", "device", "comment"}


def test_what_still_can_not_be_cleaned_stays_as_it_was(
    vault: Vault, matter: Matter, cleaner: Cleaner, tmp_path: Path, make_photo
) -> None:
    (tmp_path / "cut.jpg").write_bytes(make_photo()[:200])
    manner = Manner(keep_refused=True)
    (item,) = take_in(vault, cleaner, matter.code, [tmp_path / "cut.jpg"], actor="ben", manner=manner).items
    with pytest.raises(FileRefused):
        clean_again(vault, cleaner, item.id, AS_USUAL, actor="ben")
    with vault.reading() as view:
        assert view.documents.get(item.id) == item
    assert item.status is Status.AS_RECEIVED
