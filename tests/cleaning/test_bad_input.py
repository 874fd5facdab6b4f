"""
What is meant to do harm, through the whole of cleaning behind glass: it comes out clean, or is refused for a reason.

                     pictures   PDF   OOXML   OpenDocument   mail   archives
    encrypted           -        x      x          x          x        x
    truncated           x        x      x          x          x        x
    nested              x        x      x          x          x        x
    polyglot            x        x      x          x          x        x
    bomb                x        x      x          x          x        x
    billion laughs      x        x      x          x          x        x
    external entity     x        x      x          x          x        -
    remote reference    x        x      x          x          x        x

No picture of a kind that is cleaned can be encrypted, and nothing in an archive is parsed for entities; what refers to
things elsewhere in it is its links and names. "Billion laughs" is whatever multiplies with each level, be it entities,
drawings within drawings, or files that share their bytes. Everything has to end within limits far below the usual ones.
"""

import io
import re
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Encryption, Name, Stream, String
from PIL import Image, PngImagePlugin

from intake_app.cleaning import Cleaner
from intake_app.cleaning.cleaner import TASKS
from intake_app.cleaning.mail import ole
from intake_app.cleaning.office import samples
from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import Glass, Limits
from intake_app.words import explain

LIMITS = Limits(memory=2 << 30, cpu=15, wall=60)
UNHELPFUL = {Refusal.CRASHED, Refusal.TOO_SLOW, Refusal.TOO_MUCH_MEMORY, Refusal.METADATA_REMAINS}
"""Reasons that say more of the program than of the file: it should know better before it comes to that."""

MAIL = Path(__file__).parents[1] / "data/mail"
LAUGHS = '<!DOCTYPE a [<!ENTITY l0 "QQ">{}]>'.format(
    "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 12))
)
LAUGH = "&l11;"
OUTSIDE = '<!DOCTYPE a [<!ENTITY l11 SYSTEM "file:///etc/passwd">]>'
ELSEWHERE = "http://QQ.example.org/seen?by=QQ"
ZIP_BEHIND = b"PK\3\4QQ" + bytes(40) + b"PK\5\6" + bytes(18)


# --- pictures ---------------------------------------------------------------------------------------------------------


def picture(form: str = "JPEG", size: tuple[int, int] = (64, 48), **options: object) -> bytes:
    sink = io.BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(sink, form, **options)
    return sink.getvalue()


def with_xmp(start: str, body: str) -> bytes:
    xmp = f'{start}<x:xmpmeta xmlns:x="adobe:ns:meta/"><a href="{ELSEWHERE}">{body}</a></x:xmpmeta>'
    return picture(xmp=xmp.encode())


def svg(start: str, body: str) -> bytes:
    return f'<?xml version="1.0"?>{start}<svg xmlns="http://www.w3.org/2000/svg">{body}</svg>'.encode()


def thumbnails(depth: int) -> bytes:
    """A picture whose EXIF holds a small one whose EXIF holds one, and so on."""
    inner = picture(size=(8, 8))
    for _ in range(depth):
        exif = Image.Exif()
        exif[0x927C], exif[0x013B] = inner, "QQ"
        inner = picture(size=(8, 8), exif=exif.tobytes())
    return inner


def round_in_circles() -> bytes:
    """A TIFF whose only directory says that the next one is itself."""
    data = bytearray(picture("TIFF"))
    (at,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, at)
    struct.pack_into("<I", data, at + 2 + 12 * count, at)
    return bytes(data)


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def far_too_large() -> bytes:
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zeros()) + chunk(b"IEND", b"")


def zeros(mebibytes: int = 256) -> bytes:
    packer = zlib.compressobj(1)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(mebibytes)) + packer.flush()


def bomb_in_a_comment() -> bytes:
    data = picture("PNG")
    return data[:33] + chunk(b"zTXt", b"QQ\0\0" + zeros()) + chunk(b"iCCP", b"QQ\0\0" + zeros()) + data[33:]


def gif_script() -> bytes:
    return picture("GIF", comment=b"*/=1;alert('QQ')//")


