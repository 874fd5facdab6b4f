"""All legal processes of the vault together: what links matters, and counts of them that may leave it."""

import csv
import io
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from intake_app.data import rulebook
from intake_app.domain.across import Case, Group, groups
from intake_app.domain.case_file import Consent, Scope
from intake_app.domain.custody import Action
from intake_app.domain.deidentified import FLOOR, Table, deidentified_rows
from intake_app.domain.matter import Mode
from intake_app.domain.process import Process
from intake_app.vault import Vault
from intake_app.workflows.enter import enter
from intake_app.workflows.write_file import chosen_file

COLUMNS = ("year", "legal_order_type", "status", "target", "third_party", "papers", "matters", "at_least_matters")


@dataclass(frozen=True, slots=True)
class Across:
    """Every process, what links matters, and which may be counted for others: by consent, or as one's own."""

    cases: tuple[Case, ...]
    groups: tuple[Group, ...]
    countable: tuple[Case, ...]
    last: int = field(default=0, compare=False)  # the event of the record that it is as of

    @property
    def matters(self) -> int:
        return len({case.matter for case in self.cases})

    @property
    def countable_matters(self) -> int:
        return len({case.matter for case in self.countable})


def look_across(vault: Vault, *, today: date) -> Across:
    """Read them in one transaction."""
    with vault.reading() as view:
        last = view.events.count()
        modes = {matter.code: matter.mode for matter in view.matters.list()}
        stored = view.records.every(Process)
        consents = view.records.every(Consent)
    cases = tuple(Case(one.matter, one.id, modes[one.matter], one.value) for one in stored if one.matter in modes)
    agreed = {
        one.matter
        for one in consents
        if one.value.scope is Scope.STATISTICS
        and one.value.revoked_on is None
        and (one.value.expires_on is None or one.value.expires_on >= today)
    }
    countable = tuple(case for case in cases if case.matter in agreed or case.mode is Mode.ORG_IS_RECIPIENT)
    return Across(cases, groups(cases), countable, last)


def look_across_if_changed(vault: Vault, seen: Across | None, *, today: date) -> Across | None:
    """The same again, if anything was done since; None where all holds that was `seen` on the same day."""
    with vault.reading() as view:
        if seen and not view.events.changed_since(seen.last):
            return None
    return look_across(vault, today=today)


def export_counts(vault: Vault, target: Path, *, today: date, actor: str) -> Table:
    """
    Write the counts to a new CSV file, in the terms of the U.S. Press Freedom Tracker; the record gets an event.

    Every row stands for at least `FLOOR` matters and says so. Raises TargetExists or CannotWrite.
    """
    table = deidentified_rows(look_across(vault, today=today).countable, rulebook().tracker, FLOOR)
    with chosen_file(target) as file:
        file.write(as_csv(table).encode())
        enter(vault, Action.EXPORTED, actor=actor, facts={"what": "counts", "rows": str(len(table.rows))})
    return table


def as_csv(table: Table) -> str:
    """RFC 4180, with `*` for any of several."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for row in table.rows:
        told = row.terms
        terms = (told.year, told.order_type, told.status, told.target, told.third_party)
        writer.writerow((*terms, row.papers, row.matters, table.k))
    return text.getvalue()
