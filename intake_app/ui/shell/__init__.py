"""The main window: rail, top bar, pages, and the strip at its foot."""

from intake_app.ui.shell.window import Shell

__all__ = ["Shell"]
