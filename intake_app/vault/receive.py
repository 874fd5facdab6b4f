"""Taking one file in: its bytes first, in slices; then, in one transaction, the item they belong to.

Between slices others may write, so a note is saved while a long import runs. Until `finish` the bytes belong to no
item: nobody sees them, and what a crash leaves of them is dropped when the vault is next opened.
"""

import contextlib
import hashlib
import time
from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Self

from intake_app.domain.document import CleaningReport, Content, Item, Kind, Provenance, Role, Status, Sums
from intake_app.domain.ids import ItemId, MatterCode
from intake_app.errors import Cancelled, OnHold, Refusal, VaultError
from intake_app.vault.connection import Connection
from intake_app.vault.contents import Bytes, add_row, begin_content, drop, hashed, in_rows
from intake_app.vault.lane import Lane
from intake_app.vault.sums import Counting
from intake_app.vault.view import View

SLICE = 32 * 1024 * 1024  # bytes in one commit,
SLICE_SECONDS = 1.0  # or what came in this time, so that a slow drive keeps nobody waiting


class Incoming:
    """One file on its way in. Leaving the `with` block without `finish` drops it."""

    def __init__(self, lane: Lane, view: Callable[[Connection], View], matter: MatterCode) -> None:
        self._lane, self._view, self._matter = lane, view, matter
        self._stored: dict[int, Content] = {}
        self._sums: dict[int, Sums] = {}
        self._begun: set[int] = set()

    def put(self, role: Role, chunks: Iterable[Bytes]) -> Content:
        """Store the bytes for one role; pieces of any size, best of 256 KiB."""
        digest, sums = hashlib.sha256(), Counting()
        with contextlib.closing(hashed(in_rows(chunks), digest, sums)) as rows:
            number, size = self._store(role, rows)
        self._sums[number] = sums.result()
        content = self._stored[number] = Content(role, size, digest.hexdigest())
        return content

    def finish(
        self,
        *,
        title: str,
        kind: Kind,
        status: Status,
        provenance: Provenance,
        report: CleaningReport | None = None,
        refusal: Refusal | None = None,
        text: str = "",
    ) -> Item:
        """Everything is there: make it an item of the matter. Nothing was acknowledged before this returns.

        `refusal` says why there is no clean copy; `text` is for search only.
        """
        with self._lane.transaction() as db:
            view = self._view(db)
            item = view.documents.add(
                self._matter,
                self._stored,
                title=title,
                kind=kind,
                status=status,
                provenance=provenance,
                report=report,
                refusal=refusal,
                text=text,
            )
            view.sums.keep(self._sums)
        self._begun.clear()
        return item

    def clean_again(self, item: ItemId, report: CleaningReport, text: str = "") -> Item:
        """The clean copy that was put takes the place of the item's earlier one, which is dropped.

        Raises NotFound, and OnHold while a hold stands and the earlier one is all that is kept of the item.
        """
        ((number, content),) = self._stored.items()
        with self._lane.transaction() as db:
            view = self._view(db)
            documents, found = view.documents, view.documents.get(item)
            alone = found.content(Role.CLEAN) is not None and found.content(Role.ORIGINAL) is None
            if alone and view.trash.is_held(found.matter):
                raise OnHold(found.matter)
            old = documents.clean_again(item, number, content, report, text)
            view.sums.keep(self._sums)
            done = documents.get(item)
        self._begun = {old} if old is not None else set()
        return done

    def _store(self, role: Role, rows: Iterator[memoryview]) -> tuple[int, int]:
        """The number of the new content, and its size."""
        number = size = index = 0
        row = next(rows, None)
        while row is not None or not number:
            with self._lane.transaction() as db:
                number = number or begin_content(db, role)
                end, until = size + SLICE, time.monotonic() + SLICE_SECONDS
                while row is not None and size < end and time.monotonic() < until:
                    if self._lane.stopping:
                        raise Cancelled
                    add_row(db, number, index, row)
                    size, index = size + len(row), index + 1
                    row = next(rows, None)
            self._begun.add(number)
        return number, size

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        # On a failing or full drive, or a vault locked meanwhile, the next open drops it.
        with contextlib.suppress(VaultError, Cancelled):
            for number in self._begun:
                drop(self._lane, number)
