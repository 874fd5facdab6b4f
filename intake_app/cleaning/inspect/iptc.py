"""IPTC-IIM records: what news agencies and picture editors write beside a picture."""

from intake_app.cleaning.inspect.reader import CutError, Reader
from intake_app.cleaning.inspect.traces import Traces
from intake_app.domain.findings import What

_DATASETS = {
    What.TAKEN_AT: "30 ReleaseDate 35 ReleaseTime 37 ExpirationDate 38 ExpirationTime 47 ReferenceDate 55 DateCreated "
    "60 TimeCreated 62 DigitalCreationDate 63 DigitalCreationTime",
    What.SOFTWARE: "65 OriginatingProgram 70 ProgramVersion",
    What.PERSON: "80 By-line 85 By-lineTitle 110 Credit 115 Source 116 CopyrightNotice 118 Contact 122 Writer-Editor",
    What.CAPTION: "5 ObjectName 7 EditStatus 15 Category 20 SupplementalCategories 25 Keywords 26 ContentLocationCode "
    "27 ContentLocationName 40 SpecialInstructions 90 City 92 Sub-location 95 Province-State 100 CountryCode "
    "101 CountryName 103 OriginalTransmissionReference 105 Headline 120 Caption-Abstract",
    What.SERIAL: "22 FixtureIdentifier 187 UniqueDocumentID 188 OriginalDocumentID",
}
_DATASET = {
    int(number): (what, name)
    for what, pairs in _DATASETS.items()
    for number, name in zip(pairs.split()[::2], pairs.split()[1::2], strict=True)
}


def name(record: bytes, traces: Traces) -> None:
    """Names each dataset of a record."""
    reader, at = Reader(record), 0
    traces.add(What.IPTC, "IPTC record", size=len(record))
    try:
        while at < reader.size and record[at] == 0x1C:
            section, dataset, size = reader.u8(at + 1), reader.u8(at + 2), reader.u16(at + 3)
            at += 5
            if size & 0x8000:  # the length's own length, for values above 32 KiB
                width = size & 0x7FFF
                size = reader.number(at, min(width, 8))
                at += width
            plain = (What.IPTC, f"dataset {section}:{dataset}")
            what, title = _DATASET.get(dataset, plain) if section == 2 else plain
            traces.add(what, f"IPTC {title}")
            at += size
    except CutError:
        traces.add(What.OTHER, "IPTC unreadable part")
