"""The real program, from its entry to the first paint of its first window."""

import sys
from pathlib import Path

from bench.children.painted import quit_when_painted
from intake_app import app
from intake_app.ui import main
from intake_app.ui.program import Program


class _Watched(Program):
    def open_start(self, vault: Path | None = None) -> None:
        super().open_start(vault)
        quit_when_painted(self, self.start)


main.Program = _Watched
sys.exit(app.main([]))
