"""Pictures in PDFs: the same samples, or the codec's own data, with nothing beside them."""

import base64
import io
import struct
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import ExifTags, Image, ImageCms, TiffImagePlugin

from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

Scene = Callable[..., Image.Image]

SIZE = (64, 48)
PLACE = b"q 256 0 0 192 20 4 cm /X Do Q"


def shown(paper: Any, data: bytes, **keys: Any) -> bytes:
    """A document that shows that picture."""
    width, height = keys.pop("size", SIZE)
    picture = paper.stream(data, Type=Name.XObject, Subtype=Name.Image, Width=width, Height=height, **keys)
    paper.page(PLACE, XObject=Dictionary(X=picture))
    return paper.data()


def picture_in(copy: Any) -> Stream:
    return copy.pdf.pages[0].obj["/Resources"]["/XObject"]["/X1"]


def jpeg(picture: Image.Image, **options: Any) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = "QQ"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    sink = io.BytesIO()
    picture.save(sink, "JPEG", exif=exif, comment=b"QQ", dpi=(301, 301), **options)
    return sink.getvalue()


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"subsampling": 1}, {"restart_marker_rows": 1}])
def test_jpegs_keep_every_scan_and_lose_the_rest(
    mode: str, options: dict[str, Any], scene: Scene, paper: Any, copy_of: Any, drawn: Any
) -> None:
    space = {"L": Name.DeviceGray, "RGB": Name.DeviceRGB, "CMYK": Name.DeviceCMYK}[mode]
    data = jpeg(scene(mode, SIZE), **options) + b"QQ behind"
    dirty = shown(paper, data, BitsPerComponent=8, ColorSpace=space, Filter=Name.DCTDecode)
    copy = copy_of(dirty)
    assert b"QQ" not in copy.insides
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()
    assert data[data.index(b"\xff\xda") : data.rindex(b"\xff\xd9")] in picture_in(copy).read_raw_bytes()
    assert {What.GPS, What.PERSON, What.COMMENT, What.TRAILING} <= {finding.what for finding in copy.facts.found}


