"""Errors that only the command line can have."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from intake_app.cli.answer import Answer, Exit
from intake_app.errors import Cancelled, IntakeError
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


def told(error: IntakeError | KeyboardInterrupt) -> dict[str, str]:
    """What `--json` says of an error, and standard error as its `message`."""
    match error:
        case Cancelled() | KeyboardInterrupt():
            return {"kind": Cancelled.__name__, "message": "Stopped."}
        case Unusable():
            return {"kind": error.kind, "message": str(error)}
        case _:
            return {"kind": type(error).__name__, "message": plain(error)}


def cut_short(answer: Answer, error: IntakeError | KeyboardInterrupt, *, done: bool) -> Answer:
    """An answer that tells how far the work came. What was stopped on purpose with something `done` is done in part."""
    what = told(error)
    stopped = isinstance(error, Cancelled | KeyboardInterrupt)
    return replace(
        answer,
        facts={**answer.facts, "error": what},
        remarks=[*answer.remarks, f"intake-app: {what['message']}"],
        exit=Exit.PARTLY if stopped and done else Exit.FAILED,
    )
