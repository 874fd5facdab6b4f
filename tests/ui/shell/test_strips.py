"""The strip of a job: what it says is so."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from intake_app.domain.progress import Step
from intake_app.ui.handoff.strip import strip_words
from intake_app.ui.jobs import Job, Lane
from intake_app.ui.session import Session
from intake_app.ui.shell.strips import JobRow


@pytest.fixture
def job(session: Session, qtbot: QtBot) -> Job:
    """One of ten seconds ago, as a handoff describes itself."""
    begun = session.jobs.run(Lane.POOL, lambda _report: None, owner=session.jobs, strip=strip_words())
    qtbot.waitUntil(lambda: not session.jobs.running())
    begun.started_at -= 10
    return begun


def words(job: Job, step: Step, qtbot: QtBot) -> str:
    row = JobRow(job)
    qtbot.addWidget(row)
    job.step = step
    row.follow()
    return " ".join(label.text() for label in row.findChildren(QLabel))


@pytest.mark.parametrize("stage", ["gather", "number"])
def test_while_a_handoff_counts_things_no_rate_in_bytes_is_told(job: Job, stage: str, qtbot: QtBot) -> None:
    told = words(job, Step(stage, 20_000, 60_000), qtbot)
    assert "left" in told
    assert "/s" not in told


@pytest.mark.parametrize("stage", ["count", "seal", "read_back"])
def test_while_a_handoff_counts_bytes_their_rate_is_told(job: Job, stage: str, qtbot: QtBot) -> None:
    assert "/s" in words(job, Step(stage, 20_000_000, 60_000_000), qtbot)
