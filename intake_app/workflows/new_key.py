"""A key of one's own, to receive handoffs with: made, kept in the vault or in a file, and opened again."""

import contextlib
import io
from dataclasses import dataclass, field
from pathlib import Path

from intake_app.age import ScryptIdentity, ScryptRecipient, armored, decrypt, encryptor, new_identity, parse_identities
from intake_app.domain.people import OwnKey
from intake_app.errors import BadArmor, BadHeader, KeyFault, KeyLocked, NoMatch, NotAnIdentity, WrongKeyPassphrase
from intake_app.handoff import SigningKey
from intake_app.vault import Vault
from intake_app.workflows.passphrase import check_passphrase
from intake_app.workflows.read_file import read_named
from intake_app.workflows.read_keys import MAX_KEY_FILE, key_text
from intake_app.workflows.write_file import chosen_file

_SEALED = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")


@dataclass(frozen=True, slots=True)
class NewKey:
    """`recipient` is to be given away; `file` is the key file, as `age-keygen` writes it or sealed by `age` as text."""

    recipient: str
    file: str = field(repr=False)


def make_key(passphrase: str = "", *, post_quantum: bool = False) -> NewKey:
    """A new age key, its file under the passphrase if there is one. Takes a second or so then. WeakPassphrase."""
    if passphrase:
        check_passphrase(passphrase)
    return key_under(passphrase, post_quantum=post_quantum)


def key_under(passphrase: str, *, post_quantum: bool = False) -> NewKey:
    """The same with a passphrase that nobody judges, for a key that keeps nothing from anybody."""
    identity = new_identity(post_quantum=post_quantum)
    recipient = str(identity.recipient())
    text = f"# public key: {recipient}\n{identity}\n"
    return NewKey(recipient, sealed_key(text.encode("ascii"), passphrase) if passphrase else text)


def new_key(path: Path, *, post_quantum: bool = False, passphrase: str = "") -> str:
    """Make a key and write its file; the public key, `age1…` or `age1pq1…`. What `make_key` and `write_key` raise."""
    key = make_key(passphrase, post_quantum=post_quantum)
    write_key(path, key)
    return key.recipient


def keep_key(vault: Vault, key: NewKey, *, actor: str) -> OwnKey:
    """Keep it in the vault, from where it can be used and saved. For keys under a passphrase."""
    with vault.change(actor=actor) as change:
        return change.own_keys.add(key.recipient, key.file)


def own_keys(vault: Vault) -> list[OwnKey]:
    """Those that the vault keeps, the newest first."""
    with vault.reading() as view:
        return [*view.own_keys.list()]


def own_key(vault: Vault, recipient: str) -> OwnKey:
    """The one of them with this public key, as it is now. NotFound."""
    with vault.reading() as view:
        return view.own_keys.get(recipient)


def signing_key(vault: Vault) -> str:
    """The public key that this vault's handoffs and answers are signed with, in minisign's form."""
    return SigningKey(vault.signing_seed()).public


def write_key(path: Path, key: NewKey | OwnKey) -> None:
    """Its file, which only its owner can read. TargetExists or CannotWrite when it can't be written."""
    with chosen_file(path) as file:
        file.write((key.file if isinstance(key, NewKey) else key.sealed).encode("ascii"))


def read_key_bytes(path: Path) -> bytes:
    """A key file as it is, sealed or not. CannotRead."""
    return read_named(path, MAX_KEY_FILE)


def is_locked(file: bytes) -> bool:
    """Whether a passphrase is needed to use it."""
    return file.lstrip().startswith(_SEALED)


def unlocked(file: bytes, passphrase: str = "") -> str:
    """The text of a key file, which `age` may have sealed with a passphrase. What `unlocked_bytes` raises."""
    return key_text(unlocked_bytes(file, passphrase))


def unlocked_bytes(file: bytes, passphrase: str = "") -> bytes:
    """The same as it stands there.

    KeyLocked without a passphrase where one is needed; WrongKeyPassphrase; NotAnIdentity for a sealed file of another
    kind; BadPayload when it is damaged; BadHeader when its passphrase is too `costly`.
    """
    if not is_locked(file):
        return file
    if not passphrase:
        raise KeyLocked
    text = io.BytesIO()
    try:
        decrypt([ScryptIdentity(passphrase)], io.BytesIO(file), text)
    except NoMatch as error:
        if error.detail != "scrypt":
            raise NotAnIdentity(KeyFault.OTHER_KIND, error.detail) from error
        raise WrongKeyPassphrase from error
    except (BadHeader, BadArmor) as error:
        if isinstance(error, BadHeader) and error.costly:
            raise
        raise NotAnIdentity(KeyFault.NOT_A_KEY, error.detail) from error
    return text.getvalue()


def unlocked_own(vault: Vault, passphrase: str) -> str:
    """The text of all keys kept in the vault that this passphrase opens. WrongKeyPassphrase when it opens none."""
    texts = []
    for key in own_keys(vault):
        with contextlib.suppress(WrongKeyPassphrase):
            texts.append(unlocked(key.sealed.encode(), passphrase))
    if not texts:
        raise WrongKeyPassphrase
    return "".join(texts)


def public_keys(text: str) -> list[str]:
    """The public keys that go with those in the text of a key file. NotAnIdentity."""
    return [str(identity.recipient()) for identity in parse_identities(text)]


def sealed_key(text: bytes, passphrase: str) -> str:
    """A key file under this passphrase."""
    sink = io.BytesIO()
    with encryptor(ScryptRecipient(passphrase), sink) as writer:
        writer.write(text)
    return armored(sink.getvalue())
