"""Processes as a form begins and changes them: plain functions, so that a lock can save them in another thread."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from threading import Lock
from typing import TYPE_CHECKING

from intake_app.domain import process_fields
from intake_app.domain.court_periods import with_court_periods
from intake_app.domain.ids import RecordId
from intake_app.domain.process import Account, CourtPeriod, Demand, Notice, Process, StatusChange
from intake_app.domain.process_terms import CopyHeld, ProcessStatus
from intake_app.domain.records import Stored
from intake_app.domain.rulebook import Platform
from intake_app.workflows.write_record import edit_record

if TYPE_CHECKING:
    from intake_app.workflows.open_vault import Vault

Edit = Callable[[Process], Process]
AUTHORITIES, ACCOUNTS, DEMANDS, HISTORY, RECIPIENT = "authorities", "accounts", "demands", "history", "recipient.name"
COURT_PERIODS = "court_periods"
HELD = {CopyHeld.FULL: ProcessStatus.COPY_OBTAINED, CopyHeld.NOTICE_ONLY: ProcessStatus.NOTICE_ONLY}


@dataclass(eq=False)
class Sheet:
    """What was typed about one process and is not yet in the vault, the latest for each field."""

    record: RecordId
    waiting: dict[str, Edit] = field(default_factory=dict)
    under_way: list[dict[str, Edit]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._lock = Lock()

    def busy_with(self, name: str) -> bool:
        """Whether what the vault holds of this field is older than what was typed."""
        return name in self.waiting or any(name in edits for edits in self.under_way)

    def unsaved(self) -> dict[str, Edit]:
        """Everything that the vault may not have. Doing an edit twice does no harm."""
        together: dict[str, Edit] = {}
        for edits in (*self.under_way, self.waiting):
            together |= edits
        return together

    def store(self, vault: "Vault", edits: Mapping[str, Edit], *, actor: str) -> Stored[Process]:
        """Write edits into the vault, outside the GUI thread. Raises NotFound when the process was removed."""
        with self._lock:
            return edit_record(vault, self.record, Process, lambda process: apply(process, edits), actor=actor)


def apply(process: Process, edits: Mapping[str, Edit]) -> Process:
    """The process with all edits made."""
    for edit in edits.values():
        process = edit(process)
    return process


def text_of(process: Process, name: str) -> str:
    """What stands in a field, as forms hold it."""
    if name == AUTHORITIES:
        return "; ".join(process.authorities)
    return process_fields.text(process, name)


def put(name: str, value: str, platforms: Mapping[str, Platform]) -> Edit:
    """Sets one field; a source that was noted for it goes, as it is typed now."""

    def edit(process: Process) -> Process:
        if text_of(process, name) == value and name not in process.drafts:
            return process
        if name == AUTHORITIES:
            cited = tuple(part.strip() for part in value.split(";") if part.strip())
            process = replace(process, authorities=cited)
        else:
            process = process_fields.put(process, name, value)
        if name == RECIPIENT:
            served = replace(process.recipient, platform=platform_named(value, platforms))
            process = replace(process, recipient=served)
        sources = {key: one for key, one in process.sources.items() if not _is_of(key, name)}
        return keep_draft(name, "")(replace(process, sources=sources))

    return edit


def begun(held: CopyHeld, on: date, before: RecordId | None = None) -> Process:
    """A process of which a notice came that day, or the paper; `before` is the one it follows."""
    history = (StatusChange(on, HELD[held]),)
    notice = Notice() if held is CopyHeld.NOTICE_ONLY else None
    return Process(copy_held=held, notice=notice, history=history, predecessor=before)


def put_draft(name: str, typed: str) -> Edit:
    """Keeps what can't be read. The field holds nothing then: no date is counted that is not the one shown."""

    def edit(process: Process) -> Process:
        return keep_draft(name, typed)(put(name, "", {})(process))

    return edit


def keep_draft(name: str, typed: str) -> Edit:
    """Keeps what stands in a field that is of no use yet; nothing typed lets go of it."""

    def edit(process: Process) -> Process:
        others = {key: text for key, text in process.drafts.items() if key != name}
        return replace(process, drafts={**others, name: typed} if typed else others)

    return edit


def put_accounts(accounts: tuple[Account, ...]) -> Edit:
    """Sets all accounts."""
    return lambda process: replace(process, accounts=accounts)


def put_demands(demands: tuple[Demand, ...]) -> Edit:
    """Sets all that is demanded."""
    return lambda process: replace(process, demands=demands)


def put_history(history: tuple[StatusChange, ...]) -> Edit:
    """Sets the whole history."""
    return lambda process: replace(process, history=history)


def put_predecessor(earlier: RecordId | None) -> Edit:
    """Sets which process it follows."""
    return lambda process: replace(process, predecessor=earlier)


def put_court_periods(periods: tuple[CourtPeriod, ...]) -> Edit:
    """Sets all periods that courts gave."""
    return lambda process: with_court_periods(process, periods)


def platform_named(name: str, platforms: Mapping[str, Platform]) -> str:
    """The code of the platform that a company's name begins with, as in “Google LLC”; empty for others."""
    words = name.casefold().replace(",", " ").split()
    if not words:
        return ""
    own = [one for one in platforms.values() if words[0] in {one.code, one.name.casefold()}]
    of_company = [one for one in platforms.values() if one.company.casefold() == words[0] and not one.policy_of]
    return next((one.code for one in (*own, *of_company)), "")


def _is_of(key: str, name: str) -> bool:
    return key == name or key.startswith(f"{name}.")
