"""
What strangers' bytes meet, as functions of bytes that must always return.

A target raises for a defect only: every error that is part of its promise is caught here. Files that once broke one
are kept in `tests/data/fuzz/TARGET/` and replayed by every test run.
"""

import contextlib
import io
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from intake_app.age import X25519Identity, decrypt, parse_identities, parse_recipient
from intake_app.cleaning import reading, samples
from intake_app.cleaning.experts import documents, pdf, pictures  # noqa: F401 - to be watched by what guides the search
from intake_app.cleaning.inspect import find
from intake_app.cleaning.inspect.documents import WALKS as DOCUMENT_WALKS
from intake_app.cleaning.inspect.look import WALKS
from intake_app.cleaning.office import samples as office_samples
from intake_app.cleaning.office.archive import pack
from intake_app.cleaning.pdf.sample import document
from intake_app.cleaning.registry import expert
from intake_app.cleaning.sniff import sniff
from intake_app.cleaning.text import rtf
from intake_app.domain.cleaning import CleaningChoices, PdfWay
from intake_app.domain.document import Kind
from intake_app.errors import AgeError, FileRefused
from intake_app.handoff import manifest
from intake_app.isolation.protocol import ProtocolError, read_frame

Target = Callable[[bytes], object]

CORPUS = Path(__file__).parents[2] / "shared"
"""Where a checkout of our collection of real files may stand: seeds, when it does."""

_IDENTITY = X25519Identity.generate()


def _walk(kind: Kind, data: bytes) -> None:
    find(data, kind)


def _clean(kind: Kind, data: bytes) -> None:
    with contextlib.suppress(FileRefused):
        copy, facts = expert(kind).clean(data, kind, CleaningChoices())
        assert not find(copy, facts.kind, of=facts.source or kind), "its own second look does not pass the copy"


def _main_part(number: int, data: bytes) -> None:
    """An Office file whose main part that is, since hardly any change to a packed one leads anywhere."""
    with zipfile.ZipFile(io.BytesIO(_PACKAGES[number])) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    *_, main = parts
    _clean(Kind.OFFICE, pack((parts | {main: data}).items()))


_PACKAGES = tuple(islice(office_samples.every_kind(), 4))
_MAIN_PARTS = ("word", "sheet", "slides", "open-document")


def _flatten(data: bytes) -> None:
    with contextlib.suppress(FileRefused):
        copy, facts = expert(Kind.PDF).clean(data, Kind.PDF, CleaningChoices(PdfWay.FLATTEN, 50))
        assert not find(copy, facts.kind), "its own second look does not pass the pages"


def _rtf(data: bytes) -> None:
    """As messages of Outlook carry it: packed, around the page it was made from."""
    with contextlib.suppress(FileRefused):
        for rich in (rtf.decompressed(data), data):
            rtf.to_html(rich)
            rtf.to_text(rich)


def _read(kind: Kind, data: bytes) -> None:
    with contextlib.suppress(FileRefused):
        found = reading.bounded(expert(kind).read(data, kind, CleaningChoices()))
        assert reading.from_bytes(reading.to_bytes(found)) == found


def _parts(kind: Kind, data: bytes) -> None:
    with contextlib.suppress(FileRefused):
        for number, part in enumerate(expert(kind).read(data, kind, CleaningChoices()).parts[:5]):
            unpacked = expert(kind).part(data, kind, number)
            assert part.size in {-1, len(unpacked)}, "another size than it was listed with"


def _reading(data: bytes) -> None:
    with contextlib.suppress(ValueError):
        reading.from_bytes(data)


def _frame(data: bytes) -> None:
    with contextlib.suppress(ProtocolError, EOFError):
        read_frame(io.BytesIO(data), max_data=1 << 20)  # type: ignore[arg-type]


def _age(data: bytes) -> None:
    with contextlib.suppress(AgeError):
        decrypt([_IDENTITY], io.BytesIO(data), io.BytesIO())


def _keys(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    for parse in (parse_recipient, parse_identities):
        with contextlib.suppress(AgeError):
            parse(text)


def _manifest(data: bytes) -> None:
    with contextlib.suppress(manifest.BadManifest):
        manifest.decode(data)


_COPIED = (Kind.PDF, Kind.EMAIL, Kind.OLD_OFFICE, Kind.TEXT, Kind.OFFICE)
"""What besides pictures a clean copy is made of."""
_HOLDING = (Kind.EMAIL, Kind.OLD_OFFICE, Kind.ARCHIVE)
"""What other files are taken out of."""

TARGETS: dict[str, Target] = {
    "sniff": sniff,
    **{f"walk-{kind}": partial(_walk, kind) for kind in (*WALKS, *DOCUMENT_WALKS)},
    **{f"read-{kind}": partial(_read, kind) for kind in (Kind.OFFICE, Kind.HTML, Kind.RTF, Kind.DATA, *_HOLDING)},
    **{f"parts-{kind}": partial(_parts, kind) for kind in _HOLDING},
    **{f"clean-{kind}": partial(_clean, kind) for kind in (*WALKS, *_COPIED)},
    **{f"part-{name}": partial(_main_part, number) for number, name in enumerate(_MAIN_PARTS)},
    "flatten-pdf": _flatten,
    "rtf": _rtf,
    "reading": _reading,
    "frame": _frame,
    "age": _age,
    "keys": _keys,
    "manifest": _manifest,
}


def seeds(name: str) -> Iterator[bytes]:
    """Small real files to begin with: those of the kind the target is about, and what broke it before."""
    for path in sorted((Path(__file__).parents[1] / "tests/data/fuzz" / name).glob("*")):
        yield path.read_bytes()
    yield from _own_make(name)
    kind = name.partition("-")[2]
    own = Path(__file__).parents[1] / "tests/data"
    for path in (
        sorted([*CORPUS.glob("corpus/*/*"), *own.glob("mail/*"), *own.glob("archives/*"), *own.glob("heif/*")])
        if kind
        else ()
    ):
        data = path.read_bytes()
        if len(data) < 1 << 18 and sniff(data) == (Kind.OFFICE if kind in _OFFICE else kind):
            yield data
    for path in sorted(CORPUS.glob("age-vectors/*")) if name == "age" else ():
        yield path.read_bytes()


_OFFICE = {Kind.DOCX, Kind.XLSX, Kind.PPTX, Kind.ODT, Kind.ODS, Kind.ODP}


_WRITTEN = {
    Kind.HTML: b"<html><p hidden>a</p><a href='https://x.org/?u=1'>b</a><!-- c --><style>p{}</style></html>",
    Kind.RTF: rb"{\rtf1\ansi{\fonttbl{\f0 A;}}\u8217?\'e9\par{\*\htmltag64 <p>}b\bin3 abc}",
    Kind.DATA: b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
    Kind.TEXT: "\ufeffa\u200bb\r\n\u202ec".encode(),
}


def _own_make(name: str) -> Iterator[bytes]:
    """Of a few bytes each."""
    action, _, kind = name.partition("-")
    if action == "part":
        number = _MAIN_PARTS.index(kind)
        with zipfile.ZipFile(io.BytesIO(_PACKAGES[number])) as package:
            yield package.read(package.namelist()[-1])
    elif kind == Kind.PDF:
        yield document()
    elif kind in {Kind.OFFICE, *_OFFICE}:
        yield from _PACKAGES
    elif kind in _WRITTEN:
        yield _WRITTEN[Kind(kind)]
    yield from (sample for known, sample in samples.every_kind() if known == kind)
