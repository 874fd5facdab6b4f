"""Keys and sealed files for the tests of the age format."""

import io
from collections.abc import Callable

import pytest

from intake_app.age import X25519Identity, encrypt

Seal = Callable[[bytes], bytes]


@pytest.fixture(scope="session")
def identity() -> X25519Identity:
    return X25519Identity(bytes(range(32)))


@pytest.fixture(scope="session")
def seal(identity: X25519Identity) -> Seal:
    """Content to age file, for `identity`."""

    def sealed(content: bytes) -> bytes:
        sink = io.BytesIO()
        encrypt([identity.recipient()], io.BytesIO(content), sink)
        return sink.getvalue()

    return sealed
