"""Why a vault did not open, each reason with its own words and colour."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from intake_app.errors import TooSoon, VaultInUse, VaultMissing, VaultTooNew, WrongSecret
from intake_app.ui.messages import message_for
from intake_app.ui.widgets.message_panel import MessageKind, MessagePanel


def failure_panel(error: Exception, actions: Sequence[QWidget] = ()) -> MessagePanel:
    """Red for damage and wrong words, amber for what waits elsewhere."""
    message = message_for(error)
    assert message is not None  # opening is never cancelled
    elsewhere = isinstance(error, TooSoon | VaultInUse | VaultMissing | VaultTooNew)
    kind: MessageKind = "warn" if elsewhere else "bad"
    icon = "circle-alert" if isinstance(error, WrongSecret) else "triangle-alert"
    return MessagePanel(message, kind=kind, icon=icon, actions=actions)
