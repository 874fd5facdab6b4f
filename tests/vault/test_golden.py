"""P28: a vault made by any released version opens, whole. Each folder of `tests/data/vaults` is one version's."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from intake_app.domain.document import Kind, Role, Status
from intake_app.domain.people import KeyCheck
from intake_app.domain.process import Process
from intake_app.domain.vault import SlotKind, WithKeyFile
from intake_app.errors import WrongSecret
from intake_app.vault import Vault, opening
from intake_app.vault.check import check
from intake_app.vault.header import Header
from intake_app.vault.migrations import steps
from intake_app.vault.opening import vault_kind_of

VAULTS = Path(__file__).parents[1] / "data" / "vaults"
PASSPHRASE = "golden velvet canyon tulip"
WITH_KEY_FILE = WithKeyFile("amber window quiet", b"intake-key-file-1 " + b"5e" * 32 + b"\n")
WORDS = {
    "0001": "core fix blame example surround install panel utility orient spare engine memory",
    "0002": "street vanish delay upgrade nothing volume spy elevator peanut mule cherry explain",
    "0003": "riot sugar lend notice tent balcony chronic wealth month together divert flash",
    "0004": "vibrant tag stick inspire inside flavor milk start goat bachelor strategy soap",
    "0005": "scatter garden rabbit sight wire control skirt artwork oyster aisle sadness kind",
    "0006": "faint timber rent attend solar climb ice oil check lounge swear cause",
    "0007": "name bachelor example cattle laptop clog unhappy buddy fire direct name planet",
    "0008": "quiz solar supreme vessel enlist board describe title swear heart series loop",
    "0009": "swap stem thought this link ball catalog chest possible segment guide tobacco",
}


@pytest.fixture(params=sorted(VAULTS.glob("*.intake")), ids=lambda path: path.stem)
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copytree(request.param, tmp_path / request.param.name))


def test_every_step_of_the_schema_has_a_vault_made_with_it() -> None:
    assert len(list(VAULTS.glob("*.intake"))) == len(steps())


@pytest.mark.parametrize("writable", [True, False])
def test_it_opens_with_everything_in_it(golden: Path, writable: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not writable:  # then the schema stays as old as it is
        monkeypatch.setattr(opening.os, "access", lambda _path, _mode: False)
    with Vault.open(golden, PASSPHRASE, actor="Ben") as vault, vault.reading() as view:
        assert vault.read_only is not writable
        (matter,) = view.matters.list()
        assert (matter.title, matter.items, matter.notes, matter.handoffs) == ("Blue heron", 1, 1, 1)
        (note,) = view.notes.of(matter.code)
        assert (note.body, note.draft) == ("The notice came on Tues", True)
        assert [each.body[-8:] for each in view.notes.history(note.id)] == [" Monday.", "Tuesday.", " on Tues"]
        (counsel,) = view.people.list()
        assert (counsel.key, counsel.previous_key, counsel.check) == ("age1second", "age1first", KeyCheck.READ_ALOUD)
        (item,) = view.documents.of(matter.code)
        assert (item.title, item.kind, item.status, item.exhibit) == ("Letter", Kind.JPEG, Status.CLEAN, 1)
        assert b"".join(view.documents.read(item.id, Role.ORIGINAL)) == bytes(range(256)) * 1100
        assert b"".join(view.documents.read(item.id, Role.CLEAN)) == b"pixels"
        processes = [stored.value.number for stored in view.records.of(matter.code, Process)]
        assert processes == (["HSI-1"] if golden.stem >= "0003" else [])
        assert len(view.trash.of(matter.code)) == (golden.stem >= "0004")
        has_keys = golden.stem >= "0005"
        assert [key.recipient for key in view.own_keys.list()] == (["age1own"] if has_keys else [])
        assert bool(view.signers.get("RWsigner")) is has_keys
        assert counsel.checked_by == ("Ana" if has_keys else "")
        (handoff,) = view.handoffs.of(matter.code)
        assert (handoff.counsel, handoff.recipient) == (counsel.id, "age1second")
        assert [answer.name for answer in handoff.answers] == (["Ada Quill"] if has_keys else [])
        assert len(view.sums.of(matter.code)) == (2 if golden.stem >= "0008" else 0)


def test_it_is_sound_and_searchable(golden: Path) -> None:
    with Vault.open(golden, PASSPHRASE, actor="Ben") as vault:
        assert check(vault).ok
        assert [hit.title for hit in vault.search("heron").hits] == ["Blue heron"]
        assert [hit.title for hit in vault.search("days object").hits] == (["Letter"] if golden.stem >= "0002" else [])
        assert vault.info().schema == len(steps())


def test_both_versions_of_the_key_file_are_among_them() -> None:
    versions = {Header.parse((folder / "vault.key").read_bytes()).version for folder in VAULTS.glob("*.intake")}
    assert versions == {1, 2}


def test_a_passphrase_with_a_key_file_opens_it(golden: Path) -> None:
    """Since the format had that kind of slot; every vault made from now on has one."""
    if golden.stem < "0009":
        assert SlotKind.KEY_FILE not in vault_kind_of(golden)
        return
    with Vault.open(golden, WITH_KEY_FILE, actor="?") as vault:
        assert vault.person == "Ben"
    with pytest.raises(WrongSecret):
        Vault.open(golden, replace(WITH_KEY_FILE, key_file=b"another"), actor="?")


def test_its_recovery_words_open_it(golden: Path) -> None:
    Vault.open_with_sheet(golden, WORDS[golden.stem].split(), actor="Ben").close()
