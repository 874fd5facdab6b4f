"""Bytes for those who hash them themselves."""

import hashlib
from datetime import UTC, datetime

import pytest

from intake_app.domain.document import Kind, Provenance, Role, Status
from intake_app.domain.ids import ItemId
from intake_app.domain.matter import Matter
from intake_app.errors import NotFound
from intake_app.vault import Vault
from intake_app.vault.contents import CHUNK


@pytest.mark.parametrize("size", [0, 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_pieces_are_the_bytes_that_were_stored(vault: Vault, matter: Matter, size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    with vault.receive(matter.code, actor="ben") as incoming:
        incoming.put(Role.ORIGINAL, [data[:size]])
        item = incoming.finish(
            title="a",
            kind=Kind.UNKNOWN,
            status=Status.AS_RECEIVED,
            provenance=Provenance("a.bin", datetime.now(UTC), size, hashlib.sha256(data[:size]).hexdigest()),
        )
    assert b"".join(vault.pieces(item.id, Role.ORIGINAL)) == data[:size]


def test_pieces_of_what_is_not_there_are_not_found(vault: Vault) -> None:
    with pytest.raises(NotFound):
        list(vault.pieces(ItemId("0" * 32), Role.CLEAN))
