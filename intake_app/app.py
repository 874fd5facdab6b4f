"""
The composition root: makes the process safe, then starts the one part that was asked for.

Parts are imported when they are needed, so that the command line never waits for Qt, nor an isolated child for either.
"""

import ctypes
import logging
import os
import sys
import threading
import traceback
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from intake_app import paths

if TYPE_CHECKING:
    from intake_app.domain.handoff_fields import Field
    from intake_app.domain.ids import MatterCode
    from intake_app.ui.sheets.making import Made
    from intake_app.workflows.open_vault import Vault

ISOLATED_WORKER = "--isolated-worker"  # how a frozen program starts its own children
LOG_SIZE = 256 * 1024  # bytes, twice

_PR_SET_DUMPABLE = 4  # linux/prctl.h

log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """No arguments open the window, a subcommand runs it. Returns the exit code."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    if arguments[:1] == [ISOLATED_WORKER]:
        from intake_app.isolation import worker

        worker.main(arguments[1:])
        return 0
    shut_out_onlookers()
    keep_a_log(paths.log_dir())
    match arguments:
        case []:
            from intake_app.ui.main import run

            return run()
        case ["demo", *rest]:
            from intake_app import demo

            return demo.main(rest)
        case _:
            from intake_app import cli

            return cli.main(arguments, _draw_sheets)


def _draw_sheets(vault: "Vault", matter: "MatterCode", untold: "frozenset[Field]") -> "Sequence[Made]":
    from intake_app.ui.sheets.without_window import draw_sheets

    return draw_sheets(vault, matter, untold)


def shut_out_onlookers() -> None:
    """New files are the owner's alone; no core dump, and no debugger of the same user, sees what is in memory."""
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def keep_a_log(folder: Path) -> None:
    """Unexpected errors go to `folder`/intake.log by kind and place in the code.

    Never by their text: it may hold the name of a file or a person.
    """
    handler: logging.Handler
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "intake.log", maxBytes=LOG_SIZE, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()  # a home that can't be written to is no reason not to run
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    sys.excepthook = _note_unexpected
    threading.excepthook = lambda args: _note_unexpected(args.exc_type, args.exc_value, args.exc_traceback)


def _note_unexpected(kind: type[BaseException], _error: BaseException | None, trace: TracebackType | None, /) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(trace)]
    note = f"{kind.__name__} at {' > '.join(places)}"
    log.critical("unexpected error: %s", note)
    if sys.stderr is not None:  # a windowed program on Windows has none
        print(note, file=sys.stderr)
