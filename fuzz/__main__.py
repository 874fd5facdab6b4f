"""
`python -m fuzz [--seconds N] [TARGET …]`: each target in turn, in a process of its own, guided by coverage.

What breaks one is left in build/fuzz/TARGET/ and named at the end; the exit code is 1 then. So is what takes too much
processor time, or never comes back.
"""

import argparse
import hashlib
import subprocess
import sys
from pathlib import Path

from fuzz.measured import STUCK, measured

BUILD = Path(__file__).parents[1] / "build/fuzz"
MEMORY = 2048  # MiB
ONE = "--one"  # what the child of one target is told, before its name and atheris' own options


def main() -> None:
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("targets", metavar="TARGET", nargs="*")
    parser.add_argument("--seconds", type=int, default=120, help="for each target (120)")
    args = parser.parse_args()
    from fuzz.targets import TARGETS  # noqa: PLC0415 - in the child, atheris has to watch it being imported

    broken = [name for name in args.targets or TARGETS if not _run(name, args.seconds)]
    print(f"{len(broken)} broken: {', '.join(broken)}" if broken else "Nothing broke.")
    sys.exit(bool(broken))


def _run(name: str, seconds: int) -> bool:
    """Whether the target bore it all."""
    folder = BUILD / name
    (folder / "corpus").mkdir(parents=True, exist_ok=True)
    options = [
        f"-max_total_time={seconds}",
        f"-rss_limit_mb={MEMORY}",
        f"-timeout={STUCK}",
        f"-report_slow_units={STUCK}",  # it goes by the clock, which tells of other programs too
        f"-artifact_prefix={folder}/",
    ]
    command = [sys.executable, "-m", "fuzz", ONE, name, *options, "-print_final_stats=1", str(folder / "corpus")]
    ended = subprocess.run(command, stderr=subprocess.PIPE, check=False)
    said = ended.stderr.decode("utf-8", "replace")
    runs = next((line.split()[-1] for line in said.splitlines() if "number_of_executed_units" in line), "?")
    print(f"{name:16} {runs:>10} inputs   {'bore them all' if ended.returncode == 0 else 'BROKE'}", flush=True)
    if ended.returncode:
        print("\n".join(line for line in said.splitlines() if not line.startswith("INFO:"))[-4000:])
    return ended.returncode == 0


def _fuzz(name: str, options: list[str]) -> None:
    import atheris  # noqa: PLC0415 - only here, and only for those who fuzz

    with atheris.instrument_imports(include=["intake_app"]):
        from fuzz.targets import TARGETS, seeds  # noqa: PLC0415

    corpus = Path(options[-1])
    for seed in seeds(name):
        (corpus / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    atheris.Setup([sys.argv[0], *options], measured(TARGETS[name]))
    atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[1:2] == [ONE]:
        _fuzz(sys.argv[2], sys.argv[3:])
    else:
        main()
