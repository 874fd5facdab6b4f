"""What the demo looks for is what the window says, so that it plays in every language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_app import demo
from intake_app.demo.handing_off import UNCHECKED, VERDICTS
from intake_app.demo.tongue import Tongue

IN_THE_PAPERS = {"age1", "legal process from law enforcement"}
"""Looked for as well, and the same in every language."""
PLACE_OF_WORDS = {"click": 0, "sees": 0, "type": 0, "say": 0, "find": 1}


def looked_for() -> Iterator[str]:
    yield from (UNCHECKED, *VERDICTS)
    for module in Path(demo.__path__[0]).glob("*.py"):
        for call in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
                place = PLACE_OF_WORDS.get(call.func.attr, len(call.args))
                words = call.args[place] if place < len(call.args) else None
                if isinstance(words, ast.Constant) and isinstance(words.value, str):
                    yield words.value


@pytest.mark.parametrize("words", sorted({*looked_for()} - IN_THE_PAPERS))
def test_the_window_says_in_spanish_what_the_demo_looks_for(words: str) -> None:
    tongue = Tongue("es")
    assert words in tongue._forms, f"no text of the window is {words!r}"
