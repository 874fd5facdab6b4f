"""What is claimed about files is looked up in their bytes, and asked of programs that are not ours."""

import hashlib
import io
import shutil
import subprocess
import zipfile
from pathlib import Path

from intake_app.workflows.new_key import unlocked

# 37° 47′ N as EXIF has it: two fractions of 32-bit numbers, the most significant byte first.
LATITUDE = b"\0\0\0\x25\0\0\0\x01\0\0\0\x2f\0\0\0\x01"
PHONE = {
    "GPS position": LATITUDE,
    "serial number": b"NP9-SAMPLE-0042771",
    "owner's name": b"Juniper Sample",
    "phone model": b"Nimbus P9",
}
TRACES = {
    "summons-photo.jpg": {**PHONE, "date and time": b"2026:11:19 18:22:47", "comment": b"sent from Juniper"},
    "letter.heic": {**PHONE, "date and time": b"2026:11:21 11:05:13"},
    "platform-notice.png": {"author": b"Juniper Sample", "account": b"eastbrook@post.example"},
    "notice.eml": {"network address": b"192.0.2.41", "way it took": b"mx1.post.example with ESMTPS"},
    "redacted-copy.pdf": {
        "author": b"L. Example",
        "program": b"Lumen Portal 3.1",
        "words under a black bar": b"Special Agent R. Sample",
    },
    "scan.tif": {"serial number": b"CW-SAMPLE-5531", "who scanned": b"L. Example", "computer": b"CLINIC-FRONTDESK"},
}
"""What the samples carry, as it stands in their bytes (resources/samples/README.md)."""


def traces_of(sample: Path) -> dict[str, bytes]:
    """What a sample carries. ValueError if it does not, for then its absence would prove nothing."""
    data, traces = sample.read_bytes(), TRACES[sample.name]
    if absent := [name for name, trace in traces.items() if trace not in data]:
        raise ValueError(f"{sample.name} carries no {absent[0]}")
    return traces


def sha256(data: bytes) -> str:
    """In hex."""
    return hashlib.sha256(data).hexdigest()


def opened_by_age(sealed: Path, key: Path, passphrase: str) -> dict[str, str] | None:
    """What the `age` program and a ZIP reader get out: SHA-256 by name. None where `age` is not installed.

    `age` asks for a key's passphrase on a terminal only, which is not here: it gets the key opened, through a pipe.
    """
    age = shutil.which("age")
    if age is None:
        return None
    text = unlocked(key.read_bytes(), passphrase).encode("ascii")
    opened = subprocess.run([age, "--decrypt", "-i", "-", sealed], input=text, capture_output=True, check=True)
    with zipfile.ZipFile(io.BytesIO(opened.stdout)) as bundle:
        return {name: sha256(bundle.read(name)) for name in bundle.namelist()}
