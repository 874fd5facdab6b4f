"""A small handoff made of real things, for the tests of each part of it."""

import hashlib
import io
import tomllib
import zlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from intake_app.age import DecryptingReader, X25519Identity, encryptor, open_seekable
from intake_app.domain.document import CleaningReport, Content, Item, Kind, Provenance, Role, Status, Sums
from intake_app.domain.handoff_fields import Field
from intake_app.domain.ids import ItemId, MatterCode, NoteId
from intake_app.domain.note import Note
from intake_app.handoff import (
    Entry,
    Letter,
    Manifest,
    Part,
    SigningKey,
    Texts,
    bagged,
    document,
    note,
    write,
)
from intake_app.paths import resource

MATTER = MatterCode("K7M-42Q")
WHOLE = Part()
WHEN = datetime(2026, 1, 31, 9, 30, 15, 999, tzinfo=UTC)
LABELS = tomllib.loads(resource("handoff", "labels.toml").read_text("utf-8"))
TEXTS = Texts(
    b"For a reader who has never heard of us.\n", resource("handoff", "open-me.html").read_text("utf-8"), LABELS
)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class Maker:
    """Makes what the tests take apart."""

    identity = X25519Identity(bytes(range(32)))
    signer = SigningKey(bytes(range(32, 64)))

    def item(self, exhibit: int, title: str, *, clean: bytes | None, original: bytes | None) -> Item:
        """A picture with the contents that are given."""
        arrived = original or b"as it arrived"
        given = {Role.CLEAN: clean, Role.ORIGINAL: original}
        return Item(
            id=ItemId(f"{exhibit:032x}"),
            matter=MATTER,
            exhibit=exhibit,
            title=title,
            kind=Kind.HEIF,
            status=Status.CLEAN if clean else Status.AS_RECEIVED,
            provenance=Provenance("IMG_0001.heic", WHEN, len(arrived), sha256(arrived)),
            contents=tuple(Content(role, len(data), sha256(data)) for role, data in given.items() if data is not None),
            report=CleaningReport(Kind.HEIF, Kind.JPEG) if clean else None,
        )

    def entry(
        self,
        of: Item,
        role: Role,
        data: bytes,
        ending: str = ".jpg",
        *,
        tell_received: bool = False,
        titled: bool = False,
    ) -> Entry:
        told = {Field.RECEIVED: tell_received, Field.TITLES: titled}
        content = of.content(role)
        assert content
        sums = Sums(hashlib.sha512(data).hexdigest(), zlib.crc32(data))
        chunks = [data[:5], data[5:]]
        return document(of, content, ending, lambda: chunks, sums, untold={one for one in told if not told[one]})

    def plain(self, number: int, data: bytes, title: str = "") -> Entry:
        """A picture; with a title, that goes out too."""
        item = self.item(number, title or "Scan", clean=data, original=None)
        return self.entry(item, Role.CLEAN, data, titled=bool(title))

    def entries(self) -> list[Entry]:
        """One of each sort."""
        both = self.item(1, "Summons, page 1", clean=b"clean pixels", original=b"raw with GPS")
        alone = self.item(2, "Notice", clean=None, original=b"%PDF-1.7 notice")
        written = Note(NoteId("1" * 32), MATTER, "First call", "She received it on Monday.", 1, WHEN, WHEN)
        return [
            self.entry(both, Role.CLEAN, b"clean pixels", tell_received=True),
            self.entry(both, Role.ORIGINAL, b"raw with GPS", ".heic"),
            self.entry(alone, Role.ORIGINAL, b"%PDF-1.7 notice", ".pdf"),
            note(1, written),
        ]

    letter = Letter(WHEN, MATTER, "Volunteer 3", signer.public, [str(identity.recipient())], "Intake 0.1")

    def whole(self, payload: Sequence[Entry], part: Part = WHOLE, **letter: Any) -> tuple[Manifest, tuple[Entry, ...]]:
        """With everything around it."""
        return bagged(payload, replace(self.letter, **letter), TEXTS, part)

    def bundle(self, payload: Sequence[Entry], **letter: Any) -> bytes:
        """The archive alone."""
        manifest, entries = self.whole(payload, **letter)
        sink = io.BytesIO()
        write(sink, manifest, entries, signer=self.signer)
        return sink.getvalue()

    def sealed(self, content: bytes) -> bytes:
        sink = io.BytesIO()
        with encryptor([self.identity.recipient()], sink) as writer:
            writer.write(content)
        return sink.getvalue()

    def reopened(self, sealed: bytes) -> DecryptingReader:
        return open_seekable([self.identity], io.BytesIO(sealed))

    def opened(self, content: bytes) -> DecryptingReader:
        """Content that was sealed for us and opened again."""
        return self.reopened(self.sealed(content))


@pytest.fixture(scope="session")
def make() -> Maker:
    return Maker()
