"""Fonts in PDFs: the same letters, under names that say nothing, without makers, licences and dates."""

import io
import re
import struct
from pathlib import Path
from typing import Any

import pytest
from pikepdf import Array, Dictionary, Name, String
from PIL import ImageFont

from intake_app.cleaning.inspect import pdf_fonts
from intake_app.cleaning.pdf import cff, cmaps, sfnt, type1, type1_secret
from intake_app.domain.findings import What

INTER = Path(__file__).parents[3] / "resources" / "fonts" / "Inter-Regular.otf"
CORPUS = Path(__file__).parents[4] / "shared" / "corpus" / "pdfs"


def table(font: bytes, name: bytes) -> bytes:
    for at in range(12, 12 + 16 * struct.unpack_from(">H", font, 4)[0], 16):
        if font[at : at + 4] == name:
            start, length = struct.unpack_from(">II", font, at + 8)
            return font[start : start + length]
    raise KeyError(name)


def test_an_opentype_font_loses_its_names_and_draws_the_same() -> None:
    dirty = INTER.read_bytes()
    assert b"Inter" in dirty.replace(b"\0", b"")
    clean = sfnt.plain(dirty)
    assert b"Inter" not in clean.replace(b"\0", b"")
    assert table(clean, b"head")[20:36] == bytes(16)
    before, after = (ImageFont.truetype(io.BytesIO(font), 40) for font in (dirty, clean))
    for letter in "Letrságß":
        assert bytes(before.getmask(letter)) == bytes(after.getmask(letter))


def test_of_a_collection_the_first_font_stays() -> None:
    alone, moved = INTER.read_bytes(), b""
    for at in range(12, 12 + 16 * struct.unpack_from(">H", alone, 4)[0], 16):
        name, checksum, start, length = struct.unpack_from(">4s3I", alone, at)
        moved += struct.pack(">4s3I", name, checksum, start + 16, length)
    collection = b"ttcf" + struct.pack(">3I", 0x10000, 1, 16) + alone[:12] + moved + alone[12 + len(moved) :]
    assert sfnt.version(collection) == b"OTTO"
    assert sfnt.plain(collection) == sfnt.plain(alone)


def test_checksums_add_up() -> None:
    clean = sfnt.plain(INTER.read_bytes())
    clean += bytes(-len(clean) % 4)
    assert sum(struct.unpack(f">{len(clean) // 4}I", clean)) & 0xFFFFFFFF == 0xB1B0AFBA


@pytest.mark.parametrize("data", [b"", b"\0\1\0\0", b"OTTO" + bytes(60), b"ttcf" + bytes(60), b"\1\0\4\1QQ"])
def test_what_is_no_font_is_none(data: bytes) -> None:
    assert sfnt.plain(data) == b""
    assert cff.plain(data) == b""
    assert type1.plain(data) == (b"", 0)


def test_a_compact_font_keeps_its_length() -> None:
    dirty = table(INTER.read_bytes(), b"CFF ")
    clean = cff.plain(dirty)
    assert len(clean) == len(dirty)
    assert b"Inter" in dirty
    assert b"Inter" not in clean
    assert clean[-10_000:] == dirty[-10_000:]  # the letters themselves


SECRET = (
    b"dup /Private 8 dict dup begin /lenIV 4 def (QQ) pop % QQ\n/RD {string currentfile exch readstring pop} def\n"
    b"2 index /CharStrings 2 dict dup begin /A 11 RD QQ %(QQ)/QQ ND /QQmary 3 RD abc ND end end mark "
    b"currentfile closefile\nQQ behind"
)
TYPE1 = (
    b"%!PS-AdobeFont-1.0: QQFont 1\n%%Creator: QQ (unbalanced\n11 dict begin\n/FontInfo 9 dict dup begin\n"
    b"/Notice (QQ \\) (nested) notice) readonly def /FullName (QQ 50% off) readonly def end readonly def\n"
    b"/FontName /QQFont def /FontMatrix [0.001 0 0 0.001 0 0] readonly def currentdict end\ncurrentfile eexec\n"
)


