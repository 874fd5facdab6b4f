"""VAULT PLACE: a vault that holds this file, or the files of this folder, as they are. Not measured itself."""

import hashlib
import sys
from datetime import UTC, datetime
from pathlib import Path

from intake_app.domain.document import Kind, Provenance, Role, Status
from intake_app.domain.matter import Mode
from intake_app.vault import Kdf, Vault

folder, place = Path(sys.argv[1]), Path(sys.argv[2])
cheap = Kdf(opslimit=1, memlimit=8192)
vault, _sheet = Vault.create(folder, "bench", "orbit velvet canyon tulip", actor="bench", kdf=cheap)
with vault:
    with vault.change() as change:
        matter = change.matters.add(Mode.CLINIC_INTAKE, "bench")
    for path in sorted(place.iterdir()) if place.is_dir() else [place]:
        size, digest = path.stat().st_size, hashlib.sha256()
        with vault.receive(matter.code) as incoming, path.open("rb") as file:
            incoming.put(Role.ORIGINAL, iter(lambda: file.read(1 << 18), b""))
            arrived = Provenance(path.name, datetime.now(UTC), size, digest.hexdigest())
            incoming.finish(title="bench", kind=Kind.UNKNOWN, status=Status.AS_RECEIVED, provenance=arrived)
