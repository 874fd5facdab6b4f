"""PDFs with a word in every place that none of their pages shows: none of it is in the copy."""

import io
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import Image, ImageCms

from intake_app.cleaning.inspect import find
from intake_app.cleaning.pdf import clean
from intake_app.cleaning.pdf.document import written
from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.document import Kind

CANARY = b"Qx7Vermeer"
WORD = CANARY.decode()
PLANTED = Name("/" + WORD)
CORPUS = Path(__file__).parents[4] / "shared" / "corpus" / "pdfs"
PASSWORDS = {"libreoffice-writer-password-de3e0c.pdf": "openpassword"}
HOPELESS = {"issue-150-c9ce99.pdf", "issue-263-d6bf69.pdf"}

Leaks = Callable[[bytes], list[bytes]]


def insides(data: bytes) -> bytes:
    """The file, and every object and stream of it unpacked."""
    parts = [data]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for made in pdf.objects:
            parts.append(made.unparse(resolved=True))
            if isinstance(made, Stream):
                parts.append(made.read_raw_bytes())
                try:
                    parts.append(made.read_bytes())
                except pikepdf.PdfError:
                    continue
    return b"\n".join(parts)


def copy_of(data: bytes, password: str = "") -> bytes:
    copy, _ = clean(data, Kind.PDF, CleaningChoices(password=password))
    assert find(copy, Kind.PDF) == ()
    return copy


def jpeg() -> bytes:
    sink = io.BytesIO()
    Image.new("RGB", (16, 16), "red").save(sink, "JPEG", comment=CANARY)
    return sink.getvalue()


class Planted:
    """A page on which everything is used, and everything carries the word beside what is shown."""

    def __init__(self) -> None:
        self.pdf = pikepdf.new()
        self.pdf.add_blank_page(page_size=(300, 200))
        self.page = self.pdf.pages[0].obj
        helvetica = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        self.resources = self.page["/Resources"] = Dictionary(Font=Dictionary(F1=helvetica))
        self.content = b"BT /F1 24 Tf 20 120 Td (Letters) Tj ET\n"

    def stream(self, data: bytes, **keys: Any) -> Stream:
        made = Stream(self.pdf, data, Dictionary({f"/{key}": value for key, value in keys.items()}))
        return self.pdf.make_indirect(made)

    def data(self, **options: Any) -> bytes:
        self.page["/Contents"] = self.stream(self.content)
        sink = io.BytesIO()
        self.pdf.save(sink, fix_metadata_version=False, **options)
        return sink.getvalue()


PLANTS: dict[str, Callable[[Planted], None]] = {}


def plant(make: Callable[[Planted], None]) -> Callable[[Planted], None]:
    PLANTS[make.__name__.replace("_", " ")] = make
    return make


@plant
def info_and_trailer(paper: Planted) -> None:
    paper.pdf.docinfo["/Author"] = paper.pdf.docinfo["/Qx7Vermeer"] = WORD
    paper.pdf.trailer["/Qx7Vermeer"] = String(WORD)
    paper.pdf.trailer["/ID"] = Array([String(WORD), String(WORD)])


@plant
def catalogue(paper: Planted) -> None:
    root, word = paper.pdf.Root, String(WORD)
    root["/Metadata"] = paper.stream(CANARY, Type=Name.Metadata, Subtype=Name.XML)
    root["/Lang"] = word
    root["/ViewerPreferences"] = Dictionary(HideToolbar=True, Direction=PLANTED, Qx7Vermeer=word)
    root["/PageLabels"] = Dictionary(Nums=Array([0, Dictionary(S=Name.D, P=word)]))
    root["/PageMode"] = PLANTED
    root["/PageLayout"] = PLANTED
    root["/Extensions"] = Dictionary(Qx7Vermeer=Dictionary(BaseVersion=PLANTED, ExtensionLevel=1, URL=word))
    root["/PieceInfo"] = Dictionary(Qx7Vermeer=Dictionary(Private=word, LastModified=word))
    root["/OutputIntents"] = Array([Dictionary(Type=Name.OutputIntent, Info=word, OutputConditionIdentifier=word)])
    root["/Dests"] = Dictionary(Qx7Vermeer=Array([paper.page, Name.Fit]))
    root["/Names"] = Dictionary(Dests=Dictionary(Names=Array([word, Array([paper.page, Name.Fit])])))
    root["/Version"] = PLANTED
    root["/Requirements"] = Array([Dictionary(S=PLANTED)])


