"""One recipient's share of an age header, and the two parties who write and read it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

FILE_KEY_SIZE = 16  # bytes
WRAPPED_SIZE = FILE_KEY_SIZE + 16  # with the tag of ChaCha20-Poly1305


@dataclass(frozen=True, slots=True)
class Stanza:
    """The file key wrapped for one recipient. `arguments` starts with the kind."""

    arguments: tuple[str, ...]
    body: bytes

    @property
    def kind(self) -> str:
        """Which sort of recipient it is for ("X25519", "scrypt", …)."""
        return self.arguments[0]


class Recipient(Protocol):
    """Someone a file can be sealed for. `str()` is the public key as its owner gives it."""

    @property
    def key(self) -> bytes:
        """The public key itself."""

    @property
    def post_quantum(self) -> bool:
        """Whether a quantum computer leaves what is sealed for it closed."""

    def wrap(self, file_key: bytes, /) -> Stanza:
        """The file key, readable by this recipient alone."""


class Identity(Protocol):
    """A secret that may open a file."""

    def recipient(self) -> Recipient | None:
        """The public key that goes with it; None for a passphrase."""

    def unwrap(self, stanzas: Sequence[Stanza], /) -> bytes | None:
        """The file key, or None when no stanza is for this identity. Raises `BadHeader`."""
