import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.errors import TooMuchToHandOff
from intake_app.handoff import layout, manifest
from intake_app.handoff.fields import BadManifest
from intake_app.handoff.manifest import Manifest, ManifestTooNew, Part, decode

GOLDEN = Path(__file__).parents[1] / "data/handoff/manifest-3.json"
FIRST, SECOND = (GOLDEN.with_name(f"manifest-{version}.json") for version in (1, 2))
Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def whole(make: Any) -> Manifest:
    return make.whole(make.entries())[0]


def changed(whole: Manifest, change: Change) -> bytes:
    top = json.loads(whole.encode())
    change(top)
    return json.dumps(top).encode()


def test_a_manifest_reads_as_it_was_written(whole: Manifest) -> None:
    assert decode(whole.encode()) == whole
    assert decode(changed(whole, lambda top: None)) == whole


def test_the_written_form_is_fixed(whole: Manifest) -> None:
    payload = replace(
        whole, left_out=("titles", "actors"), files=tuple(file for file in whole.files if layout.is_payload(file.path))
    )
    assert payload.encode() == GOLDEN.read_bytes()


def test_a_list_of_the_first_version_is_read_for_ever() -> None:
    first = decode(FIRST.read_bytes())
    assert (first.version, first.part) == (1, Part())
    assert [file.path for file in first.files][:2] == ["README.txt", "documents/0001 Summons, page 1.jpg"]
    assert first.files[1].bates is None


def test_a_list_of_the_second_version_is_read_for_ever() -> None:
    """It did not say what was left out; nor is anything made up for it."""
    second = decode(SECOND.read_bytes())
    assert (second.version, second.left_out, len(second.files)) == (2, (), 4)


def test_a_newer_version_is_told_from_a_damaged_one(whole: Manifest) -> None:
    with pytest.raises(ManifestTooNew) as caught:
        decode(changed(whole, lambda top: top.update(version=4, more="fields")))
    assert caught.value.found == 4
    for wrong in (0, -1, True, 1.0, "1", None):
        with pytest.raises(BadManifest) as refused:
            decode(changed(whole, lambda top, wrong=wrong: top.update(version=wrong)))
        assert not isinstance(refused.value, ManifestTooNew)


@pytest.mark.parametrize(
    "change",
    [
        lambda top: top.clear(),
        lambda top: top.update(format="something-else"),
        lambda top: top.pop("files"),
        lambda top: top.update(extra=1),
        lambda top: top.update(created="yesterday"),
        lambda top: top.update(created=1),
        lambda top: top.update(matter="two\nlines"),
        lambda top: top.update(program="x" * 501),
        lambda top: top.update(left_out="titles"),
        lambda top: top.update(left_out=["two\nlines"]),
        lambda top: top.update(left_out=[1]),
        lambda top: top.update(left_out=["titles"] * 1001),
        lambda top: top.update(recipients="age1"),
        lambda top: top.update(recipients=["ssh-rsa"]),
        lambda top: top.update(recipients=["age1q"] * 1001),
        lambda top: top.update(sender={"name": "A"}),
        lambda top: top["sender"].update(name="\u202eevil"),
        lambda top: top.update(files={}),
        lambda top: top["files"].append(top["files"][0]),
        lambda top: top["files"].append(top["files"][2] | {"path": "data/documents/0001-PICTURE.JPG"}),
        lambda top: top["files"][0].update(path="../README.txt"),
        lambda top: top["files"][0].update(size=-1),
        lambda top: top["files"][0].update(size=1.5),
        lambda top: top["files"][0].update(size=True),
        lambda top: top["files"][0].update(size=2**63),
        lambda top: top["files"][0].update(sha256="A" * 64),
        lambda top: top["files"][0].update(sha256="a" * 63),
        lambda top: top["files"][0].update(sha256=None),
        lambda top: top["files"][0].update(what="program"),
        lambda top: top["files"][0].update(what=None),
        lambda top: top["files"][2].update(path="documents/0001 Scan.jpg"),
        lambda top: top.update(version=1),
        lambda top: top.update(part=None),
        lambda top: top.update(part={"number": 2, "of": 1}),
        lambda top: top.update(part={"number": 0, "of": 1}),
        lambda top: top.update(part={"number": 1, "of": 1000}),
        lambda top: top["files"][2].update(bates={"first": "A1"}),
        lambda top: top["files"][2].update(bates={"first": "A1", "last": 2}),
        lambda top: top["files"][1].update(status="dirty"),
        lambda top: top["files"][1].update(exhibit="1"),
        lambda top: top["files"][1].update(received={"size": 1}),
        lambda top: top["files"][1].update(title=["x"]),
    ],
)  # fmt: skip
def test_any_departure_is_refused(whole: Manifest, change: Change) -> None:
    with pytest.raises(BadManifest):
        decode(changed(whole, change))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"\xff\xfe{}",
        b"[" * 100_000,
        b'{"format": "intake-handoff", "version": 1, "version": 1}',
        b'{"format": "intake-handoff", "version": NaN}',
        b'{"format": "intake-handoff", "version": ' + b"9" * 10_000 + b"}",
        b" " * (manifest.MAX_SIZE + 1),
    ],
    ids=repr,
)
def test_what_is_no_manifest_is_refused_within_bounds(data: bytes) -> None:
    with pytest.raises(BadManifest):
        decode(data)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda s: st.lists(s) | st.dictionaries(st.text(), s)
    )
)
def test_any_json_is_read_or_refused(value: object) -> None:
    with pytest.raises(BadManifest):
        decode(json.dumps(value).encode())


def test_more_than_one_handoff_can_list_is_refused_when_written(whole: Manifest) -> None:
    many = replace(whole, files=(whole.files[1],) * 100_001)
    with pytest.raises(TooMuchToHandOff) as caught:
        many.encode()
    assert caught.value.files == 100_001


def test_titles_that_no_reader_would_take_apart_are_refused_when_written(whole: Manifest) -> None:
    """Commas count as values to whoever reads: better said before it is sealed."""
    many = replace(whole, files=(replace(whole.files[1], title="," * 500),) * 5000)
    with pytest.raises(TooMuchToHandOff):
        many.encode()