@plant
def outlines(paper: Planted) -> None:
    item = paper.pdf.make_indirect(Dictionary(Title=String(WORD), Dest=Array([paper.page, Name.Fit])))
    paper.pdf.Root["/Outlines"] = Dictionary(First=item, Last=item, Count=1)


@plant
def structure(paper: Planted) -> None:
    word = String(WORD)
    element = Dictionary(S=PLANTED, Alt=word, ActualText=word, E=word, T=word, ID=word, Lang=word)
    paper.pdf.Root["/StructTreeRoot"] = Dictionary(K=Array([element]), RoleMap=Dictionary(Qx7Vermeer=Name.P))
    paper.pdf.Root["/MarkInfo"] = Dictionary(Marked=True, Qx7Vermeer=word)


@plant
def layers(paper: Planted) -> None:
    word = String(WORD)
    group = paper.pdf.make_indirect(Dictionary(Type=Name.OCG, Name=word, Usage=Dictionary(CreatorInfo=word)))
    state = Dictionary(Name=word, Creator=word, OFF=Array([group]))
    paper.pdf.Root["/OCProperties"] = Dictionary(OCGs=Array([group]), D=state)
    paper.resources["/Properties"] = Dictionary(Qx7Vermeer=group)
    paper.content += b"/OC /Qx7Vermeer BDC BT /F1 9 Tf (Qx7Vermeer) Tj ET EMC\n"


@plant
def actions(paper: Planted) -> None:
    script = Dictionary(S=Name.JavaScript, JS=String(WORD))
    paper.pdf.Root["/OpenAction"] = script
    paper.pdf.Root["/AA"] = Dictionary(WC=script)
    paper.page["/AA"] = Dictionary(O=Dictionary(S=Name.Launch, F=String(WORD)))
    paper.pdf.Root["/Names"] = Dictionary(JavaScript=Dictionary(Names=Array([String(WORD), script])))


@plant
def attachments(paper: Planted) -> None:
    paper.pdf.attachments[WORD] = pikepdf.AttachedFileSpec(paper.pdf, CANARY, description=WORD)


@plant
def unreferenced(paper: Planted) -> None:
    lonely = paper.stream(CANARY)
    paper.pdf.Root["/QxKeep"] = lonely


@plant
def form_values(paper: Planted) -> None:
    word = String(WORD)
    keys = {"/FT": Name.Tx, "/T": word, "/TU": word, "/TM": word, "/V": word, "/DV": word, "/RV": word, "/DS": word}
    look = paper.stream(b"q Q", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]), Qx7Vermeer=word)
    shape = {"/Subtype": Name.Widget, "/Rect": Array([1, 1, 9, 9]), "/F": 4, "/AP": Dictionary(N=look, D=look, R=look)}
    characteristics = {"/MK": Dictionary(CA=word, RC=word, AC=word), "/Opt": Array([word]), "/DA": word}
    field = paper.pdf.make_indirect(Dictionary(keys | shape | characteristics))
    hidden = paper.pdf.make_indirect(Dictionary(keys | shape | {"/F": 2}))
    paper.page["/Annots"] = Array([field, hidden])
    paper.pdf.Root["/AcroForm"] = Dictionary(Fields=Array([field, hidden]), DA=word, XFA=paper.stream(CANARY))


@plant
def annotations(paper: Planted) -> None:
    word, place = String(WORD), Array([1, 1, 30, 30])
    said = {"/T": word, "/M": word, "/NM": word, "/Contents": word, "/Subj": word, "/RC": word, "/CreationDate": word}
    kinds = ("Text", "Popup", "Highlight", "FileAttachment", "Stamp", "Square", "Link", "Qx7Vermeer")
    paper.page["/Annots"] = Array(
        [paper.pdf.make_indirect(Dictionary({"/Subtype": Name(f"/{k}"), "/Rect": place} | said)) for k in kinds]
    )
    web = Dictionary(S=Name.URI, URI=String("https://example.org/"), Qx7Vermeer=word)
    link = Dictionary({"/Subtype": Name.Link, "/Rect": place, "/A": web, "/PA": web} | said)
    paper.page["/Annots"].append(paper.pdf.make_indirect(link))


