"""The moment between loaded and working, so that memory can be measured above it."""

import sys


def wait() -> None:
    print("ready", flush=True)
    sys.stdin.read()
