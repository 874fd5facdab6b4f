import hashlib

from hypothesis import given, settings
from hypothesis import strategies as st

from intake_app.vault.contents import CHUNK, hashed, in_rows

SIZES = st.lists(st.sampled_from([0, 1, 1000, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK + 5]), max_size=6)


@given(SIZES)
@settings(max_examples=40)
def test_rows_are_full_but_the_last_and_hold_every_byte_in_order(sizes: list[int]) -> None:
    pieces = [bytes([number % 251]) * size for number, size in enumerate(sizes)]
    rows = [bytes(row) for row in in_rows(pieces)]
    assert b"".join(rows) == b"".join(pieces)
    assert all(len(row) == CHUNK for row in rows[:-1])
    assert all(rows)


def test_whole_rows_are_not_copied() -> None:
    piece = bytearray(3 * CHUNK)
    assert [row.obj is piece for row in in_rows([piece])] == [True] * 3


def test_hashing_on_the_way_gives_the_hash_of_the_whole() -> None:
    pieces = [bytes([number]) * 100_000 for number in range(9)]
    digest = hashlib.sha256()
    assert list(hashed(pieces, digest)) == pieces
    assert digest.digest() == hashlib.sha256(b"".join(pieces)).digest()
