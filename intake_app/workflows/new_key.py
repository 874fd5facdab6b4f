"""A key of one's own, to receive handoffs with."""

from pathlib import Path

from intake_app.age import new_identity
from intake_app.workflows.write_file import chosen_file


def new_key(path: Path, *, post_quantum: bool = False) -> str:
    """Write a new age identity file that only its owner can read, and give the public key, `age1…` or `age1pq1…`.

    The file is as `age-keygen` makes it, without the date. TargetExists or CannotWrite when it can't be written.
    """
    identity = new_identity(post_quantum=post_quantum)
    recipient = str(identity.recipient())
    with chosen_file(path) as file:
        file.write(f"# public key: {recipient}\n{identity}\n".encode("ascii"))
    return recipient
