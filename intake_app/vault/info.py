"""The one row about the vault as a whole."""

import secrets
from datetime import datetime
from pathlib import Path

from intake_app.domain.vault import HeaderSource, VaultInfo
from intake_app.errors import DatabaseDamaged
from intake_app.vault.connection import Connection
from intake_app.vault.custody import GENESIS, iso
from intake_app.vault.header import Header, TooNew
from intake_app.vault.migrations import WITNESSES, schema_version
from intake_app.vault.reading import NEVER, moment, or_else, text
from intake_app.vault.slot import Malformed
from intake_app.vault.storage import storage_errors


def add_info(db: Connection, header: Header, name: str, now: datetime) -> None:
    """Enter it, once, when the vault is made."""
    db.execute(
        """
        INSERT INTO vault_info (only_row, id, name, created_at, header, last_seq, last_hash)
        VALUES (1, ?, ?, ?, ?, 0, ?)
        """,
        (header.vault_id.hex(), name, iso(now), header.pack(), GENESIS),
    )
    if schema_version(db) >= WITNESSES:
        db.execute("UPDATE vault_info SET witness_key = ?", (secrets.token_bytes(32),))


def name_in(db: Connection) -> str:
    """What its owner called it."""
    return or_else(text, db.execute("SELECT name FROM vault_info").fetchone()[0], "")


def header_in(db: Connection, folder: Path, vault_id: bytes, data_key: bytearray) -> Header | None:
    """The copy of the header; None for one that is damaged, or of another vault. Raises DatabaseDamaged."""
    row = db.execute("SELECT header FROM vault_info").fetchone()
    if row is None:
        raise DatabaseDamaged(folder, "vault_info")
    try:
        copy = Header.parse(row[0])
    except (Malformed, TooNew, TypeError):
        return None
    return copy if copy.vault_id == vault_id and copy.is_genuine(data_key) else None


def set_header(db: Connection, header: Header) -> None:
    """Keep a copy of this one from now on."""
    db.execute("UPDATE vault_info SET header = ?", (header.pack(),))


def info_of(
    db: Connection, folder: Path, header: Header, source: HeaderSource, file: Path, *, read_only: bool
) -> VaultInfo:
    """Names, counts and sizes."""
    (created,) = db.execute("SELECT created_at FROM vault_info").fetchone()
    matters, items, notes = (
        db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("matters", "items", "notes")
    )
    with storage_errors(folder):
        size = sum(path.stat().st_size for path in folder.iterdir())
    return VaultInfo(
        name=name_in(db),
        id=header.vault_id.hex(),
        created=or_else(moment, created, NEVER),
        schema=schema_version(db),
        slots=tuple(slot.kind for slot in header.slots),
        matters=matters,
        items=items,
        notes=notes,
        size=size,
        read_only=read_only,
        header=source,
        header_file=file,
    )