def png_and_pdf() -> bytes:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("QQ", "%PDF-1.7 QQ")
    return picture("PNG", pnginfo=notes) + b"%PDF-1.7 QQ"


# --- PDF --------------------------------------------------------------------------------------------------------------


def pdf(change: Callable[[pikepdf.Pdf, pikepdf.Object], object] = lambda *_: None, **options: object) -> bytes:
    made, sink = pikepdf.new(), io.BytesIO()
    made.add_blank_page(page_size=(100, 100))
    change(made, made.pages[0].obj)
    made.save(sink, fix_metadata_version=False, **options)
    return sink.getvalue()


def pdf_in_pdf(depth: int) -> bytes:
    inner = pdf()
    for _ in range(depth):

        def attach(made: pikepdf.Pdf, _page: pikepdf.Object, held: bytes = inner) -> None:
            made.attachments["QQ.pdf"] = held

        inner = pdf(attach)
    return inner


def laughing_pdf() -> bytes:
    """Each drawing shows the one before it ten times."""

    def draw(made: pikepdf.Pdf, page: pikepdf.Object) -> None:
        box = Array([0, 0, 100, 100])
        kinds = {"/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": box}
        drawing = Stream(made, b"0 0 9 9 re f", Dictionary(kinds))
        for _ in range(12):
            held = Dictionary(XObject=Dictionary(X=drawing))
            drawing = Stream(made, b"/X Do " * 10, Dictionary(kinds | {"/Resources": held}))
        page["/Resources"] = Dictionary(XObject=Dictionary(X=drawing))
        page["/Contents"] = Stream(made, b"/X Do")

    return pdf(draw)


def pdf_with_xmp(start: str) -> bytes:
    def add(made: pikepdf.Pdf, _page: pikepdf.Object) -> None:
        xmp = f'{start}<x:xmpmeta xmlns:x="adobe:ns:meta/">{LAUGH} QQ</x:xmpmeta>'.encode()
        made.Root["/Metadata"] = Stream(made, xmp, Dictionary(Type=Name.Metadata, Subtype=Name.XML))

    return pdf(add)


def pdf_elsewhere() -> bytes:
    """Opens another file, runs a program, and keeps its page's content and a picture on a server."""

    def refer(made: pikepdf.Pdf, page: pikepdf.Object) -> None:
        place = Dictionary(Type=Name.Filespec, FS=Name.URL, F=String(ELSEWHERE))
        made.Root["/OpenAction"] = Dictionary(S=Name.GoToR, F=place, D=Array([0, Name.Fit]))
        page["/AA"] = Dictionary(O=Dictionary(S=Name.Launch, F=place))
        page["/Contents"] = Stream(made, b"/X Do")
        box = Array([0, 0, 9, 9])
        form = {"/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": box, "/Ref": Dictionary(F=place, Page=0)}
        page["/Resources"] = Dictionary(XObject=Dictionary(X=Stream(made, b"0 0 9 9 re f", Dictionary(form))))

    return pdf(refer)


def pdf_bomb() -> bytes:
    def fill(made: pikepdf.Pdf, page: pikepdf.Object) -> None:
        filters = Array([Name.FlateDecode, Name.FlateDecode])
        page["/Contents"] = Stream(made, zlib.compress(zeros(520)), Dictionary(Filter=filters))

    return pdf(fill)


# --- Office -----------------------------------------------------------------------------------------------------------

DOCX, XLSX, _, PACKED_ODT = islice(samples.every_kind(), 4)
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def repacked(data: bytes, parts: dict[str, bytes]) -> bytes:
    """With these parts in place of those it has, or besides."""
    sink = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED, True, 1) as copy:
        for name, part in ({name: source.read(name) for name in source.namelist()} | parts).items():
            copy.writestr(name, part, zipfile.ZIP_STORED if name == "mimetype" else None)
    return sink.getvalue()


ODT = repacked(PACKED_ODT, {})
BODIES = {DOCX: ("word/document.xml", "<w:body>"), ODT: ("content.xml", "<office:text>")}
SHOWN = {DOCX: "<w:p><w:r><w:t>{}</w:t></w:r></w:p>", ODT: "<text:p>{}</text:p>"}


