"""One gibibyte sealed to one key and opened again, beside the age program; and whole handoffs out of a vault."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.material import BUILD, one_gib, small_files
from bench.measure import Command, Comparison, child, compare, peak_mib, seconds
from intake_app.age import X25519Identity

_VAULT = BUILD / "handoff.intake"
_SEALED, _OPENED, _KEY = BUILD / "sealed.age", BUILD / "opened.bin", BUILD / "key.txt"


def run() -> list[Comparison]:
    plain = one_gib()
    identity = X25519Identity.generate()
    _KEY.write_text(f"{identity}\n", "utf-8")
    recipient = str(identity.recipient())

    def nothing_opened() -> None:
        _OPENED.unlink(missing_ok=True)

    seal = Command(child("seal", recipient, plain, _SEALED), _clear, says_ready=True)
    age_seal = Command(["age", "-r", recipient, "-o", _SEALED, plain], _clear, needs="age")
    unseal = Command(child("unseal", _KEY, _SEALED, _OPENED), nothing_opened, says_ready=True)
    age_unseal = Command(["age", "-d", "-i", _KEY, "-o", _OPENED, _SEALED], nothing_opened, needs="age")
    found = [
        *compare("sealing 1 GiB", "s", seconds, seal, {"age": age_seal}),
        *compare("sealing 1 GiB, memory above idle", "MiB", peak_mib, seal, {"age": age_seal}, rounds=1),
        *compare("opening 1 GiB", "s", seconds, unseal, {"age": age_unseal}),
        *compare("opening 1 GiB, memory above idle", "MiB", peak_mib, unseal, {"age": age_unseal}, rounds=1),
    ]
    found += [*_handoffs(recipient, plain), *_small_ones(recipient)]
    for leftover in (_SEALED, _OPENED, _KEY):
        leftover.unlink()
    return found


def _handoffs(recipient: str, plain: Path) -> list[Comparison]:
    """Reading, sealing, writing and reading back, beside nothing but reading the vault."""
    with _vault_of(plain):
        ours, reading = _hand_off(recipient), Command(child("read_vault", _VAULT), says_ready=True)
        return [
            *compare("handing off 1 GiB", "s", seconds, ours, {"reading the vault": reading}),
            *compare(
                "handing off 1 GiB, memory above idle", "MiB", peak_mib, ours, {"reading the vault": reading}, rounds=1
            ),
        ]


def _small_ones(recipient: str) -> list[Comparison]:
    folder = small_files()
    tar = Command(
        ["sh", "-c", 'tar cf - -C "$0" . | age -r "$1" -o "$2"', folder, recipient, _SEALED], _clear, needs="age"
    )
    with _vault_of(folder):
        return compare("handing off 10 000 files of 4 KiB", "s", seconds, _hand_off(recipient), {"tar | age": tar})


@contextmanager
def _vault_of(place: Path) -> Iterator[None]:
    shutil.rmtree(_VAULT, ignore_errors=True)
    subprocess.run(child("fill_vault", _VAULT, place), check=True)
    try:
        yield
    finally:
        shutil.rmtree(_VAULT)


def _hand_off(recipient: str) -> Command:
    return Command(child("hand_off", _VAULT, _SEALED, recipient), _clear, says_ready=True)


def _clear() -> None:
    _SEALED.unlink(missing_ok=True)
