"""What fonts and their glyphs are called in a copy: what everybody knows them by, or something that says nothing."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import count
from typing import Any

from pikepdf import Array, Dictionary, Name

from intake_app.cleaning.pdf.objects import name_of
from intake_app.cleaning.vocabulary import font_names

_TAG = re.compile(r"/[A-Z]{6}\+")
_BOLD = re.compile("bold|black|heavy", re.IGNORECASE)
_SLANTED = re.compile("italic|oblique", re.IGNORECASE)
MOST_DIGITS = 5
FIXED_PITCH, SERIF, ITALIC, FORCE_BOLD = 1, 2, 1 << 6, 1 << 18


def name_outside(value: Dictionary) -> str:
    """That of a font that is not in the file."""
    name = _TAG.sub("/", name_of(value.get("/BaseFont"))).replace(" ", "")
    return name if font_names.FAMILY.fullmatch(name) else _stand_in(name, value.get("/FontDescriptor"))


def _stand_in(name: str, description: Any) -> str:
    """The standard font that looks most like one of a name that nobody else has."""
    flags = description.get("/Flags", 0) if isinstance(description, Dictionary) else 0
    flags = flags if isinstance(flags, int) else 0
    bold = bool(_BOLD.search(name)) or bool(flags & FORCE_BOLD)
    slanted = bool(_SLANTED.search(name)) or bool(flags & ITALIC)
    if flags & SERIF and not flags & FIXED_PITCH:
        return "/Times-" + {(0, 0): "Roman", (1, 0): "Bold", (0, 1): "Italic", (1, 1): "BoldItalic"}[bold, slanted]
    style = "Bold" * bold + "Oblique" * slanted
    return ("/Courier" if flags & FIXED_PITCH else "/Helvetica") + (f"-{style}" if style else "")


def known_or_numbered(names: list[str]) -> dict[str, str]:
    """A glyph's name as everybody knows it, or one that says nothing, for each of them."""
    free = (name for number in count() if (name := f"/g{number}") not in names)
    return {name: name if font_names.GLYPH.fullmatch(name) else next(free) for name in names}


def neutral(names: Iterable[bytes]) -> dict[bytes, bytes]:
    """
    For each name in a font that may say something, another of the same length that says nothing.

    A form of a known letter stays one ("eight.mine" becomes "eight.g000"), as programs find its text by that.
    """
    taken, found, used = set(names), {}, Counter[tuple[bytes, int]]()
    for name in sorted(taken):
        if font_names.says_nothing("/" + name.decode("latin-1")):
            continue
        base, dot, _ = name.partition(b".")
        kept = base + dot if dot and font_names.is_base("/" + name.decode("latin-1")) else b""
        while (new := kept + _numbered(used[kept, len(name)], len(name) - len(kept))) in taken:
            used[kept, len(name)] += 1
        used[kept, len(name)] += 1
        found[name] = new
    return found


def _numbered(number: int, size: int) -> bytes:
    """A letter and a number of that many characters in all: "g00012"."""
    digits = min(size - 1, MOST_DIGITS)
    letter, rest = divmod(number, 10**digits)
    return bytes([ord("g") + letter]) + b"%0*d" % (size - 1, rest)


def rename(encoding: Any, named: Callable[[str], str]) -> None:
    """Calls the glyphs of an encoding that is made anew by other names."""
    if isinstance(encoding, Dictionary) and "/Differences" in encoding:
        items = list(encoding["/Differences"])
        encoding["/Differences"] = Array([Name(named(str(i))) if isinstance(i, Name) else i for i in items])