def written(base: bytes, body: str, start: str = "", encoding: str = "utf-8") -> bytes:
    """A document with that in its body, and that before its root."""
    name, opening = BODIES[base]
    with zipfile.ZipFile(io.BytesIO(base)) as source:
        part = re.sub(r"^<\?xml[^>]*\?>", "", source.read(name).decode())
    if "<w:body/>" in part:
        part = part.replace("<w:body/>", "<w:body></w:body>")
    part = part.replace(opening, opening + body)
    return repacked(base, {name: f'<?xml version="1.0" encoding="{encoding}"?>{start}{part}'.encode(encoding)})


def laughing(base: bytes, start: str, encoding: str = "utf-8") -> bytes:
    return written(base, SHOWN[base].format(LAUGH), start, encoding)


def deep(base: bytes) -> bytes:
    opening, closing = ("<w:p>", "</w:p>") if base is DOCX else ("<text:section>", "</text:section>")
    return written(base, opening * 100_000 + closing * 100_000)


def swollen(base: bytes) -> bytes:
    return repacked(base, {BODIES[base][0]: b"<a>" + b" " * (300 << 20) + b"</a>"})


def many_bombs() -> bytes:
    """Pictures that are each small enough."""
    return repacked(ODT, {f"Pictures/{number}.xml": bytes(30 << 20) for number in range(20)})


def locked_odt() -> bytes:
    lock = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<m:file-entry m:full-path="content.xml" m:media-type="text/xml">'
        '<m:encryption-data m:checksum="QQ"/></m:file-entry></m:manifest>'
    )
    return repacked(ODT, {"META-INF/manifest.xml": lock.encode(), "content.xml": bytes(range(256))})


def docx_elsewhere() -> bytes:
    """Its template is on a server, and so is a picture."""
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATIONS}/{kind}" Target="{ELSEWHERE}" TargetMode="External"/>'
        for number, kind in enumerate(("attachedTemplate", "image", "oleObject", "frame"))
    )
    table = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'
    )
    return repacked(written(DOCX, SHOWN[DOCX].format("seen")), {"word/_rels/document.xml.rels": table.encode()})


def odt_elsewhere() -> bytes:
    names = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
    frame = f'<draw:frame {names}><draw:image xlink:href="{ELSEWHERE}"/></draw:frame>'
    section = f'<text:section text:name="a"><text:section-source {names} xlink:href="{ELSEWHERE}"/></text:section>'
    return written(ODT, f"<text:p>{frame}</text:p>{section}")


# --- mail -------------------------------------------------------------------------------------------------------------

HEAD = b"From: a@example.org\r\nTo: b@example.org\r\nSubject: s\r\n"
PAGE = HEAD + b"Content-Type: text/html\r\n\r\n"


def multiparts(depth: int) -> bytes:
    heads = [b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (level, level) for level in range(depth)]
    return HEAD + b"".join(heads) + b"\r\ndeep"


def swollen_letter() -> bytes:
    """An Outlook message whose rich text says that it unpacks to 4 GiB, and then repeats itself."""
    rich = struct.pack("<IIII", 1 << 20, 0xFFFFFFFF, 0x75465A4C, 0) + b"\xff" + b"\0\xff" * 500_000
    fixed = bytes(32) + struct.pack("<HHIQ", 0x40, 0x39, 6, 133_000_000_000_000_000)
    texts = {"0037": "s", "001A": "IPM.Note"}
    parts = {f"__substg1.0_{number}001F": text.encode("utf-16-le") for number, text in texts.items()}
    return ole.write({**parts, "__substg1.0_10090102": rich, "__properties_version1.0": fixed})


# --- archives ---------------------------------------------------------------------------------------------------------


def zipped(files: dict[str, bytes]) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as writer:
        for name, content in files.items():
            writer.writestr(name, content)
    return sink.getvalue()


def zip_in_zip(depth: int) -> bytes:
    data = b"QQ"
    for _ in range(depth):
        data = zipped({"inner.zip": data})
    return data


