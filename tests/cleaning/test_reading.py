"""A reading from a child that was taken over is refused before anything chokes on it."""

import json
from typing import Any

import pytest

from intake_app.cleaning import reading
from intake_app.domain.cleaning import Part, Reading


def test_a_reading_comes_through_as_it_was() -> None:
    told = Reading("words", (("From", "a@example.org"),), (Part("a.zip", -1), Part("b", 1 << 40)), whole=False)
    assert reading.from_bytes(reading.to_bytes(told)) == told


@pytest.mark.parametrize(
    "forged",
    [
        {"parts": [["a", float("inf")]]},
        {"parts": [["a", float("nan")]]},
        {"parts": [["a", 10**4000]]},
        {"parts": [["a", -2]]},
        {"parts": [["a"]]},
        {"parts": [["a", 1]] * (reading.MAX_PARTS + 1)},
        {"headers": [["a", "b" * (reading.MAX_LINE + 1)]]},
        {"text": "\ud800"},
        {"text": "x" * (reading.MAX_TEXT + 1)},
        {"whole": None, "text": None, "headers": 5},
    ],
)
def test_a_forged_reading_is_refused(forged: dict[str, Any]) -> None:
    honest: dict[str, Any] = {"text": "", "headers": [], "parts": [], "whole": True}
    with pytest.raises(ValueError):
        reading.from_bytes(json.dumps(honest | forged).encode())


@pytest.mark.parametrize("forged", [b"", b"[" * 100_000, b"\xff", b"[]", b"5"])
def test_what_is_no_reading_is_refused(forged: bytes) -> None:
    with pytest.raises(ValueError):
        reading.from_bytes(forged)
