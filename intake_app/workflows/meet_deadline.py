"""A deadline that was acted on."""

from dataclasses import replace
from datetime import date

from intake_app.domain.case_file import Reminder
from intake_app.domain.process import Process
from intake_app.vault import Vault
from intake_app.workflows.look_at_case import Due
from intake_app.workflows.write_record import edit_record


def meet_deadline(vault: Vault, due: Due, on: date, *, actor: str) -> None:
    """Mark it as met; it no longer waits. Raises NotFound when its record was removed."""
    if due.reminder:
        edit_record(vault, due.reminder.id, Reminder, lambda reminder: replace(reminder, met_on=on), actor=actor)
    elif due.process and due.deadline:
        key = due.deadline.key
        edit_record(vault, due.process.stored.id, Process, lambda process: _met(process, key), actor=actor)


def _met(process: Process, key: str) -> Process:
    return process if key in process.met else replace(process, met=(*process.met, key))
