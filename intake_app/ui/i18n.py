"""The window's language, in place of the command line's English."""

from PySide6.QtCore import QCoreApplication

from intake_app import words


def install() -> None:
    """Let the sentences of `words` pass through Qt's translations, as those of the widgets do."""
    words.install_translator(QCoreApplication.translate)
