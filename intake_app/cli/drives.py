"""`intake-app drives`: the drives that can be pulled out."""

from argparse import Namespace

from intake_app.cli.answer import Answer
from intake_app.cli.command import Commands, add_command
from intake_app.domain.drives import Drive
from intake_app.words.sizes import size
from intake_app.workflows.drives import removable_drives


def add(commands: Commands) -> None:
    add_command(commands, "drives", run, "list the drives that can be pulled out")


def run(_args: Namespace) -> Answer:
    drives = removable_drives()
    return Answer({"drives": [_facts(drive) for drive in drives]}, list(map(_line, drives)) or ["There is none."])


def _facts(drive: Drive) -> dict[str, object]:
    return {
        "place": str(drive.mount.place),
        "label": drive.label,
        "kind": drive.mount.kind,
        "size": drive.size,
        "free": drive.free,
        "read_only": drive.mount.read_only,
        "largest_file": drive.mount.file_limit,
    }


def _line(drive: Drive) -> str:
    protected = ", write-protected" if drive.mount.read_only else ""
    room = f"{size(drive.free)} free of {size(drive.size)}, {drive.mount.file_system}{protected}"
    return f"{drive.mount.place}  {drive.label or '(no name)'}: {room}"
