"""The second look at PDFs: it passes what clean copies are made of, and nothing that is put into one."""

import io
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import hypothesis
import pikepdf
import pytest
from hypothesis import strategies
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import Image, ImageCms

from intake_app.cleaning.inspect import find
from intake_app.cleaning.pdf import clean
from intake_app.cleaning.pdf.document import written
from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.document import Kind
from intake_app.domain.findings import What

INTER = Path(__file__).parents[3] / "resources" / "fonts" / "Inter-Regular.otf"
CORPUS = Path(__file__).parents[4] / "shared" / "corpus" / "pdfs"

FAX = Dictionary(K=-1, Columns=8)
CONTENT = (
    b"q /F1 12 Tf BT 10 90 Td (Plain) Tj /F2 12 Tf [(AB) -20] TJ /F3 12 Tf (A) Tj /F4 12 Tf <0001> Tj ET Q\n"
    b"/S1 sh /Pattern cs /P1 scn 0 0 9 9 re f /P2 scn 0 0 9 9 re f /C1 cs 0.5 scn /C2 CS 1 0 0 SC /G1 gs\n"
    b"[3 2] 0 d /Perceptual ri 1 0 0 1 0 0 cm /X1 Do /X2 Do /X3 Do /X4 Do /X5 Do /X6 Do"
)


def picture(paper: Any, data: bytes, space: Any = Name.DeviceGray, **keys: Any) -> Stream:
    made = {"/Subtype": Name.Image, "/Width": 8, "/Height": 8, "/BitsPerComponent": 8, "/ColorSpace": space}
    return Stream(paper, data, Dictionary(made | {f"/{key}": value for key, value in keys.items()}))


def pictures(paper: Any) -> dict[str, Any]:
    jpeg, jpeg2000 = io.BytesIO(), io.BytesIO()
    Image.new("L", (8, 8), 99).save(jpeg, "JPEG")
    Image.new("L", (8, 8), 99).save(jpeg2000, "JPEG2000")
    indexed = Array([Name.Indexed, Name.DeviceRGB, 1, String(bytes(6))])
    soft = picture(paper, bytes(64))
    group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB)
    return {
        "/X1": picture(paper, jpeg.getvalue(), Filter=Name.DCTDecode),
        "/X2": picture(paper, jpeg2000.getvalue(), Filter=Name.JPXDecode),
        "/X3": picture(paper, bytes(64), indexed, SMask=soft),
        "/X4": picture(paper, zlib.compress(bytes(8)), Filter=Name.FlateDecode, ImageMask=True),
        "/X5": Stream(paper, b"0 0 9 9 re f", Dictionary(Subtype=Name.Form, BBox=Array([0, 0, 9, 9]), Group=group)),
        "/X6": picture(paper, b"\x26\xa0\x80\x08\x00\x80", Filter=Name.CCITTFaxDecode, DecodeParms=FAX),
    }


def fonts(paper: Any) -> dict[str, Any]:
    plain = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    program = Stream(paper, INTER.read_bytes(), Dictionary(Subtype=Name.OpenType))
    description = Dictionary(Type=Name.FontDescriptor, FontName=Name.Inter, Flags=32, FontFile3=program)
    codes = Stream(paper, b"1 beginbfchar <41> <0041> endbfchar")
    widths = {"/FirstChar": 65, "/LastChar": 66, "/Widths": Array([700, 650]), "/ToUnicode": codes}
    embedded = Dictionary({"/Subtype": Name.Type1, "/BaseFont": Name.Inter, "/FontDescriptor": description} | widths)
    embedded["/Encoding"] = Dictionary(Differences=Array([65, Name.A, Name.B]))
    drawn = Dictionary(Subtype=Name.Type3, FontBBox=Array([0, 0, 1, 1]), FontMatrix=Array([1, 0, 0, 1, 0, 0]))
    drawn["/CharProcs"] = Dictionary(A=Stream(paper, b"1 0 d0 0 0 1 1 re f"))
    drawn["/Encoding"] = Dictionary(Differences=Array([65, Name.A]))
    system = Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0)
    glyphs = Dictionary(Subtype=Name.CIDFontType0, CIDSystemInfo=system, DW=500, W=Array([1, Array([700])]))
    glyphs["/FontDescriptor"] = description
    composite = Dictionary(Subtype=Name.Type0, Encoding=Name("/Identity-H"), DescendantFonts=Array([glyphs]))
    return {"/F1": plain, "/F2": embedded, "/F3": drawn, "/F4": composite}


