"""RECIPIENT PLAIN SEALED"""

import sys
from pathlib import Path

from bench.children.start import wait
from intake_app.age import encrypt, parse_recipient

recipient, plain, sealed = parse_recipient(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
wait()
with plain.open("rb") as source, sealed.open("xb") as sink:
    encrypt([recipient], source, sink)
