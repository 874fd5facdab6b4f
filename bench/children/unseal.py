"""KEY SEALED OPENED"""

import sys
from pathlib import Path

from bench.children.start import wait
from intake_app.age import decrypt, parse_identities

key, sealed, opened = (Path(argument) for argument in sys.argv[1:])
wait()
with sealed.open("rb") as source, opened.open("xb") as sink:
    decrypt(parse_identities(key.read_text("utf-8")), source, sink)
