"""TIFF: every page in its depth and size, and no tag that shows nothing."""

import io
import random
import struct
import zlib
from collections.abc import Callable

import pytest
from PIL import Image, ImageCms, TiffImagePlugin

from intake_app.cleaning import icc, inspect, tiff
from intake_app.cleaning.images import clean_image
from intake_app.cleaning.preview import preview
from intake_app.cleaning.tiff import file
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal

Scene = Callable[..., Image.Image]
Psnr = Callable[[Image.Image, Image.Image], float]
AsShown = Callable[[bytes], Image.Image]

LOSSLESS = ["raw", "packbits", "tiff_lzw", "tiff_adobe_deflate", "zstd", "lzma"]
MODES = ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F"]


def told(turn: int = 1) -> Image.Exif:
    """What may stand in the first directory, and in those it leads to."""
    exif = Image.Exif()
    exif[0x0112] = turn
    exif[0x010E] = "QQQQ description"
    exif[0x0131] = "QQQQ software"
    exif[0x013B] = "QQQQ artist"
    exif[0x011A] = exif[0x011B] = 300
    exif[0x02BC] = b"<x:xmpmeta>QQQQ</x:xmpmeta>"
    exif.get_ifd(0x8769)[0xA431] = "QQQQ serial"
    exif.get_ifd(0x8825)[1] = "N"
    return exif


def saved(picture: Image.Image, *more: Image.Image, turn: int = 1, **options: object) -> bytes:
    sink = io.BytesIO()
    pages = {"save_all": True, "append_images": more} if more else {}
    picture.save(sink, "TIFF", exif=told(turn), **pages, **options)
    return sink.getvalue()


def pages(data: bytes) -> list[Image.Image]:
    picture = Image.open(io.BytesIO(data))
    shown = []
    for index in range(picture.n_frames):
        picture.seek(index)
        shown.append(picture.copy())
    return shown


def clean_of(dirty: bytes) -> bytes:
    clean, _ = tiff.clean(dirty)
    assert b"QQQQ" not in clean
    assert inspect.find(clean, Kind.TIFF) == ()
    return clean


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("compression", LOSSLESS)
def test_every_mode_stays_exact_in_every_compression(scene: Scene, mode: str, compression: str) -> None:
    picture = scene("L").convert(mode) if mode in {"I;16", "I", "F"} else scene(mode)
    dirty = saved(picture, compression=compression)
    clean = clean_of(dirty)
    (before,), (after,) = pages(dirty), pages(clean)
    assert (after.mode, after.tobytes()) == (before.mode, before.tobytes())
    assert after.convert("RGB").tobytes() == before.convert("RGB").tobytes()
    kept = Image.open(io.BytesIO(clean)).info["compression"]
    assert kept == (compression if compression not in {"zstd", "lzma"} else "tiff_adobe_deflate")


@pytest.mark.parametrize("compression", ["raw", "tiff_lzw", "group4", "jpeg"])
@pytest.mark.parametrize("turn", range(1, 9))
def test_every_orientation_comes_out_upright(scene: Scene, psnr: Psnr, turn: int, compression: str) -> None:
    picture = scene("1" if compression == "group4" else "RGB")
    options = {"quality": 95} if compression == "jpeg" else {}
    dirty = saved(picture, turn=turn, compression=compression, **options)
    clean = clean_of(dirty)
    (before,), (after,) = pages(dirty), pages(clean)
    if compression == "jpeg":
        assert psnr(before, after) > 40
    else:
        assert after.tobytes() == before.tobytes()
    assert Image.open(io.BytesIO(clean)).info["compression"] == compression
    assert tiff.clean(dirty)[1].height == before.height


def test_pages_keep_their_order_sizes_and_modes(scene: Scene) -> None:
    dirty = saved(scene("1", (32, 20)), scene("RGB"), scene("L", (20, 30)), scene("P"), turn=6)
    clean, facts = tiff.clean(dirty)
    assert [(page.mode, page.tobytes()) for page in pages(clean)] == [
        (page.mode, page.tobytes()) for page in pages(dirty)
    ]
    assert (facts.width, facts.height, facts.pages) == (20, 32, 4)
    assert (What.PAGES, 4) in {(finding.what, finding.count) for finding in facts.kept}
    assert inspect.find(clean, Kind.TIFF) == ()