def locked_zip() -> bytes:
    data = bytearray(zipped({"letter.txt": b"QQ"}))
    for mark, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(mark) + offset] |= 1
    return bytes(data)


def shared_bytes() -> bytes:
    """A directory that names one file a thousand times."""
    data = zipped({"a": bytes(10 << 20)})
    start, end = data.rindex(b"PK\1\2"), data.rindex(b"PK\5\6")
    entry = data[start:end]
    end_mark = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 1000, 1000, len(entry) * 1000, start, 0)
    return data[:start] + entry * 1000 + end_mark


def tar_elsewhere() -> bytes:
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w") as writer:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE):
            member = tarfile.TarInfo("letter.txt")
            member.type, member.linkname = kind, "/etc/passwd"
            writer.addfile(member)
    return sink.getvalue()


# --- the table --------------------------------------------------------------------------------------------------------

KINDS = (
    "encrypted",
    "truncated",
    "nested",
    "polyglot",
    "bomb",
    "billion laughs",
    "external entity",
    "remote reference",
)
FAMILIES = ("pictures", "PDF", "OOXML", "OpenDocument", "mail", "archives")
APPLIES_NOT = {("encrypted", "pictures"), ("external entity", "archives")}

R = Refusal
Outcome = set[Refusal | None]
"""None stands for a clean copy; of an archive, for its list and the first file in it."""
CLEAN: Outcome = {None}

