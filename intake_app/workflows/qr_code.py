"""QR codes of short texts of our own: a public key, an acknowledgement, recovery words."""

from dataclasses import dataclass

QUIET = 4
"""Modules of white that a code needs on every side of it."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """Rows of modules, dark ones 1, without the white around them."""

    rows: tuple[bytes, ...]

    @property
    def size(self) -> int:
        """Modules on a side."""
        return len(self.rows)


def qr_code(text: str) -> QrCode | None:
    """The smallest code that holds the text, and in it the most mending that fits. None: no code can hold it.

    Capital letters and digits take two thirds of the room of small ones (ISO/IEC 18004, alphanumeric mode).
    """
    import segno  # noqa: PLC0415  takes a while, and most windows show no code

    try:
        made = segno.make_qr(text, error="l")
    except segno.DataOverflowError:
        return None
    return QrCode(tuple(bytes(row) for row in made.matrix))


def key_code(recipient: str) -> QrCode | None:
    """The code of a public key. One of 1959 characters goes in capitals, as Bech32 may be read in either case."""
    return qr_code(recipient.upper() if recipient.startswith("age1pq1") else recipient)
