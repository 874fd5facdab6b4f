"""The moment between loaded and working, so that memory and time can be measured from there; and what is said later."""

import sys


def wait() -> None:
    print("ready", flush=True)
    sys.stdin.read()


def say(mark: str) -> None:
    print(mark, flush=True)
