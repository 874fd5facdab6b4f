"""The phrases that travel with us find what real papers and notices say, and each says where it was seen."""

import email
import email.policy
from importlib.resources.abc import Traversable
from pathlib import Path

import pytest

from intake_app.data.patterns import load_patterns, patterns
from intake_app.domain.ids import ItemId
from intake_app.domain.papers import Page
from intake_app.domain.process import Process
from intake_app.domain.process_fields import put, text
from intake_app.errors import DataFault, DataFileDamaged
from intake_app.papers import PaperReader

ITEM = ItemId("0" * 32)
SAMPLES = Path(__file__).parents[2] / "resources/samples"


def found(reader: PaperReader, said: str) -> dict[str, set[str]]:
    fields: dict[str, set[str]] = {}
    for hit in reader.suggestions(ITEM, [Page(said)], patterns()):
        fields.setdefault(hit.field, set()).add(hit.value)
    return fields


# What was quoted of real papers and notices; the source stands with each pattern.
QUOTED = [
    ("SUMMONS to Appear and/or Produce Records 19 U.S.C. § 1509", "kind", "customs_summons"),
    ("19 USC S 1509", "kind", "customs_summons"),  # a section sign as optical reading likes to have it
    ("DHS Form 3115 (6/09)", "form", "DHS-3115"),
    ("Reason: Officer Safety / Doxing", "purpose", "Officer Safety / Doxing"),
    ("You are requested not to disclose the existence of this summons", "nondisclosure", "requested_by_agency"),
    ("Immigration Enforcement Subpoena", "kind", "immigration_subpoena"),
    ("pursuant to 8 U.S.C. § 1225(d)(4)", "authorities", "8 U.S.C. 1225(d)(4)"),
    ("8 C.F.R. § 287.4", "authorities", "8 CFR 287.4"),
    ("under 18 U.S.C. § 2703(c)(2)", "authorities", "18 U.S.C. 2703(c)(2)"),
    ("Google has received and responded to legal process", "notice.disclosure", "already_disclosed"),
    ("challenging this legal process", "notice.window_days", None),
    ("Case 3:17-cv-01916-SI", "court", "3:17-cv-01916-SI"),
    ("https://www.instagram.com/example.name/", "accounts", "instagram:username:example.name"),
    ("reference DISC-0042", "notice.reference", "DISC-0042"),
]


@pytest.mark.parametrize(("said", "field", "value"), QUOTED, ids=[case[0][:30] for case in QUOTED])
def test_a_phrase_that_was_seen_is_known(reader: PaperReader, said: str, field: str, value: str | None) -> None:
    assert (value in found(reader, said).get(field, set())) is (value is not None)


def test_a_platforms_notice_tells_its_window_and_what_it_asks_for(reader: PaperReader) -> None:
    message = email.message_from_bytes((SAMPLES / "notice.eml").read_bytes(), policy=email.policy.default)
    body = message.get_body(("plain",))
    assert body is not None
    fields = found(reader, body.get_content())
    assert fields["notice.window_days"] == {"10"}
    assert fields["notice.window_basis"] == {"stated_in_notice"}
    assert fields["notice.proof_required"] == {"any_court_document"}
    assert fields["kind"] == {"customs_summons"}


def test_every_phrase_fits_its_field(reader: PaperReader) -> None:
    for pattern in patterns():
        assert pattern.source
        assert 0 < pattern.confidence < 1
    process = Process()
    for said, field, value in QUOTED:
        if value:
            process = put(process, field, value)
            assert value in text(process, field).split("\n"), said


def test_an_empty_page_suggests_nothing(reader: PaperReader) -> None:
    assert found(reader, "") == found(reader, "Dear neighbours, the meeting is on Monday.") == {}


ENTRY = '[[pattern]]\nid = "a"\nfield = "{}"\nregex = \'{}\'\nsource = "s"\ntags = ["{}"]\nchecked_on = 2026-01-01\n'
MALFORMED = [
    ("[[pattern", DataFault.NOT_TOML),
    (ENTRY.format("number", "(", "V"), DataFault.WRONG_TYPE),
    (ENTRY.format("no.such", "a", "V"), DataFault.UNKNOWN_FIELD),
    (ENTRY.format("number", "a", "K"), DataFault.UNKNOWN_CODE),
    (ENTRY.format("kind", "a", "V") + 'value = "nonsense"\n', DataFault.WRONG_TYPE),
    (ENTRY.format("kind", "a", "V") * 2, DataFault.TWICE),
]


@pytest.mark.parametrize(("content", "fault"), MALFORMED)
def test_a_malformed_file_of_phrases_is_named_with_its_fault(tmp_path: Path, content: str, fault: DataFault) -> None:
    (tmp_path / "patterns.toml").write_text(content, "utf-8")
    folder: Traversable = tmp_path
    with pytest.raises(DataFileDamaged) as caught:
        load_patterns(folder)
    assert caught.value.fault is fault
    assert caught.value.file == "patterns.toml"
