"""Who signed what came here, and whether their key was compared with them."""

from typing import Any

from intake_app.domain.custody import Action
from intake_app.domain.names import bare_name
from intake_app.domain.people import KeyCheck, Signer
from intake_app.domain.vault import Thing
from intake_app.vault.connection import Connection
from intake_app.vault.custody import Custody, iso
from intake_app.vault.reading import entry, moment, moment_or_none, text

_SELECT = "SELECT key, name, met_at, checked_how, checked_at, checked_by FROM signers"


class Signers:
    """The signing keys that a vault has met."""

    def __init__(self, connection: Connection, custody: Custody) -> None:
        self._db, self._custody = connection, custody

    def get(self, key: str) -> Signer | None:
        """Whose it is, as far as is known; None for one never met."""
        row = self._db.execute(f"{_SELECT} WHERE key = ?", (key,)).fetchone()
        with entry(Thing.SIGNER, key):
            return _signer(row) if row else None

    def named(self, name: str) -> list[Signer]:
        """All who came with this name, or one that looks like it. Raises EntryDamaged: one of them might be meant."""
        rows = self._db.execute(f"{_SELECT} ORDER BY number").fetchall()
        found = []
        for row in rows:
            with entry(Thing.SIGNER, row[0]):
                found.append(_signer(row))
        return [one for one in found if bare_name(one.name) == bare_name(name)]

    def meet(self, key: str, name: str) -> Signer:
        """Remember the key, and the name that came with it first."""
        at = self._custody.now()
        done = self._db.execute(
            "INSERT INTO signers (key, name, met_at, checked_how, checked_by) VALUES (?, ?, ?, ?, '')"
            " ON CONFLICT (key) DO NOTHING",
            (key, name, iso(at), KeyCheck.UNCHECKED),
        )
        if done.rowcount:
            self._custody.add(Action.SIGNER_MET, facts={"key": key}, at=at, of=[(Thing.SIGNER, key)])
        return self._known(key)

    def record_check(self, key: str, name: str, how: KeyCheck) -> Signer:
        """The key was compared with its owner, just now."""
        self.meet(key, name)
        at = self._custody.now()
        self._db.execute(
            "UPDATE signers SET checked_how = ?, checked_at = ?, checked_by = ? WHERE key = ?",
            (how, iso(at), self._custody.actor, key),
        )
        facts = {"how": how, "key": key}
        self._custody.add(Action.SIGNER_CHECKED, facts=facts, at=at, of=[(Thing.SIGNER, key)])
        return self._known(key)

    def _known(self, key: str) -> Signer:
        known = self.get(key)
        assert known is not None
        return known


def _signer(row: tuple[Any, ...]) -> Signer:
    key, name, met_at, how, checked_at, checked_by = row
    checked = moment_or_none(checked_at)
    return Signer(text(key), text(name), moment(met_at), KeyCheck(how), checked, text(checked_by))
