"""Messages, as mail programs save them (RFC 5322 with MIME) and as Outlook does: read, taken apart, copied as text."""

from intake_app.cleaning.mail.expert import clean, part, read, warm_up

__all__ = ["clean", "part", "read", "warm_up"]
