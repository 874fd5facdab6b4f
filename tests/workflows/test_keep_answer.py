"""Each answer is in the records it belongs to before the next question is asked."""

from dataclasses import replace
from datetime import date

from intake_app.domain.case_file import Details, Event, EventKind, Interview, Language
from intake_app.domain.matter import Matter
from intake_app.domain.process import Notice, Process
from intake_app.vault import Vault
from intake_app.workflows.keep_answer import Answer, keep_answer


def test_answers_go_into_the_records_they_belong_to(vault: Vault, matter: Matter) -> None:
    spanish = Answer(details=lambda details: replace(details, language=Language.SPANISH))
    lives = Answer(details=lambda details: replace(details, lives_in="Eastbrook"))
    dated = Answer(process=lambda process: replace(process, notice=Notice(received_on=date(2026, 11, 18))))
    visit = Answer([Event(EventKind.AGENCY_VISIT, date(2026, 11, 20))], words="Two agents")
    for question, answer in (("language", spanish), ("lives", lives), ("dates", dated), ("visits", visit)):
        keep_answer(vault, matter.code, question, answer, actor="ana")
    with vault.reading() as view:
        (details,), (process,) = (view.records.of(matter.code, kind) for kind in (Details, Process))
        (interview,) = view.records.of(matter.code, Interview)
        assert len(view.records.of(matter.code, Event)) == 1
    assert (details.value.language, details.value.lives_in) == (Language.SPANISH, "Eastbrook")
    assert process.value.notice == Notice(received_on=date(2026, 11, 18))
    assert interview.value.done == ("language", "lives", "dates", "visits")
    assert dict(interview.value.answers) == {"visits": "Two agents"}


def test_a_question_can_be_skipped_and_answered_later(vault: Vault, matter: Matter) -> None:
    keep_answer(vault, matter.code, "visits", None, actor="ana")
    keep_answer(vault, matter.code, "visits", Answer(words="None"), actor="ana")
    keep_answer(vault, matter.code, "visits", None, actor="ana", finished=True)
    with vault.reading() as view:
        (interview,) = view.records.of(matter.code, Interview)
    assert (interview.value.done, interview.value.skipped) == (("visits",), ())
    assert interview.value.finished_at is not None


def test_nothing_known_of_a_process_makes_none(vault: Vault, matter: Matter) -> None:
    keep_answer(vault, matter.code, "dates", Answer(process=lambda process: process), actor="ana")
    with vault.reading() as view:
        assert view.records.of(matter.code, Process) == []