@pytest.mark.parametrize("wrapped", [True, False])
def test_a_type_1_font_loses_comments_strings_and_name(wrapped: bool) -> None:
    secret, filling = type1_secret.encrypted(SECRET), b"\n" + b"0" * 512 + b"\ncleartomark\nQQ"
    data = TYPE1 + secret + filling
    if wrapped:
        parts = ((1, TYPE1), (2, secret), (1, filling))
        data = b"".join(struct.pack("<BBI", 128, kind, len(part)) + part for kind, part in parts) + b"\x80\x03"
    clean, length = type1.plain(data)
    assert b"QQ" not in clean
    outlines = type1_secret.decrypted(clean[length:])
    assert b"QQ" not in outlines.replace(b"QQ %(QQ)/QQ", b"")
    assert outlines.startswith(b"dup /Private 8 dict dup begin /lenIV 4 def () pop")
    assert b"/A 11 RD QQ %(QQ)/QQ ND" in outlines
    assert re.search(rb"/g\d{5} 3 RD abc ND", outlines)
    assert pdf_fonts.is_bare_type1(clean, length)
    assert b"/FontMatrix [0.001 0 0 0.001 0 0]" in clean[:length]


def test_tables_of_codes_keep_their_entries_only() -> None:
    dirty = (
        b"%!PS QQ\n/CIDSystemInfo << /Registry (QQ) /Ordering (QQ) >> def /CMapName /QQ def /WMode 1 def\n"
        b"1 begincodespacerange <00>\n<FF> endcodespacerange % QQ\n"
        b"2 beginbfchar <01> <0041> <02><D83D DE00> endbfchar\n"
        b"2 beginbfrange <03> <04> <0042> <05> <06> [<0043> <0044>] endbfrange\n/QQ 1 def (QQ) pop\n"
        b"1 begincidrange <0000> <00ff> 7 endcidrange\n1 beginbfchar <07> (QQ) endbfchar"
    )
    clean = cmaps.plain(dirty)
    assert b"QQ" not in clean
    for entry in (b"<01> <0041>\n<02> <D83DDE00>", b"<05> <06> [<0043> <0044>]", b"<0000> <00ff> 7", b"/WMode 1 def"):
        assert entry in clean
    assert cmaps.plain(clean) == clean


def embedded(paper: Any, **keys: Any) -> Dictionary:
    """A font that is in the file, with every name there is."""
    program = paper.stream(INTER.read_bytes(), Subtype=Name.OpenType, Metadata=paper.stream(b"<QQmark/>"))
    description = {
        **{
            "/Type": Name.FontDescriptor,
            "/FontName": Name("/QQABCD+QQmark"),
            "/FontFamily": String("QQmark"),
            "/Flags": 32,
        },
        **{"/FontBBox": Array([-700, -300, 2500, 1100]), "/ItalicAngle": 0, "/Ascent": 970, "/Descent": -240},
        **{"/CapHeight": 730, "/StemV": 80, "/CharSet": String("/QQmark"), "/FontFile3": program},
    }
    made = {"/Type": Name.Font, "/BaseFont": Name("/QQABCD+QQmark"), "/FontDescriptor": Dictionary(description)}
    return Dictionary(made | {f"/{key}": value for key, value in keys.items()})