@plant
def page_keys(paper: Planted) -> None:
    word = String(WORD)
    paper.page["/Thumb"] = paper.stream(CANARY + b"xx", Width=2, Height=2, ColorSpace=Name.DeviceRGB)
    paper.page["/PieceInfo"] = Dictionary(Qx7Vermeer=Dictionary(Private=word))
    paper.page["/Metadata"] = paper.stream(CANARY)
    paper.page["/LastModified"] = word
    paper.page["/ID"] = word
    paper.page["/Tabs"] = PLANTED
    paper.page["/SeparationInfo"] = Dictionary(DeviceColorant=word)
    paper.page["/VP"] = Array([Dictionary(Name=word, BBox=Array([0, 0, 9, 9]))])
    paper.page["/BoxColorInfo"] = Dictionary(CropBox=Dictionary(S=PLANTED))


@plant
def content(paper: Planted) -> None:
    paper.content += (
        b"% Qx7Vermeer\n/Qx7Vermeer <</ActualText (Qx7Vermeer) /MCID 0>> BDC EMC /Qx7Vermeer MP "
        b"/Span <</Alt <5178375665726d656572>>> DP BX (Qx7Vermeer) Qx7Vermeer EX (Qx7Vermeer) pop "
        b"BI /W 1 /H 1 /BPC 8 /CS /G /Qx7Vermeer (Qx7Vermeer) ID a EI\n/Qx7Vermeer ri /Qx7Vermeer gs /Qx7Vermeer Do\n"
    )


@plant
def behind_inline_image(paper: Planted) -> None:
    paper.content += b"BI /W 2 /H 1 /BPC 8 /CS /G ID abQx7Vermeer EI\n"


@plant
def resource_names(paper: Planted) -> None:
    word = String(WORD)
    state = Dictionary(Type=Name.ExtGState, LW=1, Qx7Vermeer=word, HT=Dictionary(HalftoneType=1, HalftoneName=word))
    form = paper.stream(b"0 0 5 5 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]), Name=PLANTED)
    form["/LastModified"] = form["/OPI"] = form["/Ref"] = word
    paper.resources["/ExtGState"] = Dictionary(Qx7Vermeer=state)
    paper.resources["/XObject"] = Dictionary(Qx7Vermeer=form)
    paper.resources["/Font"]["/Qx7Vermeer"] = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name("/Qx7Ver+Helvetica"), Name=PLANTED
    )
    paper.content += b"q /Qx7Vermeer gs /Qx7Vermeer Do Q BT /Qx7Vermeer 9 Tf (a) Tj ET\n"


@plant
def a_font_called_so(paper: Planted) -> None:
    paper.resources["/Font"]["/F1"]["/BaseFont"] = PLANTED


@plant
def a_glyph_called_so(paper: Planted) -> None:
    differences = Array([1, PLANTED, 65, Name.A, PLANTED])
    paper.resources["/Font"]["/F1"]["/Encoding"] = Dictionary(Differences=differences)


@plant
def glyphs_drawn_under_that_name(paper: Planted) -> None:
    drawing = paper.stream(b"500 0 d0 0 0 400 400 re f")
    keys = {"/FontBBox": Array([0, 0, 500, 500]), "/FontMatrix": Array([0.001, 0, 0, 0.001, 0, 0])}
    codes = {"/FirstChar": 65, "/LastChar": 65, "/Widths": Array([500])}
    names = {"/CharProcs": Dictionary(Qx7Vermeer=drawing), "/Encoding": Dictionary(Differences=Array([65, PLANTED]))}
    paper.resources["/Font"]["/F3"] = Dictionary(
        {"/Type": Name.Font, "/Subtype": Name.Type3, "/Name": PLANTED} | keys | codes | names
    )
    paper.content += b"BT /F3 24 Tf 20 20 Td (A) Tj ET\n"


@plant
def letters_that_are_not_shown(paper: Planted) -> None:
    wide = WORD.encode("utf-16-be").hex().encode()
    paper.resources["/Font"]["/F1"]["/ToUnicode"] = paper.stream(
        b"/CIDInit /ProcSet findresource begin % Qx7Vermeer\n/CIDSystemInfo << /Registry (Qx7Vermeer) >> def\n"
        b"1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <4c> <004c> <01> <" + wide + b"> endbfchar\n"
        b"1 beginbfrange <02> <03> [<" + wide + b"> <" + wide + b">] endbfrange /Qx7Vermeer usecmap"
    )


