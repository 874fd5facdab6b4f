"""EXIF blocks: names the tags of every directory, without decoding values beyond what naming takes."""

from intake_app.cleaning.inspect import iptc, maker_notes, xmp
from intake_app.cleaning.inspect.exif_tags import GPS, MAIN, POINTERS, THUMBNAIL
from intake_app.cleaning.inspect.ifd import Directories, Entry
from intake_app.cleaning.inspect.reader import CutError
from intake_app.cleaning.inspect.traces import Traces
from intake_app.domain.findings import What

_MAKE = 0x010F


def name(block: bytes, traces: Traces) -> None:
    """Names all of an EXIF block, given from its TIFF header on."""
    traces.add(What.EXIF, "EXIF block", size=len(block))
    try:
        directories = Directories(block)
        naming = Naming(directories, traces, "EXIF")
        for number, at in enumerate(directories.chain()):
            naming.directory(at, "thumbnail" if number else "main")
    except CutError:
        traces.add(What.OTHER, "EXIF unreadable part")


class Naming:
    """Names entries, and those of the directories they point at."""

    def __init__(self, directories: Directories, traces: Traces, place: str) -> None:
        self._directories, self._traces, self._place = directories, traces, place
        self._make = b""

    def directory(self, at: int, kind: str) -> None:
        """Names the directory at `at` and all below it. One that is cut ends there, the others go on."""
        waiting = [(at, kind)]
        while waiting:
            at, kind = waiting.pop()
            try:
                for entry in self._directories.entries(at):
                    if entry.tag in POINTERS:
                        waiting.append((self._directories.number(entry), POINTERS[entry.tag]))
                    else:
                        self.entry(entry, kind)
            except CutError:
                self._traces.add(What.OTHER, f"{self._place} unreadable part")

    def entry(self, entry: Entry, kind: str) -> None:
        """Names one entry of a directory of that kind ("main", "thumbnail", "Exif", "GPS", "Interop")."""
        what, title = (GPS if kind == "GPS" else MAIN).get(entry.tag, (What.EXIF, "other tags"))
        if kind == "thumbnail" and entry.tag in THUMBNAIL:
            what, title = What.THUMBNAIL, "thumbnail"
        if what is What.CAMERA_SETTINGS:  # dozens in every photo, none of them telling alone
            title = "camera settings"
        self._traces.add(what, f"{self._place} {title}")
        if entry.tag == _MAKE:
            self._make = self._directories.value(entry)
        match what:
            case What.XMP:
                xmp.name(self._directories.value(entry), self._traces)
            case What.IPTC:
                iptc.name(self._directories.value(entry), self._traces)
            case What.MAKER_NOTE:
                maker_notes.name(self._directories.reader, entry, self._make, self._traces)
