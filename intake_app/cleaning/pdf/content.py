"""
Content streams written anew: the operators of ISO 32000-1, Annex A, with operands of the right kind, one line each.

What drops out: comments, unknown operators, tags and their properties (tags may quote what they stand for), content of
layers that are not shown. Names of resources are replaced, and inline images become resources, so that no free text is
left but that of strings shown.
"""

import re

from intake_app.cleaning.pdf.lexer import operations
from intake_app.cleaning.pdf.resources import Resources
from intake_app.domain.findings import What

PATHS = {b"m": 2, b"l": 2, b"c": 6, b"v": 4, b"y": 4, b"h": 0, b"re": 4}
CLIPS = {b"W", b"W*"}
PAINTS = {b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"n"}
NUMBERS = {
    **{b"w": 1, b"J": 1, b"j": 1, b"M": 1, b"i": 1, b"cm": 6, b"T*": 0, b"Td": 2, b"TD": 2, b"Tm": 6},
    **{b"Tc": 1, b"Tw": 1, b"Tz": 1, b"TL": 1, b"Ts": 1, b"Tr": 1, b"d0": 2, b"d1": 6},
    **{b"G": 1, b"g": 1, b"RG": 3, b"rg": 3, b"K": 4, b"k": 4},
}
"""Operators that take numbers only, and how many."""

MOST_COLOURS = 32
DEVICE_SPACES = {b"/DeviceGray", b"/DeviceRGB", b"/DeviceCMYK", b"/Pattern"}
INTENTS = {b"/AbsoluteColorimetric", b"/RelativeColorimetric", b"/Saturation", b"/Perceptual"}

_SPOKEN = (b"/ActualText", b"/Alt", b"/E ")
"""Entries of a tag's properties that hold text of their own."""

_NUMBER = rb"-?(?:\d+\.?\d*|\.\d+)"
_STRING = rb"\((?:[^()\\\r]++|\\[()\\r])*+\)"
_ALL_NUMBERS = re.compile(rb"(?:" + _NUMBER + rb" ?)*+")
_DASH = re.compile(rb"\[(?:" + _NUMBER + rb" ?)*+\]")
_SHOWN_STRING = re.compile(_STRING)
_SHOWN = re.compile(rb"\[(?:(?:" + _NUMBER + rb"|" + _STRING + rb") ?)*+\]")


def rewritten(content: bytes, resources: Resources) -> bytes:
    """The same drawing in its plain form; `resources` takes note of what it uses."""
    rewriter = _Rewriter(resources)
    for operator, operands in operations(content):
        rewriter.take(operator, operands)
    return rewriter.end()


