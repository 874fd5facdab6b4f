"""One gibibyte sealed to one key and opened again, beside the age program; and whole handoffs out of a vault."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.material import BUILD, one_gib, small_files
from bench.measure import Command, Comparison, child, compare, forget, peak_mib, seconds, work
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
    """Beside nothing but reading the vault, which the system has in memory: first until all is on the drive, flushed;
    then with reading it back from there, which begins after that, and with what is entered in the record.
    """
    with _vault_of(plain):
        ours = _hand_off(recipient)
        peers = {"reading the vault": Command(child("read_vault", _VAULT), says_ready=True)}
        return [
            *compare("handing off 1 GiB, until flushed", "s", _until_flushed, ours, peers),
            *compare("handing off 1 GiB, read back", "s", work(), ours, peers),
            *compare("handing off 1 GiB, memory above idle", "MiB", peak_mib, ours, peers, rounds=1),
        ]


def _until_flushed(command: Command) -> float:
    return work("flushed" if "bench.children.hand_off" in command.arguments else "done")(command)


def _small_ones(recipient: str) -> list[Comparison]:
    """Read back and entered in the record. Files of a user are on the drive; made a moment ago, they are in memory."""
    folder = small_files()
    pipe: list[str | Path] = ["sh", "-c", 'tar cf - -C "$0" . | age -r "$1" -o "$2"', folder, recipient, _SEALED]
    with _vault_of(folder):

        def cold() -> None:
            _clear()
            forget((*folder.iterdir(), _VAULT / "vault.db"))

        found = []
        for where, before in (("on the drive", cold), ("in memory", _clear)):
            ours, tar = _hand_off(recipient, before), Command(pipe, before, needs="age")
            found += compare(f"handing off 10 000 of 4 KiB, {where}", "s", work(), ours, {"tar | age": tar})
        ours = _hand_off(recipient)
        return found + compare(
            "handing off 10 000, memory above idle", "MiB", peak_mib, ours, {"tar | age": tar}, rounds=1
        )


@contextmanager
def _vault_of(place: Path) -> Iterator[None]:
    shutil.rmtree(_VAULT, ignore_errors=True)
    subprocess.run(child("fill_vault", _VAULT, place), check=True)
    try:
        yield
    finally:
        shutil.rmtree(_VAULT)


def _clear() -> None:
    _SEALED.unlink(missing_ok=True)


def _hand_off(recipient: str, before: Callable[[], object] = _clear) -> Command:
    return Command(child("hand_off", _VAULT, _SEALED, recipient), before, says_ready=True)
