"""One gibibyte on its way into the disk: our take-in, SQLCipher alone with the same rows, and a plain copy."""

import shutil

from bench.material import BUILD, one_gib
from bench.measure import Command, Comparison, child, compare, peak_mib, seconds

_VAULT, _DATABASE, _COPY = BUILD / "bench.intake", BUILD / "bare.db", BUILD / "copy.bin"


def run() -> list[Comparison]:
    file = one_gib()
    ours = Command(child("take_in", _VAULT, file), _clear, says_ready=True)
    peers = {
        "bare SQLCipher": Command(child("bare_sqlcipher", _DATABASE, file), _clear, says_ready=True),
        "cp + fsync": Command(["sh", "-c", 'cp "$0" "$1" && sync "$1"', file, _COPY], _clear),
    }
    found = [
        *compare("taking in 1 GiB", "s", seconds, ours, peers),
        *compare("taking in 1 GiB, memory above idle", "MiB", peak_mib, ours, peers, rounds=1),
    ]
    _clear()
    return found


def _clear() -> None:
    shutil.rmtree(_VAULT, ignore_errors=True)
    for path in (*BUILD.glob(f"{_DATABASE.name}*"), _COPY):
        path.unlink(missing_ok=True)