class _Rewriter:
    def __init__(self, resources: Resources) -> None:
        self._resources = resources
        self._out: list[bytes] = []
        self._saved = 0  # graphics states
        self._in_text = False
        self._marked: list[bool] = []  # for each level of marked content, whether it hides what is in it
        self._hidden = 0
        self._path: list[bytes] = []  # hidden, and needed only if it clips
        self._clips = False

    def end(self) -> bytes:
        """What was written, with all that was opened closed again."""
        if self._in_text:
            self._out.append(b"ET")
        return b"\n".join([*self._out, *[b"Q"] * self._saved, b""])

    def take(self, operator: bytes, operands: list[bytes]) -> None:
        if operator in PATHS:
            self._draw(operator, operands, PATHS[operator])
        elif operator in NUMBERS:
            self._write(operator, operands, NUMBERS[operator])
        elif operator in PAINTS:
            self._paint(operator)
        elif operator in CLIPS:
            self._clip(operator)
        elif handler := _HANDLERS.get(operator):
            handler(self, operator, operands)

    def _write(self, operator: bytes, operands: list[bytes], count: int) -> None:
        """An operator with the last `count` operands, if they are numbers."""
        if line := _line(operator, operands, count):
            self._out.append(line)

    # --- paths --------------------------------------------------------------------------------------------------------

    def _draw(self, operator: bytes, operands: list[bytes], count: int) -> None:
        if line := _line(operator, operands, count):
            (self._path if self._hidden else self._out).append(line)

    def _clip(self, operator: bytes) -> None:
        self._clips = True
        (self._path if self._hidden else self._out).append(operator)

    def _paint(self, operator: bytes) -> None:
        if not self._hidden:
            self._out.append(operator)
        elif self._clips:
            self._out += [*self._path, b"n"]
        self._path, self._clips = [], False

    # --- states -------------------------------------------------------------------------------------------------------

    def _save(self, operator: bytes, _: list[bytes]) -> None:
        self._saved += 1
        self._out.append(operator)

    def _restore(self, operator: bytes, _: list[bytes]) -> None:
        if self._saved:
            self._saved -= 1
            self._out.append(operator)

    def _text_object(self, operator: bytes, _: list[bytes]) -> None:
        begins = operator == b"BT"
        if begins != self._in_text:
            self._in_text = begins
            self._out.append(operator)

    def _dash(self, operator: bytes, operands: list[bytes]) -> None:
        match operands[-2:]:
            case [pattern, phase] if _DASH.fullmatch(pattern) and _ALL_NUMBERS.fullmatch(phase):
                self._out.append(b" ".join((pattern, phase, operator)))

    def _intent(self, operator: bytes, operands: list[bytes]) -> None:
        if operands[-1:] and operands[-1] in INTENTS:
            self._out.append(operands[-1] + b" " + operator)

    def _named(self, operator: bytes, operands: list[bytes]) -> None:
        """gs, Do, sh: a resource by its name. Painting ones drop out where nothing is shown."""
        if self._hidden and operator != b"gs":
            return
        category = {b"gs": "/ExtGState", b"Do": "/XObject", b"sh": "/Shading"}[operator]
        if operands and (name := self._resources.use(category, operands[-1])):
            if operator == b"Do":
                self._resources.count_drawing(name)
            self._out.append(name + b" " + operator)

    def _font(self, operator: bytes, operands: list[bytes]) -> None:
        match operands[-2:]:
            case [token, size] if _ALL_NUMBERS.fullmatch(size):
                name = self._resources.use("/Font", token) or self._resources.stand_in()
                self._out.append(b" ".join((name, size, operator)))

    # --- colours ------------------------------------------------------------------------------------------------------

    def _space(self, operator: bytes, operands: list[bytes]) -> None:
        if not operands:
            return
        name = operands[-1]
        if new := self._resources.use("/ColorSpace", name) or (name if name in DEVICE_SPACES else None):
            self._out.append(new + b" " + operator)

    def _colour(self, operator: bytes, operands: list[bytes]) -> None:
        pattern: list[bytes] = []
        if operands and operands[-1].startswith(b"/"):
            *operands, token = operands
            new = self._resources.use("/Pattern", token)
            if not new:
                return
            pattern = [new]
        values = b" ".join(operands[-MOST_COLOURS:])
        if _ALL_NUMBERS.fullmatch(values):
            self._out.append(b" ".join((*([values] if values else []), *pattern, operator)))

    # --- showing ------------------------------------------------------------------------------------------------------

    def _show(self, operator: bytes, operands: list[bytes]) -> None:
        shown = operands[-1:] and (_SHOWN if operator == b"TJ" else _SHOWN_STRING).fullmatch(operands[-1])
        count = 3 if operator == b'"' else 1
        if self._hidden:
            if operator in {b"'", b'"'}:
                self._out.append(b"T*")
        elif shown and len(operands) >= count and _ALL_NUMBERS.fullmatch(b" ".join(operands[-count:-1])):
            self._out.append(b" ".join((*operands[-count:], operator)))

    def _inline(self, _: bytes, operands: list[bytes]) -> None:
        if not self._hidden and (name := self._resources.add_inline(operands[:-1], operands[-1])):
            self._out.append(name + b" Do")

    # --- marked content -----------------------------------------------------------------------------------------------

    def _begin_marked(self, operator: bytes, operands: list[bytes]) -> None:
        if operands and any(key in operands[-1] for key in _SPOKEN):
            self._resources.anew.tell(What.CAPTION, "text for screen readers")
        layer = operator == b"BDC" and operands[-2:-1] == [b"/OC"] and operands[-1].startswith(b"/")
        hides = layer and not self._resources.shows(operands[-1])
        self._marked.append(hides)
        self._hidden += hides

    def _end_marked(self, _: bytes, __: list[bytes]) -> None:
        if self._marked:
            self._hidden -= self._marked.pop()


_HANDLERS = {
    b"q": _Rewriter._save,
    b"Q": _Rewriter._restore,
    b"BT": _Rewriter._text_object,
    b"ET": _Rewriter._text_object,
    b"d": _Rewriter._dash,
    b"ri": _Rewriter._intent,
    **dict.fromkeys((b"gs", b"Do", b"sh"), _Rewriter._named),
    b"Tf": _Rewriter._font,
    **dict.fromkeys((b"CS", b"cs"), _Rewriter._space),
    **dict.fromkeys((b"SC", b"sc", b"SCN", b"scn"), _Rewriter._colour),
    **dict.fromkeys((b"Tj", b"TJ", b"'", b'"'), _Rewriter._show),
    b"BI": _Rewriter._inline,
    **dict.fromkeys((b"BMC", b"BDC"), _Rewriter._begin_marked),
    b"EMC": _Rewriter._end_marked,
}


def _line(operator: bytes, operands: list[bytes], count: int) -> bytes:
    """An operator with the last `count` operands; empty unless they are numbers."""
    values = b" ".join(operands[len(operands) - count :]) if len(operands) >= count else b"/"
    if not _ALL_NUMBERS.fullmatch(values):
        return b""
    return values + b" " + operator if count else operator
