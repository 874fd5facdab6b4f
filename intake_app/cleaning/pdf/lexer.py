"""
Content streams cut into operations (ISO 32000-1, 7.8.2), each operand in one plain form.

Operands are bytes: a number, a name, a string in parentheses with as few escapes as there can be, or an array of them.
Numbers that are not well formed are read as PDFium reads them. Dictionaries lose nothing but white space: no operator
that is kept takes one.
"""

import re
from collections.abc import Iterator

from intake_app.cleaning.pdf import inline

Operation = tuple[bytes, list[bytes]]
"""
Operator and operands.

An inline image comes as BI, with names and values of its dictionary in turn, and its data last.
"""

_WHITE, _REGULAR = rb"\0\t\n\f\r ", rb"[^\0\t\n\f\r ()<>\[\]{}/%]"
_TOKEN = re.compile(
    rb"[" + _WHITE + rb"]*+(?:"
    rb"(?P<number>[+-]?(?:\d+\.?\d*|\.\d+)(?!" + _REGULAR + rb"))"
    rb"|(?P<word>" + _REGULAR + rb"++)"
    rb"|(?P<name>/" + _REGULAR + rb"*+)"
    rb"|(?P<string>\((?:[^()\\]++|\\.)*+\))"
    rb"|(?P<hex><(?!<)[^<>]*+>)"
    rb"|(?P<open>\[|<<)"
    rb"|(?P<close>\]|>>)"
    rb"|(?P<nested>\()"
    rb"|%[^\r\n]*+|.)?",
    re.DOTALL,
)
_PARENTHESIS = re.compile(rb"\\.|[()]", re.DOTALL)
_ODD_NUMBER = re.compile(rb"([+-]?)[+-]*(\d*)(?:\.(\d*))?")
_VALUES = {b"true", b"false", b"null"}
_MOST_OPERANDS = 64
_MOST_DIGITS = 15
"""On either side of the point. No reader heeds more of them, and they could spell out anything."""
_DEEPEST = 32


def operations(content: bytes) -> Iterator[Operation]:
    """Every operation in turn. What makes no sense where it stands is passed over, as viewers do."""
    operands = _Operands()
    at, end = 0, len(content)
    while at < end:
        token = _TOKEN.match(content, at)
        assert token  # it matches nothing as well
        kind, value, at = token.lastgroup, token[token.lastindex or 0], token.end()
        if kind == "nested":
            start, at = at - 1, _string_end(content, at)
            operands.add(plain_string(content[start:at]))
        elif kind != "word" or operands.opened or value in _VALUES or value[0] in b"+-.0123456789":
            operands.take(kind, value)
        elif value == b"ID":
            image = operands.all()
            data, at = inline.cut(image, content, at)
            yield b"BI", [*image, data]
        else:
            given = operands.all()
            if value != b"BI":
                yield value, given


class _Operands:
    """What was read since the last operator; `opened` are arrays and dictionaries that have not ended yet."""

    def __init__(self) -> None:
        self.opened: list[tuple[bytes, list[bytes]]] = []
        self._values: list[bytes] = []

    @property
    def _in_array(self) -> bool:
        """Where words have no place, and viewers pass over them."""
        return bool(self.opened) and self.opened[-1][0] == b"["

    def all(self) -> list[bytes]:
        """Everything, and begins anew."""
        values, self._values = self._values, []
        return values

    def add(self, value: bytes) -> None:
        self._values.append(value)
        if len(self._values) > _MOST_OPERANDS and not self.opened:
            del self._values[0]

    def take(self, kind: str | None, value: bytes) -> None:
        match kind:
            case "number":
                self.add(_bounded(value.removeprefix(b"+")))
            case "name":
                self.add(value)
            case "string":
                self.add(plain_string(value))
            case "hex":
                self.add(_in_parentheses(unhex(value)))
            case "word" if value[0] in b"+-.0123456789":
                self.add(_bounded(_odd_number(value)))
            case "word" if not self._in_array:
                self.add(value)
            case "open" if len(self.opened) < _DEEPEST:
                self.opened.append((value, self._values))
                self._values = []
            case "close" if self.opened:
                bracket, before = self.opened.pop()
                inner = b" ".join(self._values)
                self._values = before
                self.add(b"[" + inner + b"]" if bracket == b"[" else b"<<" + inner + b">>")


def _odd_number(word: bytes) -> bytes:
    match = _ODD_NUMBER.match(word)
    assert match  # it matches nothing as well
    sign, whole, part = match.groups(b"")
    return sign.replace(b"+", b"") + (whole or b"0") + (b"." + part if part else b"")


def _bounded(number: bytes) -> bytes:
    """A number without those digits that change nothing."""
    if len(number) <= _MOST_DIGITS:
        return number
    sign = number[: number.startswith(b"-")]
    whole, _, part = number[len(sign) :].partition(b".")
    whole, part = whole.lstrip(b"0") or b"0", part[:_MOST_DIGITS].rstrip(b"0")
    if len(whole) > _MOST_DIGITS:
        whole, part = b"9" * _MOST_DIGITS, b""  # far outside of any page, as it was
    return sign + whole + (b"." + part if part else b"")


# --- strings ----------------------------------------------------------------------------------------------------------

_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)|\r\n?", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}
_NEEDS_ESCAPE = re.compile(rb"[()\\\r]")


def unhex(token: bytes) -> bytes:
    """What a string in angle brackets stands for; other characters count for nothing, a last lone digit for ten."""
    digits = re.sub(rb"[^0-9A-Fa-f]", b"", token)
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())


def unescaped(token: bytes) -> bytes:
    """What a string in parentheses stands for."""
    return _ESCAPE.sub(_meant, token[1:-1])


def plain_string(token: bytes) -> bytes:
    """A string in parentheses with only those escapes that it needs."""
    if not _NEEDS_ESCAPE.search(token, 1, len(token) - 1):
        return token
    return _in_parentheses(unescaped(token))


def _meant(escape: re.Match[bytes]) -> bytes:
    code = escape[1]
    if code is None:
        return b"\n"  # the end of a line, however written
    if code[:1] in b"01234567":
        return bytes([int(code, 8) & 0xFF])
    return _ESCAPED.get(code, code)


def _in_parentheses(value: bytes) -> bytes:
    return b"(" + _NEEDS_ESCAPE.sub(lambda sign: b"\\" + (sign[0] if sign[0] != b"\r" else b"r"), value) + b")"


def _string_end(content: bytes, at: int) -> int:
    """Behind the parenthesis that closes the one before `at`, or the end."""
    depth = 1
    for sign in _PARENTHESIS.finditer(content, at):
        depth += {b"(": 1, b")": -1}.get(sign[0], 0)
        if not depth:
            return sign.end()
    return len(content)
