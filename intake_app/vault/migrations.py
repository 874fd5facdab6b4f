"""The schema in numbered steps; `PRAGMA user_version` counts those that were taken. A released step is never edited."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

import sqlcipher3

from intake_app.errors import DatabaseDamaged, VaultTooNew
from intake_app.vault.connection import Connection

_TRASH = 4  # the step that brought it


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


def migrate(connection: Connection) -> None:
    """Take the missing steps, each together with its number in one transaction."""
    taken = schema_version(connection)
    for number, step in enumerate(steps()[taken:], start=taken + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in _statements(step):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # a full drive has undone it already
                connection.execute("ROLLBACK")
            raise


def stand_in(connection: Connection) -> None:
    """Give a database on a read-only medium, which stays at its step, an empty trash in memory if it has none."""
    if schema_version(connection) < _TRASH:
        connection.execute("CREATE TEMP TABLE trash (subject TEXT, kind TEXT, matter TEXT, at TEXT)")


def check_version(connection: Connection, folder: Path) -> None:
    """Raises VaultTooNew, or DatabaseDamaged for a database that no version of ours has made."""
    found, known = schema_version(connection), len(steps())
    if found > known:
        raise VaultTooNew(folder, found, known)
    if found < 1:
        raise DatabaseDamaged(folder, "schema")


def _statements(script: str) -> Iterator[str]:
    """One at a time: `executescript` would end the transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlcipher3.complete_statement(statement):
            yield statement
            statement = ""
