"""
Type 1 fonts (Adobe Type 1 Font Format): a part in plain text, then one that is encrypted, then zeros to fill up.

Both parts lose their comments (who made the font, and when), their strings (names, versions, notices) and the name, and
names of glyphs that nobody knows become others; the zeros go.
"""

import re
import struct

from intake_app.cleaning.pdf import type1_secret

HEAD = (b"%!PS-AdobeFont", b"%!FontType")
PLAIN_HEAD = b"%!PS-AdobeFont-1.0: F\n"
ENCRYPTED = b"currentfile eexec"
WHITE = b" \t\r\n"
_TEXT = re.compile(rb"%[^\r\n]*|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)", re.DOTALL)
_LONE = re.compile(rb"\((?!\))|(?<!\()\)")
_LINE_ENDS = re.compile(rb"[\r\n]+")
_NAME = re.compile(rb"(/FontName\s*/)[^\s/()<>\[\]{}%]+")
_FILLING = re.compile(rb"[\s0]{512,}cleartomark.*\Z", re.DOTALL)


def plain(data: bytes) -> tuple[bytes, int]:
    """The font without what names it, and the length of its plain part; empty when it is none."""
    clear, secret = _parts(data)
    if not secret:
        return b"", 0
    others = type1_secret.names(clear, secret)
    clear = PLAIN_HEAD + type1_secret.renamed(clear, others) + ENCRYPTED + b"\n"
    return clear + type1_secret.encrypted(type1_secret.bare(secret, others)), len(clear)


def renamed(data: bytes) -> dict[bytes, bytes]:
    """The glyphs that have another name in the copy: the old name to the new."""
    clear, secret = _parts(data)
    return type1_secret.names(clear, secret)


def _parts(data: bytes) -> tuple[bytes, bytes]:
    """The plain part without what names the font, and the other one decrypted; both empty when it is none."""
    data = _unwrapped(data)
    mark = data.find(ENCRYPTED)
    if mark < 0 or not data.startswith(HEAD):
        return b"", b""
    clear = _TEXT.sub(lambda text: b"()" if text[0].startswith(b"(") else b"", data[:mark])
    clear = _LINE_ENDS.sub(b"\n", _NAME.sub(rb"\1F", _LONE.sub(b"", clear))).lstrip(WHITE)
    secret = type1_secret.decrypted(_FILLING.sub(b"", data[mark + len(ENCRYPTED) :].lstrip(WHITE)))
    return clear if secret else b"", secret


def _unwrapped(data: bytes) -> bytes:
    """Without the headers of segments that it has in a file of its own on some systems (PFB)."""
    parts, at = [], 0
    while data[at : at + 1] == b"\x80" and data[at + 1 : at + 2] in {b"\1", b"\2"} and at + 6 <= len(data):
        (length,) = struct.unpack_from("<I", data, at + 2)
        parts.append(data[at + 6 : at + 6 + length])
        at += 6 + length
    return b"".join(parts) if parts else data
