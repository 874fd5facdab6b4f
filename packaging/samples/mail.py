"""The platform's notice as the mail program stores it, with the headers that tell where it came from."""

from email.message import EmailMessage
from email.policy import SMTP

import wording

HEADERS = (
    ("Return-Path", "<bounce+4417@mail.lumen.example>"),
    (
        "Received",
        "from out7.mail.lumen.example (out7.mail.lumen.example [192.0.2.41]) by mx1.post.example with ESMTPS "
        "id 4f00sample17 for <eastbrook@post.example>; Wed, 18 Nov 2026 19:41:12 -0800 (PST)",
    ),
    ("Authentication-Results", "mx1.post.example; dkim=pass header.d=lumen.example; spf=pass; dmarc=pass"),
    ("From", "Lumen Legal Response <legal-response@lumen.example>"),
    ("To", "eastbrook@post.example"),
    ("Subject", "Legal process about your Lumen account"),
    ("Date", "Wed, 18 Nov 2026 19:41:07 -0800"),
    ("Message-ID", "<LS-0000-4417.sample@mail.lumen.example>"),
    ("X-Sample", wording.SAMPLE),
)


def notice() -> bytes:
    message = EmailMessage(policy=SMTP)
    for name, value in HEADERS:
        message[name] = value
    paragraphs = (*wording.NOTICE, wording.SAMPLE)
    message.set_content("\n\n".join(paragraphs), cte="quoted-printable")
    body = "".join(f"<p>{paragraph.replace(chr(10), '<br>')}</p>" for paragraph in paragraphs)
    message.add_alternative(f"<html><body>{body}</body></html>", subtype="html", cte="quoted-printable")
    message.set_boundary("=_sample_4417_=")
    return message.as_bytes()
