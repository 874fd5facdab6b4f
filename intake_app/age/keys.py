"""Keys from text as people paste it, and what is wrong when it is no key."""

from intake_app.age import bech32
from intake_app.age.x25519 import KEY_SIZE, PUBLIC_PREFIX, SECRET_PREFIX, X25519Identity, X25519Recipient
from intake_app.errors import KeyFault, NotAnIdentity, NotARecipient

_PUBLIC = "age1"
_SECRET = "age-secret-key-1"
_PUBLIC_LENGTH = 62  # characters
_SECRET_LENGTH = 74
_OTHER_PUBLIC = ("ssh-", "ecdsa-", "sk-ssh-", "-----begin", "untrusted comment:")
_OTHER_SECRET = ("age-secret-key-pq-1", "age-plugin-", "age-encryption.org/")  # the last: a sealed identity file
_SECRET_MARKS = ("age-secret-key-", "age-plugin-", "private key")
_NAME_END = 40  # characters in which a plugin's name may end


def parse_recipient(text: str) -> X25519Recipient:
    """The one public key in `text`; comments, and white space around or inside it, do not matter.

    Raises `NotARecipient`.
    """
    compact = _without_comments(text)
    if fault := _public_fault(text.strip().lower(), compact.lower()):
        raise NotARecipient(fault, "public key")
    return X25519Recipient(_decode(compact, PUBLIC_PREFIX, _PUBLIC_LENGTH, NotARecipient))


def parse_identity(text: str) -> X25519Identity:
    """The one secret key in `text`, likewise. Raises `NotAnIdentity`."""
    compact = _without_comments(text)
    if fault := _secret_fault(text.strip().lower(), compact.lower()):
        raise NotAnIdentity(fault, "secret key")
    return X25519Identity(_decode(compact, SECRET_PREFIX, _SECRET_LENGTH, NotAnIdentity))


def parse_identities(text: str) -> list[X25519Identity]:
    """All keys of an identity file: one a line, comments after `#`, blank lines. Raises `NotAnIdentity`."""
    identities = [parse_identity(line) for line in _lines(text)]
    if not identities:
        raise NotAnIdentity(KeyFault.EMPTY, "no key in the file")
    return identities


def _lines(text: str) -> list[str]:
    lines = (line.strip() for line in text.removeprefix("\ufeff").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _without_comments(text: str) -> str:
    return "".join("".join(_lines(text)).split())


def _public_fault(text: str, start: str) -> KeyFault | None:
    if not start:
        return KeyFault.EMPTY
    if any(mark in text for mark in _SECRET_MARKS):
        return KeyFault.PRIVATE_KEY
    if text.startswith(_OTHER_PUBLIC) or _names_a_plugin(start):
        return KeyFault.OTHER_KIND
    return None if start.startswith(_PUBLIC) else KeyFault.NOT_A_KEY


def _secret_fault(text: str, start: str) -> KeyFault | None:
    if not start:
        return KeyFault.EMPTY
    if text.startswith(_OTHER_PUBLIC) or start.startswith(_OTHER_SECRET):
        return KeyFault.OTHER_KIND
    if start.startswith(_PUBLIC):
        return KeyFault.PUBLIC_KEY
    return None if start.startswith(_SECRET) else KeyFault.NOT_A_KEY


def _names_a_plugin(start: str) -> bool:
    """`age1NAME1…`; Bech32 data has no "1", so a second one ends a name, or is mistyped in a key of ours."""
    return start.startswith(_PUBLIC) and len(start) != _PUBLIC_LENGTH and "1" in start[len(_PUBLIC) : _NAME_END]


def _decode(compact: str, prefix: str, length: int, error: type[NotARecipient]) -> bytes:
    try:
        found, key = bech32.decode(compact)
    except ValueError as reason:
        fault = KeyFault.CUT if len(compact) < length else KeyFault.MISTYPED
        raise error(fault, str(reason)) from reason
    if found != prefix or len(key) != KEY_SIZE:
        raise error(KeyFault.MISTYPED, "wrong case or size")
    return key
