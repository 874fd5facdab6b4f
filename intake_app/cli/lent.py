"""A cleaner for commands that seldom need one."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from intake_app.workflows.cleaner import Cleaner, open_cleaner


@contextmanager
def lent_cleaner() -> Iterator[Callable[[], Cleaner]]:
    """Gives a cleaner when it is first asked for, until the end of the block."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(open_cleaner())
