"""The published vectors (C2SP/CCTV, age/testdata): how each file ends, and every byte released on the way."""

import hashlib
import io
import zlib
from pathlib import Path
from typing import NamedTuple

import pytest

from intake_app.age import Identity, ScryptIdentity, decrypt, open_seekable, parse_identity
from intake_app.errors import AgeError, BadArmor, BadHeader, BadHmac, BadPayload, NoMatch

FOLDER = Path(__file__).parents[2] / "../shared/age-vectors"
OUTCOMES: dict[str, type[AgeError] | None] = {
    "success": None,
    "no match": NoMatch,
    "HMAC failure": BadHmac,
    "header failure": BadHeader,
    "payload failure": BadPayload,
    "armor failure": BadArmor,
}
NAMES = sorted(path.name for path in FOLDER.glob("*") if path.name != "README.md")


class Vector(NamedTuple):
    outcome: type[AgeError] | None
    payload: str | None
    identities: list[Identity]
    file: bytes


def load(name: str) -> Vector:
    head, _, body = (FOLDER / name).read_bytes().partition(b"\n\n")
    fields = [line.split(": ", 1) for line in head.decode().splitlines()]
    values = dict(fields)
    assert values.keys() <= {
        "expect", "payload", "identity", "passphrase", "armored", "file key", "comment", "compressed"
    }  # fmt: skip
    identities: list[Identity] = [parse_identity(value) for key, value in fields if key == "identity"]
    identities += [ScryptIdentity(value) for key, value in fields if key == "passphrase"]
    file = zlib.decompress(body) if values.get("compressed") == "zlib" else body
    return Vector(OUTCOMES[values["expect"]], values.get("payload"), identities, file)


def test_the_vectors_are_there() -> None:
    if not FOLDER.exists():
        pytest.skip("NO AGE VECTORS: ../shared/age-vectors is absent")
    assert len(NAMES) > 70


@pytest.mark.parametrize("name", NAMES)
def test_a_vector_ends_as_published(name: str) -> None:
    vector = load(name)
    released = io.BytesIO()
    ending = None
    try:
        decrypt(vector.identities, io.BytesIO(vector.file), released)
    except AgeError as error:
        ending = type(error)
    assert ending is vector.outcome
    expected = vector.payload or hashlib.sha256().hexdigest()
    assert hashlib.sha256(released.getvalue()).hexdigest() == expected


@pytest.mark.parametrize("name", NAMES)
def test_reading_anywhere_judges_a_vector_alike(name: str) -> None:
    vector = load(name)
    ending, content = None, b""
    try:
        reader = open_seekable(vector.identities, io.BytesIO(vector.file))
        reader.verify()
        content = reader.read()
    except AgeError as error:
        ending = type(error)
    assert ending is vector.outcome
    if ending is None:
        assert hashlib.sha256(content).hexdigest() == vector.payload
