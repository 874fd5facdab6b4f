"""A key as it is typed or pasted: judged at once, and a private one taken away."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from intake_app.errors import KeyFault, NotARecipient
from intake_app.words.keys import public_key_fault
from intake_app.workflows.key_text import key_in_text

LONGEST = 64 * 1024
"""Characters that can be pasted: a mail in which the key stands, with all it quotes."""


def key_fault(edit: QLineEdit) -> str:
    """What is wrong with the public key in a field, in words; empty when nothing is.

    A private key is cleared from the field, its history of undo and the clipboard: nobody but its owner may see it.
    Of a mail, or anything else in which a key was found, the key alone stays.
    """
    try:
        key = key_in_text(edit.text())
    except NotARecipient as error:
        if error.why is KeyFault.PRIVATE_KEY:
            edit.setText("")
            QGuiApplication.clipboard().clear()
        return " ".join(public_key_fault(error.why))
    if not edit.text().strip().startswith(key):
        edit.setText(key)
        edit.setCursorPosition(0)
    return ""
