"""The schema in numbered steps; `PRAGMA user_version` counts those that were taken. A released step is never edited."""

import contextlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import cast

import sqlcipher3

from intake_app.errors import DatabaseDamaged, VaultTooNew
from intake_app.vault.connection import Connection, commit

RECORDS = 3  # the step that brought them
WITNESSES = 9  # as above
_STAND_INS = {
    4: "CREATE TEMP TABLE trash (subject TEXT, kind TEXT, matter TEXT, at TEXT);",
    5: """
        CREATE TEMP TABLE own_keys (number INTEGER PRIMARY KEY, recipient, sealed, made_at);
        CREATE TEMP TABLE signers (number INTEGER PRIMARY KEY, key, name, met_at, checked_how, checked_at, checked_by);
        CREATE TEMP TABLE key_checkers (counsel, number, actor);
        CREATE TEMP TABLE handoff_lists (handoff, sha256);
        CREATE TEMP TABLE acknowledgements (number INTEGER PRIMARY KEY, handoff, at, name, key, whole, text);
    """,
    7: """
        CREATE TEMP TABLE backup_plan (only_row INTEGER PRIMARY KEY, place, keep);
        CREATE TEMP TABLE backups (number INTEGER PRIMARY KEY, at, folder, events, size, written, fault);
    """,
    8: "CREATE TEMP TABLE sums (content INTEGER PRIMARY KEY, sha512, crc32);",
}
"""Empty tables for a database that has not taken this step and can't."""


@cache
def steps() -> tuple[str, ...]:
    """The SQL of every step, in order."""
    folder = files("intake_app.vault") / "schema"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return tuple((folder / name).read_text("utf-8") for name in names)


def schema_version(connection: Connection) -> int:
    """How many steps this database has taken."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def migrate(connection: Connection, until: int | None = None) -> None:
    """Take the missing steps, or those up to `until`, each together with its number in one transaction."""
    taken = schema_version(connection)
    for number, step in enumerate(steps()[taken:until], start=taken + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in _statements(step):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
            commit(connection)
        except BaseException:
            if connection.in_transaction:  # a full drive has undone it already
                connection.execute("ROLLBACK")
            raise


def stand_in(connection: Connection) -> None:
    """Give a database on a read-only medium, which stays at its step, in memory the tables it lacks, empty."""
    taken = schema_version(connection)
    for step, tables in _STAND_INS.items():
        if taken < step:
            for statement in _statements(tables):
                connection.execute(statement)


def check_version(connection: Connection, folder: Path) -> None:
    """Raises VaultTooNew, or DatabaseDamaged for a database that no version of ours has made.

    Its tables, indexes, views and triggers have to be those of its version to the letter: a trigger or a view that
    somebody added would be run with what is stored here.
    """
    found, known = schema_version(connection), len(steps())
    if found > known:
        raise VaultTooNew(folder, found, known)
    if found < 1:
        raise DatabaseDamaged(folder, "schema")
    if _schema_of(connection) != _expected(found):
        raise DatabaseDamaged(folder, "schema")


@cache
def _expected(version: int) -> frozenset[tuple[str, ...]]:
    with contextlib.closing(cast("Connection", sqlcipher3.connect(":memory:", isolation_level=None))) as db:
        migrate(db, version)
        return _schema_of(db)


def _schema_of(connection: Connection) -> frozenset[tuple[str, ...]]:
    """SQLite's own statistics and the indexes that come with a table say nothing more."""
    query = """
        SELECT type, name, tbl_name, sql FROM main.sqlite_schema
        WHERE sql NOT NULL AND name NOT IN ('sqlite_stat1', 'sqlite_stat4')
    """
    return frozenset((kind, name, table, " ".join(sql.split())) for kind, name, table, sql in connection.execute(query))


def _statements(script: str) -> Iterator[str]:
    """One at a time: `executescript` would end the transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlcipher3.complete_statement(statement):
            yield statement
            statement = ""
