"""
Windows: what a process can take away from itself. Written from Microsoft's documentation, never run.

    job           no second process, bounded memory and processor time, no access to clipboard, desktop and windows
    untrusted     the lowest integrity level: nothing on the disk or in other programs can be written to
    mitigations   no new code in memory, no child processes, no libraries from elsewhere, no window system calls

What this leaves open: files that the user may read can be read, and the network used. Closing that needs a restricted
token or an AppContainer, which only the parent can give.
"""

import ctypes
import sys
from ctypes import wintypes

from intake_app.isolation.confinement import Confinement, Limits

assert sys.platform == "win32"

_kernel = ctypes.WinDLL("kernel32", use_last_error=True)
_advapi = ctypes.WinDLL("advapi32", use_last_error=True)
_kernel.CreateJobObjectW.restype = wintypes.HANDLE
_kernel.GetCurrentProcess.restype = wintypes.HANDLE
_kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
_kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
_kernel.SetProcessMitigationPolicy.argtypes = (ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t)
_advapi.OpenProcessToken.argtypes = (wintypes.HANDLE, wintypes.DWORD, ctypes.POINTER(wintypes.HANDLE))
_advapi.SetTokenInformation.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
_advapi.ConvertStringSidToSidW.argtypes = (wintypes.LPCWSTR, ctypes.POINTER(ctypes.c_void_p))

NO_CRASH_DIALOGS = 0x3  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX

# JOBOBJECTINFOCLASS and JOB_OBJECT_LIMIT_*
BASIC_UI_RESTRICTIONS, EXTENDED_LIMITS = 4, 9
PROCESS_TIME, ACTIVE_PROCESS, PROCESS_MEMORY, DIE_ON_CRASH = 0x2, 0x8, 0x100, 0x400
EVERY_UI_RESTRICTION = 0xFF

# TOKEN_INFORMATION_CLASS and access rights
TOKEN_INTEGRITY_LEVEL, TOKEN_QUERY, TOKEN_ADJUST_DEFAULT, GROUP_INTEGRITY = 25, 0x8, 0x80, 0x20
UNTRUSTED = "S-1-16-0"

MITIGATIONS = {
    2: 1,  # ProcessDynamicCodePolicy: no new executable memory
    4: 1,  # ProcessSystemCallDisablePolicy: no system calls of the window manager
    6: 1,  # ProcessExtensionPointDisablePolicy
    10: 3,  # ProcessImageLoadPolicy: no libraries from the network or of low integrity
    13: 1,  # ProcessChildProcessPolicy: no child processes
}


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION; times in 100 nanoseconds."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", wintypes.DWORD),
        ("least_working_set", ctypes.c_size_t),
        ("largest_working_set", ctypes.c_size_t),
        ("processes", wintypes.DWORD),
        ("affinity", ctypes.c_size_t),
        ("priority", wintypes.DWORD),
        ("scheduling", wintypes.DWORD),
    )


class _ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class _Label(ctypes.Structure):
    """TOKEN_MANDATORY_LABEL."""

    _fields_ = (("sid", ctypes.c_void_p), ("attributes", wintypes.DWORD))


def confine(limits: Limits) -> Confinement:
    """Each layer by itself: one that the system refuses takes none of the others away."""
    _kernel.SetErrorMode(NO_CRASH_DIALOGS)
    return Confinement(job=_enter_job(limits), mitigations=_mitigate(), untrusted=_lose_trust())


def _enter_job(limits: Limits) -> bool:
    job = _kernel.CreateJobObjectW(None, None)
    bounds = _ExtendedLimits(process_memory=limits.memory)
    bounds.basic.flags = PROCESS_TIME | ACTIVE_PROCESS | PROCESS_MEMORY | DIE_ON_CRASH
    bounds.basic.process_time = limits.cpu * 10_000_000
    bounds.basic.processes = 1
    restrictions = wintypes.DWORD(EVERY_UI_RESTRICTION)
    return bool(
        job
        and _kernel.SetInformationJobObject(job, EXTENDED_LIMITS, ctypes.byref(bounds), ctypes.sizeof(bounds))
        and _kernel.SetInformationJobObject(job, BASIC_UI_RESTRICTIONS, ctypes.byref(restrictions), 4)
        and _kernel.AssignProcessToJobObject(job, _kernel.GetCurrentProcess())
    )


def _mitigate() -> bool:
    """Every one is tried; the layer counts when all of them hold."""
    held = [
        _kernel.SetProcessMitigationPolicy(policy, ctypes.byref(wintypes.DWORD(flags)), 4)
        for policy, flags in MITIGATIONS.items()
    ]
    return all(held)


def _lose_trust() -> bool:
    token, sid = wintypes.HANDLE(), ctypes.c_void_p()
    rights = TOKEN_QUERY | TOKEN_ADJUST_DEFAULT
    if not _advapi.OpenProcessToken(_kernel.GetCurrentProcess(), rights, ctypes.byref(token)):
        return False
    if not _advapi.ConvertStringSidToSidW(UNTRUSTED, ctypes.byref(sid)):
        return False
    label = _Label(sid, GROUP_INTEGRITY)
    set_level = _advapi.SetTokenInformation(token, TOKEN_INTEGRITY_LEVEL, ctypes.byref(label), ctypes.sizeof(label))
    return bool(set_level)
