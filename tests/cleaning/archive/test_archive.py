"""Archives: listed as they are, taken apart one file at a time, and no larger than anyone needs."""

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import warnings
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.cleaning import Cleaner, archive
from intake_app.cleaning.archive import bounds, tars
from intake_app.cleaning.sniff import sniff
from intake_app.domain.cleaning import CleaningChoices, Part, Reading
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import Glass

FILES = {"letters/notice.txt": b"Ten days.", "photo.jpg": b"\xff\xd8\xff" * 900, "Año/día.txt": b"hoy"}
LISTED = tuple(Part(name, len(content)) for name, content in FILES.items())


def read(data: bytes) -> Reading:
    return archive.read(data, Kind.ARCHIVE, CleaningChoices())


def part(data: bytes, number: int) -> bytes:
    return archive.part(data, Kind.ARCHIVE, number)


def refusal(data: bytes, number: int | None = None) -> Refusal:
    with pytest.raises(FileRefused) as refused:
        read(data) if number is None else part(data, number)
    return refused.value.reason


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", method) as writer:
        writer.mkdir("a folder")
        for name, content in files.items():
            writer.writestr(name, content)
    return sink.getvalue()


def tarred(files: dict[str, bytes], form: int = tarfile.PAX_FORMAT) -> bytes:
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w", format=form) as writer:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            writer.addfile(member, io.BytesIO(content))
        for name, kind in (("a folder", tarfile.DIRTYPE), ("a link", tarfile.SYMTYPE), ("a pipe", tarfile.FIFOTYPE)):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, "/etc/passwd"
            writer.addfile(member)
    return sink.getvalue()


ARCHIVES = {
    "zip": zipped(FILES),
    "zip, stored": zipped(FILES, zipfile.ZIP_STORED),
    "zip, bzip2": zipped(FILES, zipfile.ZIP_BZIP2),
    "zip, lzma": zipped(FILES, zipfile.ZIP_LZMA),
    "zip with more behind it": zipped(FILES) + b"\0" * 100,
    "tar": tarred(FILES),
    "tar of GNU": tarred(FILES, tarfile.GNU_FORMAT),
    "tar.gz": gzip.compress(tarred(FILES)),
    "tar.bz2": bz2.compress(tarred(FILES)),
    "tar.xz": lzma.compress(tarred(FILES)),
    "tar.gz in two pieces": gzip.compress(tarred(FILES)[:700]) + gzip.compress(tarred(FILES)[700:]),
}


@pytest.mark.parametrize("name", ARCHIVES)
def test_files_are_listed_and_come_out_as_they_went_in(name: str, glass: Glass) -> None:
    data = ARCHIVES[name]
    assert sniff(data) is Kind.ARCHIVE
    assert read(data) == Reading(parts=LISTED)
    assert [part(data, number) for number in range(len(LISTED))] == list(FILES.values())
    assert Cleaner(glass).read(data) == read(data)
    assert Cleaner(glass).part(data, 1) == FILES["photo.jpg"]
    assert refusal(data, 3) is refusal(data, -1) is Refusal.NO_SUCH_PART


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_single_packed_file_is_the_one_file(pack) -> None:
    data = pack(b"Ten days.")
    assert read(data).parts == (Part("unnamed", -1),)
    assert part(data, 0) == b"Ten days."
    assert refusal(data, 1) is Refusal.NO_SUCH_PART


def test_a_packed_file_keeps_the_name_it_says() -> None:
    sink = io.BytesIO()
    with gzip.GzipFile("notice.eml", "wb", fileobj=sink) as writer:
        writer.write(b"x")
    assert read(sink.getvalue()).parts == (Part("notice.eml", -1),)


def test_names_are_shown_and_lead_nowhere() -> None:
    names = ["../../etc/passwd", "/etc/passwd", "C:\\x", "gpj\u202e.exe", "a\x1b[2J", "n" * 5000]
    for data in (zipped(dict.fromkeys(names, b"x")), tarred(dict.fromkeys(names, b"x"))):
        shown = [each.name for each in read(data).parts]
        assert shown == ["../../etc/passwd", "/etc/passwd", "C:\\x", "gpj.exe", "a\\x1b[2J", "n" * 5000]


def test_files_of_one_name_are_different_files() -> None:
    sink = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(sink, "w") as writer:
        warnings.simplefilter("ignore")
        writer.writestr("a", b"one")
        writer.writestr("a", b"two")
    assert [part(sink.getvalue(), number) for number in (0, 1)] == [b"one", b"two"]


def test_names_are_read_in_both_encodings_that_programs_write() -> None:
    old = zipped({"Axo": b"x"}).replace(b"Axo", b"A\xa4o")  # ñ in code page 437
    silent = zipped({"Axxo": b"x"}).replace(b"Axxo", "Año".encode())  # UTF-8 without saying so
    assert read(old).parts == read(silent).parts == (Part("Año", 1),)


def test_archives_in_archives_are_files() -> None:
    inner = zipped(FILES)
    assert part(zipped({"inner.zip": inner}), 0) == inner


