"""Drawings of Windows (EMF, WMF): what draws stays; comments, descriptions and names of fonts tell nothing."""

import struct

import pytest

from intake_app.cleaning.inspect.metafile import walk_emf, walk_wmf
from intake_app.cleaning.inspect.traces import Traces
from intake_app.cleaning.metafile import clean_emf, clean_wmf

RECTANGLE, FONT, COMMENT, END = 43, 82, 70, 14


def record(kind, body):
    return struct.pack("<II", kind, 8 + len(body)) + body


def font(face, full="", behind=""):
    """A font's record, with its name in full and what was left in memory."""
    names = f"{face}\0{behind}".encode("utf-16-le").ljust(64, b"\0") + full.encode("utf-16-le").ljust(192, b"\0")
    return record(FONT, struct.pack("<I5i8x", 1, -12, 0, 0, 0, 400) + names + bytes(24))


def emf(*records, told="QQ program\0QQ title\0\0"):
    described = told.encode("utf-16-le")
    described += bytes(-len(described) % 4)
    body = b"".join(records) + record(END, struct.pack("<3I", 0, 16, 20))
    head = struct.pack("<8I", 0, 0, 9, 9, 0, 0, 99, 99) + b" EMF"
    sizes = (0x10000, 88 + len(described) + len(body), len(records) + 2, 1, 0, len(told), 88, 0, 9, 9, 2, 2)
    return record(1, head + struct.pack("<3IHH7I", *sizes) + described) + body


def found(walk, data):
    traces = Traces()
    walk(data, traces)
    return [finding.where for finding in traces.found()]


RECORDS = (record(RECTANGLE, struct.pack("<4i", 1, 2, 3, 4)), record(COMMENT, struct.pack("<I", 8) + b"QQ quiet"))


def holds(data, word):
    return word.encode() in data or word.encode("utf-16-le") in data


def test_a_drawing_keeps_what_draws_and_no_description_or_comment():
    source = emf(*RECORDS)
    copy = clean_emf(source)
    assert found(walk_emf, source) != []
    assert found(walk_emf, copy) == []
    assert RECORDS[0] in copy
    assert not holds(copy, "QQ")


@pytest.mark.parametrize(
    ("face", "kept"), [("Arial", "Arial"), ("Wingdings 2", "Wingdings 2"), ("QQ Grotesk", "Font 1"), ("", "")]
)
def test_a_font_of_ones_own_is_called_by_a_number(face, kept):
    source = emf(font(face, full="QQ in full", behind="QQ"))
    copy = clean_emf(source)
    assert found(walk_emf, copy) == []
    assert not holds(copy, "QQ")
    at = copy.index(struct.pack("<I", FONT))
    assert copy[at + 40 : at + 104].decode("utf-16-le").rstrip("\0") == kept


def wmf(face):
    name = face.encode("latin-1") + b"\0QQ"
    name += bytes(len(name) % 2)
    letters = struct.pack("<5h8B", -12, 0, 0, 0, 400, *bytes(8)) + name
    records = [(0x02FB, letters), (0x041B, struct.pack("<4h", 9, 9, 1, 1)), (0x0626, b"QQ"), (0, b"")]
    body = b"".join(struct.pack("<IH", 3 + len(data) // 2, kind) + data for kind, data in records)
    return struct.pack("<HHHIHIH", 1, 9, 0x300, 9 + len(body) // 2, 1, 20, 0) + body


@pytest.mark.parametrize(("face", "kept"), [("Times New Roman", b"Times New Roman\0"), ("QQ Grotesk", b"Font 1\0")])
def test_an_old_drawing_tells_as_little(face, kept):
    source = wmf(face)
    copy = clean_wmf(source)
    assert found(walk_wmf, source) != []
    assert found(walk_wmf, copy) == []
    assert kept in copy
    assert b"QQ" not in copy
