"""What people entered about a case comes back as it was, from every version of the program."""

import dataclasses
import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake_app.domain import process_terms as terms
from intake_app.domain.case_file import Interview, Person, PersonRole
from intake_app.domain.process import Account, Demand, Method, Notice, Process, Source, StatusChange
from intake_app.domain.records import KINDS, Record
from intake_app.vault.record_codec import from_json, to_json, words

UTC_TIMES = st.datetimes(timezones=st.just(UTC))
for kind in (Source, *KINDS.values()):
    hints = {field.name for field in dataclasses.fields(kind)}
    stamps = {"confirmed_at": st.none() | UTC_TIMES, "finished_at": st.none() | UTC_TIMES, "at": UTC_TIMES}
    st.register_type_strategy(kind, st.builds(kind, **{name: made for name, made in stamps.items() if name in hints}))
st.register_type_strategy(float, st.floats(0, 1))
ANY = st.sampled_from(sorted(KINDS)).flatmap(lambda name: st.from_type(KINDS[name]))


@settings(max_examples=150)
@given(ANY)
def test_every_record_comes_back_as_it_was(record: Record) -> None:
    assert from_json(type(record), to_json(record)) == record


def test_the_text_is_fixed() -> None:
    process = Process(
        kind=terms.ProcessKind.CUSTOMS_SUMMONS,
        number="HSI-1",
        issued_on=date(2025, 9, 11),
        accounts=(Account("instagram", value="@example"),),
        demands=(Demand(terms.Category.SIGNUP_IP, begins=date(2025, 1, 1)),),
        notice=Notice(window_days=10, copy_attached=False),
        history=(StatusChange(date(2025, 10, 3), terms.ProcessStatus.NOTICE_ONLY),),
        sources={"number": Source(Method.OCR, page=1, confirmed_at=datetime(2025, 10, 3, 9, 0, tzinfo=UTC))},
    )
    assert to_json(process) == (
        '{"accounts":[{"platform":"instagram","value":"@example"}],'
        '"demands":[{"begins":"2025-01-01","category":"signup_ip"}],'
        '"history":[{"on":"2025-10-03","status":"notice_only"}],'
        '"issued_on":"2025-09-11","kind":"customs_summons","notice":{"copy_attached":false,"window_days":10},'
        '"number":"HSI-1",'
        '"sources":{"number":{"confirmed_at":"2025-10-03T09:00:00+00:00","method":"ocr","page":1}}}'
    )


def test_a_record_from_before_a_field_was_thought_of_is_read() -> None:
    assert from_json(Process, "{}") == Process()


BAD = [
    (Process, "[]"),
    (Process, "nonsense"),
    (Process, '{"number":1}'),
    (Process, '{"accounts":{}}'),
    (Process, '{"issued_on":"yesterday"}'),
    (Process, '{"kind":"of a kind nobody knows"}'),
    (Process, '{"no_such_field":1}'),
    (Process, '{"notice":{"window_days":true}}'),
    (Process, "[" * 100_000),
    (Person, "{}"),
    (Interview, '{"answers":[]}'),
]


@pytest.mark.parametrize(("kind", "text"), BAD, ids=[text[:30] for _, text in BAD])
def test_anything_else_is_refused(kind: type[Record], text: str) -> None:
    with pytest.raises(ValueError):
        from_json(kind, text)


def test_the_search_is_given_what_people_typed_and_no_codes() -> None:
    person = Person(PersonRole.CLIENT, "Heron", ("Blue",), organisation="Library")
    assert words(person) == ["Heron", "Blue", "Library"]
    assert words(Process(number="A-1", zone="America/New_York", predecessor="0" * 32)) == ["A-1"]  # type: ignore[arg-type]


def test_a_field_may_not_hold_what_json_would_lose() -> None:
    for kind in KINDS.values():
        for field in dataclasses.fields(kind):
            assert not str(field.type).startswith(("dict", "list", "set")), field
    assert json.loads(to_json(Process())) == {}
