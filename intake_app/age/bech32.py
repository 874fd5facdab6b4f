"""
Bech32 (BIP 173) without its length limit, as age uses it for keys.

    text = prefix "1" data checksum        data: 5 bits a character, checksum: 6 characters

All lower or all upper case; the checksum is always computed over the lower-case form.
"""

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM = 6


def encode(prefix: str, data: bytes) -> str:
    """The text for `data`, in lower case unless the prefix is in upper case."""
    values = _regroup(data, 8, 5, pad=True)
    text = "".join(_ALPHABET[value] for value in values + _checksum(prefix.lower(), values))
    return f"{prefix}1{text.upper() if prefix.isupper() else text}"


def length(prefix: str, size: int) -> int:
    """How many characters `size` bytes take."""
    return len(prefix) + 1 + -(-8 * size // 5) + _CHECKSUM


def decode(text: str) -> tuple[str, bytes]:
    """The prefix as written and the data. Raises `ValueError` for anything but the canonical form."""
    if not text.isascii() or text not in {text.lower(), text.upper()}:
        raise ValueError("not ASCII, or mixed case")
    prefix, separator, rest = text.rpartition("1")
    if not separator or not prefix or len(rest) < _CHECKSUM:
        raise ValueError("no separator, or too short")
    if not all("!" <= character <= "~" for character in prefix):
        raise ValueError("invalid character in the prefix")
    try:
        values = [_VALUES[character] for character in rest.lower()]
    except KeyError as unknown:
        raise ValueError("invalid character") from unknown
    data, checksum = values[:-_CHECKSUM], values[-_CHECKSUM:]
    if _checksum(prefix.lower(), data) != checksum:
        raise ValueError("checksum")
    return prefix, bytes(_regroup(data, 5, 8, pad=False))


def _checksum(prefix: str, values: list[int]) -> list[int]:
    spread = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    remainder = _polymod(spread + values + [0] * _CHECKSUM) ^ 1
    return [remainder >> 5 * (5 - place) & 31 for place in range(_CHECKSUM)]


def _polymod(values: list[int]) -> int:
    remainder = 1
    for value in values:
        top = remainder >> 25
        remainder = (remainder & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            if top >> bit & 1:
                remainder ^= generator
    return remainder


def _regroup(values: bytes | list[int], width: int, to: int, *, pad: bool) -> list[int]:
    """The same bits in groups of `to`; without `pad`, left-over bits must be fewer than a group and zero."""
    result, pending, bits = [], 0, 0
    for value in values:
        pending = pending << width | value
        bits += width
        while bits >= to:
            bits -= to
            result.append(pending >> bits & (1 << to) - 1)
        pending &= (1 << bits) - 1
    if pad and bits:
        result.append(pending << to - bits)
    elif not pad and (bits >= width or pending):
        raise ValueError("padding")
    return result