BAD: dict[tuple[str, str], dict[str, tuple[Callable[[], bytes], Outcome]]] = {
    ("truncated", "pictures"): {
        "half a JPEG": (lambda: picture()[:700], {None, R.DAMAGED}),
        "the head of a PNG": (lambda: picture("PNG")[:30], {R.DAMAGED}),
        "a WebP without its end": (lambda: picture("WEBP")[:-20], {None, R.DAMAGED}),
    },
    ("nested", "pictures"): {
        "small pictures in one another": (lambda: thumbnails(40), CLEAN),
        "a TIFF that goes in circles": (round_in_circles, {None, R.DAMAGED}),
    },
    ("polyglot", "pictures"): {
        "JPEG and zip": (lambda: picture() + ZIP_BEHIND, CLEAN),
        "GIF and script": (gif_script, CLEAN),
        "PNG and PDF": (png_and_pdf, CLEAN),
    },
    ("bomb", "pictures"): {
        "a PNG of 60000 x 60000": (far_too_large, {R.TOO_MANY_PIXELS}),
        "text and profile that swell": (bomb_in_a_comment, {None, R.DAMAGED, R.UNPACKS_TOO_LARGE}),
    },
    ("billion laughs", "pictures"): {
        "XMP": (lambda: with_xmp(LAUGHS, LAUGH), CLEAN),
        "SVG": (lambda: svg(LAUGHS, LAUGH), {R.UNKNOWN_KIND}),
    },
    ("external entity", "pictures"): {
        "XMP": (lambda: with_xmp(OUTSIDE, LAUGH), CLEAN),
        "SVG": (lambda: svg(OUTSIDE, LAUGH), {R.UNKNOWN_KIND}),
    },
    ("remote reference", "pictures"): {
        "XMP": (lambda: with_xmp("", "QQ"), CLEAN),
        "SVG": (lambda: svg("", f'<image href="{ELSEWHERE}"/>'), {R.UNKNOWN_KIND}),
    },
    ("encrypted", "PDF"): {
        "a password": (lambda: pdf(encryption=Encryption(owner="a", user="b")), {R.PASSWORD_NEEDED}),
    },
    ("truncated", "PDF"): {
        "half": (lambda: pdf()[: len(pdf()) // 2], {None, R.DAMAGED}),
        "the first line": (lambda: b"%PDF-1.7\n", {R.DAMAGED}),
    },
    ("nested", "PDF"): {
        "PDF in PDF": (lambda: pdf_in_pdf(30), CLEAN),
        "lists in lists": (lambda: b"%PDF-1.7\n1 0 obj\n" + b"[" * 1_000_000, {R.DAMAGED}),
    },
    ("polyglot", "PDF"): {
        "HTML, PDF and zip": (lambda: b"<script>QQ</script>\n" + pdf() + ZIP_BEHIND, CLEAN),
    },
    ("bomb", "PDF"): {"packed twice": (pdf_bomb, {R.UNPACKS_TOO_LARGE})},
    ("billion laughs", "PDF"): {
        "drawings in drawings": (laughing_pdf, {R.UNPACKS_TOO_LARGE}),
        "XMP": (lambda: pdf_with_xmp(LAUGHS), CLEAN),
    },
    ("external entity", "PDF"): {"XMP": (lambda: pdf_with_xmp(OUTSIDE), CLEAN)},
    ("remote reference", "PDF"): {"files, programs and drawings": (pdf_elsewhere, CLEAN)},
    ("encrypted", "OOXML"): {
        "a password": (
            lambda: ole.write({"EncryptionInfo": b"\4\0\4\0", "EncryptedPackage": b"x" * 5000}),
            {R.ENCRYPTED},
        ),
    },
    ("truncated", "OOXML"): {
        "without its directory": (lambda: DOCX[:-60], {R.DAMAGED}),
        "half": (lambda: XLSX[: len(XLSX) // 2], {R.DAMAGED}),
    },
    ("nested", "OOXML"): {
        "elements": (lambda: deep(DOCX), {R.DAMAGED}),
        "a document in a document": (lambda: repacked(DOCX, {"word/embeddings/QQ.docx": DOCX}), CLEAN),
    },
    ("polyglot", "OOXML"): {
        "and HTML": (lambda: DOCX + b"<script>QQ</script>", {None, R.DAMAGED}),
        "behind the head of a PDF": (lambda: b"%PDF-1.7\n" + DOCX, {R.DAMAGED}),
    },
    ("bomb", "OOXML"): {"a text": (lambda: swollen(DOCX), {R.UNPACKS_TOO_LARGE})},
    ("billion laughs", "OOXML"): {
        "in the text": (lambda: laughing(DOCX, LAUGHS), {R.NOT_UNDERSTOOD}),
        "in another encoding": (lambda: laughing(DOCX, LAUGHS, "utf-16"), {R.NOT_UNDERSTOOD}),
    },
    ("external entity", "OOXML"): {"in the text": (lambda: laughing(DOCX, OUTSIDE), {R.NOT_UNDERSTOOD})},
    ("remote reference", "OOXML"): {"template and picture": (docx_elsewhere, CLEAN)},
    ("encrypted", "OpenDocument"): {"a password": (locked_odt, {R.ENCRYPTED})},
    ("truncated", "OpenDocument"): {"half": (lambda: ODT[: len(ODT) // 2], {R.DAMAGED})},
    ("nested", "OpenDocument"): {
        "elements": (lambda: deep(ODT), {R.DAMAGED}),
        "a document in a document": (lambda: repacked(ODT, {"Object 1/QQ.odt": ODT}), CLEAN),
    },
    ("polyglot", "OpenDocument"): {"and HTML": (lambda: ODT + b"<script>QQ</script>", {None, R.DAMAGED})},
    ("bomb", "OpenDocument"): {
        "a text": (lambda: swollen(ODT), {R.UNPACKS_TOO_LARGE}),
        "many parts": (many_bombs, {R.UNPACKS_TOO_LARGE}),
    },
    ("billion laughs", "OpenDocument"): {"in the text": (lambda: laughing(ODT, LAUGHS), {R.NOT_UNDERSTOOD})},
    ("external entity", "OpenDocument"): {"in the text": (lambda: laughing(ODT, OUTSIDE), {R.NOT_UNDERSTOOD})},
    ("remote reference", "OpenDocument"): {"picture and section": (odt_elsewhere, {None, R.NOT_UNDERSTOOD})},
    ("encrypted", "mail"): {
        "S/MIME": ((MAIL / "smime.eml").read_bytes, {R.UNKNOWN_KIND}),
        "PGP": ((MAIL / "pgp.eml").read_bytes, {R.UNKNOWN_KIND}),
    },
    ("truncated", "mail"): {"a notice": (lambda: (MAIL / "notice.eml").read_bytes()[:-900], CLEAN)},
    ("nested", "mail"): {"multiparts": (lambda: multiparts(10_000), {R.UNKNOWN_KIND})},
    ("polyglot", "mail"): {"and zip": (lambda: HEAD + b"\r\nseen\r\n" + ZIP_BEHIND[6:], {None, R.UNKNOWN_KIND})},
    ("bomb", "mail"): {"rich text": (swollen_letter, {None, R.UNKNOWN_KIND})},
    ("billion laughs", "mail"): {"HTML": (lambda: PAGE + LAUGHS.encode() + LAUGH.encode(), CLEAN)},
    ("external entity", "mail"): {"HTML": (lambda: PAGE + OUTSIDE.encode() + LAUGH.encode(), CLEAN)},
    ("remote reference", "mail"): {
        "HTML": (lambda: PAGE + f'seen<img src="{ELSEWHERE}"><link href="{ELSEWHERE}">'.encode(), CLEAN),
    },
    ("encrypted", "archives"): {"a password": (locked_zip, {R.ENCRYPTED})},
    ("truncated", "archives"): {"a zip": (lambda: zipped({"a": b"QQ"})[:-30], {R.DAMAGED})},
    ("nested", "archives"): {"zip in zip": (lambda: zip_in_zip(100), CLEAN)},
    ("polyglot", "archives"): {"and PDF": (lambda: zipped({"a": b"QQ"}) + b"%PDF-1.7", CLEAN)},
    ("bomb", "archives"): {"zeros": (lambda: zipped({"a": bytes(256 << 20)}), {R.UNPACKS_TOO_LARGE})},
    ("billion laughs", "archives"): {"one file under many names": (shared_bytes, {R.UNPACKS_TOO_LARGE})},
    ("remote reference", "archives"): {"links": (tar_elsewhere, {R.NO_SUCH_PART})},
}


@pytest.fixture(scope="module")
def cleaner() -> Iterator[Cleaner]:
    with Glass(TASKS, limits=LIMITS) as glass:
        yield Cleaner(glass)


def outcome(cleaner: Cleaner, data: bytes, family: str) -> Refusal | None:
    """What comes of it; a clean copy is looked through for what was marked."""
    try:
        if family == "archives":
            cleaner.read(data)
            cleaner.part(data, 0)
            return None
        copy = cleaner.clean(data).data
    except FileRefused as refused:
        message = explain(refused)
        assert message.what
        assert message.next
        return refused.reason
    assert b"QQ" not in copy
    assert b"root:" not in copy
    assert len(copy) < 1 << 20
    return None


CASES = [(*cell, name) for cell, files in BAD.items() for name in files]


@pytest.mark.parametrize(("kind", "family", "name"), CASES, ids=[", ".join(case) for case in CASES])
def test_what_is_meant_to_do_harm_is_cleaned_or_refused_for_a_reason(
    kind: str, family: str, name: str, cleaner: Cleaner
) -> None:
    make, expected = BAD[kind, family][name]
    assert outcome(cleaner, make(), family) in expected - UNHELPFUL
    assert outcome(cleaner, picture(), "pictures") is None  # the batch goes on


def test_every_kind_of_harm_is_tried_on_every_family_that_it_applies_to() -> None:
    assert {(kind, family) for kind in KINDS for family in FAMILIES} - APPLIES_NOT == set(BAD)


CORPUS = Path(__file__).parents[2] / "../shared/corpus"
MALFORMED = [path for folder in ("malformed", "pdfs") for path in sorted((CORPUS / folder).glob("*"))]


@pytest.mark.parametrize("path", MALFORMED, ids=lambda path: path.name)
def test_the_malformed_of_the_corpus_is_cleaned_or_refused_for_a_reason(path: Path, cleaner: Cleaner) -> None:
    try:
        cleaner.clean(path.read_bytes())  # and another child has looked at the copy
    except FileRefused as refused:
        assert refused.reason not in UNHELPFUL
        assert explain(refused).next


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not beside the repository")
def test_the_malformed_of_the_corpus_is_there() -> None:
    assert len(MALFORMED) > 20
