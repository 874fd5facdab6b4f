"""An answer of the first interview, straight into the records it belongs to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from intake_app.domain.case_file import Details, Interview
from intake_app.domain.ids import MatterCode
from intake_app.domain.process import Process
from intake_app.domain.progress import Clock
from intake_app.domain.records import Record
from intake_app.vault import Vault, utc_now
from intake_app.vault.view import View
from intake_app.workflows.matter_details import change_details


@dataclass(frozen=True, slots=True)
class Answer:
    """What one question gave: new records, changes to what is known already, and words without a field."""

    records: Sequence[Record] = ()
    details: Callable[[Details], Details] | None = None
    process: Callable[[Process], Process] | None = None
    words: str | None = None


def keep_answer(
    vault: Vault,
    matter: MatterCode,
    question: str,
    answer: Answer | None,
    *,
    actor: str,
    finished: bool = False,
    clock: Clock = utc_now,
) -> None:
    """Keep it in one transaction; None skips the question. `finished` ends the interview. Raises NotFound."""
    with vault.change(actor=actor) as change:
        if answer:
            _keep(change, matter, answer)
        stored = next(iter(change.records.of(matter, Interview)), None)
        before = stored.value if stored else Interview()
        after = _went_on(before, question, answer)
        if finished and not after.finished_at:
            after = replace(after, finished_at=clock())
        if stored:
            change.records.revise(stored.id, after)
        else:
            change.records.add(matter, after)


def _keep(change: View, matter: MatterCode, answer: Answer) -> None:
    for record in answer.records:
        change.records.add(matter, record)
    if answer.details:
        change_details(change, matter, answer.details)
    if answer.process:
        process = next(iter(change.records.of(matter, Process)), None)
        if process:
            change.records.revise(process.id, answer.process(process.value))
        elif (made := answer.process(Process())) != Process():
            change.records.add(matter, made)


def _went_on(interview: Interview, question: str, answer: Answer | None) -> Interview:
    """Done once is done, also when the question is skipped the next time."""
    if answer is None:
        known = question in interview.done or question in interview.skipped
        return interview if known else replace(interview, skipped=(*interview.skipped, question))
    answers = dict(interview.answers)
    if answer.words is not None:
        answers[question] = answer.words
    done = interview.done if question in interview.done else (*interview.done, question)
    skipped = tuple(one for one in interview.skipped if one != question)
    return replace(interview, answers=answers, done=done, skipped=skipped)
