"""Bodies as they travelled back into bytes (RFC 2045). Whatever does not fit is passed over: nothing is an error."""

import binascii

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_OTHERS = bytes(set(range(256)) - set(_ALPHABET + b"="))


def unbase64(data: bytes) -> bytes:
    """As far as it goes: foreign characters are skipped, and what stands behind the padding is another piece."""
    digits = data.translate(None, _OTHERS)
    return b"".join(_piece(piece) for piece in digits.split(b"=") if piece)


def _piece(digits: bytes) -> bytes:
    whole = digits[: len(digits) - (len(digits) % 4 == 1)]
    return binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))


def undone(data: bytes, encoding: str) -> bytes:
    """`data` without its Content-Transfer-Encoding; an unknown one leaves it as it is."""
    match encoding:
        case "base64":
            return unbase64(data)
        case "quoted-printable":
            return binascii.a2b_qp(data)
        case "x-uuencode" | "uuencode" | "x-uue":
            return _uudecoded(data)
        case _:
            return data


def _uudecoded(data: bytes) -> bytes:
    lines = data.splitlines()
    begun = next((number for number, line in enumerate(lines) if line.startswith(b"begin ")), None)
    if begun is None:
        return data
    pieces = []
    for line in lines[begun + 1 :]:
        if line.strip() in {b"end", b"`"}:
            break
        try:
            pieces.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(pieces)
