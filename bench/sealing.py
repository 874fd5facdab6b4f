"""One gibibyte sealed to one key, and opened again: our age module beside the age program."""

from bench.material import BUILD, one_gib
from bench.measure import Command, Comparison, child, compare, peak_mib, seconds
from intake_app.age import X25519Identity

_SEALED, _OPENED, _KEY = BUILD / "sealed.age", BUILD / "opened.bin", BUILD / "key.txt"


def run() -> list[Comparison]:
    plain = one_gib()
    identity = X25519Identity.generate()
    _KEY.write_text(f"{identity}\n", "utf-8")
    recipient = str(identity.recipient())

    def nothing_sealed() -> None:
        _SEALED.unlink(missing_ok=True)

    def nothing_opened() -> None:
        _OPENED.unlink(missing_ok=True)

    seal = Command(child("seal", recipient, plain, _SEALED), nothing_sealed, says_ready=True)
    age_seal = Command(["age", "-r", recipient, "-o", _SEALED, plain], nothing_sealed, needs="age")
    unseal = Command(child("unseal", _KEY, _SEALED, _OPENED), nothing_opened, says_ready=True)
    age_unseal = Command(["age", "-d", "-i", _KEY, "-o", _OPENED, _SEALED], nothing_opened, needs="age")
    found = [
        *compare("sealing 1 GiB", "s", seconds, seal, {"age": age_seal}),
        *compare("sealing 1 GiB, memory above idle", "MiB", peak_mib, seal, {"age": age_seal}, rounds=1),
        *compare("opening 1 GiB", "s", seconds, unseal, {"age": age_unseal}),
        *compare("opening 1 GiB, memory above idle", "MiB", peak_mib, unseal, {"age": age_unseal}, rounds=1),
    ]
    for leftover in (_SEALED, _OPENED, _KEY):
        leftover.unlink()
    return found
