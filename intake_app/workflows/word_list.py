"""The words that passphrases and fingerprints are made of."""

from functools import cache

from intake_app import paths


@cache
def word_list() -> tuple[str, ...]:
    """The EFF large list: 7,776 words. Their order is part of every fingerprint."""
    return tuple(paths.resource("words", "eff_large.txt").read_text("ascii").split())
