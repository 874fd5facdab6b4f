"""
What a content stream draws with: fonts, pictures, colours and so on, under names of our own.

Only what the content uses is copied. The rest of a list of resources often is what was on the page once.
"""

from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Stream

from intake_app.cleaning.pdf import inline
from intake_app.cleaning.pdf.anew import Anew
from intake_app.cleaning.pdf.objects import entry
from intake_app.domain.findings import What

PREFIXES = {
    "/ColorSpace": "C",
    "/ExtGState": "G",
    "/Font": "F",
    "/Pattern": "P",
    "/Shading": "S",
    "/XObject": "X",
}
DEFAULTS = ("/DefaultGray", "/DefaultRGB", "/DefaultCMYK")
"""Colour spaces that count by their names alone."""


class Resources:
    """A list of resources, and the list that the new content draws with; `new` grows with what is used."""

    def __init__(self, anew: Anew, source: Any) -> None:
        self.anew = anew
        self.new = anew.target.make_indirect(Dictionary())
        self._source = source if isinstance(source, Dictionary) else Dictionary()
        self._names: dict[tuple[str, str], bytes | None] = {}
        self._stand_in = b""
        self._place = anew.place
        anew.on_end.append(self._tell_unused)
        for name in DEFAULTS:
            if (made := self._copied("/ColorSpace", name)) is not None:
                self._category("/ColorSpace")[name] = made

    @property
    def identity(self) -> object:
        """Tells lists of resources apart."""
        return self._source.objgen if self._source.is_indirect else id(self)

    def use(self, category: str, token: bytes) -> bytes | None:
        """The new name of one that the content calls by `token`; None when there is nothing to draw with."""
        known = (category, decoded(token))
        if known not in self._names:
            made = self._copied(*known)
            self._names[known] = None if made is None else self.add(category, made)
        return self._names[known]

    def count_drawing(self, name: bytes) -> None:
        """The picture or form of that new name is shown. FileRefused when it is too much."""
        self.anew.count_drawing(self.new["/XObject"][name.decode()])

    def stand_in(self) -> bytes:
        """The font for letters whose own is not in the document: the one that PDFium takes."""
        if not self._stand_in:
            helvetica = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
            self._stand_in = self.add("/Font", self.anew.target.make_indirect(helvetica))
        return self._stand_in

    def add(self, category: str, made: Any) -> bytes:
        """The name of a resource that is made already."""
        entries = self._category(category)
        name = f"/{PREFIXES[category]}{len(entries) + 1}"
        entries[name] = made
        return name.encode()

    def add_inline(self, dictionary: list[bytes], data: bytes) -> bytes | None:
        """The name of a picture that lay in the content itself."""
        source = self.anew.source
        try:
            keys = {name.decode(): pikepdf.Object.parse(value) for name, value in inline.entries(dictionary).items()}
            picture = Stream(source, data, Dictionary({"/Subtype": Name.Image, **keys}))
        except (pikepdf.PikepdfError, ValueError):
            return None
        space = picture.get("/ColorSpace")
        if isinstance(space, Name) and (named := self.named("/ColorSpace", decoded(bytes(space)))) is not None:
            picture["/ColorSpace"] = named
        made = self.anew.takes["/XObject"](self.anew, picture, self)
        return None if made is None else self.add("/XObject", made)

    def named(self, category: str, name: str) -> Any:
        """What the source has under that name."""
        return entry(entry(self._source, category), name)

    def shows(self, token: bytes) -> bool:
        """Whether content that belongs to the layer of that name is shown."""
        return self.anew.layers.shows(self.named("/Properties", decoded(token)))

    def _tell_unused(self) -> None:
        """Pictures and drawings that are there and never shown."""
        drawings = entry(self._source, "/XObject")
        for name in sorted(drawings.keys()) if isinstance(drawings, Dictionary) else []:
            if ("/XObject", name) not in self._names:
                self.anew.tell(What.HIDDEN_CONTENT, "drawing that is not shown", place=self._place)

    def _copied(self, category: str, name: str) -> Any:
        value = self.named(category, name)
        return None if value is None else self.anew.takes[category](self.anew, value, self)

    def _category(self, category: str) -> Any:
        if category not in self.new:
            self.new[category] = Dictionary()
        return self.new[category]


def decoded(token: bytes) -> str:
    """The name that a token stands for, slash included."""
    head, *rest = token.split(b"#")
    value = head + b"".join(_unhexed(part) for part in rest)
    return value.decode("utf-8", "surrogateescape")


def _unhexed(part: bytes) -> bytes:
    try:
        return bytes.fromhex(part[:2].decode()) + part[2:]
    except ValueError:
        return b"#" + part
