"""VAULT FILE: the workflow that a drop on the window starts. Random bytes go in as they are: no kind we clean."""

import sys
from pathlib import Path

from bench.children.start import wait
from intake_app.domain.matter import Mode
from intake_app.paths import resource
from intake_app.vault import Kdf, Vault
from intake_app.workflows.cleaner import open_cleaner
from intake_app.workflows.take_in import take_in

folder, file = Path(sys.argv[1]), Path(sys.argv[2])
cheap = Kdf(opslimit=1, memlimit=8192)  # deriving the key is no part of what is measured
vault, _sheet = Vault.create(folder, "bench", "orbit velvet canyon tulip", actor="bench", kdf=cheap)
with vault, open_cleaner() as cleaner:
    with vault.change() as change:
        matter = change.matters.add(Mode.CLINIC_INTAKE, "bench")
    take_in(vault, cleaner, matter.code, [resource("samples", "scan.tif")], actor="bench")  # the children are up now
    wait()
    result = take_in(vault, cleaner, matter.code, [file], actor="bench")
    assert len(result.items) == 1
