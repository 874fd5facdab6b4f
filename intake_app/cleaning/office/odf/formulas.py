"""Formulas of OpenDocument that reach out of the file."""

import re

_REACHES_OUT = re.compile(
    r"'(?:file|https?|ftp|smb|[a-z]):[^']*'#|\b(?:file|smb|ftp):|\bDDE\s*\(|\bWEBSERVICE\s*\(|[a-z]:[\\/]|\\\\\w",
    re.IGNORECASE,
)


def reaches_out(formula: str) -> bool:
    """Whether it looks into another file, the network, another program, or names a path."""
    return bool(_REACHES_OUT.search(formula))
