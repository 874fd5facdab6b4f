"""Messages with a word in every place that their reader doesn't see: none of it is in the text copy."""

from collections.abc import Callable

import pytest

from intake_app.cleaning import inspect, mail
from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.document import Kind

HEADERS = [
    "Return-Path",
    "Received",
    "Message-ID",
    "In-Reply-To",
    "References",
    "X-Mailer",
    "User-Agent",
    "X-Originating-IP",
    "DKIM-Signature",
    "ARC-Seal",
    "Authentication-Results",
    "Reply-To",
    "Sender",
    "Bcc",
    "Resent-From",
    "Resent-To",
    "List-Unsubscribe",
    "List-ID",
    "Organization",
    "Thread-Topic",
    "Thread-Index",
    "Disposition-Notification-To",
    "Keywords",
    "Comments",
    "X-Face",
    "Autocrypt",
    "Delivered-To",
    "Errors-To",
    "Feedback-ID",
]
HEAD = "".join(f"{name}: Qx7Vermeer\r\n" for name in HEADERS) + (
    "From: Ana <ana@example.org>\r\nTo: b@example.org\r\nSubject: s\r\n"
    "Date: Mon, 02 Mar 2026 09:00:00 -0800 (Qx7Vermeer)\r\n"
)
PAGES = {
    "head": "<title>Qx7Vermeer</title><meta name=a content=Qx7Vermeer><style>.Qx7Vermeer{}</style>",
    "script": "<script>Qx7Vermeer</script><!-- Qx7Vermeer -->",
    "attributes": "<p id=Qx7Vermeer class=Qx7Vermeer title=Qx7Vermeer data-x=Qx7Vermeer lang=Qx7Vermeer>a</p>",
    "picture": '<img src="https://t.example/Qx7Vermeer.gif"><img src="cid:Qx7Vermeer">',
    "words of a pixel": '<img src="https://t.example/o.gif" alt="Qx7Vermeer" width=1 height=1>',
    "query": '<a href="https://t.example/a?u=Qx7Vermeer#Qx7Vermeer">go</a>',
    "path": '<a href="https://t.example/c/Qx7Vermeer/z">go</a>',
    "user": '<a href="https://Qx7Vermeer:p@t.example/c">go</a>',
    "mailbox": '<a href="mailto:leave+Qx7Vermeer@t.example?subject=Qx7Vermeer">go</a>',
    "not displayed": '<div style="display:none">Qx7Vermeer</div><div hidden>Qx7Vermeer</div>',
    "no size": '<span style="font-size:0px;max-height:0;mso-hide:all">Qx7Vermeer</span>',
    "transparent": '<i style="visibility:hidden">Qx7Vermeer</i><i style="opacity:0">Qx7Vermeer</i>',
    "off the page": '<div style="position:absolute;left:-9999px">Qx7Vermeer</div>',
    "template": "<template>Qx7Vermeer</template><input type=hidden value=Qx7Vermeer>",
    "drawing": "<svg><title>Qx7Vermeer</title><desc>Qx7Vermeer</desc><metadata>Qx7Vermeer</metadata></svg>",
}
PLAINS = {
    "query": "see https://t.example/c?x=Qx7Vermeer now",
    "path": "see https://t.example/c/Qx7Vermeer/z",
    "address without a scheme": "see www.t.example/?a=Qx7Vermeer",
}
PART = "--Qx7Vermeer\r\nContent-ID: <Qx7Vermeer>\r\nContent-Description: Qx7Vermeer\r\nContent-Location: Qx7Vermeer\r\n"


def message(kind: str, words: str) -> bytes:
    """In one part, with words around it, and a picture attached."""
    head = f"{HEAD}Content-Type: multipart/mixed; boundary=Qx7Vermeer; x=Qx7Vermeer\r\n\r\nQx7Vermeer\r\n"
    attached = f"{PART}Content-Type: image/png; name=a.png\r\n\r\nQx7Vermeer\r\n--Qx7Vermeer--\r\nQx7Vermeer\r\n"
    return f"{head}{PART}Content-Type: text/{kind}; x=Qx7Vermeer\r\n\r\n{words}\r\n{attached}".encode()


@pytest.mark.parametrize(
    "data",
    [
        *(message("html", f"<p>Hello</p>{page}") for page in PAGES.values()),
        *(message("plain", t) for t in PLAINS.values()),
    ],
    ids=[*PAGES, *(f"plain {name}" for name in PLAINS)],
)
def test_no_word_is_left_that_was_not_shown(leaks: Callable[[bytes], list[bytes]], data: bytes) -> None:
    copy, _ = mail.clean(data, Kind.EMAIL, CleaningChoices())
    assert leaks(copy) == []
    assert b"Date: Mon, 02 Mar 2026 09:00:00 -0800\n" in copy
    assert inspect.find(copy, Kind.TEXT, of=Kind.EMAIL) == ()
