"""Starting a worker process with nothing of ours in it."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import IO, cast

from intake_app.isolation.confinement import Limits

MOST_THREADS = 1000


def worker_command() -> list[str]:
    """How to start a worker: the same interpreter, or the frozen program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--isolated-worker"]
    return [sys.executable, "-I", "-m", "intake_app.isolation.worker"]


def start(
    command: Sequence[str],
    mode: str,
    module: str,
    skill: str,
    limits: Limits,
    *,
    stdin: int | socket.socket,
    stdout: int,
) -> subprocess.Popen[bytes]:
    """Starts one; OSError when the system has no room for it. It lives as long as the calling thread at most."""
    return subprocess.Popen(
        [*command, mode, module, skill, json.dumps(asdict(limits))],
        stdin=cast(int | IO[bytes], stdin),
        stdout=stdout,
        stderr=subprocess.DEVNULL,
        bufsize=0,
        cwd=Path(sys.executable).anchor,
        env=_environment(),
        start_new_session=True,
    )


def crowded(process: int) -> bool:
    """
    Whether a process has more threads than any decoder, where the system tells.

    No limit there is holds for one process alone, and a system out of threads starts no program any more.
    """
    try:
        told = Path(f"/proc/{process}/stat").read_bytes()
        return int(told.rpartition(b")")[2].split()[17]) > MOST_THREADS
    except (OSError, IndexError):
        return False


def _environment() -> dict[str, str]:
    """Nothing of the user's. One heap for all threads: each further one would reserve 64 MiB of address space."""
    if sys.platform == "win32":
        return {"SYSTEMROOT": os.environ["SYSTEMROOT"]}
    return {"LC_ALL": "C.UTF-8", "MALLOC_ARENA_MAX": "1"}
