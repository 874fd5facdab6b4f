"""Tables and headers of a JPEG: exactly as long as what they hold, and no table that the picture does without."""

from collections.abc import Iterator

from intake_app.cleaning.inspect.reader import CutError, Reader

DQT, DHT, DAC, DNL, DRI, SOS = 0xDB, 0xC4, 0xCC, 0xDC, 0xDD, 0xDA
FRAMES = {0xC0, 0xC1, 0xC2, 0xC3, 0xC9, 0xCA, 0xCB}


def needed(marker: int, body: Reader) -> int:
    """How many bytes of a segment mean something; none when it has no place in a picture."""
    if marker in FRAMES:
        return 6 + 3 * body.u8(5)
    if marker == SOS:
        return 4 + 2 * body.u8(0)
    if marker in {DQT, DHT}:
        return _tables(marker, body)[1]
    if marker == DAC:
        return body.size & ~1
    return 2 if marker in {DNL, DRI} else 0


def _length(marker: int, body: Reader, at: int) -> int:
    if marker == DQT:
        return 129 if body.u8(at) >> 4 else 65
    return 17 + sum(body.bytes(at + 1, 16))


def _tables(marker: int, body: Reader) -> tuple[list[int], int]:
    """The names of the whole tables in a segment, and where the last one ends."""
    names, at = list[int](), 0
    while at < body.size:
        step = _length(marker, body, at)
        if at + step > body.size:
            break
        names.append(body.u8(at))
        at += step
    return names, at


class Usage:
    """Follows which tables a picture brings and which of them its scans use."""

    def __init__(self) -> None:
        self.useless = 0  # tables replaced before any scan used them
        self._waiting: set[tuple[int, int]] = set()
        self._quantisation: set[tuple[int, int]] = set()

    def follow(self, marker: int, body: Reader) -> None:
        """Takes note of one segment."""
        try:
            if marker in {DQT, DHT}:
                for name in _tables(marker, body)[0]:
                    table = (marker, name & 0xF if marker == DQT else name)
                    self.useless += table in self._waiting
                    self._waiting.add(table)
            elif marker in FRAMES:
                self._quantisation = {(DQT, body.u8(8 + 3 * number)) for number in range(body.u8(5))}
            elif marker == SOS:
                self._waiting -= self._quantisation | set(_entropy(body))
        except CutError:
            pass  # whoever checks the length names it

    def left(self) -> int:
        """How many tables no scan had a use for, now that there are no more scans."""
        return self.useless + len(self._waiting)


def _entropy(scan: Reader) -> Iterator[tuple[int, int]]:
    """The Huffman tables that a scan header names: for brightness (0x) and for detail (1x)."""
    count = scan.u8(0)
    for number in range(count):
        tables = scan.u8(2 + 2 * number)
        yield DHT, tables >> 4
        yield DHT, 0x10 | tables & 0xF
