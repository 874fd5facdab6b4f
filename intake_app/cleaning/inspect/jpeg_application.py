"""Application segments of a JPEG (APP0 to APP15): by whom they are and what they give away."""

import re

from intake_app.cleaning.inspect import exif, photoshop
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

_HARMLESS_JFIF = re.compile(rb"JFIF\0\x01[\0-\x02](\0\0\x01\0\x01|\x01\0\x48\0\x48)\0\0", re.DOTALL)
_HARMLESS_ADOBE = re.compile(rb"Adobe\0[\x64\x65]\0\0\0\0[\0-\x02]", re.DOTALL)

_EXIF, _XMP, _XMP_MORE = b"Exif\0", b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0"
_SIGNATURES: dict[tuple[int, bytes], tuple[What, str]] = {
    (0, b"JFXX\0"): (What.THUMBNAIL, "JFIF extension thumbnail"),
    (2, b"ICC_PROFILE\0"): (What.ICC, "ICC profile"),
    (2, b"urn:iso:std:iso:ts:21496"): (What.GAIN_MAP, "ISO 21496 gain map"),
    (11, b"JP"): (What.C2PA, "JUMBF"),
    (12, b"Ducky"): (What.PHOTOSHOP, "Ducky"),
    (13, b"Adobe_CM"): (What.PHOTOSHOP, "Adobe_CM"),
    (14, b"Adobe"): (What.PHOTOSHOP, "Adobe"),
}


def name(number: int, body: bytes, traces: Traces, packets: list[bytes]) -> None:
    """Names one by the signature it begins with; XMP is collected in `packets`, as it may go on in the next."""
    where = f"JPEG APP{number}"
    if (number == 0 and _HARMLESS_JFIF.fullmatch(body)) or (number == 14 and _HARMLESS_ADOBE.fullmatch(body)):
        return
    if number == 0 and body.startswith(b"JFIF\0"):
        _jfif(body, traces)
    elif number == 1 and body.startswith(_EXIF):
        exif.name(body[6:], traces)
    elif number == 1 and body.startswith((_XMP, _XMP_MORE)):
        packets.append(body[len(_XMP) :] if body.startswith(_XMP) else body[len(_XMP_MORE) + 40 :])
    elif number == 13 and body.startswith(b"Photoshop 3.0\0"):
        photoshop.name(body[14:], traces)
    else:
        for (segment, signature), (what, title) in _SIGNATURES.items():
            if segment == number and body.startswith(signature):
                traces.add(what, f"{where} {title}")
                return
        match = re.match(rb"[!-~][ -~]{2,19}", body)
        traces.add(What.APP_DATA, f"{where} {label(match[0])}" if match else where, size=len(body))


def _jfif(body: bytes, traces: Traces) -> None:
    """A JFIF header that says more than it has to."""
    if len(body) > 14 or body[12:14] != b"\0\0":
        traces.add(What.THUMBNAIL, "JPEG APP0 JFIF", size=len(body))
    if not _HARMLESS_JFIF.match(body[:12] + b"\0\0"):
        traces.add(What.RESOLUTION, "JPEG APP0 JFIF density")