def test_a_locked_file_is_refused_alone() -> None:
    data = bytearray(zipped(FILES))
    for mark, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(mark) + offset] |= 1  # the folder
        second = data.index(mark, data.index(mark) + 4)
        data[second + offset] |= 1
    assert read(bytes(data)).parts == LISTED
    assert refusal(bytes(data), 0) is Refusal.ENCRYPTED
    assert part(bytes(data), 1) == FILES["photo.jpg"]


def test_a_file_packed_in_another_way_stays_inside() -> None:
    data = bytearray(zipped({"a": b"x"}))
    for mark, offset in ((b"PK\3\4", 8), (b"PK\1\2", 10)):
        struct.pack_into("<H", data, data.rindex(mark) + offset, 97)
    assert refusal(bytes(data), 0) is Refusal.NO_SUCH_PART


@pytest.mark.parametrize("head", [b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\7\1\0", b"MSCF\0\0\0\0", b"\x28\xb5\x2f\xfd"])
def test_archives_of_others_are_said_to_be_unknown(head: bytes) -> None:
    assert sniff(head + bytes(100)) is Kind.ARCHIVE
    assert refusal(head + bytes(100)) is refusal(head + bytes(100), 0) is Refusal.UNKNOWN_KIND


# --- bombs ------------------------------------------------------------------------------------------------------------

ZEROS = 100 << 20


def zeros(packer) -> bytes:
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(ZEROS >> 20)) + packer.flush()


def test_a_file_far_larger_than_packed_is_not_taken_out() -> None:
    assert refusal(zeros(zlib.compressobj(wbits=31)), 0) is Refusal.UNPACKS_TOO_LARGE
    assert refusal(zeros(bz2.BZ2Compressor()), 0) is Refusal.UNPACKS_TOO_LARGE
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as writer, writer.open("zeros", "w") as file:
        for _ in range(ZEROS >> 20):
            file.write(bytes(1 << 20))
    assert read(sink.getvalue()).parts == (Part("zeros", ZEROS),)
    assert refusal(sink.getvalue(), 0) is Refusal.UNPACKS_TOO_LARGE


def test_a_tar_of_nothing_but_zeros_is_not_listed_to_its_end() -> None:
    member = tarfile.TarInfo("zeros")
    member.size = 8 << 30
    packer = zlib.compressobj(wbits=31)
    data = packer.compress(member.tobuf()) + zeros(packer)
    assert refusal(data) is Refusal.UNPACKS_TOO_LARGE
    assert refusal(data, 0) is Refusal.UNPACKS_TOO_LARGE


def test_names_that_share_their_bytes_are_a_bomb() -> None:
    data = zipped({"a": b"x" * 100_000}, zipfile.ZIP_STORED)
    start, end = data.rindex(b"PK\1\2"), data.index(b"PK\5\6")
    entry = data[start:end]
    tail = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 1000, 1000, len(entry) * 1000, start, 0)
    assert refusal(data[:start] + entry * 1000 + tail) is Refusal.UNPACKS_TOO_LARGE


def test_a_directory_without_end_is_a_bomb() -> None:
    assert refusal(b"PK\5\6" + bytes(18) + b"PK\1\2" * (bounds.MOST_NAMES + 1)) is Refusal.UNPACKS_TOO_LARGE


def test_more_files_than_are_listed_are_said_to_be_more() -> None:
    data = gzip.compress(tarred({str(number): b"" for number in range(tars.MAX_PARTS + 5)}))
    assert not read(data).whole
    assert len(read(data).parts) == tars.MAX_PARTS


def test_what_stands_before_damage_is_listed() -> None:
    data = gzip.compress(tarred({"first": b"x", "second": b"y" * 200_000}, tarfile.GNU_FORMAT), mtime=0)
    reading = read(data[: len(data) // 2])
    assert (reading.parts[0], reading.whole) == (Part("first", 1), False)


@pytest.mark.parametrize(
    "data", [b"PK\3\4", b"PK\5\6", b"\x1f\x8b\x08\0", b"BZh91AY", b"\xfd7zXZ\0", bytes(257) + b"ustar"]
)
def test_stumps_are_damaged(data: bytes) -> None:
    try:
        read(data)
        part(data, 0)
    except FileRefused as refused:
        assert refused.reason in {Refusal.DAMAGED, Refusal.NO_SUCH_PART}


@given(st.data())
def test_any_bytes_are_listed_or_refused(data: st.DataObject) -> None:
    changed = bytearray(data.draw(st.sampled_from(list(ARCHIVES.values()))))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(changed) - 1))
        changed[at : at + 4] = data.draw(st.binary(max_size=4))
    if data.draw(st.booleans()):
        del changed[data.draw(st.integers(0, len(changed))) :]
    for task in (read, lambda each: part(each, 0), lambda each: part(each, 2)):
        try:
            task(bytes(changed))
        except FileRefused as refused:
            assert refused.reason is not Refusal.CRASHED
