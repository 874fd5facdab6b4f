"""
Plain text, looked at again: all of it decodes as what its first bytes say, and holds no byte that is no writing.

Its content is evidence and stays as it is, so what may hide in it (characters that show nothing) is told as kept by
the cleaner, and is no finding here.
"""

import codecs
import re

from intake_app.cleaning.inspect.traces import Traces
from intake_app.domain.findings import What

_PIECE = 1 << 20
_NO_WRITING = re.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")


def walk(data: bytes, traces: Traces) -> None:
    """From the first byte to the last, in pieces."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if not any(_reads_as(data, codec) for codec in (("utf-16",) if wide else ("utf-8", "cp1252"))):
        traces.add(What.OTHER, "not text all through")
    if not data.strip():
        traces.add(What.OTHER, "no text")


def _reads_as(data: bytes, codec: str) -> bool:
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        return not any(
            _NO_WRITING.search(decoder.decode(data[at : at + _PIECE], final=at + _PIECE >= len(data)))
            for at in range(0, len(data), _PIECE)
        )
    except UnicodeDecodeError:
        return False
