"""What the headers of a message tell besides what a reader is shown."""

import re

from intake_app.domain.findings import What

SHOWN = ("From", "To", "Cc", "Date", "Sent", "Subject")
"""Headers that a copy shows, in its order; `Sent` is in text that was taken out of Outlook."""

_HARMLESS = re.compile(r"(from|to|cc|date|sent|subject|mime-version|content-.*|)$", re.IGNORECASE)
_KNOWN = tuple(
    (re.compile(rf"({pattern})$", re.IGNORECASE), what)
    for pattern, what in (
        (r"(x-)?(arc-.*|dkim-signature|domainkey-signature|x-google-dkim-signature|autocrypt|openpgp)", What.SIGNATURE),
        (
            r".*(originating-ip|sender-ip|client-ip|source-ip|remote-ip|smtp-source|clientproxiedby|ehlo|helo).*",
            What.NETWORK_ADDRESS,
        ),
        (r"x-php-originating-script|x-source.*|x-get-message-sender-via|x-authenticated-.*", What.NETWORK_ADDRESS),
        (
            r"(x-)?received(-.*)?|authentication-results.*|x-ms-exchange-.*|x-forefront-.*|x-spam-.*|x-virus-.*",
            What.ROUTE,
        ),
        (r"user-agent|x-mailer|x-mimeole|x-msmail-.*|x-.*client.*|x-newsreader|x-priority|importance", What.SOFTWARE),
        (r"disposition-notification-to|return-receipt-to|x-confirm-reading-to|errors-to", What.ACTION),
        (r"list-.*|archived-at|x-report-abuse.*|face|x-face", What.LINK),
        (
            r"return-path|delivered-to|(x-)?original-(to|from)|x-rcpt-to|envelope-.*|x-envelope-.*|reply-to|sender|bcc|"
            r"resent-(from|to|cc|bcc|sender)|x-forwarded-.*|organization|x-sender|apparently-to|x-apparently-to",
            What.PERSON,
        ),
        (r".*date|.*-time|.*timestamp.*|expires", What.TAKEN_AT),
        (
            r"message-id|in-reply-to|references|thread-.*|feedback-id|.*-(message-?id|id|uid|uuid|guid)",
            What.DOCUMENT_ID,
        ),
    )
)


def of_header(name: str) -> What | None:
    """The trace that a header of that name is; None for what a copy shows, and for what only says how to read it."""
    if _HARMLESS.match(name):
        return None
    return next((what for pattern, what in _KNOWN if pattern.match(name)), What.PRIVATE_DATA)
