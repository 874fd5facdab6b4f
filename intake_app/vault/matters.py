"""Matters: rows to domain objects and back."""

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from intake_app.domain.custody import Action
from intake_app.domain.ids import CounselId, MatterCode
from intake_app.domain.matter import Matter, MatterState, Mode, Originals, default_originals
from intake_app.domain.vault import Thing
from intake_app.errors import NotFound
from intake_app.vault.connection import Connection
from intake_app.vault.custody import Custody, iso
from intake_app.vault.reading import entry, moment, text, those_that_read

SPEAKABLE = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # no 0 O, 1 I L, U V
_SELECT = """
    SELECT code, mode, title, originals, state, counsel, opened_at,
        (SELECT count(*) FROM items WHERE matter = code)
            - (SELECT count(*) FROM trash WHERE matter = code AND kind = 'item'),
        (SELECT count(*) FROM notes WHERE matter = code)
            - (SELECT count(*) FROM trash WHERE matter = code AND kind = 'note'),
        (SELECT count(*) FROM handoffs WHERE matter = code)
    FROM matters
"""


class Matters:
    """The matters of a vault."""

    def __init__(self, connection: Connection, custody: Custody) -> None:
        self._db, self._custody = connection, custody

    def add(self, mode: Mode, title: str, originals: Originals | None = None) -> Matter:
        """Open a matter under a new random code."""
        code, kept = self._new_code(), originals or default_originals(mode)
        at = self._custody.now()
        self._db.execute(
            "INSERT INTO matters (code, mode, title, originals, state, opened_at) VALUES (?, ?, ?, ?, ?, ?)",
            (code, mode, title, kept, MatterState.OPEN, iso(at)),
        )
        self._enter(Action.MATTER_OPENED, code, {"mode": mode, "originals": kept}, at)
        return self.get(code)

    def get(self, code: MatterCode) -> Matter:
        """Raises NotFound."""
        row = self._db.execute(f"{_SELECT} WHERE code = ?", (code,)).fetchone()
        if row is None:
            raise NotFound("matter", code)
        with entry(Thing.MATTER, code):
            return _matter(row)

    def codes(self) -> list[MatterCode]:
        """Of all, the newest first."""
        return [MatterCode(code) for (code,) in self._db.execute("SELECT code FROM matters ORDER BY number DESC")]

    def titles(self) -> list[tuple[MatterCode, str]]:
        """Of all, the newest first; without counting what they hold."""
        rows = self._db.execute("SELECT code, title FROM matters ORDER BY number DESC")
        return [(MatterCode(str(code)), str(title)) for code, title in rows]

    def list(self) -> list[Matter]:
        """All that read, the newest first."""
        rows = self._db.execute(f"{_SELECT} ORDER BY number DESC")
        return those_that_read(Thing.MATTER, rows, _matter, self._custody.unreadable)

    def update(
        self,
        code: MatterCode,
        *,
        title: str | None = None,
        state: MatterState | None = None,
        originals: Originals | None = None,
    ) -> Matter:
        """Change what is given. Raises NotFound."""
        self.get(code)
        given = {"title": title, "state": state, "originals": originals}
        changes = {column: value for column, value in given.items() if value is not None}
        for column, value in changes.items():
            self._db.execute(f"UPDATE matters SET {column} = ? WHERE code = ?", (value, code))
        facts = {column: value for column, value in changes.items() if column != "title"}
        if changes:
            self._enter(Action.MATTER_CHANGED, code, {"changed": " ".join(changes), **facts})
        return self.get(code)

    def assign(self, code: MatterCode, counsel: CounselId | None) -> None:
        """Whom it goes to, or nobody; no event when nothing changes. Raises NotFound."""
        if self.get(code).counsel == counsel:
            return
        self._db.execute("UPDATE matters SET counsel = ? WHERE code = ?", (counsel, code))
        facts = {"counsel": counsel} if counsel else {}
        self._enter(Action.MATTER_CHANGED, code, {"changed": "counsel", **facts})

    def _enter(self, action: Action, code: MatterCode, facts: Mapping[str, str], at: datetime | None = None) -> None:
        self._custody.add(action, matter=code, facts=facts, at=at, of=[(Thing.MATTER, code)])

    def _new_code(self) -> MatterCode:
        """Three and three, easy to say on the phone: K7M-42Q."""
        while True:
            signs = "".join(secrets.choice(SPEAKABLE) for _ in range(6))
            code = MatterCode(f"{signs[:3]}-{signs[3:]}")
            if self._db.execute("SELECT 1 FROM matters WHERE code = ?", (code,)).fetchone() is None:
                return code


def _matter(row: tuple[Any, ...]) -> Matter:
    code, mode, title, originals, state, counsel, opened_at, items, notes, handoffs = row
    return Matter(
        MatterCode(text(code)),
        Mode(mode),
        text(title),
        Originals(originals),
        MatterState(state),
        None if counsel is None else CounselId(text(counsel)),
        moment(opened_at),
        items,
        notes,
        handoffs,
    )
