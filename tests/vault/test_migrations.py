from pathlib import Path

import pytest
import sqlcipher3

from intake_app.errors import DatabaseDamaged, VaultTooNew
from intake_app.vault import migrations
from intake_app.vault.migrations import check_version, migrate, schema_version, steps


@pytest.fixture
def db():
    connection = sqlcipher3.connect(":memory:", isolation_level=None)
    yield connection
    connection.close()


def test_a_new_database_takes_every_step(db) -> None:
    migrate(db)
    assert schema_version(db) == len(steps()) >= 1
    migrate(db)
    assert schema_version(db) == len(steps())


def test_a_step_that_fails_leaves_neither_itself_nor_its_number(db, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        migrations, "steps", lambda: ("CREATE TABLE one (x);", "CREATE TABLE two (x);\nSELECT nothing;")
    )
    with pytest.raises(sqlcipher3.OperationalError):
        migrate(db)
    assert schema_version(db) == 1
    assert db.execute("SELECT name FROM sqlite_schema").fetchall() == [("one",)]


def test_a_newer_database_is_refused_and_an_unknown_one_too(db, tmp_path: Path) -> None:
    with pytest.raises(DatabaseDamaged):
        check_version(db, tmp_path)
    db.execute(f"PRAGMA user_version = {len(steps()) + 1}")
    with pytest.raises(VaultTooNew) as caught:
        check_version(db, tmp_path)
    assert (caught.value.found, caught.value.known) == (len(steps()) + 1, len(steps()))


def test_steps_are_numbered_without_gaps() -> None:
    folder = Path(migrations.__file__).parent / "schema"
    numbers = [int(path.name[:4]) for path in sorted(folder.glob("*.sql"))]
    assert numbers == list(range(1, len(steps()) + 1))
