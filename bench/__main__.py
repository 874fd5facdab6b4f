"""`python -m bench [SUBJECT…]`: prints a table of ratios and writes build/bench/latest.json."""

import json
import sys
from dataclasses import asdict

from bench import cleaning, sealing, starting, storing, volume
from bench.material import BUILD
from bench.measure import Comparison

SUBJECTS = {
    "cleaning": cleaning.run,
    "sealing": sealing.run,
    "storing": storing.run,
    "starting": starting.run,
    "volume": volume.run,
}


def main(names: list[str]) -> None:
    BUILD.mkdir(parents=True, exist_ok=True)
    comparisons: list[Comparison] = []
    for name in names or SUBJECTS:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        comparisons += SUBJECTS[name]()
    (BUILD / "latest.json").write_text(json.dumps([asdict(entry) for entry in comparisons], indent=2) + "\n", "utf-8")
    print(f"{'':44} {'ours':>8} {'peer':>8}       ratio  peer")
    for entry in comparisons:
        peer = "-" if entry.peer is None else f"{entry.peer:.2f}"
        ratio = "-" if entry.ratio is None else f"{entry.ratio:.2f}"
        print(f"{entry.name:44} {entry.ours:8.2f} {peer:>8} {entry.unit:4} {ratio:>6}  {entry.peer_name}")


main(sys.argv[1:])
