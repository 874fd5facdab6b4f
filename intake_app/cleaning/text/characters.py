"""
Characters that show nothing or change the order of others: made visible for reading, taken out of copies, counted.

People hide marks in text with them, one per copy, to find out later who passed it on; names are turned round with them
(U+202E) so that a program looks like a picture. Two are also honest: the joiners that emoji and Persian are spelt with
stay where one stands alone between characters that are not ASCII.
"""

import re
from collections.abc import Callable

_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
_TURNS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"
_BLANKS = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_JOINERS = "\u200c\u200d"

_RUN = re.compile(f"[{_TURNS}{_BLANKS}{_JOINERS}]+")
_TURN = re.compile(f"[{_TURNS}]")
_CONTROL = re.compile(f"[{_CONTROLS}]")
_LINE_END = re.compile(r"\r\n?|\n")


def escaped(text: str) -> str:
    """On one line, with every such character as its code (U+202E becomes 6 characters)."""
    one_line = _LINE_END.sub(" ", text).replace("\t", " ")
    return _CONTROL.sub(_codes, _each_unseen(one_line, _codes)[0])


def shown(text: str) -> str:
    """Lines as they are, tabs too; controls and direction marks as their codes, and what shows nothing gone."""
    lines = _LINE_END.sub("\n", text)
    return _CONTROL.sub(_codes, _each_unseen(lines, lambda run: "".join(map(_code, _TURN.findall(run[0]))))[0])


def bare(text: str) -> tuple[str, int]:
    """What `text` shows, with line feeds as line ends, and from how many places something unseen was taken out."""
    seen, places = _each_unseen(_LINE_END.sub("\n", text), lambda _: "")
    return _CONTROL.sub(_codes, seen), places


def unseen_places(text: str) -> int:
    """In how many places something unseen stands. A byte order mark in front is none."""
    text = text.removeprefix("\ufeff")
    return 0 if text.isascii() else sum(not _spells(run) for run in _RUN.finditer(text))


def _each_unseen(text: str, replace: Callable[[re.Match[str]], str]) -> tuple[str, int]:
    """With every run of unseen characters replaced, and how many there were."""
    places = 0

    def settle(run: re.Match[str]) -> str:
        nonlocal places
        if _spells(run):
            return run[0]
        places += 1
        return replace(run)

    settled = text if text.isascii() else _RUN.sub(settle, text)
    return settled, places


def _spells(run: re.Match[str]) -> bool:
    """Whether it is a joiner that stands alone between two characters that are not ASCII."""
    before, after = run.string[run.start() - 1 : run.start()], run.string[run.end() : run.end() + 1]
    return run[0] in {"\u200c", "\u200d"} and before > "\x7f" and after > "\x7f"


def _codes(match: re.Match[str]) -> str:
    return "".join(map(_code, match[0]))


def _code(char: str) -> str:
    return ascii(char)[1:-1]  # not by the codec: it would be imported with the first use, which no wall allows
