"""XMP, IPTC and Photoshop resources, which several formats carry."""

import struct

import pytest

from intake_app.cleaning.inspect import iptc, photoshop, xmp
from intake_app.cleaning.inspect.traces import Traces, label
from intake_app.domain.findings import What

PACKET = b"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmp:CreateDate="2024-01-01"
 xmp:CreatorTool='Editor' exif:FNumber="2/1" aux:SerialNumber = "12"
 xmpMM:DocumentID="9"><dc:creator><rdf:Seq><rdf:li>Ana</rdf:li>
</rdf:Seq></dc:creator><exif:GPSLatitude>1</exif:GPSLatitude><hdrgm:Version/><own:thing/></rdf:Description>"""

NAMES = {
    (What.TAKEN_AT, "XMP xmp:CreateDate"),
    (What.SOFTWARE, "XMP xmp:CreatorTool"),
    (What.CAMERA_SETTINGS, "XMP camera settings"),
    (What.SERIAL, "XMP aux:SerialNumber"),
    (What.DOCUMENT_ID, "XMP xmpMM:DocumentID"),  # of a PDF as of a photo: it is no camera's
    (What.PERSON, "XMP dc:creator"),
    (What.GPS, "XMP exif:GPSLatitude"),
    (What.GAIN_MAP, "XMP hdrgm:Version"),
    (What.XMP, "XMP own:thing"),
}


def places(traces: Traces) -> set[tuple[What, str]]:
    return {(What(found.what), found.where) for found in traces.found()}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32-be"])
def test_properties_of_xmp_are_named(encoding: str) -> None:
    traces = Traces()
    packet = PACKET.decode().encode(encoding)
    xmp.name(packet, traces)
    assert {place for place in places(traces) if "packet" not in place[1]} == NAMES


def test_xmp_that_is_no_xml_is_still_a_finding() -> None:
    traces = Traces()
    xmp.name(b"<<<<" * 9, traces)
    assert places(traces) == {(What.XMP, "XMP packet, 36 bytes")}


def dataset(section: int, number: int, value: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, section, number, len(value)) + value


def test_datasets_of_iptc_are_named() -> None:
    traces = Traces()
    long = b"\x1c\2\x78\x80\x04" + struct.pack(">I", 5) + b"hello"
    iptc.name(dataset(1, 90, b"\x1b%G") + dataset(2, 80, b"Jo") + dataset(2, 55, b"20240101") + long, traces)
    assert places(traces) >= {
        (What.IPTC, "IPTC dataset 1:90"),
        (What.PERSON, "IPTC By-line"),
        (What.TAKEN_AT, "IPTC DateCreated"),
        (What.CAPTION, "IPTC Caption-Abstract"),
    }


def resource(number: int, body: bytes, name: bytes = b"") -> bytes:
    pascal = bytes([len(name)]) + name
    pascal += b"\0" * (len(pascal) & 1)
    return b"8BIM" + struct.pack(">H", number) + pascal + struct.pack(">I", len(body)) + body + b"\0" * (len(body) & 1)


def test_resources_of_photoshop_are_named() -> None:
    traces = Traces()
    blocks = resource(0x0404, dataset(2, 80, b"Jo"), b"odd") + resource(0x040C, b"abc") + resource(0x03E8, b"")
    photoshop.name(blocks + resource(0x0424, b"<dc:title>") + resource(0x0422, b"II*\0"), traces)
    assert places(traces) >= {
        (What.PERSON, "IPTC By-line"),
        (What.THUMBNAIL, "Photoshop thumbnail"),
        (What.PHOTOSHOP, "Photoshop other resources"),
        (What.CAPTION, "XMP dc:title"),
        (What.EXIF, "EXIF block, 4 bytes"),
    }


@pytest.mark.parametrize("cut", range(1, 40, 3))
def test_cut_records_are_named_as_far_as_they_go(cut: int) -> None:
    traces = Traces()
    photoshop.name(resource(0x0404, dataset(2, 80, b"Jo" * 8))[:-cut], traces)
    assert traces.found()


def test_places_are_fit_to_be_shown() -> None:
    assert label(b"\x1b[2J\xe2\x80\xae" + b"x" * 500) == "?[2J???" + "x" * 73


def test_a_report_stays_small() -> None:
    traces = Traces()
    for number in range(10_000):
        traces.add(What.APP_DATA, f"place {number}")
    found = traces.found()
    assert len(found) == 2_001
    assert found[-1].count == 8_000
