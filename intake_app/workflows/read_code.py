"""What the QR code in a picture says, read behind glass: a key, or counsel's answer."""

from collections.abc import Callable, Sequence
from pathlib import Path

from intake_app.cleaning import MAX_CLEANABLE, Cleaner, sniff
from intake_app.domain.document import DRAWN
from intake_app.errors import CannotRead, FileRefused, KeyFault, NotARecipient, Refusal
from intake_app.handoff.acknowledgement import MAX_SIZE
from intake_app.workflows.key_text import key_in_text
from intake_app.workflows.read_file import open_file, read_named
from intake_app.workflows.read_keys import MAX_KEY_FILE, key_text

Lend = Callable[[], Cleaner]
"""Gives a cleaner once a picture has to be opened: most files are text, and need none."""


def is_picture(path: Path) -> bool:
    """Whether this is a file in which a code may be drawn; False for what can't be read."""
    try:
        with open_file(path) as opened:
            return sniff(opened.head) in DRAWN
    except FileRefused:
        return False


def key_in_file(path: Path, lend: Lend) -> str:
    """The public key in a text file or in the picture of its QR code.

    CannotRead or FileRefused when it can't be read; NotARecipient when there is no key in it, or more than one.
    """
    data = read_named(path, MAX_CLEANABLE)
    if sniff(data) not in DRAWN:
        if len(data) > MAX_KEY_FILE:
            raise CannotRead(path, Refusal.TOO_LARGE)
        return key_in_text(key_text(data))
    texts = lend().codes(data)
    if not texts:
        raise NotARecipient(KeyFault.NO_CODE)
    return _key(texts)


def answer_in_file(path: Path, lend: Lend) -> bytes:
    """Counsel's answer as it stands in a text file, or in the picture of its QR code. CannotRead, FileRefused."""
    data = read_named(path, MAX_CLEANABLE)
    if sniff(data) in DRAWN:
        return "".join(lend().codes(data)[:1]).encode()
    if len(data) > MAX_SIZE:
        raise CannotRead(path, Refusal.TOO_LARGE)
    return data


def _key(texts: Sequence[str]) -> str:
    """The key in the codes of one picture. A secret key beside it is told, and a code of something else passed over."""
    keys, fault = set[str](), NotARecipient(KeyFault.OTHER_CODE)
    for text in texts:
        try:
            keys.add(key_in_text(text))
        except NotARecipient as error:
            if error.why is KeyFault.PRIVATE_KEY:
                raise
            if text is texts[0] and error.why is not KeyFault.NOT_A_KEY:
                fault = error
    if len(keys) > 1:
        raise NotARecipient(KeyFault.SEVERAL)
    if not keys:
        raise fault
    return keys.pop()