def test_a_jpeg_cut_short_is_completed(scene: Scene, paper: Any, copy_of: Any) -> None:
    data = jpeg(scene("RGB", SIZE))
    keys = {"BitsPerComponent": 8, "ColorSpace": Name.DeviceRGB, "Filter": Name.DCTDecode}
    copy = copy_of(shown(paper, data[: len(data) * 3 // 4], **keys))
    assert Image.open(io.BytesIO(picture_in(copy).read_raw_bytes())).size == SIZE
    assert b"QQ" not in copy.insides


def test_a_jpeg_packed_once_more_is_unpacked(scene: Scene, paper: Any, copy_of: Any, drawn: Any) -> None:
    data = zlib.compress(jpeg(scene("RGB", SIZE)) + b"QQ")
    filters = Array([Name.FlateDecode, Name.DCTDecode])
    dirty = shown(paper, data, BitsPerComponent=8, ColorSpace=Name.DeviceRGB, Filter=filters)
    copy = copy_of(dirty)
    assert b"QQ" not in copy.insides
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()


@pytest.mark.parametrize("boxed", [True, False])
def test_jpeg_2000_keeps_its_colours_and_loses_its_boxes(
    boxed: bool, scene: Scene, paper: Any, copy_of: Any, drawn: Any
) -> None:
    sink = io.BytesIO()
    scene("RGB", SIZE).save(sink, "JPEG2000", no_jp2=not boxed, comment=b"QQ comment", tile_size=(32, 32))
    data = sink.getvalue()
    if boxed:
        data = data[:32] + struct.pack(">I4s", 24, b"uuid") + b"QQ" * 8 + data[32:] + b"\0\0\0\x0cxml <QQ>"
    dirty = shown(paper, data, Filter=Name.JPXDecode)
    copy = copy_of(dirty)
    assert b"QQ" not in copy.insides
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()
    assert bool(copy.found(What.APP_DATA)) == boxed


@pytest.mark.parametrize("is_mask", [True, False])
def test_faxes_look_the_same_and_end_where_they_do(
    is_mask: bool, scene: Scene, paper: Any, copy_of: Any, drawn: Any
) -> None:
    sink = io.BytesIO()
    scene("1", SIZE).save(sink, "TIFF", compression="group4", tiffinfo={278: SIZE[1]})
    tags = TiffImagePlugin.TiffImageFile(io.BytesIO(sink.getvalue())).tag_v2
    data = sink.getvalue()[tags[273][0] :][: tags[279][0]] + b"QQ behind"
    keys = {"ImageMask": True} if is_mask else {"BitsPerComponent": 1, "ColorSpace": Name.DeviceGray}
    keys["DecodeParms"] = Dictionary(K=-1, Columns=SIZE[0], Rows=SIZE[1], BlackIs1=True, QQ=String("QQ"))
    dirty = shown(paper, data, Filter=Name.CCITTFaxDecode, **keys)
    copy = copy_of(dirty)
    assert b"QQ" not in copy.insides
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()


# --- samples ----------------------------------------------------------------------------------------------------------


def test_packed_samples_stay_as_packed_when_they_are_exact(scene: Scene, paper: Any, copy_of: Any) -> None:
    packed = zlib.compress(scene("RGB", SIZE).tobytes(), 9)
    keys = {"BitsPerComponent": 8, "ColorSpace": Name.DeviceRGB, "Filter": Name.FlateDecode}
    copy = copy_of(shown(paper, packed, **keys))
    assert picture_in(copy).read_raw_bytes() == packed


@pytest.mark.parametrize(
    "pack",
    [
        lambda samples: zlib.compress(samples + b"QQ hidden"),
        lambda samples: zlib.compress(samples) + b"QQ hidden",
    ],
)
def test_nothing_hides_behind_samples(pack: Any, scene: Scene, paper: Any, copy_of: Any, drawn: Any) -> None:
    keys = {"BitsPerComponent": 8, "ColorSpace": Name.DeviceRGB, "Filter": Name.FlateDecode}
    dirty = shown(paper, pack(scene("RGB", SIZE).tobytes()), **keys)
    copy = copy_of(dirty)
    assert b"QQ" not in copy.insides
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()


def test_rows_that_were_predicted_stay_so(scene: Scene, paper: Any, copy_of: Any, drawn: Any) -> None:
    sink = io.BytesIO()
    scene("RGB", SIZE).save(sink, "PNG")
    png = sink.getvalue()
    packed = png[png.index(b"IDAT") + 4 : png.index(b"IEND") - 8]
    how = Dictionary(Predictor=15, Columns=SIZE[0], Colors=3, BitsPerComponent=8)
    keys = {"BitsPerComponent": 8, "ColorSpace": Name.DeviceRGB, "Filter": Name.FlateDecode, "DecodeParms": how}
    dirty = shown(paper, packed, **keys)
    copy = copy_of(dirty)
    assert picture_in(copy).read_raw_bytes() == packed
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()


@pytest.mark.parametrize(
    ("depth", "space"),
    [(1, "DeviceGray"), (2, "DeviceGray"), (4, "DeviceGray"), (16, "DeviceGray"), (16, "DeviceRGB"), (8, "DeviceCMYK")],
)
def test_all_depths_look_the_same(depth: int, space: str, paper: Any, copy_of: Any, drawn: Any) -> None:
    channels = {"DeviceGray": 1, "DeviceRGB": 3, "DeviceCMYK": 4}[space]
    row = (16 * channels * depth + 7) // 8
    samples = bytes(place * 37 % 256 for place in range(row * 12))
    dirty = shown(paper, samples, size=(16, 12), BitsPerComponent=depth, ColorSpace=Name(f"/{space}"))
    assert drawn(dirty).tobytes() == drawn(copy_of(dirty).data).tobytes()


def lzw(data: bytes) -> bytes:
    """In codes of 9 bits, begun anew before they would grow."""
    codes = [code for at in range(0, len(data), 200) for code in (256, *data[at : at + 200])] + [257]
    bits = "".join(f"{code:09b}" for code in codes)
    return int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("ASCIIHexDecode", lambda data: data.hex().encode() + b">"),
        ("ASCII85Decode", lambda data: base64.a85encode(data) + b"~>"),
        ("RunLengthDecode", lambda data: b"".join(b"\x0f" + data[at : at + 16] for at in range(0, 256, 16)) + b"\x80"),
        ("LZWDecode", lzw),
    ],
)
def test_samples_in_old_packings_look_the_same(name: str, pack: Any, paper: Any, copy_of: Any, drawn: Any) -> None:
    samples = bytes(place * 37 % 256 for place in range(256))
    keys = {"BitsPerComponent": 8, "ColorSpace": Name.DeviceGray, "Filter": Name(f"/{name}")}
    dirty = shown(paper, pack(samples), size=(16, 16), **keys)
    copy = copy_of(dirty)
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()
    assert picture_in(copy).read_bytes() == samples


def test_too_few_samples_are_filled_up(paper: Any, copy_of: Any, drawn: Any) -> None:
    dirty = shown(paper, b"\x80" * 480, size=(32, 32), BitsPerComponent=8, ColorSpace=Name.DeviceGray)
    copy = copy_of(dirty)
    assert len(picture_in(copy).read_bytes()) == 1024
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()


def test_masks_and_clear_colours_stay(scene: Scene, paper: Any, copy_of: Any, drawn: Any) -> None:
    grey = {"BitsPerComponent": 8, "ColorSpace": Name.DeviceGray}
    size = {"Width": SIZE[0], "Height": SIZE[1], "Subtype": Name.Image}
    keys = {"Matte": Array([0, 0, 0]), "Metadata": paper.stream(b"QQ")}
    soft = paper.stream(scene("L", SIZE).tobytes(), **keys, **size, **grey)
    hard = paper.stream(bytes([0xF0]) * (SIZE[0] // 8 * SIZE[1]), ImageMask=True, **size)
    colours = scene("RGB", SIZE).tobytes()
    pictures = Dictionary(
        A=paper.stream(colours, SMask=soft, BitsPerComponent=8, ColorSpace=Name.DeviceRGB, **size),
        B=paper.stream(colours, Mask=hard, BitsPerComponent=8, ColorSpace=Name.DeviceRGB, **size),
        C=paper.stream(scene("L", SIZE).tobytes(), Mask=Array([0, 90]), **size, **grey),
    )
    place = b" ".join(b"q 90 0 0 90 %d 9 cm /%c Do Q" % (place * 99, 65 + place) for place in range(3))
    paper.page(b"1 0 0 rg 0 0 300 200 re f " + place, XObject=pictures)
    dirty = paper.data()
    copy = copy_of(dirty)
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()
    assert copy.found(What.XMP)
    assert b"QQ" not in copy.insides


def test_a_picture_of_absurd_size_is_refused(paper: Any, copy_of: Any) -> None:
    with pytest.raises(FileRefused) as refused:
        copy_of(shown(paper, b"", size=(100_000, 100_000), BitsPerComponent=8, ColorSpace=Name.DeviceGray))
    assert refused.value.reason is Refusal.TOO_MANY_PIXELS


# --- colours ----------------------------------------------------------------------------------------------------------


def spaces(paper: Any) -> dict[str, Any]:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert b"sRGB built-in" in profile.replace(b"\0", b"")
    tint = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([1, 1, 1]), C1=Array([1, 0, 0]), N=1)
    ranges = {"Domain": Array([0, 1]), "Range": Array([0, 1] * 3), "FunctionType": 4}
    program = paper.stream(b"{ dup % QQ\n 0.5 mul exch dup }", **ranges)
    samples = ranges | {"FunctionType": 0, "Size": Array([2]), "BitsPerSample": 8}
    table = paper.stream(bytes(range(6)) + b"QQ", **samples)
    curve = Dictionary(FunctionType=3, Domain=Array([0, 1]), Functions=Array([tint, tint]), Bounds=Array([0.5]))
    curve["/Encode"] = Array([0, 1, 0, 1])
    return {
        "profile": Array([Name.ICCBased, paper.stream(profile, N=3, Alternate=Name.DeviceRGB)]),
        "calibrated": Array([Name.CalRGB, Dictionary(WhitePoint=Array([0.95, 1, 1.09]), QQ=String("QQ"))]),
        "lab": Array([Name.Lab, Dictionary(WhitePoint=Array([0.95, 1, 1.09]), Range=Array([-100, 100, -100, 100]))]),
        "ink": Array([Name.Separation, Name("/QQ#20Secret"), Name.DeviceRGB, tint]),
        "program": Array([Name.Separation, Name.QQ, Name.DeviceRGB, program]),
        "table": Array([Name.Separation, Name.QQ, Name.DeviceRGB, table]),
        "curve": Array([Name.Separation, Name.QQ, Name.DeviceRGB, curve]),
        "inks": Array([Name.DeviceN, Array([Name.QQ]), Name.DeviceRGB, tint, Dictionary(QQ=String("QQ"))]),
        "indexed": Array([Name.Indexed, Name.DeviceRGB, 3, String(bytes(range(0, 240, 20)) + b"QQ")]),
    }


@pytest.mark.parametrize(
    "name", ["profile", "calibrated", "lab", "ink", "program", "table", "curve", "inks", "indexed"]
)
def test_colours_stay_and_say_nothing_else(name: str, paper: Any, copy_of: Any, drawn: Any) -> None:
    space = spaces(paper)[name]
    count = 3 if name in {"profile", "calibrated", "lab"} else 1
    values = b"0.8 0.3 0.2" if count == 3 else b"2" if name == "indexed" else b"0.7"
    samples = bytes(place * 3 % 4 if name == "indexed" else place * 37 % 256 for place in range(16 * 12 * count))
    keys = {"Subtype": Name.Image, "Width": 16, "Height": 12, "BitsPerComponent": 8, "ColorSpace": space}
    content = b"/CS cs " + values + b" sc 10 10 50 50 re f q 100 0 0 90 90 20 cm /X Do Q"
    paper.page(content, ColorSpace=Dictionary(CS=space), XObject=Dictionary(X=paper.stream(samples, **keys)))
    dirty = paper.data()
    copy = copy_of(dirty)
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()
    assert b"QQ" not in copy.insides
    assert b"sRGB built-in" not in copy.insides.replace(b"\0", b"")


def test_shadings_patterns_and_soft_masks_look_the_same(paper: Any, copy_of: Any, drawn: Any) -> None:
    tint = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([1, 0, 0]), C1=Array([0, 0, 1]), N=1)
    axial = Dictionary(ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=Array([0, 0, 300, 0]), Function=tint)
    radial = Dictionary(ShadingType=3, ColorSpace=Name.DeviceRGB, Coords=Array([50, 50, 0, 50, 50, 40]), Function=tint)
    mesh = paper.stream(
        bytes([0, 10, 10, 255, 0, 0, 0, 200, 20, 0, 255, 0, 0, 90, 200, 0, 0, 255]),
        **{"ShadingType": 4, "ColorSpace": Name.DeviceRGB, "BitsPerCoordinate": 8, "BitsPerComponent": 8},
        **{"BitsPerFlag": 8, "Decode": Array([0, 300, 0, 200, 0, 1, 0, 1, 0, 1])},
    )
    tile = paper.stream(
        b"% QQ\n1 0 0 rg 0 0 5 5 re f",
        **{"Type": Name.Pattern, "PatternType": 1, "PaintType": 1, "TilingType": 1, "XStep": 10, "YStep": 10},
        **{"BBox": Array([0, 0, 10, 10]), "Resources": Dictionary(), "QQ": String("QQ")},
    )
    group = Dictionary(S=Name.Transparency, CS=Name.DeviceGray)
    light = paper.form(b"0.5 g 0 0 150 200 re f", Group=group)
    masked = Dictionary(SMask=Dictionary(S=Name.Luminosity, G=light, BC=Array([1])), BM=Name.Multiply, ca=0.8)
    paper.page(
        b"q 0 0 100 200 re W n /A sh Q q /R sh Q q 200 0 100 200 re W n /M sh Q "
        b"/Pattern cs /T scn 100 100 90 90 re f /S scn 100 10 90 80 re f /G gs 0 1 0 rg 0 0 300 60 re f",
        Shading=Dictionary(A=axial, R=radial, M=mesh),
        Pattern=Dictionary(T=tile, S=Dictionary(PatternType=2, Shading=axial, Matrix=Array([0.5, 0, 0, 1, 20, 0]))),
        ExtGState=Dictionary(G=masked),
    )
    dirty = paper.data()
    copy = copy_of(dirty)
    assert drawn(dirty).tobytes() == drawn(copy.data).tobytes()
    assert b"QQ" not in copy.insides
