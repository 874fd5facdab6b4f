"""VAULT TARGET RECIPIENT: the workflow that the window starts. It says "flushed" before it begins to read back."""

import gc
import sys
from pathlib import Path

from bench.children.start import say, wait
from intake_app.domain.document import Role
from intake_app.domain.progress import Step
from intake_app.vault import Vault
from intake_app.workflows.hand_off import Addressees, Choice, Contents, hand_off

vault = Vault.open(Path(sys.argv[1]), "orbit velvet canyon tulip", actor="bench")
with vault:
    with vault.reading() as view:
        (matter,) = view.matters.list()
        chosen = tuple(Choice(item.id, Role.ORIGINAL) for item in view.documents.of(matter.code))
    stages: list[str] = []

    def told(step: Step) -> None:
        if step.stage not in stages:
            stages.append(step.stage)
            if step.stage == "read_back":
                say("flushed")

    gc.disable()  # as in the window, which looks for garbage once a second, between two things to do
    wait()
    hand_off(
        vault,
        matter.code,
        actor="bench",
        to=Addressees((sys.argv[3],)),
        counsel=None,
        contents=Contents(chosen),
        target=Path(sys.argv[2]),
        sender="bench",
        progress=told,
    )
    say("done")
