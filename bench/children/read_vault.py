"""VAULT: reads and checks everything in it, and keeps nothing."""

import sys
from pathlib import Path

from bench.children.start import say, wait
from intake_app.domain.document import Role
from intake_app.vault import Vault

vault = Vault.open(Path(sys.argv[1]), "orbit velvet canyon tulip", actor="bench")
with vault:
    with vault.reading() as view:
        items = [item for matter in view.matters.list() for item in view.documents.of(matter.code)]
    wait()
    for item in items:
        for _piece in vault.read(item.id, Role.ORIGINAL):
            pass
    say("done")
