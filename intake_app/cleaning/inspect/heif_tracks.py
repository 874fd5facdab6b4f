"""Tracks of HEIF and AVIF sequences: where in the file their samples lie (ISO/IEC 14496-12, sample table boxes)."""

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from intake_app.cleaning.inspect.boxes import Box
from intake_app.cleaning.inspect.reader import CutError, Reader

_Tables = dict[bytes, Box]


def spans(reader: Reader, found: list[Box]) -> list[tuple[int, int]]:
    """The spans of the file that samples cover. `found` has each box before those inside it."""
    covered: list[tuple[int, int]] = []
    for tables in _tracks(found):
        try:
            covered += _chunks(reader, tables)
        except (CutError, KeyError):
            continue  # what can't be told counts as covered by nothing
    return covered


def _tracks(found: list[Box]) -> list[_Tables]:
    """The boxes of each sample table, by name."""
    tracks: list[_Tables] = []
    end = 0
    for box in found:
        if box.name == b"stbl":
            tracks.append({})
            end = box.end
        elif box.at < end:
            tracks[-1][box.name] = box
    return tracks


def _chunks(reader: Reader, tables: _Tables) -> list[tuple[int, int]]:
    """Where each chunk of samples lies: `stco` tells its start, `stsc` how many samples it has, `stsz` their sizes."""
    wide = b"co64" in tables
    starts = _table(reader, tables[b"co64" if wide else b"stco"], 8, 8 if wide else 4)
    firsts = _table(reader, tables[b"stsc"], 8, 4, step=12)
    counts = _table(reader, tables[b"stsc"], 12, 4, step=12)
    size = _sizes(reader, tables[b"stsz"])
    covered, sample = [], 0
    for number, start in enumerate(starts, 1):
        run = bisect_right(firsts, number) - 1
        count = counts[run] if run >= 0 else 0
        covered.append((start, start + size(sample, sample + count)))
        sample += count
    return covered


def _sizes(reader: Reader, box: Box) -> Callable[[int, int], int]:
    """A function that gives the bytes of samples from one number up to another."""
    same = reader.u32(box.at + 4)
    if same:
        return lambda first, last: (last - first) * same
    totals = [0, *accumulate(_table(reader, box, 12, 4, count_at=8))]
    return lambda first, last: totals[min(last, len(totals) - 1)] - totals[min(first, len(totals) - 1)]


def _table(reader: Reader, box: Box, at: int, width: int, *, step: int = 0, count_at: int = 4) -> list[int]:
    """One column of a table in a box."""
    count, step = reader.u32(box.at + count_at), step or width
    if count * step > box.size:
        raise CutError(box.at)
    return [reader.number(place, width) for place in range(box.at + at, box.at + at + count * step, step)]
