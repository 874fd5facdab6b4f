"""
XMP, read as text. Property names are matched with a pattern, without an XML parser: hostile XML has nothing to work on,
and broken XML still tells what it carries.
"""

import re

from intake_app.cleaning.inspect.traces import Traces
from intake_app.domain.findings import What

_PROPERTY = re.compile(rb"[<\s]([A-Za-z][\w-]{0,30}):([A-Za-z][\w-]{0,40})(?=[\s=>/])")
_MOST_BYTES = 16 << 20

_PLUMBING = {b"x", b"xml", b"xmlns", b"rdf", b"xpacket"}
_BY_PROPERTY: tuple[tuple[What, str], ...] = (
    (What.GAIN_MAP, r"hdrgm:|hdr[-_]?gain|apple.*gainmap"),
    (What.MOTION_VIDEO, r"\w+:(motionphoto|microvideo)"),
    (What.SECOND_PICTURE, r"g?container:|item:|g(depth|image|audio|pano|camera):|device:"),
    (What.THUMBNAIL, r"xmpgimg:|\w+:thumbnails?$"),
    (What.GPS, r"\w+:(gps|latitude|longitude|geo)"),
    (What.TAKEN_AT, r"\w+:(\w*date(time)?\w*|when|\w*timestamp)$"),
    (What.SERIAL, r"\w+:(\w*serialnumber|imageuniqueid|lensid)$"),
    (What.DOCUMENT_ID, r"\w+:(\w*documentid|\w*instanceid|\w*uuid|guid)$"),
    (What.DEVICE, r"\w+:(make|model|lens\w*|uniquecameramodel)$"),
    (What.SOFTWARE, r"\w+:(creatortool|software\w*|history\w*|\w*toolkit|version|rawfilename|xmptk)$"),
    (What.PERSON, r"\w+:(creator\w*|author\w*|rights|owner\w*|artist|credit|copyright\w*|byline|contributor)$"),
    (What.PERSON, r"\w+:(publisher|person\w*|ci\w+|usageterms|webstatement|captionwriter|source)$|mwg-rs:|mp(reg)?:"),
    (What.CAPTION, r"\w+:(title|description|subject|headline|caption\w*|keywords?|label|rating\w*|city|state)$"),
    (What.CAPTION, r"\w+:(country\w*|location\w*|sublocation|instructions|category|event|tagslist|hierarchical\w*)$"),
    (What.COMMENT, r"\w+:(usercomment|comments?|notes?)$"),
    (What.ORIENTATION, r"tiff:orientation$"),
    (What.RESOLUTION, r"tiff:[xy]?resolution(unit)?$"),
    (What.C2PA, r"dcterms:provenance$|c2pa:"),
    (What.CAMERA_SETTINGS, r"(exif|exifex|aux|crs|tiff):"),
)
_PATTERNS = tuple((what, re.compile(pattern, re.IGNORECASE)) for what, pattern in _BY_PROPERTY)


def name(packet: bytes, traces: Traces) -> None:
    """Names what a packet holds, property by property; nothing for no packet."""
    if not packet:
        return
    traces.add(What.XMP, "XMP packet", size=len(packet))
    text = packet[:_MOST_BYTES].replace(b"\0", b"")  # UTF-16 and UTF-32 become plain enough to match names
    for prefix, local in dict.fromkeys(_PROPERTY.findall(text)):
        if prefix not in _PLUMBING:
            _property(f"{prefix.decode()}:{local.decode()}", traces)


def _property(name: str, traces: Traces) -> None:
    what = next((what for what, pattern in _PATTERNS if pattern.match(name)), What.XMP)
    traces.add(what, "XMP camera settings" if what is What.CAMERA_SETTINGS else f"XMP {name}")
