"""The one door to files that travel with the program."""

from functools import cache

from intake_app import paths


@cache
def text(*parts: str) -> str:
    """A text resource, read once."""
    return paths.resource(*parts).read_text("utf-8")


def file(*parts: str) -> str:
    """The path of a resource, for Qt calls that read the file themselves."""
    return str(paths.resource(*parts))
