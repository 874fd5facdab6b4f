"""Numbers and slices out of bytes, never beyond their end."""

from typing import Literal

Order = Literal["big", "little"]


class CutError(Exception):
    """The bytes end, or a number points outside them, before a structure does."""


class Reader:
    """Reads at given places in one byte order. Everything that leaves the bytes raises `CutError`."""

    __slots__ = ("data", "order", "size")

    def __init__(self, data: bytes, order: Order = "big") -> None:
        self.data, self.order, self.size = data, order, len(data)

    def bytes(self, at: int, length: int) -> bytes:
        """The `length` bytes from `at` on."""
        if at < 0 or length < 0 or at + length > self.size:
            raise CutError(at)
        return self.data[at : at + length]

    def number(self, at: int, width: int) -> int:
        """An unsigned number of `width` bytes."""
        return int.from_bytes(self.bytes(at, width), self.order)

    def u8(self, at: int) -> int:
        return self.number(at, 1)

    def u16(self, at: int) -> int:
        return self.number(at, 2)

    def u32(self, at: int) -> int:
        return self.number(at, 4)

    def u64(self, at: int) -> int:
        return self.number(at, 8)
