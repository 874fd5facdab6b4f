"""The text of a key file someone chose."""

import codecs

MAX_KEY_FILE = 64 * 1024  # bytes


def key_text(data: bytes) -> str:
    """These bytes as text; those that are none become marks no key can hold. Windows writes two bytes a letter."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return data.decode("utf-16" if wide else "utf-8", "replace")
