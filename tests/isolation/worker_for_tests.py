"""
A worker that also finds the tasks beside this file; run as a script, so that nothing of it travels in the product.

`--as-nobody` makes it an ordinary user first; `--old-kernel` hides Landlock and `--strange-machine` the list of system
calls, as on systems that lack them.
`--leaky` keeps things open, as a careless library would.
`--never-ready` is a child that hangs before it can read anything.
"""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

# All of it now: as another user it may not be readable any more.
from intake_app.isolation import confine_linux, landlock, nursery, seccomp, worker  # noqa: F401

NOBODY = 65534

if __name__ == "__main__":
    if "--as-nobody" in sys.argv:
        import tasks_for_tests  # noqa: F401

        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    if "--old-kernel" in sys.argv:
        landlock.CREATE_RULESET = 9999
    if "--strange-machine" in sys.argv:
        seccomp.AUDIT_ARCHITECTURES.clear()
    if "--leaky" in sys.argv:
        kept = [*os.pipe(), os.open("/etc/passwd", os.O_RDONLY), os.pidfd_open(os.getppid()), os.dup(0)]
        os.dup2(os.dup(1), 900)
    if "--never-ready" in sys.argv:
        time.sleep(3600)
    worker.main([argument for argument in sys.argv[1:] if argument.startswith("{") or "--" not in argument])
