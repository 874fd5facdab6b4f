"""
Characters that show nothing or change the order of others: made visible for reading, taken out of copies, counted.

People hide marks in text with them, one per copy, to find out later who passed it on; names are turned round with them
(U+202E) so that a program looks like a picture. Two are also honest: the joiners that emoji and Persian are spelt with
stay where one stands alone between characters that are not ASCII.
"""

import re

_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
_TURNS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"
_BLANKS = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_JOINERS = "\u200c\u200d"

_ANY = f"{_TURNS}{_BLANKS}{_JOINERS}"
_UNSEEN_RUN = re.compile(
    f"(?<![{_ANY}])(?:[{_ANY}]{{2,}}|[{_TURNS}{_BLANKS}]|[{_JOINERS}](?![^\x00-\x7f]))|(?<![^\x00-\x7f])[{_JOINERS}]"
)
_TURN = re.compile(f"[{_TURNS}]")
_CONTROL = re.compile(f"[{_CONTROLS}]")
_LINE_END = re.compile(r"\r\n?|\n")


def escaped(text: str) -> str:
    """On one line, with every such character as its code (U+202E becomes 6 characters)."""
    one_line = _LINE_END.sub(" ", text).replace("\t", " ")
    return _CONTROL.sub(_codes, _UNSEEN_RUN.sub(_codes, one_line))


def shown(text: str) -> str:
    """Lines as they are, tabs too; controls and direction marks as their codes, and what shows nothing gone."""
    lines = _LINE_END.sub("\n", text)
    return _CONTROL.sub(_codes, _UNSEEN_RUN.sub(lambda run: "".join(map(_code, _TURN.findall(run[0]))), lines))


def bare(text: str) -> tuple[str, int]:
    """What `text` shows, with line feeds as line ends, and from how many places something unseen was taken out."""
    seen, places = _UNSEEN_RUN.subn("", _LINE_END.sub("\n", text))
    return _CONTROL.sub(_codes, seen), places


def unseen_places(text: str) -> int:
    """In how many places something unseen stands. A byte order mark in front is none."""
    return _UNSEEN_RUN.subn("", text.removeprefix("\ufeff"))[1]


def _codes(match: re.Match[str]) -> str:
    return "".join(map(_code, match[0]))


def _code(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
