"""Keys from text as people paste it, and what is wrong when it is no key."""

import re

from intake_app.age import bech32, ssh, x25519
from intake_app.age.encoding import from_base64
from intake_app.age.stanza import Identity, Recipient
from intake_app.age.x25519 import X25519Identity, X25519Recipient
from intake_app.errors import KeyFault, NotAnIdentity, NotARecipient

_PUBLIC = "age1"
_ANY_SECRET = "age-secret-key-"
_SECRET = "age-secret-key-1"
_PUBLIC_LENGTH = 62  # characters of a classical key
_HYBRID_PUBLIC = "age1pq1"
_HYBRID_SECRET = "age-secret-key-pq-1"
_PLUGIN_SECRET = "age-plugin-"
_SSH_PUBLIC = ("ssh-", "ecdsa-", "sk-ssh-", "sk-ecdsa-", "---- begin ssh2 public key")
_SSH_SECRET = ("-----begin openssh private key", "-----begin rsa private key", "putty-user-key-file")
_OTHER_KINDS = ("-----begin", "untrusted comment:", "age-encryption.org/")  # PGP, minisign, a sealed identity file
_SECRET_MARKS = re.compile(
    r"age-secret-key-(?:pq-)?1[02-9ac-hj-np-z]{16}"  # more than a letter has that only speaks of such keys
    r"|age-plugin-[a-z0-9+._-]*1[02-9ac-hj-np-z]{4}"
    r"|--begin[a-z0-9]*privatekey"
    r"|putty-user-key-file"
)
"""Looked for in small letters without white space."""
_NAME_END = 40  # characters in which a plugin's name may end


def new_identity(*, post_quantum: bool = False) -> Identity:
    """A secret key of one's own; it always has a `recipient()`."""
    if not post_quantum:
        return X25519Identity.generate()
    from intake_app.age.hybrid import HybridIdentity  # noqa: PLC0415  here and below: few keys need what it loads

    return HybridIdentity.generate()


def parse_recipient(text: str) -> Recipient:
    """The one public key in `text`; comments, and white space around or inside it, do not matter.

    After a key of SSH stands whose it is, which does not matter either. Raises `NotARecipient`.
    """
    lines = _lines(text)
    if fault := _public_fault("\n".join(lines).lower()):
        raise NotARecipient(fault, "public key")
    compact = _compact("".join(lines))
    if compact.startswith(ssh.KIND):
        return _ssh_recipient(lines)
    if not compact.lower().startswith(_HYBRID_PUBLIC):
        return X25519Recipient(_decode(compact, x25519.PUBLIC_PREFIX, x25519.KEY_SIZE, NotARecipient))
    from intake_app.age import hybrid  # noqa: PLC0415

    return hybrid.HybridRecipient(_decode(compact, hybrid.PUBLIC_PREFIX, hybrid.KEY_SIZE, NotARecipient))


def parse_identity(text: str) -> Identity:
    """The one secret key in `text`, likewise. Raises `NotAnIdentity`."""
    lines = _lines(text)
    if fault := _secret_fault("\n".join(lines).lower()):
        raise NotAnIdentity(fault, "secret key")
    compact = _compact("".join(lines))
    if not compact.lower().startswith(_HYBRID_SECRET):
        return X25519Identity(_decode(compact, x25519.SECRET_PREFIX, x25519.KEY_SIZE, NotAnIdentity))
    from intake_app.age import hybrid  # noqa: PLC0415

    return hybrid.HybridIdentity(_decode(compact, hybrid.SECRET_PREFIX, hybrid.SEED_SIZE, NotAnIdentity))


def parse_identities(text: str) -> list[Identity]:
    """All keys of an identity file: one a line, comments after `#`, blank lines. Raises `NotAnIdentity`."""
    identities = [parse_identity(line) for line in _lines(text)]
    if not identities:
        raise NotAnIdentity(KeyFault.EMPTY, "no key in the file")
    return identities


def holds_secret_key(text: str) -> bool:
    """Whether a secret key of any common kind stands in it, or the beginning of one."""
    return _SECRET_MARKS.search(_compact(text).lower()) is not None


def _ssh_recipient(lines: list[str]) -> Recipient:
    kind, *words = lines[0].split()
    if len(lines) > 1 or kind in words:
        raise NotARecipient(KeyFault.NOT_A_KEY, "several keys")
    key = words[0] if words else ""
    if len(key) < ssh.TEXT_LENGTH:
        raise NotARecipient(KeyFault.CUT, "too short")
    try:
        return ssh.SshRecipient(from_base64(key.encode()))
    except ValueError as reason:
        raise NotARecipient(KeyFault.MISTYPED, str(reason)) from reason


def _lines(text: str) -> list[str]:
    lines = (line.strip() for line in text.removeprefix("\ufeff").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _compact(text: str) -> str:
    return "".join(text.split())


def _public_fault(text: str) -> KeyFault | None:
    if not text:
        return KeyFault.EMPTY
    start = _compact(text)
    if start.startswith((_ANY_SECRET, _PLUGIN_SECRET)) or holds_secret_key(text):
        return KeyFault.PRIVATE_KEY
    if text.split(maxsplit=1)[0] == ssh.KIND:
        return None
    if text.startswith(_SSH_PUBLIC):
        return KeyFault.SSH
    if _names_a_plugin(start):
        return KeyFault.PLUGIN
    if text.startswith(_OTHER_KINDS):
        return KeyFault.OTHER_KIND
    return None if start.startswith(_PUBLIC) else KeyFault.NOT_A_KEY


def _secret_fault(text: str) -> KeyFault | None:
    if not text:
        return KeyFault.EMPTY
    start = _compact(text)
    if start.startswith(_PLUGIN_SECRET):
        return KeyFault.PLUGIN
    if text.startswith(_SSH_SECRET):
        return KeyFault.SSH
    if text.startswith(_OTHER_KINDS):
        return KeyFault.OTHER_KIND
    if start.startswith(_PUBLIC) or text.startswith(_SSH_PUBLIC):
        return KeyFault.PUBLIC_KEY
    return None if start.startswith((_SECRET, _HYBRID_SECRET)) else KeyFault.NOT_A_KEY


def _names_a_plugin(start: str) -> bool:
    """`age1NAME1…`; Bech32 data has no "1", so a second one ends a name, or is mistyped in a key of ours."""
    ours = len(start) == _PUBLIC_LENGTH or start.startswith(_HYBRID_PUBLIC)
    return not ours and start.startswith(_PUBLIC) and "1" in start[len(_PUBLIC) : _NAME_END]


def _decode(compact: str, prefix: str, size: int, error: type[NotARecipient]) -> bytes:
    """The `size` bytes of a key with this prefix."""
    try:
        found, key = bech32.decode(compact)
    except ValueError as reason:
        fault = KeyFault.CUT if len(compact) < bech32.length(prefix, size) else KeyFault.MISTYPED
        raise error(fault, str(reason)) from reason
    if found != prefix or len(key) != size:
        raise error(KeyFault.MISTYPED, "wrong case or size")
    return key