def test_a_font_in_the_file_gets_a_made_up_name(paper: Any, copy_of: Any, drawn: Any, words: Any) -> None:
    codes = paper.stream(b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <0041> endbfchar")
    encoding = Dictionary(Differences=Array([65, Name.A, Name("/QQmark odd name")]), BaseEncoding=Name.WinAnsiEncoding)
    keys = {"Subtype": Name.Type1, "FirstChar": 65, "LastChar": 66, "Widths": Array([700, 650])}
    font = embedded(paper, Encoding=encoding, ToUnicode=codes, **keys)
    paper.page(b"BT /F 60 Tf 20 100 Td (AA) Tj ET", Font=Dictionary(F=font))
    dirty = paper.data()
    copy = copy_of(dirty)
    assert b"QQmark" not in copy.insides
    assert b"Inter" not in copy.insides.replace(b"\0", b"")
    assert b"/Font1" in copy.insides
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()
    assert words(copy.data) == "AA"
    assert [finding.count for finding in copy.kept(What.FONTS)] == [1]
    assert copy.found(What.XMP)


def test_a_glyph_called_by_a_name_gets_a_number_and_draws_the_same(paper: Any, copy_of: Any, drawn: Any) -> None:
    keys = {"Subtype": Name.Type1, "FirstChar": 65, "LastChar": 66, "Widths": Array([700, 650])}
    font = embedded(paper, Encoding=Dictionary(Differences=Array([65, Name("/QQmaria"), Name("/QQgone")])), **keys)
    named = INTER.read_bytes().replace(b"uni0041", b"QQmaria").replace(b"uni1EA0", b"QQlopez")
    font["/FontDescriptor"]["/FontFile3"] = paper.stream(named, Subtype=Name.OpenType)
    paper.page(b"BT /F 60 Tf 20 100 Td (AA) Tj ET", Font=Dictionary(F=font))
    dirty = paper.data()
    copy = copy_of(dirty)
    assert not any(name in copy.insides for name in (b"QQmaria", b"QQlopez", b"QQgone"))
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()
    assert drawn(dirty).getextrema() != ((255, 255),) * 3


def test_glyphs_of_a_truetype_font_keep_no_names_of_their_own() -> None:
    names = (b"A", b"QQmaria", b"QQmarib", b"g000000", b"alefhebrew")
    listed = b"".join(bytes([len(name)]) + name for name in names)
    post = b"\0\2\0\0" + bytes(28) + struct.pack(">H5H", 5, *range(258, 263)) + listed
    clean = sfnt.without_names(post + b"\x05QQ")
    assert b"QQ" not in clean
    assert len(clean) == len(post)
    assert clean.endswith(b"\x01A\x07g000001\x07g000002\x07g000000\x0aalefhebrew")
    assert sfnt.without_names(b"\0\x02\x80\0" + bytes(28) + b"QQ") == b"\0\3\0\0" + bytes(28)


def test_strings_that_no_glyph_of_a_compact_font_uses_say_nothing() -> None:
    dirty = table(INTER.read_bytes().replace(b"uni1EA0", b"QQlopez"), b"CFF ")
    assert b"QQlopez" in dirty
    assert b"QQ" not in cff.plain(dirty)
    assert pdf_fonts.is_bare_cff(cff.plain(dirty))
    assert not pdf_fonts.is_bare_cff(cff.plain(dirty).replace(b"uni0041", b"QQlopez"))


def test_a_composite_font_looks_the_same(paper: Any, copy_of: Any, drawn: Any) -> None:
    system = Dictionary(Registry=String("QQmark"), Ordering=String("QQmark"), Supplement=0)
    glyphs = {"CIDSystemInfo": system, "DW": 600, "W": Array([1, Array([700, 500]), 5, 9, 600])}
    inner = embedded(paper, Subtype=Name.CIDFontType0, **glyphs)
    outer = Dictionary(Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/QQmark"), Encoding=Name("/Identity-H"))
    outer["/DescendantFonts"] = Array([paper.pdf.make_indirect(inner)])
    paper.page(b"BT /F 60 Tf 20 100 Td <00010002> Tj ET", Font=Dictionary(F=outer))
    dirty = paper.data()
    copy = copy_of(dirty)
    assert b"QQmark" not in copy.insides
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()


def test_drawn_letters_look_the_same(paper: Any, copy_of: Any, drawn: Any, words: Any) -> None:
    glyph = paper.stream(b"700 0 0 0 500 700 d1 % QQmark\n0 0 500 700 re f")
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type3,
        FontBBox=Array([0, 0, 500, 700]),
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
        CharProcs=Dictionary({"/A": glyph, "/QQmark": paper.stream(b"% QQmark")}),
        Encoding=Dictionary(Differences=Array([65, Name.A])),
        FirstChar=65,
        LastChar=65,
        Widths=Array([700]),
    )
    paper.page(b"BT /F 60 Tf 20 100 Td (AA) Tj ET", Font=Dictionary(F=font))
    dirty = paper.data()
    copy = copy_of(dirty)
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()
    assert words(copy.data) == "AA"
    assert b"% QQmark" not in copy.insides


@pytest.mark.parametrize("name", ["/Helvetica", "/ABCDEF+Arial,Bold", "/Times New Roman,Bold", "/QQ#"])
def test_a_font_that_is_not_in_the_file_keeps_a_name_to_find_it_by(name: str, paper: Any, copy_of: Any) -> None:
    paper.font["/BaseFont"] = Name(name)
    paper.page()
    copy = copy_of(paper.data())
    called = str(copy.pdf.pages[0].obj["/Resources"]["/Font"]["/F1"]["/BaseFont"])
    assert called == {
        "/ABCDEF+Arial,Bold": "/Arial,Bold",
        "/Times New Roman,Bold": "/TimesNewRoman,Bold",
    }.get(name, "/Helvetica")


def test_brackets_put_together_from_pieces_stay(paper: Any, copy_of: Any, drawn: Any) -> None:
    pieces = Array([65, *map(Name, ("/bracketlefttp", "/bracketleftex", "/braceleftmid", "/parenrightbt"))])
    symbol = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Symbol)
    symbol["/Encoding"] = Dictionary(Differences=pieces)
    paper.page(b"BT /F 60 Tf 20 100 Td (ABCD) Tj ET", Font=Dictionary(F=symbol))
    dirty = paper.data()
    assert drawn(dirty).tobytes() == drawn(copy_of(dirty).data).tobytes()
