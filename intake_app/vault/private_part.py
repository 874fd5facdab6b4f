"""
What only an opened header tells: whose the slots are, and where the custody record stood when it was last written.

JSON in UTF-8, filled up with spaces to 2048 bytes and sealed with XChaCha20-Poly1305 (IETF) under the subkey
"intake private", the vault id as associated data, so that its length says nothing:

    {"head": [number, "hash"] or null, "slots": [{"label": "…", "since": "…"}, …]}

`slots` are those of the header, in its order; `since` is UTC in ISO 8601, or empty. `head` is the number and hash of an
event of the record: a record that lacks it was shortened, or is an older one put back.
"""

import json
import secrets
from dataclasses import dataclass

from intake_app.vault.secrets import NONCE_BYTES, TAG_BYTES, derive, seal, unseal, wipe
from intake_app.vault.slot import Malformed

_PLAIN = 2048  # bytes
PRIVATE_BYTES = NONCE_BYTES + _PLAIN + TAG_BYTES
MAX_LABEL = 40  # characters; eight of the widest fit


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a slot is, and since when."""

    label: str = ""
    since: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The last event of the custody record, as far as it was known here."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Private:
    """One owner for each slot."""

    head: Head | None
    owners: tuple[Owner, ...]

    def sealed(self, vault_id: bytes, data_key: bytearray) -> bytes:
        """Nonce and sealed text."""
        head = [self.head.seq, self.head.hash] if self.head else None
        slots = [{"label": owner.label, "since": owner.since} for owner in self.owners]
        text = json.dumps({"head": head, "slots": slots}, ensure_ascii=False, separators=(",", ":")).encode()
        if len(text) > _PLAIN:
            raise ValueError("labels are too long")
        nonce, subkey = secrets.token_bytes(NONCE_BYTES), derive(data_key, b"intake private")
        try:
            return nonce + seal(bytearray(text.ljust(_PLAIN)), vault_id, nonce, subkey)
        finally:
            wipe(subkey)

    @classmethod
    def unsealed(cls, data: bytes, vault_id: bytes, data_key: bytearray, slots: int) -> "Private":
        """Raises Malformed when it is not what was sealed with this key, or tells of another number of slots."""
        subkey = derive(data_key, b"intake private")
        try:
            text = unseal(data[NONCE_BYTES:], vault_id, data[:NONCE_BYTES], subkey)
        finally:
            wipe(subkey)
        if text is None:
            raise Malformed("private part")
        try:
            told = json.loads(bytes(text))
            owners = tuple(Owner(str(each["label"]), str(each["since"])) for each in told["slots"])
            head = Head(int(told["head"][0]), str(told["head"][1])) if told["head"] else None
        except (ValueError, KeyError, TypeError, IndexError) as error:
            raise Malformed("private part") from error
        if len(owners) != slots:
            raise Malformed("private part")
        return cls(head, owners)
