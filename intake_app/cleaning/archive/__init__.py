"""Archives: what is in them is listed, and taken out one file at a time. None is ever unpacked to a disk."""

from intake_app.cleaning.archive.expert import part, read, warm_up

__all__ = ["part", "read", "warm_up"]
