"""The font programs in a document: which format they are really in, and under which key that belongs."""

from functools import partial
from typing import Any

from pikepdf import Dictionary, Name, Stream

from intake_app.cleaning.pdf import cff, sfnt, type1
from intake_app.cleaning.pdf.anew import Anew

KEYS = ("/FontFile", "/FontFile2", "/FontFile3")
KEYS_OF = frozenset(KEYS)


def program_of(description: Any) -> Any:
    """The stream in a font's description that holds its letters; None when they are not in the file."""
    if not isinstance(description, Dictionary):
        return None
    return next((found for key in KEYS if isinstance(found := description.get(key), Stream)), None)


def put(anew: Anew, program: Stream, description: Dictionary, *, composite: bool) -> None:
    """Adds a program to a font's new description; nothing when it is in no format that is known."""
    if "/Metadata" in program:
        anew.leave(program, "font", "/Metadata")
    for key in KEYS:
        made = anew.once(program, partial(_made, anew, program, key, composite=composite), key, composite)
        if made is not None:
            description[key] = made
            return


def renamed(data: bytes) -> dict[bytes, bytes]:
    """The glyphs of a program that have another name in the copy: the old name to the new."""
    if data.startswith((b"%!", b"\x80\1")):
        return type1.renamed(data)
    return sfnt.renamed(data) if sfnt.version(data) else cff.renamed(data)


def _made(anew: Anew, program: Stream, key: str, *, composite: bool) -> Any:
    data = anew.unpacked(program)
    if data.startswith((b"%!", b"\x80\1")):
        font, clear = type1.plain(data)
        fits = key == "/FontFile"
        keys = Dictionary(Length1=clear, Length2=len(font) - clear, Length3=0)
    elif version := sfnt.version(data):
        font = sfnt.plain(data)
        is_open_type = version == b"OTTO"
        fits = key == ("/FontFile3" if is_open_type else "/FontFile2")
        keys = Dictionary(Subtype=Name.OpenType) if is_open_type else Dictionary(Length1=len(font))
    else:
        font = cff.plain(data)
        fits = key == "/FontFile3"
        keys = Dictionary(Subtype=Name.CIDFontType0C if composite else Name.Type1C)
    return anew.stream(font, keys) if font and fits else None
