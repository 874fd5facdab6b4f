"""Messages are read as their readers saw them, with everything else in sight."""

from pathlib import Path

import pytest

from intake_app.cleaning import mail
from intake_app.cleaning.sniff import sniff
from intake_app.domain.cleaning import CleaningChoices, Part, Reading
from intake_app.domain.document import Kind
from intake_app.errors import FileRefused, Refusal

LETTERS = Path(__file__).parents[2] / "data/mail"
HEAD = b"From: a@example.org\r\nTo: b@example.org\r\nSubject: s\r\n"


def letter(name: str) -> bytes:
    return (LETTERS / name).read_bytes()


def read(data: bytes) -> Reading:
    return mail.read(data, Kind.EMAIL, CleaningChoices())


def part(data: bytes, number: int) -> bytes:
    return mail.part(data, Kind.EMAIL, number)


@pytest.mark.parametrize("path", sorted(LETTERS.iterdir()), ids=lambda path: path.name)
def test_every_letter_is_known_for_one(path: Path) -> None:
    assert sniff(path.read_bytes()) is Kind.EMAIL


def test_a_notice_shows_its_headers_words_links_and_files() -> None:
    notice = read(letter("notice.eml"))
    assert [name for name, _ in notice.headers][:3] == ["Delivered-To", "Received", "X-Google-Smtp-Source"]
    assert len(notice.headers) == 24
    headers = dict(notice.headers)
    assert headers["Subject"] == "Notice of legal process – reference LR-2026-11"
    assert headers["Received"].endswith("id QQ08 for <QQreader@example.org>")
    assert "\n" not in headers["Received"]
    assert "https://support.platform.example/answer/9713434?hl=en&u=QQ23" in notice.text
    assert notice.text.endswith("[text/html]\nYour account <https://evil.example/login?t=QQ25>")
    assert notice.parts == (Part("notice.pdf", 14), Part("2.png", 8))
    assert notice.whole


def test_files_come_out_as_they_were_sent() -> None:
    assert part(letter("notice.eml"), 0) == b"%PDF-1.7\nQQ29\n"
    assert part(letter("notice.eml"), 1) == b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize("number", [2, -1, 10_000])
def test_a_file_that_is_not_there_is_refused(number: int) -> None:
    with pytest.raises(FileRefused) as refused:
        part(letter("notice.eml"), number)
    assert refused.value.reason is Refusal.NO_SUCH_PART


def test_a_letter_in_spanish_is_read_in_its_encoding() -> None:
    spanish = read(letter("spanish.eml"))
    assert ("From", "José Ñuñez <jose@ejemplo.example>") in spanish.headers
    assert spanish.text == "Señora: llegó una citación. ¿Qué hago?"


def test_a_letter_in_chinese_is_read_in_its_encodings() -> None:
    chinese = read(letter("chinese.eml"))
    assert dict(chinese.headers)["From"] == "张三 <zhang@example.example>"
    assert dict(chinese.headers)["Subject"] == "雲林縣"
    assert chinese.text == "你好"


def test_a_forwarded_letter_is_a_file_of_its_own() -> None:
    forwarded = letter("forwarded.eml")
    assert read(forwarded).text == "See below.\n\nSent from my iPhone"
    assert [file.name for file in read(forwarded).parts] == ["Notice of legal process – reference LR-2026-11.eml"]
    assert part(forwarded, 0).rstrip() == letter("notice.eml").rstrip()


def test_signed_words_are_read_and_the_signature_is_a_file() -> None:
    signed = read(letter("signed.eml"))
    assert (signed.text, signed.parts) == ("Signed words.", (Part("smime.p7s", 2),))


def test_encrypted_letters_show_their_files_only() -> None:
    assert read(letter("pgp.eml")).text == ""
    assert [file.name for file in read(letter("pgp.eml")).parts] == ["1.pgp", "encrypted.asc"]
    assert read(letter("smime.eml")).parts == (Part("smime.p7m", 2),)


def test_what_outlook_packs_by_itself_is_a_file() -> None:
    assert read(letter("tnef.eml")).parts == (Part("winmail.dat", 6),)


def test_several_letters_in_one_file_are_its_files() -> None:
    box = letter("two.mbox")
    assert [file.name for file in read(box).parts] == ["Citación urgente.eml", "signed.eml"]
    assert "¿Qué hago?" in read(box).text
    assert "Subject: signed\n\nSigned words." in read(box).text
    assert part(box, 1).startswith(b"From: a@example.org\n")
    assert part(box, 0).endswith(b">From here on it is quoted.\n\n")


def test_one_letter_of_a_mailbox_is_that_letter() -> None:
    assert read(b"From a@b.org Mon Mar  2 09:00:00 2026\r\n" + HEAD + b"\r\nHello").text == "Hello"


@pytest.mark.parametrize("ends", [b"\r\n", b"\n", b"\r"])
def test_line_ends_do_not_matter(ends: bytes) -> None:
    notice = letter("notice.eml").replace(b"\r\n", ends)
    assert read(notice) == read(letter("notice.eml"))


def test_byte_order_marks_of_editors_do_not_matter() -> None:
    spanish = letter("spanish.eml").decode("iso-8859-1").replace("8859-1\n", "8859-1\n")
    for codec in ("utf-8-sig", "utf-16"):
        data = spanish.replace("charset=iso-8859-1", "charset=utf-8").encode(codec)
        assert sniff(data) is Kind.EMAIL
        assert read(data).text == "Señora: llegó una citación. ¿Qué hago?"


def test_turned_and_controlling_characters_are_seen() -> None:
    reading = read(
        HEAD + "X-File: gpj\u202e.exe\x1b[2J\r\nContent-Type: text/plain\r\n\r\npay\u202eno\u200bw\x07".encode()
    )
    assert dict(reading.headers)["X-File"] == "gpj\\u202e.exe\\x1b[2J"
    assert reading.text == "pay\\u202enow\\x07"


def test_what_only_one_of_two_forms_says_is_shown() -> None:
    plain, html = (
        b"\r\nNothing to see here.\r\n",
        b"Content-Type: text/html\r\n\r\n<p>We received a <b>subpoena</b>.</p>\r\n",
    )
    both = b"Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n" + plain + b"--b\r\n" + html + b"--b--"
    assert read(HEAD + both).text == "Nothing to see here.\n\n[text/html]\n\nWe received a subpoena."


NAMES = {
    b'Content-Disposition: attachment; filename="../../etc/passwd"': "../../etc/passwd",
    b"Content-Disposition: attachment; filename*=utf-8''a%E2%80%AEgpj.exe": "agpj.exe",
    b'Content-Type: application/pdf; name="=?utf-8?q?citaci=C3=B3n.pdf?="': "citación.pdf",
    b'Content-Disposition: attachment; filename="a\x00b\x1b.txt"': "a\\x00b\\x1b.txt",
    b"Content-Type: image/jpeg": "1.jpg",
    b"Content-Type: text/calendar": "1.ics",
    b"Content-Type: application/octet-stream": "1",
    b"Content-Type: message/rfc822": "1.eml",
    b"Content-Disposition: attachment": "1.txt",
}


@pytest.mark.parametrize(("header", "name"), NAMES.items())
def test_names_of_files_are_shown_as_they_read(header: bytes, name: str) -> None:
    data = HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + header + b"\r\n\r\nx\r\n--b--"
    assert read(data).parts == (Part(name, 1),)


def test_a_web_page_saved_as_mail_shows_its_words_and_pictures() -> None:
    page = read(letter("page.mht"))
    assert (page.text, page.parts) == ("You have 10 days.", (Part("1.png", 8),))
