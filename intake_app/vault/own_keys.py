"""Keys of one's own, each a key file under a passphrase of its own."""

from intake_app.domain.custody import Action
from intake_app.domain.people import OwnKey
from intake_app.domain.vault import Thing
from intake_app.errors import NotFound
from intake_app.vault.connection import Connection
from intake_app.vault.custody import Custody, iso
from intake_app.vault.reading import Row, moment, text, those_that_read


class OwnKeys:
    """The keys of a vault that open handoffs."""

    def __init__(self, connection: Connection, custody: Custody) -> None:
        self._db, self._custody = connection, custody

    def add(self, recipient: str, sealed: str) -> OwnKey:
        """Keep a key file; the record names the public key. One that is there already gets the file that came."""
        at = self._custody.now()
        self._db.execute(
            "INSERT INTO own_keys (recipient, sealed, made_at) VALUES (?, ?, ?)"
            " ON CONFLICT (recipient) DO UPDATE SET sealed = excluded.sealed",
            (recipient, sealed, iso(at)),
        )
        self._custody.add(Action.OWN_KEY_MADE, facts={"key": recipient}, at=at, of=[(Thing.OWN_KEY, recipient)])
        return self.get(recipient)

    def seal_anew(self, recipient: str, sealed: str) -> OwnKey:
        """The file of a key that is there is another one now, under another passphrase."""
        self._db.execute("UPDATE own_keys SET sealed = ? WHERE recipient = ?", (sealed, recipient))
        of = [(Thing.OWN_KEY, recipient)]
        self._custody.add(Action.OWN_KEY_PASSPHRASE_CHANGED, facts={"key": recipient}, of=of)
        return self.get(recipient)

    def get(self, recipient: str) -> OwnKey:
        """The one with this public key. NotFound."""
        for key in self.list():
            if key.recipient == recipient:
                return key
        raise NotFound("own key", recipient)

    def list(self) -> list[OwnKey]:
        """All that read, the newest first: that is the one to give away. The others open what was sealed for them."""
        rows = self._db.execute("SELECT recipient, sealed, made_at FROM own_keys ORDER BY number DESC")
        return those_that_read(Thing.OWN_KEY, rows, _own_key, self._custody.unreadable)


def _own_key(row: Row) -> OwnKey:
    recipient, sealed, at = row
    return OwnKey(text(recipient), text(sealed), moment(at))
