"""A child that also finds the tasks beside this file; run as a script, so nothing of it travels in the product."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from intake_app.isolation import worker

if __name__ == "__main__":
    worker.main(sys.argv[1:])
