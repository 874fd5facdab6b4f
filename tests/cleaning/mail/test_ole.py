"""Compound files: what is written is read back by another's reader, and none leads it round in circles."""

import os
import struct

import olefile
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.cleaning.mail.ole import Compound, Folder, write
from intake_app.errors import FileRefused, Refusal

NAMES = st.text(
    st.characters(codec="ascii", exclude_characters="/\\:!", exclude_categories=["Cc"]), min_size=1, max_size=31
)
FOLDERS: st.SearchStrategy[Folder] = st.dictionaries(
    NAMES.map(str.lower), st.binary(min_size=1, max_size=200) | st.integers(4000, 9000).map(os.urandom), max_size=20
)


@given(FOLDERS, FOLDERS)
def test_what_is_written_is_read_back(top: Folder, inner: Folder) -> None:
    whole = {name: content for name, content in top.items() if name != "in"} | ({"in": inner} if inner else {})
    data = write(whole)
    assert Compound(data).folder(()) == whole
    with olefile.OleFileIO(data) as other:
        assert not other.parsing_issues
        assert len(other.listdir()) == len(whole) - bool(inner) + len(inner)


def test_files_of_many_megabytes_are_written() -> None:
    folder: Folder = {"big": bytes(30_000_000), "small": b"x"}
    assert Compound(write(folder)).folder(()) == folder


def test_a_chain_in_a_circle_ends() -> None:
    data = bytearray(write({"big": b"x" * 20_000}))
    table = struct.unpack_from("<I", data, 76)[0]  # the first sector of the table of sectors
    struct.pack_into(
        "<I", data, 4096 * (table + 1) + 4 * 2, 0
    )  # the third sector of the stream leads back to the first
    entry = data.index("big".encode("utf-16-le"))
    struct.pack_into("<Q", data, entry + 120, 1 << 40)
    with pytest.raises(FileRefused) as refused:
        Compound(bytes(data)).read(("big",))
    assert refused.value.reason is Refusal.DAMAGED


@pytest.mark.parametrize(
    "data", [b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000)]
)
def test_what_is_no_compound_file_is_damaged(data: bytes) -> None:
    with pytest.raises(FileRefused) as refused:
        Compound(data)
    assert refused.value.reason is Refusal.DAMAGED