@plant
def code_table_called_so(paper: Planted) -> None:
    inner = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.Helvetica)
    inner["/CIDSystemInfo"] = Dictionary(Registry=String(WORD), Ordering=String(WORD), Supplement=0)
    inner["/FontDescriptor"] = Dictionary(
        FontName=PLANTED, FontFamily=String(WORD), Style=Dictionary(Panose=String(WORD))
    )
    paper.resources["/Font"]["/F4"] = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=PLANTED, Encoding=PLANTED, DescendantFonts=Array([inner])
    )
    paper.content += b"BT /F4 24 Tf <0001> Tj ET\n"


@plant
def glyph_numbers(paper: Planted) -> None:
    inner = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.Helvetica)
    inner["/CIDToGIDMap"] = paper.stream(bytes(20) + CANARY)
    paper.resources["/Font"]["/F4"] = Dictionary(
        {"/Type": Name.Font, "/Subtype": Name.Type0, "/BaseFont": Name.Helvetica, "/Encoding": Name("/Identity-H")}
        | {"/DescendantFonts": Array([inner])}
    )
    paper.content += b"BT /F4 24 Tf <0001> Tj ET\n"


@plant
def picture(paper: Planted) -> None:
    word = String(WORD)
    keys = {"Width": 16, "Height": 16, "BitsPerComponent": 8, "ColorSpace": Name.DeviceRGB, "Filter": Name.DCTDecode}
    made = paper.stream(jpeg() + CANARY, Type=Name.XObject, Subtype=Name.Image, Name=PLANTED, ID=word, **keys)
    made["/Metadata"] = paper.stream(CANARY)
    made["/Alternates"] = Array([Dictionary(Image=word)])
    made["/Measure"] = made["/PtData"] = word
    paper.resources["/XObject"] = Dictionary(I=made)
    paper.content += b"q 9 0 0 9 0 0 cm /I Do Q\n"


@plant
def more_pixels_than_shown(paper: Planted) -> None:
    pixels = zlib.compress(bytes(12) + CANARY) + CANARY
    keys = {"Width": 2, "Height": 2, "BitsPerComponent": 8, "ColorSpace": Name.DeviceRGB, "Filter": Name.FlateDecode}
    made = paper.stream(pixels, Type=Name.XObject, Subtype=Name.Image, **keys)
    paper.resources["/XObject"] = Dictionary(I=made)
    paper.content += b"q 9 0 0 9 0 0 cm /I Do Q\n"


@plant
def colours(paper: Planted) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    icc = paper.stream(profile + CANARY, N=3, Alternate=Name.DeviceRGB, Qx7Vermeer=String(WORD))
    tint = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0, 0, 0]), C1=Array([1, 0, 0]), N=1)
    several = Array([Name.DeviceN, Array([PLANTED]), Name.DeviceRGB, tint, Dictionary(Subtype=PLANTED)])
    table = paper.stream(bytes(6) + CANARY)
    paper.resources["/ColorSpace"] = Dictionary(
        Qx7Vermeer=Array([Name.ICCBased, icc]),
        B=Array([Name.Separation, PLANTED, Name.DeviceRGB, tint]),
        C=several,
        D=Array([Name.Indexed, Name.DeviceRGB, 1, table]),
        E=Array([Name.Indexed, Name.DeviceRGB, 1, String(bytes(6) + CANARY)]),
    )
    paper.content += b"/Qx7Vermeer cs 1 0 0 sc /B cs 1 scn /C cs 1 scn /D cs 1 sc /E cs 1 sc 0 0 9 9 re f\n"


@plant
def functions(paper: Planted) -> None:
    keys = {"FunctionType": 4, "Domain": Array([0, 1]), "Range": Array([0, 1, 0, 1, 0, 1])}
    calculated = paper.stream(b"{ % Qx7Vermeer\n dup dup }", Qx7Vermeer=String(WORD), **keys)
    sampled = paper.stream(bytes(6) + CANARY, Size=Array([2]), BitsPerSample=8, **{**keys, "FunctionType": 0})
    paper.resources["/ColorSpace"] = Dictionary(
        A=Array([Name.Separation, Name.Spot, Name.DeviceRGB, calculated]),
        B=Array([Name.Separation, Name.Spot, Name.DeviceRGB, sampled]),
    )
    paper.content += b"/A cs 1 scn 0 0 9 9 re f /B cs 1 scn 0 0 9 9 re f\n"


