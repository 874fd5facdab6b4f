"""Messages of Outlook: read as its window shows them, with their files, and copied as text."""

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.cleaning import Cleaner, inspect, mail
from intake_app.cleaning.mail import ole
from intake_app.cleaning.mail.ole import Compound, Folder
from intake_app.cleaning.sniff import sniff
from intake_app.domain.cleaning import CleaningChoices, Part, Reading
from intake_app.domain.document import Kind
from intake_app.domain.findings import What
from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import Glass

TABLE = "__properties_version1.0"
SENT = 133_000_000_000_000_000  # 18 June 2022


def table(*rows: tuple[int, int, int], header: int = 32) -> bytes:
    """Rows of property, type and value."""
    return bytes(header) + b"".join(struct.pack("<HHIQ", kind, number, 6, value) for number, kind, value in rows)


def strings(**values: str) -> Folder:
    return {f"__substg1.0_{number[1:]}001F": text.encode("utf-16-le") for number, text in values.items()}


def message(**values: str) -> Folder:
    """A message from one office to itself, with what identifies its people marked QQ."""
    shown = {"x0037": "Notice", "x0C1A": "Ana Vane", "x0C1F": "/O=QQ/CN=ANA", "x0E04": "Desk", "x1000": "Ten days.\r\n"}
    hidden = {"x3FF8": "QQ creator", "x3FFA": "QQ editor", "x1035": "<QQ@office>", "x0076": "QQ@office", "x8001": "QQ"}
    return strings(**(shown | hidden | values)) | {TABLE: table((0x0039, 0x40, SENT), (0x3007, 0x40, SENT))}


def recipient(name: str, address: str, kind: int) -> Folder:
    return strings(x3001=name, x39FE=address) | {TABLE: table((0x0C15, 3, kind), header=8)}


def attachment(name: str, content: bytes) -> Folder:
    return strings(x3707=name) | {"__substg1.0_37010102": content, TABLE: table((0x3705, 3, 1), header=8)}


def read(data: bytes) -> Reading:
    return mail.read(data, Kind.OLD_OFFICE, CleaningChoices())


def copy(data: bytes) -> str:
    copied, facts = mail.clean(data, Kind.OLD_OFFICE, CleaningChoices())
    assert (facts.source, facts.kind) == (Kind.MSG, Kind.TEXT)
    assert inspect.find(copied, Kind.TEXT, of=Kind.MSG) == ()
    return copied.decode()


def test_a_message_inside_an_office_has_the_head_outlook_shows() -> None:
    parts: Folder = {
        "__recip_version1.0_#00000000": recipient("Desk", "desk@example.org", 1),
        "__recip_version1.0_#00000001": recipient("'Marisol'", "m@example.org", 2),
        "__recip_version1.0_#00000002": recipient("QQ", "QQ@example.org", 3),
        "__attach_version1.0_#00000000": attachment("summons.pdf", b"%PDF-1.7"),
    }
    data = ole.write(message() | parts)
    assert read(data) == Reading(
        "Ten days.",
        (
            ("From", "Ana Vane"),
            ("To", "Desk <desk@example.org>"),
            ("Cc", "Marisol <m@example.org>"),
            ("Bcc", "QQ <QQ@example.org>"),
            ("Date", "2022-06-18 04:26:40 UTC"),
            ("Subject", "Notice"),
            ("Message-ID", "<QQ@office>"),
        ),
        (Part("summons.pdf", 8),),
    )
    assert mail.part(data, Kind.OLD_OFFICE, 0) == b"%PDF-1.7"
    assert "QQ" not in copy(data)
    assert copy(data).endswith("Subject: Notice\nAttachment: summons.pdf (8 bytes)\n\nTen days.\n")


def test_a_message_from_outside_has_the_headers_it_came_with() -> None:
    headers = (
        "Received: from QQ\r\nFrom: =?utf-8?q?A=C3=B1a?= <a@b.org>\r\nTo: desk\r\nX-Mailer: QQ\r\nSubject: x\r\n\r\n"
    )
    data = ole.write(message(x007D=headers))
    assert [name for name, _ in read(data).headers] == ["Received", "From", "To", "X-Mailer", "Subject"]
    assert "QQ" not in copy(data)
    _, facts = mail.clean(data, Kind.OLD_OFFICE, CleaningChoices())
    assert {What.ROUTE, What.SOFTWARE, What.PERSON, What.DOCUMENT_ID, What.TAKEN_AT} <= {
        each.what for each in facts.found
    }


def test_a_message_in_a_message_is_a_message_of_its_own() -> None:
    inner: Folder = message(x0037="The notice itself") | {
        TABLE: table((0x0039, 0x40, SENT), header=24),
        "__attach_version1.0_#00000000": attachment("page.png", b"\x89PNG" * 2000),
    }
    outer: Folder = message() | {
        "__nameid_version1.0": {"__substg1.0_00020102": b"GUIDs"},
        "__attach_version1.0_#00000000": strings(x3001="x")
        | {
            TABLE: table((0x3705, 3, 5), header=8),
            "__substg1.0_3701000D": inner,
        },
    }
    data = ole.write(outer)
    assert read(data).parts == (Part("The notice itself.msg", -1),)
    inside = mail.part(data, Kind.OLD_OFFICE, 0)
    assert sniff(inside) is Kind.OLD_OFFICE
    assert dict(read(inside).headers)["Date"] == "2022-06-18 04:26:40 UTC"
    assert read(inside).parts == (Part("page.png", 8000),)
    assert mail.part(inside, Kind.OLD_OFFICE, 0) == b"\x89PNG" * 2000
    assert Compound(inside).read(("__nameid_version1.0", "__substg1.0_00020102")) == b"GUIDs"