def test_reduced_versions_of_a_page_are_not_pages(scene: Scene) -> None:
    sink = io.BytesIO()
    with TiffImagePlugin.AppendingTiffWriter(sink, new=True) as writer:
        for picture, kind in ((scene("RGB"), 0), (scene("RGB", (16, 12)), 1)):
            picture.save(writer, "TIFF", tiffinfo={254: kind})
            writer.newFrame()
    clean, facts = tiff.clean(sink.getvalue())
    assert [page.size for page in pages(clean)] == [(64, 48)]
    assert facts.pages == 1


def deep(bands: int, photometric: int, *, order: str = "<", turn: int = 1) -> tuple[bytes, list[int]]:
    """A file of 16-bit samples, and the samples."""
    samples = [random.Random(bands).randrange(1 << 16) for _ in range(7 * 5 * bands)]
    samples = [(sample * 40_503 + place * 977) % (1 << 16) for place, sample in enumerate(samples)]
    tags = {
        file.BITS: [16] * bands,
        file.COMPRESSION: [1],
        file.PHOTOMETRIC: [photometric],
        file.SAMPLES: [bands],
        274: [turn],
    }
    if bands == 4 and photometric == file.RGB:
        tags[file.EXTRA_SAMPLES] = [2]
    return file.page((7, 5), tags, [struct.pack(f"<{len(samples)}H", *samples)], 5), samples


def samples_of(data: bytes) -> list[int]:
    """Of a file of deflated strips of 16-bit samples."""
    picture = TiffImagePlugin.TiffImageFile(io.BytesIO(data))
    assert set(picture.tag_v2[258]) == {16}
    raw = b"".join(
        zlib.decompress(data[start : start + length])
        for start, length in zip(picture.tag_v2[273], picture.tag_v2[279], strict=True)
    )
    return list(struct.unpack(f"<{len(raw) // 2}H", raw))


@pytest.mark.parametrize(("bands", "photometric"), [(3, file.RGB), (4, file.RGB), (4, file.CMYK)])
def test_16_bits_of_colour_stay_whole(bands: int, photometric: int) -> None:
    dirty, samples = deep(bands, photometric)
    assert samples_of(clean_of(dirty)) == samples


def test_16_bits_of_colour_turn_whole() -> None:
    dirty, samples = deep(3, file.RGB, turn=3)
    pixels = [samples[place : place + 3] for place in range(0, len(samples), 3)]
    assert samples_of(clean_of(dirty)) == [sample for pixel in reversed(pixels) for sample in pixel]


def test_16_bits_of_colour_compressed_by_others_stay_whole() -> None:
    dirty, samples = deep(3, file.RGB)
    assert samples_of(clean_of(clean_of(dirty))) == samples


def test_grey_of_big_endian_files_stays_whole(scene: Scene) -> None:
    picture = Image.frombytes("I;16B", (4, 3), bytes(range(100, 124)))
    (after,) = pages(clean_of(saved(picture)))
    assert struct.unpack("<12H", after.tobytes()) == struct.unpack(">12H", picture.tobytes())


def test_white_that_is_zero_stays_white(scene: Scene) -> None:
    picture = scene("L").convert("I;16")
    sink = io.BytesIO()
    picture.save(sink, "TIFF", tiffinfo={262: 0, 305: "QQQQ"})
    clean = clean_of(sink.getvalue())
    assert TiffImagePlugin.TiffImageFile(io.BytesIO(clean)).tag_v2[262] == 0
    assert pages(clean)[0].tobytes() == picture.tobytes()


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_colours_of_a_profile_become_srgb(scene: Scene, psnr: Psnr, as_shown: AsShown, mode: str) -> None:
    dirty = saved(scene(mode), icc_profile=icc.of_code_points(12, 13))
    clean, facts = tiff.clean(dirty)
    assert pages(clean)[0].mode == mode
    assert psnr(as_shown(dirty), as_shown(clean)) > 55
    assert psnr(pages(dirty)[0], as_shown(clean)) < 30
    assert What.COLOURS in {finding.what for finding in facts.kept}


def test_lab_becomes_srgb(scene: Scene, psnr: Psnr) -> None:
    to_lab = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
    clean = clean_of(saved(to_lab.apply(scene())))
    assert pages(clean)[0].mode == "RGB"
    assert psnr(pages(clean)[0], scene()) > 35


