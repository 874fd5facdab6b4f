"""Names of kinds of file."""

from intake_app.domain.document import Kind
from intake_app.words.hook import translate


def kind_name(kind: Kind) -> str:
    """What a person would call it, with the format in brackets where it helps."""
    return {
        Kind.JPEG: translate("Kinds", "Photo (JPEG)"),
        Kind.PNG: translate("Kinds", "Picture (PNG)"),
        Kind.GIF: translate("Kinds", "Picture (GIF)"),
        Kind.WEBP: translate("Kinds", "Picture (WebP)"),
        Kind.TIFF: translate("Kinds", "Scan (TIFF)"),
        Kind.BMP: translate("Kinds", "Picture (BMP)"),
        Kind.HEIF: translate("Kinds", "Photo (HEIC)"),
        Kind.AVIF: translate("Kinds", "Photo (AVIF)"),
        Kind.JPEG2000: translate("Kinds", "Picture (JPEG 2000)"),
        Kind.JPEG_XL: translate("Kinds", "Picture (JPEG XL)"),
        Kind.RAW: translate("Kinds", "Camera raw photo"),
        Kind.SVG: translate("Kinds", "Drawing (SVG)"),
        Kind.ICO: translate("Kinds", "Icon (ICO)"),
        Kind.PDF: translate("Kinds", "PDF document"),
        Kind.PNM: translate("Kinds", "Picture (PNM)"),
        Kind.OFFICE: translate("Kinds", "Office document"),
        Kind.DOCX: translate("Kinds", "Text document (DOCX)"),
        Kind.XLSX: translate("Kinds", "Spreadsheet (XLSX)"),
        Kind.PPTX: translate("Kinds", "Slides (PPTX)"),
        Kind.ODT: translate("Kinds", "Text document (ODT)"),
        Kind.ODS: translate("Kinds", "Spreadsheet (ODS)"),
        Kind.ODP: translate("Kinds", "Slides (ODP)"),
        Kind.RTF: translate("Kinds", "Text document (RTF)"),
        Kind.OLD_OFFICE: translate("Kinds", "Office document (old format)"),
        Kind.MSG: translate("Kinds", "Email (Outlook)"),
        Kind.EMAIL: translate("Kinds", "Email"),
        Kind.ARCHIVE: translate("Kinds", "Archive"),
        Kind.AUDIO: translate("Kinds", "Sound"),
        Kind.VIDEO: translate("Kinds", "Video"),
        Kind.HTML: translate("Kinds", "Web page (HTML)"),
        Kind.DATA: translate("Kinds", "Data for programs"),
        Kind.TEXT: translate("Kinds", "Text"),
        Kind.UNKNOWN: translate("Kinds", "Unknown kind"),
    }[kind]


def short_kind_name(kind: Kind) -> str:
    """Without the format, for tiles: Photo, Scan, PDF document."""
    return kind_name(kind).partition(" (")[0]
