"""The details of a matter: one record, made by its first change out of what its mode begins with."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from intake_app.domain.case_file import Details, Stage, StageChange
from intake_app.domain.defaults import default_details
from intake_app.domain.ids import CounselId, MatterCode
from intake_app.domain.matter import Matter, MatterState
from intake_app.vault import Vault
from intake_app.vault.view import View

STATES = {
    Stage.HANDED_OFF: MatterState.HANDED_OFF,
    Stage.ACKNOWLEDGED: MatterState.HANDED_OFF,
    Stage.DECLINED: MatterState.CLOSED,
    Stage.DISPOSED: MatterState.CLOSED,
}
"""Monitoring, dormant and the others leave it open."""


def details_of(matter: Matter, stored: Details | None) -> Details:
    """As they are kept, else what a matter of its mode begins with."""
    return stored or default_details(matter.mode, matter.opened_at.astimezone().date())


def change_details(change: View, matter: MatterCode, edit: Callable[[Details], Details]) -> None:
    """Within a change of the vault. Raises NotFound."""
    stored = next(iter(change.records.of(matter, Details)), None)
    before = details_of(change.matters.get(matter), stored.value if stored else None)
    after = edit(before)
    if stored:
        change.records.revise(stored.id, after)
    else:
        change.records.add(matter, after)


def edit_details(vault: Vault, matter: MatterCode, edit: Callable[[Details], Details], *, actor: str) -> None:
    """Change them in one transaction. Raises NotFound."""
    with vault.change(actor=actor) as change:
        change_details(change, matter, edit)


def edit_about(
    vault: Vault,
    matter: MatterCode,
    edit: Callable[[Details], Details],
    assign: Callable[[CounselId | None], CounselId | None],
    *,
    actor: str,
) -> None:
    """Change the details, and who is assigned to it as counsel, in one transaction. Raises NotFound."""
    with vault.change(actor=actor) as change:
        change_details(change, matter, edit)
        change.matters.assign(matter, assign(change.matters.get(matter).counsel))


def note_stage(change: View, matter: MatterCode, entered: StageChange) -> None:
    """Within a change of the vault, what has just been done becomes a line of the matter's history, once on a day.

    It is history only: what was done decides whether the matter is open, handed off or closed. Raises NotFound.
    """

    def longer(details: Details) -> Details:
        known = entered in details.history
        return details if known else replace(details, history=(*details.history, entered))

    change_details(change, matter, longer)


def enter_stage(vault: Vault, matter: MatterCode, entered: StageChange, *, actor: str) -> None:
    """One more line of the matter's history; the latest line says whether it is open, handed off or closed."""

    def longer(details: Details) -> Details:
        return replace(details, history=(*details.history, entered))

    with vault.change(actor=actor) as change:
        change_details(change, matter, longer)
        state = STATES.get(entered.stage, MatterState.OPEN)
        if change.matters.get(matter).state is not state:
            change.matters.update(matter, state=state)


def retention_is_over(details: Details, today: date) -> bool:
    """Whether somebody has to decide if it is kept any longer."""
    return details.dispose_on is not None and details.dispose_on <= today