def test_a_file_cut_short_shows_what_there_is_of_it(scene: Scene) -> None:
    dirty = saved(scene("L", (100, 100)), compression="raw")
    clean, facts = tiff.clean(dirty[:-3_000])
    upper = (0, 0, 100, 60)
    assert pages(clean)[0].crop(upper).tobytes() == scene("L", (100, 100)).crop(upper).tobytes()
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}


@pytest.mark.parametrize(
    ("size", "reason"),
    [((0, 5), Refusal.NO_PIXELS), ((5, 0), Refusal.NO_PIXELS), ((60_000, 60_000), Refusal.TOO_MANY_PIXELS)],
)
def test_sizes_are_refused_before_decoding(size: tuple[int, int], reason: Refusal) -> None:
    tags = {file.BITS: [8], file.COMPRESSION: [1], file.PHOTOMETRIC: [1], file.SAMPLES: [1]}
    with pytest.raises(FileRefused) as refused:
        tiff.clean(file.page(size, tags, [b"\0"], 1))
    assert refused.value.reason is reason


def test_a_chain_that_bites_its_tail_ends() -> None:
    dirty, _ = deep(3, file.RGB)
    count = struct.unpack_from("<H", dirty, 8)[0]
    end = 10 + 12 * count
    _, facts = tiff.clean(dirty[:end] + struct.pack("<I", 8) + dirty[end + 4 :])
    assert facts.pages == 1


def test_a_damaged_page_costs_itself_alone(scene: Scene) -> None:
    dirty = saved(scene(), scene("L"), scene(), compression="tiff_lzw")
    whole = pages(clean_of(dirty))
    strips = dirty.index(b"II*\0", 8) + 8  # of the second page, behind the header that Pillow repeats
    clean, facts = tiff.clean(dirty[:strips] + b"\xff" * 64 + dirty[strips + 64 :])
    assert [page.mode for page in pages(clean)][:1] == [whole[0].mode]
    assert pages(clean)[-1].tobytes() == whole[2].tobytes()
    assert What.CUT_SHORT in {finding.what for finding in facts.kept}


def test_pages_end_where_their_chain_breaks(scene: Scene) -> None:
    dirty = saved(scene(), scene(), compression="raw")
    (first,) = struct.unpack_from("<I", dirty, 4)
    link = first + 2 + 12 * struct.unpack_from("<H", dirty, first)[0]
    no_tags = bytes(6)
    clean = clean_of(dirty[:link] + struct.pack("<I", len(dirty)) + dirty[link + 4 :] + no_tags)
    assert [page.tobytes() for page in pages(clean)] == [pages(dirty)[0].tobytes()]


@pytest.mark.parametrize("alpha", [1, 2, 999])
def test_inks_with_an_alpha_channel_show_their_inks(scene: Scene, alpha: int) -> None:
    inks = scene("CMYK")
    samples = b"".join(pixel + b"Q" for (pixel,) in struct.iter_unpack("4s", inks.tobytes()))
    tags = {file.BITS: [8] * 5, file.COMPRESSION: [1], file.PHOTOMETRIC: [file.CMYK], file.SAMPLES: [5]}
    dirty = file.page(inks.size, {**tags, file.EXTRA_SAMPLES: [alpha]}, [samples], inks.height)
    (after,) = pages(clean_of(dirty))
    assert (after.mode, after.tobytes()) == ("CMYK", inks.tobytes())


def test_numbers_that_may_be_negative_keep_their_16_bits() -> None:
    numbers = [-32768, -1, 0, 1, 300, 32767]
    samples = struct.pack("<6h", *numbers)
    tags = {file.BITS: [16], file.COMPRESSION: [1], file.PHOTOMETRIC: [1], file.SAMPLES: [1], file.SAMPLE_FORMAT: [2]}
    clean, _ = tiff.clean(file.page((3, 2), tags, [samples], 2))
    copy = TiffImagePlugin.TiffImageFile(io.BytesIO(clean))
    assert (copy.tag_v2[file.BITS], copy.tag_v2[file.SAMPLE_FORMAT]) == ((16,), (2,))
    assert list(copy.get_flattened_data()) == numbers
    assert inspect.find(clean, Kind.TIFF) == ()


