"""An item: one file as it came, what is kept of it, and what cleaning did."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from intake_app.domain.findings import Why
from intake_app.domain.ids import ItemId, MatterCode
from intake_app.errors import Refusal


class Kind(StrEnum):
    """What the bytes are. The name never decides."""

    JPEG = "jpeg"
    PNG = "png"
    GIF = "gif"
    WEBP = "webp"
    TIFF = "tiff"
    BMP = "bmp"
    HEIF = "heif"  # HEIC included
    AVIF = "avif"
    RAW = "raw"  # what a camera's sensor saw: DNG, NEF, CR2 …; often a TIFF outside, never cleaned as one
    JPEG2000 = "jpeg2000"
    JPEG_XL = "jpeg_xl"
    SVG = "svg"
    ICO = "ico"
    PNM = "pnm"  # PBM, PGM, PPM, PAM
    PDF = "pdf"
    OFFICE = "office"  # a zip with Office or OpenDocument parts; which of these it is, a child finds out:
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    ODT = "odt"
    ODS = "ods"
    ODP = "odp"
    RTF = "rtf"
    OLD_OFFICE = "old_office"  # OLE; it may be doc, xls, ppt, or:
    MSG = "msg"  # a message of Outlook
    EMAIL = "email"
    ARCHIVE = "archive"
    AUDIO = "audio"
    VIDEO = "video"
    HTML = "html"  # a web page, with whatever it hides and fetches
    DATA = "data"  # text that programs read and show as something else: XML, contacts, calendars, tracks, PostScript
    TEXT = "text"
    UNKNOWN = "unknown"


PICTURES = frozenset(
    {Kind.JPEG, Kind.PNG, Kind.GIF, Kind.WEBP, Kind.TIFF, Kind.BMP, Kind.HEIF, Kind.AVIF}
    | {Kind.JPEG2000, Kind.PNM, Kind.ICO}
)
"""Pictures that are cleaned."""

OFFICE = frozenset({Kind.DOCX, Kind.XLSX, Kind.PPTX, Kind.ODT, Kind.ODS, Kind.ODP})
"""What a package of Office or OpenDocument parts turns out to be."""

CLEANABLE = PICTURES | OFFICE | {Kind.PDF, Kind.OFFICE, Kind.EMAIL, Kind.OLD_OFFICE, Kind.TEXT}
"""What a cleaner makes a clean copy of, or finds out that it can't. Everything else is stored as received."""

DRAWN = PICTURES | {Kind.PDF}
"""What is looked at as pixels of its pages."""

PACKAGES = frozenset({Kind.EMAIL, Kind.MSG, Kind.ARCHIVE})
"""What other files can be taken out of."""

WORDED = frozenset(
    {Kind.PDF, Kind.EMAIL, Kind.MSG, Kind.TEXT, Kind.HTML, Kind.DATA, Kind.RTF, Kind.OFFICE, Kind.OLD_OFFICE}
    | {Kind.DOCX, Kind.XLSX, Kind.PPTX, Kind.ODT, Kind.ODS, Kind.ODP}
)
"""What may have words that can be read out of it."""

EVIDENCE = frozenset({Kind.EMAIL, Kind.MSG})
"""What is always kept as it came, whatever else is not: only its headers prove where it came from."""


class Status(StrEnum):
    """What the badge says."""

    CLEAN = "clean"
    AS_RECEIVED = "as_received"


class Role(StrEnum):
    """Which bytes of an item."""

    CLEAN = "clean"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a file carried: a `findings.What` code, and the place in the file ("EXIF GPSLatitude")."""

    what: str
    where: str
    count: int = 1
    why: str = ""  # for what was kept: a code that says why


WARNINGS = frozenset({Why.STILL_READABLE, Why.STAYS_READABLE, Why.MAY_MARK})
"""Why something that looks gone, or is not seen, can be read all the same."""


@dataclass(frozen=True, slots=True)
class CleaningReport:
    """What was found, what is gone, what stayed and why."""

    kind: Kind
    output_kind: Kind
    found: tuple[Finding, ...] = ()
    removed: tuple[Finding, ...] = ()
    kept: tuple[Finding, ...] = ()
    width: int = 0  # pixels of the first page, upright
    height: int = 0
    pages: int = 1  # frames or pages

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What looks gone, or is not seen, and can be read all the same by whoever has the copy."""
        return tuple(finding for finding in self.kept if finding.why in WARNINGS)


@dataclass(frozen=True, slots=True)
class PartOf:
    """Where a file was taken out of: an item that is a message or an archive, and the place in it, from 1."""

    item: ItemId
    exhibit: int
    number: int


@dataclass(frozen=True, slots=True)
class Provenance:
    """What we knew about a file the moment it arrived."""

    original_name: str  # as it was on the drive, control characters escaped
    received_at: datetime  # UTC
    size: int  # bytes as received
    sha256: str  # hex, of the bytes as received
    part_of: PartOf | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """Bytes in the vault."""

    role: Role
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Sums:
    """What a bag and an archive ask of bytes, besides their SHA-256."""

    sha512: str  # hex
    crc32: int


@dataclass(frozen=True, slots=True)
class Item:
    """One file in a matter. `contents` has the clean copy, the original or both."""

    id: ItemId
    matter: MatterCode
    exhibit: int  # running number in its matter, from 1
    title: str  # shown and editable; starts as the file's name without its ending
    kind: Kind
    status: Status
    provenance: Provenance
    contents: tuple[Content, ...]
    report: CleaningReport | None  # None for what was stored as received
    refusal: Refusal | None = None  # why there is no clean copy, if one was tried

    def content(self, role: Role) -> Content | None:
        """The bytes of that role, if they are kept."""
        for content in self.contents:
            if content.role is role:
                return content
        return None

    @property
    def shared(self) -> Content:
        """What goes out unless the original is asked for: the clean copy, or the file as received.

        Of an item whose entry does not read, the file as far as it is known how it came; who reads it is told more.
        """
        kept = self.content(Role.CLEAN) or self.content(Role.ORIGINAL)
        return kept or Content(Role.ORIGINAL, self.provenance.size, self.provenance.sha256)
