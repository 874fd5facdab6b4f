"""Going through the objects of a PDF, each by the shape that its place asks for."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from intake_app.cleaning.inspect.pdf_file import Entry, Name, Reference, Value
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

Check = Callable[["Walk", Value], bool]
"""Whether a value is harmless where it stands. What it refers to is looked at later, each object once."""

Look = Callable[["Walk", dict[str, Value], bytes], bool]
"""Whether the data of a stream is harmless, given its dictionary."""

_KNOWN = {
    "/Metadata": What.XMP,
    "/Info": What.SOFTWARE,
    "/PieceInfo": What.PRIVATE_DATA,
    "/AA": What.ACTION,
    "/OpenAction": What.ACTION,
    "/Names": What.ATTACHMENT,
    "/AF": What.ATTACHMENT,
    "/AcroForm": What.FORM_DATA,
    "/OCProperties": What.HIDDEN_CONTENT,
    "/OC": What.HIDDEN_CONTENT,
    "/StructTreeRoot": What.CAPTION,
    "/Outlines": What.CAPTION,
    "/Contents": What.REMARKS,
    "/T": What.PERSON,
    "/M": What.TAKEN_AT,
    "/LastModified": What.TAKEN_AT,
    "/ID": What.DOCUMENT_ID,
    "/Thumb": What.THUMBNAIL,
}
"""What some keys are that have no place in a clean copy."""


@dataclass(frozen=True, slots=True)
class Shape:
    """
    What an object may be: the keys it can have, those it has to have, and what its data has to be if it is a stream.

    `others` is for lists of things under names that mean nothing: a pattern for the names, and the check for all.
    """

    name: str
    keys: Mapping[str, Check] = field(default_factory=dict)
    needs: frozenset[str] = frozenset()
    data: Look | None = None
    others: tuple[re.Pattern[str], Check] | None = None

    def check(self, key: str) -> Check | None:
        """The check for what stands under that key; None when it may not be there."""
        if self.data is not None and key in _PACKING:
            return _PACKING[key]
        if self.others and self.others[0].fullmatch(key):
            return self.others[1]
        return self.keys.get(key)


@dataclass(slots=True)
class Walk:
    """`waiting` are objects still to be looked at, and as what."""

    objects: Mapping[int, Entry]
    traces: Traces
    waiting: list[tuple[int, Shape]] = field(default_factory=list)
    seen: set[tuple[int, str]] = field(default_factory=set)

    def run(self, root: Reference, shape: Shape) -> None:
        """Everything that can be reached; then what can't."""
        self.expect(root, shape)
        while self.waiting:
            number, shape = self.waiting.pop()
            entry = self.objects[number]
            self._look(entry.value, entry.data, shape)
        for number in self.objects.keys() - {number for number, _ in self.seen}:
            self.traces.add(What.HIDDEN_CONTENT, "PDF object without use", size=len(self.objects[number].data or b""))

    def expect(self, value: Value, shape: Shape) -> bool:
        """Looks at a value, or has the object looked at that it refers to. False when there is none."""
        if not isinstance(value, Reference):
            self._look(value, None, shape)
        elif value.number not in self.objects:
            return False
        elif (value.number, shape.name) not in self.seen:
            self.seen.add((value.number, shape.name))
            self.waiting.append((value.number, shape))
        return True

    def plain(self, value: Value) -> Value:
        """A value, or the one that is referred to, which is then looked at by whoever asked."""
        if isinstance(value, Reference) and value.number in self.objects:
            self.seen.add((value.number, "plain"))
            return self.objects[value.number].value
        return value

    def peek(self, value: Value, key: str) -> Value:
        """What stands under a key of a dictionary or stream, without looking at the rest."""
        if isinstance(value, Reference) and value.number in self.objects:
            value = self.objects[value.number].value
        return value.get(key) if isinstance(value, dict) else None

    def _look(self, value: Value, data: bytes | None, shape: Shape) -> None:
        where = f"PDF {shape.name}"
        if not isinstance(value, dict) or (data is None) != (shape.data is None):
            self.traces.add(What.OTHER, where)
            return
        for key, inner in value.items():
            check = shape.check(key)
            if check is None or not check(self, inner):
                self.traces.add(_KNOWN.get(key, What.PRIVATE_DATA), f"{where} {label(key[1:])}")
        if missing := shape.needs - value.keys():
            self.traces.add(What.OTHER, f"{where} without {label(min(missing)[1:])}")
        if data is not None and shape.data is not None and not shape.data(self, value, data):
            self.traces.add(What.OTHER, f"{where} data", size=len(data))


# --- checks of plain values -------------------------------------------------------------------------------------------


def number(_: Walk, value: Value) -> bool:
    """A number."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def whole(_: Walk, value: Value) -> bool:
    """A whole number."""
    return isinstance(value, int) and not isinstance(value, bool)


def flag(_: Walk, value: Value) -> bool:
    """True or false."""
    return isinstance(value, bool)


def numbers(least: int, most: int | None = None) -> Check:
    """An array of `least` numbers, or of up to `most`."""
    return each(number, least, least if most is None else most)


def each(check: Check, least: int, most: int) -> Check:
    """An array of so many values that pass; directly, or as an object of its own."""

    def checked(walk: Walk, value: Value) -> bool:
        items = walk.plain(value)
        return isinstance(items, list) and least <= len(items) <= most and all(check(walk, item) for item in items)

    return checked


def name(*known: str) -> Check:
    """One of these names, given without their slash."""
    slashed = {f"/{one}" for one in known}
    return lambda _, value: isinstance(value, Name) and value in slashed


def like(pattern: str) -> Check:
    """A name that matches, slash left out."""
    return matching(re.compile("/" + pattern))


def matching(compiled: re.Pattern[str]) -> Check:
    """A name that matches, slash and all."""
    return lambda _, value: isinstance(value, Name) and compiled.fullmatch(value) is not None


def part(shape: Shape) -> Check:
    """A dictionary or stream of that shape."""
    return lambda walk, value: walk.expect(value, shape)


def chosen(choose: Callable[["Walk", Value], Check | None]) -> Check:
    """By a check that depends on the value; None when there is none for it."""

    def checked(walk: Walk, value: Value) -> bool:
        check = choose(walk, value)
        return check is not None and check(walk, value)

    return checked


_PACKING: dict[str, Check] = {
    "/Length": whole,
    "/Filter": name("FlateDecode", "DCTDecode", "JPXDecode", "CCITTFaxDecode"),
    "/DecodeParms": part(
        Shape(
            "packing",
            {
                **dict.fromkeys(("/Predictor", "/Colors", "/BitsPerComponent", "/Columns", "/Rows"), whole),
                "/K": lambda _, value: value == -1,
            },
        )
    ),
}
