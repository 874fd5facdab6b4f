"""Counsel: lawyers, every key they had, and how each was checked."""

import uuid
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from intake_app.domain.custody import Action
from intake_app.domain.ids import CounselId
from intake_app.domain.people import Counsel, EarlierKey, KeyCheck
from intake_app.domain.vault import Thing
from intake_app.errors import NotFound
from intake_app.vault.connection import Connection
from intake_app.vault.custody import Custody, iso
from intake_app.vault.reading import entry, moment, moment_or_none, text, those_that_read

_SELECT = """
    SELECT id, name, office, latest.key, checked_how, checked_at, added_at, coalesce(actor, ''), latest.number
    FROM counsel
    JOIN counsel_keys latest ON latest.counsel = id
        AND latest.number = (SELECT max(number) FROM counsel_keys WHERE counsel = id)
    LEFT JOIN key_checkers checker ON checker.counsel = id AND checker.number = latest.number
"""


class People:
    """The counsel of a vault."""

    def __init__(self, connection: Connection, custody: Custody) -> None:
        self._db, self._custody = connection, custody

    def add(self, name: str, office: str, key: str) -> Counsel:
        """A new lawyer, whose key is unchecked."""
        counsel = CounselId(uuid.uuid4().hex)
        at = self._custody.now()
        self._db.execute(
            "INSERT INTO counsel (id, name, office, added_at) VALUES (?, ?, ?, ?)",
            (counsel, name, office, iso(at)),
        )
        self._add_key(counsel, key, at)
        self._enter(Action.COUNSEL_ADDED, counsel, {"key": key}, at)
        return self.get(counsel)

    def get(self, counsel: CounselId) -> Counsel:
        """Raises NotFound."""
        row = self._db.execute(f"{_SELECT} WHERE id = ?", (counsel,)).fetchone()
        if row is None:
            raise NotFound("counsel", counsel)
        with entry(Thing.COUNSEL, counsel):
            return self._counsel(row)

    def list(self) -> list[Counsel]:
        """All that read, by name."""
        rows = self._db.execute(f"{_SELECT} ORDER BY name COLLATE NOCASE, counsel.number").fetchall()
        return those_that_read(Thing.COUNSEL, rows, self._counsel, self._custody.unreadable)

    def update(self, counsel: CounselId, name: str, office: str) -> Counsel:
        """Raises NotFound."""
        self.get(counsel)
        self._db.execute("UPDATE counsel SET name = ?, office = ? WHERE id = ?", (name, office, counsel))
        self._enter(Action.COUNSEL_CHANGED, counsel, {}, self._custody.now())
        return self.get(counsel)

    def set_key(self, counsel: CounselId, key: str) -> Counsel:
        """Another key from now on, unchecked. The one in use again changes nothing. Raises NotFound."""
        before = self.get(counsel).key
        if key == before:
            return self.get(counsel)
        at = self._custody.now()
        self._add_key(counsel, key, at)
        self._enter(Action.KEY_CHANGED, counsel, {"before": before, "key": key}, at)
        return self.get(counsel)

    def record_check(self, counsel: CounselId, how: KeyCheck) -> Counsel:
        """The key in use was compared with its owner, just now. Raises NotFound."""
        key = self.get(counsel).key
        at = self._custody.now()
        self._db.execute(
            """
            UPDATE counsel_keys SET checked_how = ?, checked_at = ?
            WHERE counsel = ? AND number = (SELECT max(number) FROM counsel_keys WHERE counsel = ?)
            """,
            (how, iso(at), counsel, counsel),
        )
        self._db.execute(
            """
            INSERT OR REPLACE INTO key_checkers (counsel, number, actor)
            SELECT ?, max(number), ? FROM counsel_keys WHERE counsel = ?
            """,
            (counsel, self._custody.actor, counsel),
        )
        self._enter(Action.KEY_CHECKED, counsel, {"how": how, "key": key}, at)
        return self.get(counsel)

    def _enter(self, action: Action, counsel: CounselId, facts: Mapping[str, str], at: datetime) -> None:
        self._custody.add(action, subject=counsel, facts=facts, at=at, of=[(Thing.COUNSEL, counsel)])

    def _add_key(self, counsel: CounselId, key: str, at: datetime) -> None:
        self._db.execute(
            """
            INSERT INTO counsel_keys (counsel, number, key, set_at, checked_how)
            SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ? FROM counsel_keys WHERE counsel = ?
            """,
            (counsel, key, iso(at), KeyCheck.UNCHECKED, counsel),
        )

    def _counsel(self, row: tuple[Any, ...]) -> Counsel:
        counsel, name, office, key, how, checked_at, added_at, checked_by, number = row
        return Counsel(
            CounselId(text(counsel)),
            text(name),
            text(office),
            text(key),
            KeyCheck(how),
            moment_or_none(checked_at),
            moment(added_at),
            tuple(self._earlier(counsel, number)),
            text(checked_by),
        )

    def _earlier(self, counsel: str, number: int) -> Iterator[EarlierKey]:
        rows = self._db.execute(
            "SELECT key, set_at, checked_how FROM counsel_keys WHERE counsel = ? AND number < ? ORDER BY number DESC",
            (counsel, number),
        )
        for key, set_at, how in rows:
            yield EarlierKey(text(key), moment(set_at), KeyCheck(how))
