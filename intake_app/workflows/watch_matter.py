"""After a withdrawal a matter is watched for a new demand, and not closed."""

from dataclasses import replace
from datetime import date

from intake_app.domain.case_file import Details, Stage, StageChange
from intake_app.domain.ids import MatterCode
from intake_app.vault import Vault
from intake_app.workflows.matter_details import edit_details


def watch_matter(vault: Vault, matter: MatterCode, until: date, *, today: date, actor: str) -> None:
    """Note how long; that it is watched is one more line of the matter's history. Raises NotFound."""

    def watched(details: Details) -> Details:
        history = details.history
        if not history or max(history, key=lambda one: one.on).stage is not Stage.MONITORING:
            history = (*history, StageChange(today, Stage.MONITORING))
        return replace(details, watch_until=until, history=history)

    edit_details(vault, matter, watched, actor=actor)
