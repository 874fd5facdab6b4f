"""
Hears when the desktop locks its screen or the computer goes to sleep.

Through the message buses of a Linux desktop, which are local sockets and no network. Where there is none, the idle
time remains, which also counts the time asleep.
"""

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)
SCREEN_LOCKED, SLEEPS = "ActiveChanged", "PrepareForSleep"
LOGIN_MANAGER, HEARD = "org.freedesktop.login1.Manager", "heard(bool)"
SESSION_BUS, SYSTEM_BUS = "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"
SYSTEM_SOCKET = Path("/run/dbus/system_bus_socket")


class SystemLock(QObject):
    """`locked` comes when the screen is locked or sleep begins."""

    locked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if sys.platform != "linux":
            return
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  no other system needs it loaded

        heard: Any = SLOT(HEARD)  # PySide takes this text, though its stubs ask for bytes
        if SESSION_BUS in os.environ:  # asking for a bus that is not there would start one
            bus = QDBusConnection.sessionBus()
            for interface in SCREEN_SAVERS:
                bus.connect("", "", interface, SCREEN_LOCKED, self, heard)
        if SYSTEM_BUS in os.environ or SYSTEM_SOCKET.exists():
            bus = QDBusConnection.systemBus()
            bus.connect("", "", LOGIN_MANAGER, SLEEPS, self, heard)

    @Slot(bool)
    def heard(self, begins: bool) -> None:
        """Both kinds of message say true at the beginning and false at the end."""
        if begins:
            self.locked.emit()
