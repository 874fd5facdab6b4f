"""
PNM (Netpbm's pages pbm, pgm, ppm and pam): a header in text, then samples; one picture behind the other.

Harmless: the shortest header there is, samples that stay below their highest value, nothing between or behind.
"""

import re

from intake_app.cleaning.inspect.reader import CutError
from intake_app.cleaning.inspect.traces import Traces
from intake_app.domain.findings import What

_PLAIN = re.compile(
    rb"P4\n[1-9]\d* [1-9]\d*\n|P[56]\n[1-9]\d* [1-9]\d*\n[1-9]\d*\n|P7\nWIDTH [1-9]\d*\nHEIGHT [1-9]\d*\nDEPTH [1-4]\n"
    rb"MAXVAL [1-9]\d*\nTUPLTYPE (?:(?:BLACKANDWHITE|GRAYSCALE|RGB)(?:_ALPHA)?|CMYK)\nENDHDR\n"
)
_BLANK = rb"(?:\s|#[^\n\r]*+[\n\r])*+"
_LOOSE = re.compile(
    rb"P[14]%b\d+%b\d+\s|P[2356]%b\d+%b\d+%b\d+\s|P7\s*\n(?:(?!ENDHDR)[^\n]*\n)*+ENDHDR[^\n]*\n" % ((_BLANK,) * 5)
)
_COMMENT = re.compile(rb"#[^\n\r]*")
_SAMPLES = {b"P4": 1, b"P5": 1, b"P6": 3}


def walk(data: bytes, traces: Traces) -> None:
    """Picture by picture to the end."""
    at = 0
    while at < len(data):
        header = _PLAIN.match(data, at)
        if not header:
            header = _LOOSE.match(data, at)
            if not header:
                break
            _loose(header[0], traces)
        if header[0][:2] in {b"P1", b"P2", b"P3"}:
            traces.add(What.OTHER, "PNM in digits")
            _comments(data[header.end() :], traces)
            return
        at = _samples(data, header, traces)
    if not at:
        raise CutError(0)
    if at < len(data):
        traces.add(What.TRAILING, "PNM after the last picture", size=len(data) - at)


def _loose(header: bytes, traces: Traces) -> None:
    """Names what a header says beyond what it has to, or that it says it in another way."""
    if not _comments(header, traces):
        traces.add(What.OTHER, "PNM header")


def _comments(text: bytes, traces: Traces) -> int:
    comments = _COMMENT.findall(text)
    for comment in comments:
        traces.add(What.COMMENT, "PNM comment", size=len(comment))
    return len(comments)


def _samples(data: bytes, header: re.Match[bytes], traces: Traces) -> int:
    """Checks the samples behind a header; where they end."""
    magic, numbers = header[0][:2], [int(number) for number in re.findall(rb"\d+", _COMMENT.sub(b"", header[0][2:]))]
    if len(numbers) < (2 if magic == b"P4" else 3):
        raise CutError(header.start())
    width, height = numbers[:2]
    samples = numbers[2] if magic == b"P7" else _SAMPLES[magic]
    highest = 1 if magic == b"P4" else numbers[-1]
    row = width + 7 >> 3 if magic == b"P4" else width * samples * (2 if highest > 0xFF else 1)
    start, end = header.end(), header.end() + row * height
    if end > len(data):
        raise CutError(end)
    body = data[start:end]
    if magic == b"P4":
        odd = any(last & (1 << -width % 8) - 1 for last in body[row - 1 :: row])
    elif highest > 0xFF:
        odd = highest < 0xFFFF and any(body[at] << 8 | body[at + 1] > highest for at in range(0, len(body), 2))
    else:
        odd = max(body, default=0) > highest
    if odd:
        traces.add(What.OTHER, "PNM values beyond what shows")
    return end
