"""The glass between us and untrusted bytes: they are opened in child processes that can reach nothing."""

from intake_app.errors import ChildFailed
from intake_app.isolation.confinement import NO_SKILL, Confinement, Limits
from intake_app.isolation.pool import Glass
from intake_app.isolation.protocol import Refused

__all__ = ["NO_SKILL", "ChildFailed", "Confinement", "Glass", "Limits", "Refused"]