def test_words_are_found_in_whichever_form_they_are_kept() -> None:
    rtf = rb"{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}Ten days.{\*\htmltag64 <a href=" + (
        b'"https://evil.example/">}here{\\*\\htmltag64 </a>}}'
    )
    packed = struct.pack("<II", len(rtf) + 12, len(rtf)) + b"MELA" + bytes(4) + rtf
    html = message() | {"__substg1.0_10130102": "<p>Año</p>".encode("cp1252"), TABLE: table((0x3FDE, 3, 1252))}
    del html["__substg1.0_1000001F"]
    rich = message() | {"__substg1.0_10090102": packed}
    assert read(ole.write(html)).text == "Año"
    assert read(ole.write(rich)).text == "Ten days.\n\n[text/html]\n\nTen days.here <https://evil.example/>"
    del rich["__substg1.0_1000001F"]
    assert read(ole.write(rich)).text == "Ten days.here <https://evil.example/>"


def test_narrow_strings_are_read_by_the_code_page_of_the_message() -> None:
    data = ole.write({"__substg1.0_0037001E": "Повестка".encode("cp1251"), TABLE: table((0x3FFD, 3, 1251))})
    assert dict(read(data).headers) == {"Subject": "Повестка"}


@pytest.mark.parametrize("kind", ["IPM.Appointment", "IPM.Contact", "IPM.Task"])
def test_things_of_outlook_that_are_no_letters_are_read_but_not_copied(kind: str) -> None:
    data = ole.write(message(x001A=kind))
    assert read(data).text == "Ten days."
    with pytest.raises(FileRefused) as refused:
        copy(data)
    assert refused.value.reason is Refusal.UNKNOWN_KIND


def test_a_locked_office_file_is_told_from_what_is_not_known() -> None:
    with pytest.raises(FileRefused) as refused:
        copy(ole.write({"EncryptionInfo": b"\4\0\4\0", "EncryptedPackage": b"x" * 5000}))
    assert refused.value.reason is Refusal.ENCRYPTED


def test_encrypted_messages_are_not_copied() -> None:
    data = ole.write(
        message(x001A="IPM.Note.SMIME", x1000="") | {"__attach_version1.0_#00000000": attachment("smime.p7m", b"x")}
    )
    assert read(data).parts == (Part("smime.p7m", 1),)
    with pytest.raises(FileRefused):
        copy(data)


OTHERS = {"doc": ole.write({"WordDocument": b"x" * 5000}), "empty": ole.write({}), "cut": ole.write(message())[:5000]}


@pytest.mark.parametrize("data", OTHERS.values(), ids=OTHERS.keys())
def test_other_compound_files_and_broken_ones_are_stored_as_they_came(data: bytes) -> None:
    with pytest.raises(FileRefused) as refused:
        mail.clean(data, Kind.OLD_OFFICE, CleaningChoices())
    assert refused.value.reason is Refusal.UNKNOWN_KIND


SUBJECTS = {
    "chinese-traditional": "Alfresco MSG format testing ( MSG 格式測試 )",
    "clusterfuzz": "QuickBrownFox",
    "example_received": "This is a test message please ignore",
    "msgClassStickyNote": "This is a note about the quick brown fox",
}


@pytest.mark.parametrize(("name", "subject"), SUBJECTS.items())
def test_messages_of_others_are_copied_behind_glass(name: str, subject: str, corpus: Path, glass: Glass) -> None:
    data = next((corpus / "mail").glob(f"{name}*")).read_bytes()
    cleaned, reading = Cleaner(glass).clean(data), Cleaner(glass).read(data)
    assert (cleaned.report.kind, cleaned.report.output_kind) == (Kind.MSG, Kind.TEXT)
    assert f"\nSubject: {subject}\n" in cleaned.data.decode()
    assert dict(reading.headers)["Subject"] == subject
    assert reading.text.strip() in cleaned.data.decode() or name == "chinese-traditional"
    assert all(len(Cleaner(glass).part(data, number)) == part.size for number, part in enumerate(reading.parts))


SEEDS = [ole.write(message() | {"__attach_version1.0_#00000000": attachment("a", b"b" * 5000)}), ole.write(message())]


@given(st.data())
def test_any_bytes_are_read_or_refused(data: st.DataObject) -> None:
    changed = bytearray(data.draw(st.sampled_from(SEEDS)))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(changed) - 1) | st.integers(0, 600))
        changed[at : at + 4] = data.draw(st.binary(min_size=4, max_size=4))
    if data.draw(st.booleans()):
        del changed[data.draw(st.integers(0, len(changed))) :]
    for task in (read, copy, lambda each: mail.part(each, Kind.OLD_OFFICE, 0)):
        try:
            task(bytes(changed))
        except FileRefused as refused:
            assert refused.reason in {Refusal.DAMAGED, Refusal.UNKNOWN_KIND, Refusal.NO_SUCH_PART}
