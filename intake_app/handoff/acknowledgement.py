"""
An acknowledgement: a text that says which handoff was opened, by whom and when, and a signature over it.

    Intake acknowledgement 1
    handoff: SHA-256 of the sealed file, hex
    contents: SHA-256 of its manifest.json, hex
    matter: the matter's code, as the manifest has it
    opened: UTC, 2026-01-31T09:30:00Z
    by: the name of whoever opened it, or -
    whole: yes or no: whether every file had come as listed, under a signature that fits
    key: minisign's form of the public key that signs this
    untrusted comment: signature of an acknowledgement
    …                                                       the other three lines of a minisign signature

UTF-8, every line ends with LF, and the signature is over all lines before it. The manifest lies inside the encryption:
who names its hash has opened the handoff. Who that was, only the signing key tells.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from intake_app.domain.names import display_name
from intake_app.handoff import signature
from intake_app.handoff.fields import TIME, moment
from intake_app.handoff.signature import SigningKey

MAX_SIZE = 4096  # bytes; far above any valid one
MAX_NAME = 200  # characters
NOBODY = "-"  # a line that ended with a space would not survive every mail program
_TITLE = "Intake acknowledgement 1"
_SIGNED_END = b"untrusted comment: "
_KEYS = ("handoff", "contents", "matter", "opened", "by", "whole", "key")
_HASH = re.compile(r"[0-9a-f]{64}")


class BadAcknowledgement(ValueError):
    """Not an acknowledgement, or its signature does not fit."""


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """What it says. `key` signed it."""

    handoff: str
    contents: str
    matter: str
    opened: datetime  # UTC, whole seconds
    by: str
    whole: bool
    key: str

    def sign(self, signer: SigningKey) -> bytes:
        """The text with its signature. `signer` has to be the one of `key`."""
        if signer.public != self.key:
            raise ValueError("signed with another key than it names")
        values = (
            self.handoff,
            self.contents,
            self.matter,
            self.opened.strftime(TIME),
            _line(self.by),
            "yes" if self.whole else "no",
            self.key,
        )
        lines = [_TITLE, *(f"{key}: {value}" for key, value in zip(_KEYS, values, strict=True)), ""]
        text = "\n".join(lines).encode()
        return text + signer.sign(text, f"acknowledgement {self.handoff[:16]}", "an acknowledgement")


def decode(data: bytes) -> Acknowledgement:
    """Reads it strictly, and checks the signature with the key it names. Raises `BadAcknowledgement`."""
    data = data.replace(b"\r\n", b"\n").strip() + b"\n"  # mail and chat programs change the ends of lines
    text, mark, rest = data.partition(_SIGNED_END)
    if len(data) > MAX_SIZE or not mark:
        raise BadAcknowledgement("no signed text")
    found = _fields(text)
    try:
        signature.verify(found.key, text, mark + rest)
    except signature.BadSignature as error:
        raise BadAcknowledgement(f"signature: {error}") from error
    return found


def _fields(text: bytes) -> Acknowledgement:
    try:
        title, *lines, end = text.decode("utf-8").split("\n")
        pairs = [line.split(": ", 1) for line in lines]
        keys, values = zip(*pairs, strict=True)
        handoff, contents, matter, opened, by, whole, key = values
        at = moment(opened)
    except ValueError as error:
        raise BadAcknowledgement("not the lines it should have") from error
    hashes = _HASH.fullmatch(handoff) and _HASH.fullmatch(contents)
    shown = all(display_name(value) == value for value in values)
    if (
        (title, end, keys) != (_TITLE, "", _KEYS)
        or whole not in {"yes", "no"}
        or not hashes
        or not shown
        or _line(by) != by
    ):
        raise BadAcknowledgement("not an acknowledgement")
    return Acknowledgement(handoff, contents, matter, at, by, whole == "yes", key)


def _line(name: str) -> str:
    return display_name(display_name(name).strip()[:MAX_NAME]).strip() or NOBODY
