"""A2: a database under the right key that was made to harm is refused by name, or harmless; nothing of it is run."""

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3

from intake_app.domain.document import Item, Role
from intake_app.domain.matter import Matter, Mode
from intake_app.errors import DatabaseDamaged, IntakeError, VaultTooNew
from intake_app.vault import Vault
from intake_app.vault.check import check
from intake_app.vault.connection import open_database
from intake_app.vault.migrations import steps

Doctor = Callable[..., None]
DATA = bytes(range(256)) * 1200


@pytest.fixture
def doctored(vault: Vault, matter: Matter, take_in: Callable[[bytes], Item], folder: Path) -> Doctor:
    """Run SQL over the locked vault, as whoever has the key can."""
    take_in(DATA)
    header, key = vault.unlocked.header, bytearray(vault.unlocked.data_key)
    vault.close()

    def run(*statements: str) -> None:
        db = open_database(folder / "vault.db", header, key)
        db.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            db.execute(statement)
        db.close()

    return run


def used(vault: Vault) -> bool:
    """Do what people do. True when all of it went well."""
    with vault.reading() as view:
        (matter,) = view.matters.list()
        (item,) = view.documents.of(matter.code)
    assert b"".join(vault.read(item.id, Role.ORIGINAL)) == DATA
    vault.search("letter")
    with vault.change() as change:
        change.notes.add(matter.code, "Call", "She came in at three.")
        change.matters.add(Mode.CLINIC_INTAKE, "Another")
    return check(vault).ok


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE custody",
        "DROP TABLE vault_info",
        "ALTER TABLE items RENAME COLUMN title TO name",
        "DROP TABLE findable",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE items (x' WHERE name = 'items'",
        "UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'chunks'",
        "DELETE FROM sqlite_schema WHERE name = 'events_stay'",
    ],
)
def test_a_wrong_schema_is_refused(doctored: Doctor, folder: Path, passphrase: str, statement: str) -> None:
    doctored(statement)
    with pytest.raises(DatabaseDamaged):
        Vault.open(folder, passphrase, actor="Ana")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON revisions BEGIN UPDATE items SET title = 'x'; DELETE FROM trash; END",
        "CREATE TRIGGER evil AFTER INSERT ON matters BEGIN DELETE FROM chunks; END",
        "CREATE TRIGGER evil BEFORE INSERT ON notes BEGIN SELECT load_extension('/tmp/evil.so'); END",
        "CREATE VIEW evil AS SELECT load_extension('/tmp/evil.so')",
        "CREATE VIEW evil AS SELECT writefile('/tmp/evil', title) FROM items",
        "ALTER TABLE items ADD COLUMN evil TEXT GENERATED ALWAYS AS (title || 'x') VIRTUAL",
        "CREATE INDEX evil ON items (abs(number))",
        "CREATE TABLE evil (x)",
    ],
)
def test_what_does_not_belong_to_a_vault_is_refused_before_it_can_run(
    doctored: Doctor, folder: Path, passphrase: str, statement: str
) -> None:
    doctored(statement)
    with pytest.raises(DatabaseDamaged) as caught:
        Vault.open(folder, passphrase, actor="Ana")
    assert caught.value.detail == "schema"


@pytest.mark.parametrize("version", [0, -1])
def test_no_version_of_ours_is_damage(doctored: Doctor, folder: Path, passphrase: str, version: int) -> None:
    doctored(f"PRAGMA user_version = {version}")
    with pytest.raises(DatabaseDamaged):
        Vault.open(folder, passphrase, actor="Ana")


def test_a_version_to_come_is_told_as_that(doctored: Doctor, folder: Path, passphrase: str) -> None:
    doctored(f"PRAGMA user_version = {len(steps()) + 1}")
    with pytest.raises(VaultTooNew):
        Vault.open(folder, passphrase, actor="Ana")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE findable_data SET block = randomblob(9)",
        "UPDATE chunks SET bytes = zeroblob(300000000) WHERE number = 0",
        "UPDATE contents SET size = 9223372036854775807",
        "UPDATE contents SET size = -5",
        "INSERT INTO chunks SELECT content, number + 1000, bytes FROM chunks",
    ],
)
def test_values_that_no_version_writes_are_told_and_cost_no_more_than_themselves(
    doctored: Doctor, folder: Path, passphrase: str, statement: str
) -> None:
    doctored(statement)
    try:
        with Vault.open(folder, passphrase, actor="Ana") as vault:
            assert not used(vault) or "number + 1000" in statement
    except (IntakeError, AssertionError) as error:
        assert isinstance(error, IntakeError), repr(error)


def test_other_databases_can_not_be_attached_from_it(doctored: Doctor, folder: Path) -> None:
    with pytest.raises(sqlcipher3.Error):
        doctored("CREATE VIEW main.evil AS SELECT * FROM other.secrets", "SELECT * FROM evil")
