"""The workflows without a window, for scripts, tests and machines without a screen."""

from intake_app.cli.main import main

__all__ = ["main"]
