"""What would take long to make again, kept in memory while a vault is open: sealed, and nothing without its key."""

import secrets
import threading
from collections.abc import Hashable, Iterable

from intake_app.vault.secrets import NONCE_BYTES, TAG_BYTES, new_key, seal, unseal, wipe

ROOM = 256 * 1024 * 1024  # bytes


class Kept:
    """Holds as much as there is room for; what comes later is not kept. Any thread may call.

    The key is of this session alone and is wiped when the vault is locked: what is left in memory then, or was swapped
    out before, can't be read.
    """

    def __init__(self, room: int = ROOM) -> None:
        self._room, self._key, self._alone = room, new_key(), threading.Lock()
        self._sealed: dict[Hashable, tuple[bytes, bytes]] = {}
        self._gone = False

    def put(self, name: Hashable, data: bytes) -> None:
        """Keep it if there is room."""
        with self._alone:
            if self._gone or name in self._sealed or len(data) > self._room:
                return
            plain, nonce = bytearray(data), secrets.token_bytes(NONCE_BYTES)
            try:
                self._sealed[name] = nonce, seal(plain, b"", nonce, self._key)
            finally:
                wipe(plain)
            self._room -= len(data)

    def get(self, name: Hashable) -> bytes | None:
        """What was kept under this name; None where nothing was, or memory failed it."""
        with self._alone:
            if name not in self._sealed:
                return None
            nonce, sealed = self._sealed[name]
            plain = unseal(sealed, b"", nonce, self._key)
        return None if plain is None else bytes(plain)

    def keep_only(self, names: Iterable[Hashable]) -> None:
        """Let the others go."""
        with self._alone:
            for name in self._sealed.keys() - set(names):
                self._room += len(self._sealed.pop(name)[1]) - TAG_BYTES

    def let_go(self) -> None:
        """All of it, for good."""
        with self._alone:
            self._gone = True
            self._sealed.clear()
            wipe(self._key)
