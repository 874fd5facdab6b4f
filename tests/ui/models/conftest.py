"""Domain objects by the handful; no window, no vault."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from intake_app.domain.document import CleaningReport, Content, Finding, Item, Kind, PartOf, Provenance, Role, Status
from intake_app.domain.ids import ItemId, MatterCode
from intake_app.errors import Refusal
from intake_app.workflows.taken_in import FileState, TakenIn

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
MakeItem = Callable[..., Item]
MakeFile = Callable[..., TakenIn]


@pytest.fixture
def make_item() -> MakeItem:
    def make(
        exhibit: int = 1,
        status: Status = Status.CLEAN,
        kind: Kind = Kind.JPEG,
        *,
        sealed: bool = True,
        kept: tuple[Finding, ...] = (),
        refusal: Refusal | None = None,
        part_of: PartOf | None = None,
    ) -> Item:
        clean = [Content(Role.CLEAN, 2_400_000, "c" * 64)] if status is Status.CLEAN else []
        original = [Content(Role.ORIGINAL, 2_500_000, "a" * 64)] if sealed or not clean else []
        removed = (Finding("gps", "EXIF GPSLatitude"), Finding("gps", "EXIF GPSLongitude"), Finding("serial", "EXIF"))
        return Item(
            ItemId(f"item-{exhibit}"),
            MatterCode("K7M-42Q"),
            exhibit,
            f"Letter {exhibit}",
            kind,
            status,
            Provenance(f"IMG_{exhibit}.jpg", NOON, 2_500_000, "a" * 64, part_of),
            (*clean, *original),
            CleaningReport(kind, kind, removed, removed, kept) if clean else None,
            refusal,
        )

    return make


@pytest.fixture
def make_file(make_item: MakeItem) -> MakeFile:
    def make(number: int, state: FileState = FileState.WAITING, **of_item: object) -> TakenIn:
        item = make_item(number + 1, **of_item) if state is FileState.STORED else None
        return TakenIn(number, Path(f"IMG_{number}.jpg"), state, item=item)

    return make
