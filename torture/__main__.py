"""
`python -m torture [--seed N] [--count N] [SUBJECT …]`: what fate does to a vault, counted.

The same seed makes the same choices; moments are never the same twice. The exit code is 1 when anything did not hold.
"""

import argparse
import gc
import json
import secrets
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from torture import cuts, faults, flips, kills, shim
from torture.report import Report

Run = Callable[[Path, int, int, Callable[[str], None]], Report]
SUBJECTS: dict[str, tuple[Run, int]] = {
    "kills": (kills.run, 520),
    "faults": (faults.run, 0),
    "flips": (flips.run, 10_000),
    "cuts": (cuts.run, 0),
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="torture", description=__doc__)
    parser.add_argument("subjects", metavar="SUBJECT", nargs="*", help=f"of {', '.join(SUBJECTS)}; all without any")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1 << 31), help="for the same choices again")
    parser.add_argument(
        "--count", type=int, help="runs of each subject; -1: no fault is passed over; without it: " + _usual()
    )
    parser.add_argument("--json", action="store_true", help="print the counts for programs")
    parser.add_argument("--place", type=Path, help="a folder on the drive to be tortured; without it a temporary one")
    args = parser.parse_args()
    if unknown := set(args.subjects) - set(SUBJECTS):
        parser.error(f"no such subject: {', '.join(sorted(unknown))}")
    shim.preload()
    gc.freeze()  # what is there by now stays shared with the children
    reports = []
    with tempfile.TemporaryDirectory(prefix="torture-", dir=args.place) as place:
        for name in args.subjects or SUBJECTS:
            run, usual = SUBJECTS[name]
            as_usual = args.count is None or (args.count < 0 and run is not faults.run)
            made = run(Path(place) / name, usual if as_usual else args.count, args.seed, _tell)
            reports.append(made)
            if not args.json:
                print("\n".join(made.lines()), flush=True)
    failed = sum(len(report.failures) for report in reports)
    if args.json:
        counts = {
            report.subject: {**report.counts, "failures": report.failures, "skipped": report.skipped}
            for report in reports
        }
        print(json.dumps({"seed": args.seed, "subjects": counts}))
    else:
        print(f"seed {args.seed}: " + (f"{failed} FAILED" if failed else "everything held"))
    return bool(failed)


def _usual() -> str:
    return ", ".join(f"{count} {name}" for name, (_, count) in SUBJECTS.items())


def _tell(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
