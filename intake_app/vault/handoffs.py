"""What was handed to whom."""

import json
import uuid
from collections.abc import Iterator
from typing import Any

from intake_app.domain.custody import Action
from intake_app.domain.handoff import Answered, HandoffRecord
from intake_app.domain.ids import CounselId, HandoffId, MatterCode
from intake_app.domain.vault import Thing
from intake_app.errors import NotFound
from intake_app.vault.connection import Connection
from intake_app.vault.custody import Custody, iso
from intake_app.vault.reading import entry, moment, number, text, those_that_read

_COLUMNS = "id, matter, counsel, counsel_name, recipient, at, file_name, size, sha256, entries"
_SELECT = f"""
    SELECT {_COLUMNS}, coalesce((SELECT lists.sha256 FROM handoff_lists lists WHERE lists.handoff = id), '')
    FROM handoffs
"""


class Handoffs:
    """The handoffs of a vault."""

    def __init__(self, connection: Connection, custody: Custody) -> None:
        self._db, self._custody = connection, custody

    def add(
        self,
        matter: MatterCode,
        *,
        counsel: CounselId | None,
        counsel_name: str,
        recipient: str,
        file_name: str,
        size: int,
        sha256: str,
        entries: int,
        contents: str = "",
        bates: str = "",
        left_out: str = "",
    ) -> HandoffRecord:
        """Enter a handoff that was written and read back.

        `size` and `sha256` are of the sealed file; `contents` is the hash of the list inside; `bates` tells the
        first and the last number inside, `left_out` the codes of the fields that it does not tell.
        """
        handoff = HandoffId(uuid.uuid4().hex)
        facts = {"recipient": recipient, "sha256": sha256, "size": str(size), "entries": str(entries)}
        facts |= {"contents": contents} if contents else {}
        facts |= {"bates": bates} if bates else {}
        facts |= {"left_out": left_out} if left_out else {}
        at = self._custody.now()
        self._db.execute(
            f"INSERT INTO handoffs ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (handoff, matter, counsel, counsel_name, recipient, iso(at), file_name, size, sha256, entries),
        )
        if contents:
            self._db.execute("INSERT INTO handoff_lists (handoff, sha256) VALUES (?, ?)", (handoff, contents))
        of = [(Thing.HANDOFF, handoff)]
        self._custody.add(Action.HANDED_OFF, matter=matter, subject=handoff, facts=facts, at=at, of=of)
        return self._one("id = ?", handoff)

    def left_out(self, record: HandoffRecord) -> tuple[str, ...]:
        """The codes of the fields that it does not tell, as the custody record has them."""
        row = self._db.execute(
            "SELECT facts FROM custody WHERE matter = ? AND action = ? AND subject = ?",
            (record.matter, Action.HANDED_OFF, record.id),
        ).fetchone()
        with entry(Thing.HANDOFF, record.id):
            return tuple(text(json.loads(row[0]).get("left_out", "")).split()) if row else ()

    def signed_with_key_in_use(self, record: HandoffRecord) -> bool:
        """Whether this vault still signs as it did then: the data key was not replaced since, by a record without gaps.

        What was salvaged from a damaged vault may lack the line that says so.
        """
        row = self._db.execute(
            """
            SELECT last_seq - handed.seq, (SELECT count(*) FROM custody WHERE seq > handed.seq AND action <> ?)
            FROM vault_info,
                (SELECT max(seq) AS seq FROM custody WHERE matter = ? AND action = ? AND subject = ?) AS handed
            """,
            (Action.REKEYED, record.matter, Action.HANDED_OFF, record.id),
        ).fetchone()
        return row is not None and row[0] == row[1]

    def get(self, handoff: HandoffId) -> HandoffRecord:
        """Raises NotFound."""
        return self._one("id = ?", handoff)

    def with_hash(self, sha256: str) -> HandoffRecord:
        """The one whose sealed file has this SHA-256, in hex. Raises NotFound."""
        return self._one("sha256 = ?", sha256)

    def answer(self, record: HandoffRecord, answered: Answered, text: str) -> HandoffRecord:
        """Enter counsel's answer; `text` is the answer as it came. The same one again changes nothing."""
        values = (record.id, iso(answered.at), answered.name, answered.key, answered.whole, text)
        done = self._db.execute(
            "INSERT INTO acknowledgements (handoff, at, name, key, whole, text) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (handoff, key) DO NOTHING",
            values,
        )
        if done.rowcount:
            facts = {"sha256": record.sha256, "key": answered.key, "at": iso(answered.at)}
            facts |= {"whole": "yes" if answered.whole else "no"}
            of = [(Thing.HANDOFF, record.id)]
            self._custody.add(Action.ACKNOWLEDGED, matter=record.matter, subject=record.id, facts=facts, of=of)
        return self._one("id = ?", record.id)

    def _all(self, where: str, *values: str) -> list[HandoffRecord]:
        rows = self._db.execute(f"{_SELECT} {where} ORDER BY number DESC", values).fetchall()
        return those_that_read(Thing.HANDOFF, rows, self._record, self._custody.unreadable)

    def of(self, matter: MatterCode) -> list[HandoffRecord]:
        """Those of one matter, the newest first."""
        return self._all("WHERE matter = ?", matter)

    def list(self) -> list[HandoffRecord]:
        """All, the newest first."""
        return self._all("")

    def _one(self, where: str, value: str) -> HandoffRecord:
        row = self._db.execute(f"{_SELECT} WHERE {where} ORDER BY number DESC", (value,)).fetchone()
        if row is None:
            raise NotFound("handoff", value)
        with entry(Thing.HANDOFF, row[0]):
            return self._record(row)

    def _record(self, row: tuple[Any, ...]) -> HandoffRecord:
        handoff, matter, counsel, name, recipient, at, file_name, size, sha256, entries, contents = row
        for each in (handoff, matter, counsel or "", name, recipient, file_name, sha256, contents):
            text(each)
        when, answers = moment(at), tuple(self._answers(handoff))
        counts = number(size), sha256, number(entries)
        return HandoffRecord(handoff, matter, counsel, name, recipient, when, file_name, *counts, contents, answers)

    def _answers(self, handoff: str) -> Iterator[Answered]:
        rows = self._db.execute(
            "SELECT at, name, key, whole FROM acknowledgements WHERE handoff = ? ORDER BY number", (handoff,)
        )
        for at, name, key, whole in rows:
            yield Answered(moment(at), text(name), text(key), bool(whole))
