"""The copy to share: what its reader was shown, and nothing of how it came."""

from pathlib import Path

import pytest

from intake_app.cleaning import Cleaner, inspect, mail
from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.document import Kind
from intake_app.domain.findings import What, Why
from intake_app.errors import FileRefused, Refusal
from intake_app.isolation import Glass

LETTERS = Path(__file__).parents[2] / "data/mail"
COPIED = ["notice.eml", "spanish.eml", "chinese.eml", "forwarded.eml", "signed.eml", "tnef.eml"]
NOTICE = """\
Text copy of an email · Copia de texto de un correo electrónico

From: Platform Legal Support <legal-noreply@platform.example>
To: reader@example.org
Date: Mon, 02 Mar 2026 09:00:00 -0800
Subject: Notice of legal process – reference LR-2026-11
Attachment: notice.pdf (14 bytes)
Attachment: 2.png (8 bytes)

Hello,

We received legal process from the Department of Homeland Security 
for your account. See https://support.platform.example/answer/9713434…

You have 10 days.

[text/html]
Your account <https://evil.example/login…>
"""  # noqa: W291 - the blank before a soft line end is in the letter


def clean(data: bytes) -> tuple[str, dict[str, int], dict[str, str]]:
    """The copy, what was found and how often, what was kept and why."""
    copy, facts = mail.clean(data, Kind.EMAIL, CleaningChoices())
    found: dict[str, int] = {}
    for finding in facts.found:
        found[finding.what] = found.get(finding.what, 0) + finding.count
    assert (facts.source, facts.kind) == (Kind.EMAIL, Kind.TEXT)
    return copy.decode(), found, {finding.what: finding.why for finding in facts.kept}


def test_a_notice_is_copied_as_it_was_shown() -> None:
    copy, _, kept = clean((LETTERS / "notice.eml").read_bytes())
    assert copy == NOTICE
    assert kept == {What.SHOWN_HEADERS: Why.CANNOT_BE_CLEANED, What.CONTENT: Why.CANNOT_BE_CLEANED}


@pytest.mark.parametrize("name", COPIED)
def test_nothing_else_that_identifies_someone_is_in_a_copy(name: str) -> None:
    data = (LETTERS / name).read_bytes()
    copy, _, _ = clean(data)
    assert b"QQ" in data or name in {"signed.eml"}
    assert "QQ" not in copy
    assert inspect.find(copy.encode(), Kind.TEXT, of=Kind.EMAIL) == ()


def test_what_a_notice_carries_is_counted() -> None:
    _, found, _ = clean((LETTERS / "notice.eml").read_bytes())
    assert found == {
        What.ROUTE: 5,  # Received, X-Received, Received-SPF, Authentication-Results
        What.SIGNATURE: 2,  # DKIM, ARC
        What.PERSON: 4,  # Delivered-To, Return-Path, Reply-To, Bcc
        What.NETWORK_ADDRESS: 2,  # X-Originating-IP, the server Google had it from
        What.DOCUMENT_ID: 2,  # Message-ID, Feedback-ID
        What.SOFTWARE: 1,
        What.PRIVATE_DATA: 1,
        What.LINK: 4,  # a pixel, how to unsubscribe, two addresses of one reader
        What.HIDDEN_CONTENT: 1,
        What.COMMENT: 1,
        What.ATTACHMENT: 2,
    }


def test_addresses_in_headers_and_names_are_shortened_too() -> None:
    data = (
        b"From: a\nTo: b\nDate: c\nSubject: see https://a.example/x?u=QQ\n"
        b'Content-Type: application/pdf; name="https://a.example/?QQ"\n\nx'
    )
    copy, _, _ = clean(data)
    assert "QQ" not in copy


def test_unseen_marks_are_taken_out_and_counted() -> None:
    copy, found, _ = clean("From: a\nTo: b\nSubject: c\n\nNo\u200btice\u2060 of\u202e\n".encode())
    assert copy.endswith("\n\nNotice of\n")
    assert found[What.HIDDEN_CONTENT] == 3


def test_a_head_can_not_be_forged_from_inside() -> None:
    data = b"From: a\r\nTo: b\r\nSubject: =?utf-8?b?" + b"YQoKUmVjZWl2ZWQ6IFE=" + b"?=\r\n\r\nx"
    copy, _, _ = clean(data)
    assert "Subject: a  Received: Q\n\nx\n" in copy


NOT_COPIED = ["pgp.eml", "smime.eml", "two.mbox", "page.mht"]


@pytest.mark.parametrize("name", NOT_COPIED)
def test_what_a_text_copy_would_leave_out_is_stored_as_it_came(name: str) -> None:
    with pytest.raises(FileRefused) as refused:
        clean((LETTERS / name).read_bytes())
    assert refused.value.reason is Refusal.UNKNOWN_KIND


@pytest.mark.parametrize("name", COPIED)
def test_letters_are_cleaned_and_read_behind_glass(name: str, glass: Glass) -> None:
    data = (LETTERS / name).read_bytes()
    cleaned = Cleaner(glass).clean(data)
    assert (cleaned.report.kind, cleaned.report.output_kind) == (Kind.EMAIL, Kind.TEXT)
    assert cleaned.data.decode() == clean(data)[0]
    assert Cleaner(glass).read(data) == mail.read(data, Kind.EMAIL, CleaningChoices())
    assert Cleaner(glass).clean(cleaned.data).data == cleaned.data


def test_files_come_out_behind_glass(glass: Glass) -> None:
    assert Cleaner(glass).part((LETTERS / "notice.eml").read_bytes(), 1) == b"\x89PNG\r\n\x1a\n"


def test_a_careless_copier_is_found_out() -> None:
    class Careless(Glass):
        """Hands on the message itself as its copy."""

        def run(self, task, options, data, *, skill="", check=lambda: None):
            if task == "clean":
                return {
                    "source": "email",
                    "kind": "text",
                    "width": 0,
                    "height": 0,
                    "pages": 1,
                    "found": [],
                    "kept": [],
                }, data
            return super().run(task, options, data, skill=skill, check=check)

    with Careless("intake_app.cleaning.tasks") as glass, pytest.raises(FileRefused) as refused:
        Cleaner(glass).clean((LETTERS / "notice.eml").read_bytes())
    assert refused.value.reason is Refusal.METADATA_REMAINS
