"""
The public key in a text as people have it: a line, a whole mail, a web page, with what programs put around and into it.

What is found is a key by its checksum (age) or by its length and kind (SSH): nothing is guessed. A text with two keys
is refused, since whoever could add one would choose.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from intake_app.age import holds_secret_key, parse_recipient
from intake_app.errors import KeyFault, NotARecipient

_BREAK = r"(?:[\s>]|=(?=\s))"  # where a mail program ends a line: quoted with ">", or joined with "="
_BREAKS, _LETTERS = re.compile(f"{_BREAK}+"), re.compile("[a-z0-9]*", re.IGNORECASE)
_APART = r"(?<![\w./@-])"
_AGE = re.compile(f"{_APART}age1", re.IGNORECASE)
_SSH = re.compile(rf"{_APART}ssh-ed25519{_BREAK}+((?:(?:=\s+)?[a-zA-Z0-9+/]){{68}})(?![a-zA-Z0-9+/])")
_BEGINS = re.compile(rf"{_APART}(?:age1|ssh-|ecdsa-|sk-ssh-|sk-ecdsa-)|-----begin pgp", re.IGNORECASE)
_LENGTHS = (62, 1959)  # of a key of age, and of a post-quantum one
_LONGEST = 2 * _LENGTHS[-1]  # with what may stand between its letters


def key_in_text(text: str) -> str:
    """The public key in `text`, as it is stored and compared. NotARecipient says why there is none."""
    plain = _plain(text)
    if holds_secret_key(_BREAKS.sub("", plain)):
        raise NotARecipient(KeyFault.PRIVATE_KEY, "a secret key in it")
    lines = plain.splitlines()
    keys = set(_found("\n".join(line for line in lines if not line.lstrip().startswith("#"))))
    keys = keys or set(_found(plain))  # as age-keygen writes it into a key file, after "# public key:"
    if len(keys) > 1:
        raise NotARecipient(KeyFault.SEVERAL, "several keys")
    return keys.pop() if keys else str(parse_recipient(_what_was_meant(plain)))


def _plain(text: str) -> str:
    """Without signs that can't be seen, and with one kind of hyphen for all of them."""
    kinds = ((sign, unicodedata.category(sign)) for sign in text)
    return "".join("-" if kind == "Pd" else sign for sign, kind in kinds if kind != "Cf")


def _found(text: str) -> Iterator[str]:
    begins = [begin.start() for begin in _AGE.finditer(text)]
    for begin, following in pairwise([*begins, len(text)]):  # a key never has the beginning of another in it
        yield from _of_age(text[begin : min(begin + _LONGEST, following)])
    for match in _SSH.finditer(text):
        yield from _parsed(f"ssh-ed25519 {_BREAKS.sub('', match[1])}")


def _of_age(text: str) -> Iterator[str]:
    """The key that `text` begins with, broken into lines or not."""
    joined = ""
    for word in _BREAKS.split(text):
        letters = _LETTERS.match(word)
        joined += letters[0] if letters else ""
        if len(joined) in _LENGTHS:
            yield from _parsed(joined.lower() if joined.isupper() else joined)
        if not letters or letters[0] != word:
            return


def _parsed(key: str) -> Iterator[str]:
    try:
        yield str(parse_recipient(key))
    except NotARecipient as error:
        if error.why is KeyFault.LOW_ORDER:  # whole, and not to be used
            raise


def _what_was_meant(text: str) -> str:
    """What comes closest to a key: the fault that is told should be its own."""
    begins = _BEGINS.search(text)
    if begins is None:
        return text
    rest = text[begins.start() :]
    if not any(sign.isalnum() for sign in text[: begins.start()]):
        return rest
    line = rest.splitlines()[0]
    return line.split()[0].strip("“”\"'`<>().,;*") if line[:4].lower() == "age1" else line
