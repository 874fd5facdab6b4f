"""What the parts of an age header share: unpadded canonical base64 (RFC 4648), and HKDF-SHA-256 (RFC 5869)."""

import base64
import binascii
import hashlib
import hmac


def to_base64(data: bytes) -> bytes:
    """Standard alphabet, no padding."""
    return base64.b64encode(data).rstrip(b"=")


def from_base64(text: bytes) -> bytes:
    """The reverse of `to_base64`. Raises `ValueError` for every text it would not have written."""
    try:
        data = base64.b64decode(text + b"=" * (-len(text) % 4))
    except binascii.Error as error:
        raise ValueError(str(error)) from error
    if to_base64(data) != text:
        raise ValueError("not canonical base64")
    return data


def hkdf(secret: bytes, *, salt: bytes, info: bytes) -> bytes:
    """A key of 32 bytes, which is one block of HKDF's output."""
    extracted = hmac.digest(salt or bytes(hashlib.sha256().digest_size), secret, "sha256")
    return hmac.digest(extracted, info + b"\x01", "sha256")
