"""A deadline that was acted on, or not after all."""

from dataclasses import replace
from datetime import date

from intake_app.domain.case_file import Reminder
from intake_app.domain.process import Process
from intake_app.vault import Vault
from intake_app.workflows.look_at_case import Due
from intake_app.workflows.write_record import edit_record


def meet_deadline(vault: Vault, due: Due, on: date, *, actor: str) -> None:
    """Mark it as met; it no longer waits. Raises NotFound when its record was removed."""
    _mark(vault, due, on, actor)


def open_again(vault: Vault, due: Due, *, actor: str) -> None:
    """Let it wait again. Raises NotFound when its record was removed."""
    _mark(vault, due, None, actor)


def count_again(vault: Vault, due: Due, *, actor: str) -> None:
    """Take back the date that was set by hand. Raises NotFound when its record was removed."""
    if due.process and due.deadline:
        key = due.deadline.key

        def without(process: Process) -> Process:
            return replace(process, overrides={one: set_by for one, set_by in process.overrides.items() if one != key})

        edit_record(vault, due.process.stored.id, Process, without, actor=actor)


def _mark(vault: Vault, due: Due, met_on: date | None, actor: str) -> None:
    if due.reminder:
        edit_record(vault, due.reminder.id, Reminder, lambda reminder: replace(reminder, met_on=met_on), actor=actor)
    elif due.process and due.deadline:
        key = due.deadline.key

        def marked(process: Process) -> Process:
            others = tuple(one for one in process.met if one != key)
            return replace(process, met=(*others, key) if met_on else others)

        edit_record(vault, due.process.stored.id, Process, marked, actor=actor)
