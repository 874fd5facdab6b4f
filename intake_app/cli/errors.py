"""Errors that only the command line can have."""

from collections.abc import Iterator
from contextlib import contextmanager

from intake_app.errors import IntakeError
from intake_app.words import plain


class Unusable(IntakeError):
    """Something given on the command line can't be used; the text is for its user, `kind` for scripts."""

    def __init__(self, text: str, kind: str = "Unusable") -> None:
        super().__init__(text)
        self.kind = kind


@contextmanager
def about(place: object, *kinds: type[IntakeError]) -> Iterator[None]:
    """Errors of these kinds know of no file; it was `place` that they are about."""
    try:
        yield
    except kinds as error:
        raise Unusable(f"{place}: {plain(error)}", type(error).__name__) from error