def test_jpeg_of_the_old_kind_does_not_swell(scene: Scene, psnr: Psnr) -> None:
    sink = io.BytesIO()
    scene("RGB", (320, 240)).save(sink, "JPEG", quality=80, subsampling=0)
    photo = sink.getvalue()
    tags = {file.BITS: [8, 8, 8], file.COMPRESSION: [6], file.PHOTOMETRIC: [6], file.SAMPLES: [3], 530: [1, 1]}
    place = len(file.page((320, 240), {**tags, 513: [0, 0], 514: [0, 0]}, [b""], 240))
    at, length = struct.unpack("<2H", struct.pack("<I", place)), struct.unpack("<2H", struct.pack("<I", len(photo)))
    dirty = file.page((320, 240), {**tags, 513: at, 514: length}, [photo], 240)
    dirty = dirty.replace(struct.pack("<HHI", 513, 3, 2), struct.pack("<HHI", 513, 4, 1))
    dirty = dirty.replace(struct.pack("<HHI", 514, 3, 2), struct.pack("<HHI", 514, 4, 1))
    before = Image.open(io.BytesIO(dirty)).convert("RGB")
    clean, facts = tiff.clean(dirty)
    assert Image.open(io.BytesIO(clean)).info["compression"] == "jpeg"
    assert len(clean) < 4 * len(dirty)
    assert psnr(before, Image.open(io.BytesIO(clean)).convert("RGB")) > 45
    assert What.PICTURE_DATA in {finding.what for finding in facts.kept}


UNKNOWN_SAMPLES = {
    "3 bits": ([3], [1], file.GREY),
    "10 bits": ([10], [1], file.GREY),
    "64 bits": ([64], [1], file.GREY),
    "floating point of 16 bits": ([16], [3], file.GREY),
    "floating point of 64 bits": ([64], [3], file.GREY),
    "colours in floating point": ([32] * 3, [3] * 3, file.RGB),
    "colours of 4 bits": ([4] * 3, [1] * 3, file.RGB),
    "LogLuv": ([16] * 3, [2] * 3, 32845),
    "seven inks": ([8] * 7, [1] * 7, file.CMYK),
}


def of_unknown_samples(name: str) -> bytes:
    bits, formats, photometric = UNKNOWN_SAMPLES[name]
    tags = {file.BITS: bits, file.SAMPLE_FORMAT: formats, file.PHOTOMETRIC: [photometric], file.COMPRESSION: [1]}
    return file.page((8, 8), {**tags, file.SAMPLES: [len(bits)]}, [bytes(sum(bits) * 8)], 8)


@pytest.mark.parametrize("name", UNKNOWN_SAMPLES)
def test_samples_nobody_here_knows_are_not_called_damaged(name: str) -> None:
    for opened in (lambda data: clean_image(data, Kind.TIFF), lambda data: preview(data, Kind.TIFF, (9, 9), 0)):
        with pytest.raises(FileRefused) as refused:
            opened(of_unknown_samples(name))
        assert refused.value.reason is Refusal.NOT_UNDERSTOOD


@pytest.mark.parametrize("number", [50001, 999])
def test_a_compression_nobody_here_knows_is_not_called_damage(scene: Scene, number: int) -> None:
    """WebP inside, of which libtiff is built without; and one that nobody has given a meaning."""
    data = saved(scene("RGB"))
    entry = struct.pack("<HHI", 259, 3, 1)
    place = data.index(entry) + len(entry)
    with pytest.raises(FileRefused) as refused:
        tiff.clean(data[:place] + struct.pack("<H", number) + data[place + 2 :])
    assert refused.value.reason is Refusal.NOT_UNDERSTOOD


def test_bigtiff_in_the_other_byte_order_is_not_called_damage(scene: Scene) -> None:
    sink = io.BytesIO()
    scene("L").save(sink, "TIFF", big_tiff=True)
    with pytest.raises(FileRefused) as refused:
        tiff.clean(b"MM\0+\0\x08\0\0" + sink.getvalue()[8:])
    assert refused.value.reason is Refusal.NOT_UNDERSTOOD


def test_a_later_page_of_unknown_samples_is_not_left_out(scene: Scene) -> None:
    sink = io.BytesIO()
    with TiffImagePlugin.AppendingTiffWriter(sink, new=True) as writer:
        scene("RGB").save(writer, "TIFF")
        writer.newFrame()
        writer.write(of_unknown_samples("10 bits"))
        writer.newFrame()
    with pytest.raises(FileRefused) as refused:
        tiff.clean(sink.getvalue())
    assert refused.value.reason is Refusal.NOT_UNDERSTOOD
