"""A key as it is typed or pasted: judged at once, and a private one taken away."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from intake_app.errors import KeyFault, NotARecipient
from intake_app.words.keys import public_key_fault
from intake_app.workflows.add_counsel import normal_key


def key_fault(edit: QLineEdit) -> str:
    """What is wrong with the public key in a field, in words; empty when nothing is.

    A private key is cleared from the field, its history of undo and the clipboard: nobody but its owner may see it.
    """
    try:
        normal_key(edit.text())
    except NotARecipient as error:
        if error.why is KeyFault.PRIVATE_KEY:
            edit.setText("")
            QGuiApplication.clipboard().clear()
        return " ".join(public_key_fault(error.why))
    return ""