def resources(paper: Any) -> Dictionary:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    fade = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([1, 1, 1]), C1=Array([1, 0, 0]), N=1)
    ranges = {"/Domain": Array([0, 1]), "/Range": Array([0, 1] * 3)}
    program = Stream(paper, b"{ dup dup }", Dictionary({"/FunctionType": 4} | ranges))
    shading = Dictionary(ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=Array([0, 0, 9, 9]), Function=fade)
    tile = {
        "/PatternType": 1,
        "/PaintType": 1,
        "/TilingType": 1,
        "/XStep": 9,
        "/YStep": 9,
        "/BBox": Array([0, 0, 9, 9]),
    }
    state = Dictionary(LW=2, D=Array([Array([1]), 0]), BM=Name.Multiply, SMask=Name("/None"), TR=fade)
    return Dictionary(
        Font=Dictionary(fonts(paper)),
        XObject=Dictionary(pictures(paper)),
        Shading=Dictionary(S1=shading),
        Pattern=Dictionary(
            P1=Stream(paper, b"0 0 5 5 re f", Dictionary(tile)), P2=Dictionary(PatternType=2, Shading=shading)
        ),
        ExtGState=Dictionary(G1=state),
        ColorSpace=Dictionary(
            C1=Array([Name.Separation, Name.Ink, Name.DeviceRGB, program]),
            C2=Array([Name.ICCBased, Stream(paper, profile, Dictionary(N=3))]),
        ),
    )


@cache
def rich() -> bytes:
    """A clean copy that has one of everything."""
    with pikepdf.new() as paper, io.BytesIO() as sink:
        paper.add_blank_page(page_size=(100, 100))
        page = paper.pages[0].obj
        page["/Resources"], page["/Contents"] = resources(paper), Stream(paper, CONTENT)
        action = Dictionary(S=Name.URI, URI=String("https://example.org/"))
        link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=action)
        page["/Annots"] = Array([paper.make_indirect(link)])
        paper.save(sink)
        return clean(sink.getvalue(), Kind.PDF, CleaningChoices())[0]


def changed(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(rich())) as paper:
        change(paper)
        return written(paper)


def dictionaries(value: Any, depth: int = 0) -> Iterator[Any]:
    """The dictionaries in an object that are no objects of their own."""
    if isinstance(value, Dictionary | Stream):
        yield value
        inner = [part for key, part in value.items() if key not in {"/Parent", "/DecodeParms"}]
    elif isinstance(value, Array):
        inner = list(value)
    else:
        return
    for part in inner:
        if isinstance(part, Array | Dictionary) and not part.is_indirect:
            yield from dictionaries(part, depth + 1)


def places(paper: pikepdf.Pdf) -> list[tuple[Any, str]]:
    """Every dictionary, and each of its keys."""
    return [
        (holder, key)
        for made in paper.objects
        for holder in dictionaries(made)
        for key in sorted(holder.keys())
        if key not in {"/Length", "/Filter", "/Pages", "/Kids", "/Count"}  # pikepdf sees to these itself
    ]


def test_a_clean_copy_passes() -> None:
    assert find(rich(), Kind.PDF) == ()
    assert len(rich()) > 10_000


def test_what_people_bring_does_not() -> None:
    for path in sorted(CORPUS.glob("*.pdf")):
        assert find(path.read_bytes(), Kind.PDF)


def test_a_strange_key_is_found_in_every_dictionary() -> None:
    with pikepdf.open(io.BytesIO(rich())) as paper:
        holders = {id(holder): holder for holder, _ in places(paper)}.values()
        assert len(holders) > 40
        for holder in holders:
            holder["/QQ"] = String("QQ")
            assert find(written(paper), Kind.PDF), holder
            del holder["/QQ"]


@pytest.mark.parametrize("value", [String("QQ"), Name("/QQ QQ"), Array([String("QQ")]), Dictionary(QQ=String("QQ"))])
def test_a_strange_value_is_found_under_every_key(value: Any) -> None:
    with pikepdf.open(io.BytesIO(rich())) as paper:
        for holder, key in places(paper):
            before = holder[key]
            holder[key] = value
            assert find(written(paper), Kind.PDF), (holder, key)
            holder[key] = before


def test_a_strange_stream_is_found_under_every_key() -> None:
    with pikepdf.open(io.BytesIO(rich())) as paper:
        for holder, key in places(paper):
            before = holder[key]
            holder[key] = Stream(paper, b"QQ hidden")
            assert find(written(paper), Kind.PDF), (holder, key)
            holder[key] = before


def test_bytes_behind_the_data_are_found_in_every_stream() -> None:
    with pikepdf.open(io.BytesIO(rich())) as paper:
        streams = [made for made in paper.objects if isinstance(made, Stream)]
        assert len(streams) >= 15
        for stream in streams:
            raw, filters, how = stream.read_raw_bytes(), stream.get("/Filter"), stream.get("/DecodeParms")
            stream.write(raw + b"QQ", filter=filters, decode_parms=how)
            assert find(written(paper), Kind.PDF), stream
            if filters == Name.FlateDecode:
                stream.write(zlib.compress(zlib.decompress(raw) + b"% QQ"), filter=filters, decode_parms=how)
                assert find(written(paper), Kind.PDF), stream
            stream.write(raw, filter=filters, decode_parms=how)


