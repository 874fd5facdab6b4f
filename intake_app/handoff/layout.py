"""
Where things lie in a handoff, a ZIP archive inside an age file. Since version 2 of the manifest it holds one bag
(BagIt 1.0, RFC 8493) in a folder of its own, `handoff-CODE-DATE`:

    README.txt                   for a reader who has never heard of us
    open-me.html                 the same for a browser: one page that lists everything
    data/documents/NNNN-…        clean copies, and files that go out as received; NNNN is the exhibit number
    data/originals/NNNN-…        files as received of which there is a clean copy too
    data/numbered/PREFIX….pdf    a document's copy with a Bates number on each page, named by the first of them
    data/images/PREFIX….tif      one page of such a copy
    data/notes/NNNN-note.txt
    data/process/…               sheets about the legal process; withheld.csv lists what stays back
    data/lists/…                 the exhibits as PDF and CSV, the custody record of what is inside
    bagit.txt, bag-info.txt, manifest-sha256.txt, manifest-sha512.txt, tagmanifest-sha256.txt, tagmanifest-sha512.txt
    manifest.json                what is here, from whom, for whom
    manifest.json.minisig        the sender's signature over it

A name is the exhibit number and a word for the kind, or the title where the sender allows that. Titles are typed by
people, and on the way back by strangers: both ways only names pass that are harmless on every file system.

The first version had no bag: README.txt, manifest.json, its signature, `documents`, `originals` and `notes`.
"""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from intake_app.domain.document import DRAWN, Kind
from intake_app.domain.names import file_name

README = "README.txt"
PAGE = "open-me.html"
MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.minisig"
DECLARATION = "bagit.txt"
INFO = "bag-info.txt"
SUMS_256, SUMS_512 = "manifest-sha256.txt", "manifest-sha512.txt"
TAG_SUMS_256, TAG_SUMS_512 = "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"
PAYLOAD = "data/"
DOCUMENTS, ORIGINALS, NOTES = f"{PAYLOAD}documents", f"{PAYLOAD}originals", f"{PAYLOAD}notes"
NUMBERED, IMAGES = f"{PAYLOAD}numbered", f"{PAYLOAD}images"
PROCESS, LISTS = f"{PAYLOAD}process", f"{PAYLOAD}lists"
WITHHELD = f"{PROCESS}/withheld.csv"
_AT_THE_TOP = frozenset({README, PAGE, DECLARATION, INFO, SUMS_256, SUMS_512})
_FOLDERS = frozenset({DOCUMENTS, ORIGINALS, NUMBERED, IMAGES, NOTES, PROCESS, LISTS})
_FIRST_FOLDERS = frozenset({"documents", "originals", "notes"})
_MAX_TITLE = 100  # characters of a title that go into a path; some programs stop at 260 for the whole
_MAX_ENDING = 12
LOAD_FILE_SIGNS: Mapping[str, str] = MappingProxyType({"\xfe": "th", "\xae": "(R)"})
"""What load files end a value or a line with, and what stands for it in a value: in a path before it is one, so that
links still lead to the file."""
# Readers of bags don't agree on how a % is written in a manifest.
_MISREAD = str.maketrans({"%": "_", **LOAD_FILE_SIGNS})
_WORDS: Mapping[str, str] = MappingProxyType(
    dict[str, str]()
    | dict.fromkeys((*(DRAWN - {Kind.PDF}), Kind.RAW, Kind.SVG, Kind.JPEG_XL), "picture")
    | dict.fromkeys((Kind.PDF, Kind.OFFICE, Kind.OLD_OFFICE, Kind.DOCX, Kind.ODT, Kind.RTF), "document")
    | dict.fromkeys((Kind.XLSX, Kind.ODS), "table")
    | dict.fromkeys((Kind.PPTX, Kind.ODP), "slides")
    | dict.fromkeys((Kind.EMAIL, Kind.MSG), "message")
    | {Kind.AUDIO: "sound", Kind.VIDEO: "video", Kind.ARCHIVE: "archive", Kind.TEXT: "text", Kind.HTML: "page"}
)
_USUAL_ENDINGS = frozenset(
    (  # noqa: SIM905  a list of seventy strings is no easier to read
        ".3gp .7z .aac .amr .asf .avi .avif .bmp .bz2 .cr2 .csv .dng .doc .docx .eml .flac .gif .gz .heic .heif .htm"
        " .html .ico .ics .jp2 .jpeg .jpg .json .jxl .log .m4a .m4v .md .mbox .mht .mkv .mov .mp3 .mp4 .mpeg .mpg .msg"
        " .nef .odp .ods .odt .ogg .opus .pdf .png .pnm .ppt .pptx .rar .rtf .svg .tar .tgz .tif .tiff .txt .vcf .wav"
        " .webm .webp .wma .wmv .xls .xlsx .xml .xz .zip"
    ).split()
)


def base(matter: str, created: datetime, number: int, of: int) -> str:
    """The folder that holds the bag; in the first of three parts it ends with `-1-of-3`."""
    part = f"-{number}-of-{of}" if of > 1 else ""
    return file_name(f"handoff-{matter}-{created:%Y%m%d}{part}")


def neutral_path(folder: str, number: int, kind: str, ending: str) -> str:
    """A path that says what kind of thing it is, and nothing of whom. An ending nobody knows could be a name, too."""
    word = _WORDS.get(kind, "file")
    usual = ending.lower()
    return f"{folder}/{number:04}-{word}{usual if usual in _USUAL_ENDINGS else ''}"


def note_path(number: int) -> str:
    """Likewise, for a note."""
    return f"{NOTES}/{number:04}-note.txt"


def titled_path(folder: str, number: int, title: str, ending: str) -> str:
    """A path that is safe everywhere. `ending` has its dot, or is empty; it may be a stranger's too."""
    harmless = file_name(f"_{ending.translate(_MISREAD)[:_MAX_ENDING]}")[1:]
    name = file_name(f"{number:04} {title.translate(_MISREAD)[:_MAX_TITLE].strip()}", harmless)
    return f"{folder}/{name}"


def named_path(folder: str, name: str) -> str:
    """A path for something that the program itself made and named."""
    return f"{folder}/{file_name(name)}"


def is_safe(path: str, version: int) -> bool:
    """Whether this is a path as one of the above makes them, or that of a file at the top."""
    folder, _, name = path.rpartition("/")
    if not folder:
        return path in ({README} if version == 1 else _AT_THE_TOP)
    return folder in (_FIRST_FOLDERS if version == 1 else _FOLDERS) and file_name(name) == name


def is_payload(path: str) -> bool:
    """Whether it lies in the bag, and not around it."""
    return path.startswith(PAYLOAD)


def clash_key(path: str) -> str:
    """Equal for two paths that fall together where case does not count."""
    return path.casefold()
