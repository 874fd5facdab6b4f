"""What would be inside, of a matter that is read some things at a time."""

import io
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from threading import Thread

import pytest

from intake_app.age import X25519Identity
from intake_app.domain.document import Kind, Provenance, Role, Status
from intake_app.domain.handoff import Addressees, Choice, Contents
from intake_app.domain.matter import Matter
from intake_app.domain.progress import Step
from intake_app.errors import Cancelled, TooMuchToHandOff
from intake_app.handoff import SigningKey, manifest, write
from intake_app.vault import Vault
from intake_app.vault.documents import Documents
from intake_app.workflows import gather as room
from intake_app.workflows.write_note import write_note

NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def contents(vault: Vault, matter: Matter) -> Contents:
    items = []
    for number in range(5):
        data = b"paper %d" % number
        with vault.receive(matter.code) as incoming:
            incoming.put(Role.ORIGINAL, [data])
            came = Provenance(f"{number}.txt", NOW, len(data), "ab" * 32)
            items.append(incoming.finish(title="A", kind=Kind.TEXT, status=Status.AS_RECEIVED, provenance=came))
    notes = [write_note(vault, matter.code, f"Call {number}", "A copy.", actor="ben") for number in range(5)]
    return Contents(tuple(Choice(item.id, Role.ORIGINAL) for item in items), tuple(note.id for note in notes))


@pytest.fixture
def gather(vault: Vault, matter: Matter, contents: Contents, identity: X25519Identity, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(room, "AT_ONCE", 2)
    to = Addressees((str(identity.recipient()),))
    return partial(room.gather, vault, matter.code, to=to, contents=contents, sender="Clinic", now=NOW)


def test_what_is_put_together_to_be_looked_at_is_what_would_be_written(gather, vault: Vault) -> None:
    looked_at, to_write = gather(to_write=False), gather()
    assert looked_at.manifest == to_write.manifest
    assert [entry.label for entry in looked_at.entries] == [entry.label for entry in to_write.entries]
    assert looked_at.chosen == 10
    seal = partial(write, signer=SigningKey(vault.signing_seed()))
    seal(io.BytesIO(), to_write.manifest, to_write.entries)
    with pytest.raises(ValueError, match="not counted"):
        seal(io.BytesIO(), looked_at.manifest, looked_at.entries)


def test_the_lists_are_the_same_when_they_are_written_though_the_record_has_gone_on(
    gather, vault: Vault, matter: Matter
) -> None:
    bundle = gather()
    write_note(vault, matter.code, "Another", "", actor="ben")
    write(io.BytesIO(), bundle.manifest, bundle.entries, signer=SigningKey(vault.signing_seed()))  # compares


def test_meanwhile_others_can_read(gather, vault: Vault) -> None:
    """A search while a large handoff is put together; it would wait for the end of one long transaction."""
    answered: list[int] = []

    def search(_step: Step, /) -> None:
        asking = Thread(target=lambda: answered.append(len(vault.search("copy").hits)), daemon=True)
        asking.start()
        asking.join(10)
        assert not asking.is_alive()

    gather(progress=search)
    assert set(answered) == {5}


@pytest.mark.parametrize("at", [Step("gather", 2, 10), Step("gather", 7, 10), Step("gather")])
def test_it_can_be_broken_off_at_any_time(gather, monkeypatch: pytest.MonkeyPatch, at: Step) -> None:
    told: list[Step] = []
    read = Documents.following
    asked: list[int] = []
    monkeypatch.setattr(Documents, "following", lambda *some: asked.append(some[-1]) or read(*some))

    def stop(step: Step, /) -> None:
        told.append(step)
        if step == at:
            raise Cancelled

    with pytest.raises(Cancelled):
        gather(progress=stop)
    assert told[-1] == at
    assert asked == [2] * (1 if at.done == 2 else 3)


def test_things_go_in_their_own_order_however_they_were_chosen(gather, contents: Contents) -> None:
    bundle = gather(contents=replace(contents, items=contents.items[::-1], notes=contents.notes[::-1]))
    documents = [file.exhibit for file in bundle.manifest.files if file.exhibit]
    assert documents == [1, 2, 3, 4, 5]
    notes = [entry.label for entry in bundle.entries if entry.label.startswith("Call")]
    assert notes == [f"Call {number}" for number in range(5)]


@pytest.mark.parametrize("short", [0, 1])
def test_more_than_one_file_can_list_is_known_before_anything_is_written(
    gather, vault: Vault, short: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle, seal = gather(), partial(write, signer=SigningKey(vault.signing_seed()))
    monkeypatch.setattr(manifest, "MAX_FILES", len(bundle.manifest.files) + 1 - short)
    assert gather(to_write=False).seen().fits is not bool(short)
    with pytest.raises(TooMuchToHandOff) if short else nullcontext():
        seal(io.BytesIO(), bundle.manifest, bundle.entries)


def test_the_length_of_the_list_counts_too(gather, vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = gather()
    text = write(io.BytesIO(), bundle.manifest, bundle.entries, signer=SigningKey(vault.signing_seed()))
    assert bundle.fits
    monkeypatch.setattr(manifest, "MAX_SIZE", len(text) - 1)
    assert not bundle.fits