@pytest.mark.parametrize(
    "code",
    [
        b"% QQ\n",
        b"(QQ) pop\n",
        b"/QQ gs\n",
        b"/Span BMC\n",
        b"/OC /Q BDC\n",
        b"BX\n",
        b"1 w",
        b"1  w\n",
        b"1 2 w\n",
        b"(QQ\n",
        b"<5151> Tj\n",
        b"(\\121) Tj\n",
        b"BI /W 1 /H 1 ID x EI\n",
        b"0.1234567890123456789012345678901234567890 w\n",
    ],
)
def test_what_is_no_plain_drawing_is_found(code: bytes) -> None:
    def change(paper: pikepdf.Pdf) -> None:
        paper.pages[0].obj["/Contents"] = Stream(paper, b"1 w\n" + code)

    assert find(changed(change), Kind.PDF)


@pytest.mark.parametrize(
    ("key", "what"),
    [
        ("/Metadata", What.XMP),
        ("/Names", What.ATTACHMENT),
        ("/AcroForm", What.FORM_DATA),
        ("/OpenAction", What.ACTION),
        ("/Outlines", What.CAPTION),
        ("/OCProperties", What.HIDDEN_CONTENT),
        ("/QQ", What.PRIVATE_DATA),
    ],
)
def test_the_usual_carriers_are_told_by_name(key: str, what: What) -> None:
    def change(paper: pikepdf.Pdf) -> None:
        paper.Root[key] = Dictionary()

    assert [finding.what for finding in find(changed(change), Kind.PDF)] == [what]


def test_a_name_of_a_font_in_the_file_is_found() -> None:
    def change(paper: pikepdf.Pdf) -> None:
        for made in paper.objects:
            if isinstance(made, Dictionary) and "/FontName" in made:
                made["/FontName"] = Name.QQ

    assert find(changed(change), Kind.PDF)


def test_addresses_of_other_kinds_are_found() -> None:
    def change(paper: pikepdf.Pdf) -> None:
        paper.pages[0].obj["/Annots"][0]["/A"]["/URI"] = String("file:///home/QQ")

    assert find(changed(change), Kind.PDF)


@hypothesis.given(strategies.data())
def test_nothing_can_be_put_between_or_taken_out(data: Any) -> None:
    place = data.draw(strategies.integers(0, len(rich())))
    more = data.draw(strategies.binary(min_size=1, max_size=9))
    assert find(rich()[:place] + more + rich()[place:], Kind.PDF)
    assert find(rich()[:place] + rich()[place + len(more) :], Kind.PDF) or place >= len(rich())


@pytest.mark.parametrize("more", [b"QQ", b"\n", b"%%EOF\n", b"%PDF-1.7\n", b"1 0 obj\n(QQ)\nendobj\n"])
def test_nothing_stands_before_or_behind(more: bytes) -> None:
    assert find(more + rich(), Kind.PDF)
    assert find(rich() + more, Kind.PDF)


def test_an_object_without_use_is_found() -> None:
    data = rich()
    start = data.rindex(b"startxref\n") + 10
    table = int(data[start : data.index(b"\n", start)])
    count = int(data[table + 7 : data.index(b"\n", table + 7)])
    body = data[:table] + b"%d 0 obj\n(QQ)\nendobj\n" % count
    entries = data[data.index(b"\n", table + 7) + 1 : data.index(b"trailer")] + b"%010d 00000 n \n" % table
    tail = data[data.index(b"trailer") : start].replace(b"/Size %d" % count, b"/Size %d" % (count + 1))
    whole = body + b"xref\n0 %d\n" % (count + 1) + entries + tail + b"%d\n%%%%EOF\n" % len(body)
    with pikepdf.open(io.BytesIO(whole)) as paper:
        assert bytes(paper.get_object(count, 0)) == b"QQ"
    assert [finding.what for finding in find(whole, Kind.PDF)] == [What.HIDDEN_CONTENT]


@hypothesis.given(strategies.binary(max_size=400))
def test_any_bytes_are_a_finding(data: bytes) -> None:
    assert find(data, Kind.PDF)
    assert find(rich()[:300] + data, Kind.PDF)


def test_deep_nests_end() -> None:
    head = b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\n1 0 obj\n"
    for nest in (b"[ " * 100_000, b"<< /A " * 100_000, b"(" * 100_000):
        assert find(head + nest, Kind.PDF)


def test_a_bomb_is_not_unpacked() -> None:
    def change(paper: pikepdf.Pdf) -> None:
        page = paper.pages[0].obj
        packed = zlib.compress(zlib.compress(bytes(1 << 24)))
        page["/Contents"] = Stream(paper, packed, Dictionary(Filter=Array([Name.FlateDecode, Name.FlateDecode])))

    assert find(changed(change), Kind.PDF)
