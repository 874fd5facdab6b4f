"""
macOS: resource limits, and the sandbox that Apple calls Seatbelt. Written from its manual page, never run.

The profile "pure-computation" takes away files, network, new processes and talk to other programs, for good
(sandbox_init(3); marked as deprecated since 10.8, and what browsers still stand on).
"""

import ctypes

from intake_app.isolation import rlimits
from intake_app.isolation.confinement import Confinement, Limits

PROFILE = b"pure-computation"  # the value of kSBXProfilePureComputation
SANDBOX_NAMED = 1


def confine(limits: Limits) -> Confinement:
    """Limits first: the sandbox lets nothing be set any more."""
    rlimits.apply(limits)
    return Confinement(rlimits=True, seatbelt=_enter_sandbox())


def _enter_sandbox() -> bool:
    """False where the system no longer offers it."""
    try:
        sandbox_init = ctypes.CDLL(None).sandbox_init
    except AttributeError:
        return False
    sandbox_init.argtypes = (ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_char_p))
    message = ctypes.c_char_p()
    entered: bool = sandbox_init(PROFILE, SANDBOX_NAMED, ctypes.byref(message)) == 0
    return entered