@pytest.mark.parametrize("name", PLANTS)
def test_no_word_is_left(name: str, leaks: Leaks) -> None:
    paper = Planted()
    PLANTS[name](paper)
    data = paper.data()
    assert leaks(insides(data))
    assert leaks(insides(copy_of(data))) == []


def test_nothing_around_or_before_the_document_is_left(leaks: Leaks) -> None:
    paper = Planted()
    data = paper.data()
    data = b"Qx7Vermeer\n" + data.replace(b"endobj", b"endobj % Qx7Vermeer", 1) + b"\n% Qx7Vermeer\n"
    assert leaks(insides(copy_of(data))) == []


def plant_everywhere(pdf: pikepdf.Pdf) -> None:
    """A key, a name and a string in every dictionary."""
    for made in list(pdf.objects):
        _plant_in(made, 0)


def _plant_in(value: Any, depth: int) -> None:
    if depth > 12:
        return
    if isinstance(value, Dictionary | Stream):
        for key in list(value.keys()):
            if not value[key].is_indirect if isinstance(value[key], pikepdf.Object) else False:
                _plant_in(value[key], depth + 1)
        value["/Qx7Vermeer"] = Array([String(WORD), PLANTED, Dictionary(Qx7Vermeer=String(WORD))])
    elif isinstance(value, Array):
        for item in list(value):
            if isinstance(item, pikepdf.Object) and not item.is_indirect:
                _plant_in(item, depth + 1)


@pytest.mark.parametrize(
    "path", [path for path in sorted(CORPUS.glob("*.pdf")) if path.name not in HOPELESS], ids=lambda path: path.name
)
def test_no_word_is_left_of_any_dictionary(path: Path, leaks: Leaks) -> None:
    with pikepdf.open(path, password=PASSWORDS.get(path.name, "")) as pdf:
        plant_everywhere(pdf)
        sink = io.BytesIO()
        pdf.save(sink, encryption=False)
    assert leaks(insides(sink.getvalue()))
    assert leaks(insides(copy_of(sink.getvalue()))) == []


FONT_PLANTS: dict[str, Callable[[Any], None]] = {
    "font": lambda font: font.__setitem__("/BaseFont", PLANTED),
    "glyph": lambda font: font["/Encoding"]["/Differences"].append(PLANTED),
    "codes": lambda font: font.__setitem__("/ToUnicode", PLANTED),
    "letters": lambda font: font["/ToUnicode"].write(
        font["/ToUnicode"].read_bytes().replace(b"<004c>", b"<" + CANARY.hex().encode() * 2 + b">")
    ),
}


@pytest.mark.parametrize("name", FONT_PLANTS)
def test_the_second_look_sees_a_name_that_is_put_back(name: str) -> None:
    paper = Planted()
    font = paper.resources["/Font"]["/F1"]
    font["/Encoding"] = Dictionary(Differences=Array([65, Name.A]))
    font["/ToUnicode"] = paper.stream(b"1 beginbfchar <4c> <004c> endbfchar")
    with pikepdf.open(io.BytesIO(copy_of(paper.data()))) as pdf:
        assert find(written(pdf), Kind.PDF) == ()
        FONT_PLANTS[name](pdf.pages[0].obj["/Resources"]["/Font"]["/F1"])
        assert find(written(pdf), Kind.PDF) != ()


@pytest.mark.parametrize(
    ("flags", "name", "expected"),
    [
        (0, "Qx7Vermeer", "/Helvetica"),
        (2, "Qx7Vermeer-BoldItalic", "/Times-BoldItalic"),
        (1, "Qx7Bold", "/Courier-Bold"),
    ],
)
def test_a_font_nobody_knows_becomes_one_that_looks_like_it(flags: int, name: str, expected: str) -> None:
    paper = Planted()
    font = paper.resources["/Font"]["/F1"]
    font["/BaseFont"] = Name(f"/{name}")
    font["/FontDescriptor"] = Dictionary(Type=Name.FontDescriptor, FontName=Name(f"/{name}"), Flags=flags)
    with pikepdf.open(io.BytesIO(copy_of(paper.data()))) as pdf:
        assert str(pdf.pages[0].obj["/Resources"]["/Font"]["/F1"]["/BaseFont"]) == expected
