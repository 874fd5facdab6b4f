"""The parts of the fact sheet about the person: who, how to reach them, what they agreed to, what happened."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from intake_app.domain.case_file import Details, Language
from intake_app.domain.handoff_fields import Field
from intake_app.ui.case.people_facts import counsel_consent, is_safe, standing_hold
from intake_app.ui.case.seen import Seen
from intake_app.ui.case.warnings import contact_warning
from intake_app.ui.sheets import page
from intake_app.ui.sheets.known import Known
from intake_app.ui.sheets.page import Measure, told
from intake_app.words.case_file import (
    channel_label,
    conflict_label,
    event_label,
    language_label,
    role_label,
    scope_label,
)
from intake_app.words.hook import written_day


def person_parts(known: Known, measure: Measure) -> tuple[str, str]:
    """Who it is about, and what happened."""
    events = list(_events(known.seen, measure)) if known.tells(Field.EVENTS) else [page.left_out()]
    translate = QCoreApplication.translate
    return (
        page.section(translate("FactSheet", "The person"), page.pairs(_person(known, measure))),
        page.section(translate("FactSheet", "What happened"), page.listed(events, measure.lines)),
    )


def _person(known: Known, measure: Measure) -> Iterator[tuple[str, str]]:
    translate, seen, chars = QCoreApplication.translate, known.seen, measure.chars
    case = seen.case
    details = seen.details
    people = [f"{one.value.pseudonym} ({role_label(one.value.role)})" for one in case.people]
    yield translate("FactSheet", "People, by pseudonym"), told("; ".join(people), chars)
    counsel = seen.facts.counsel
    named = ", ".join(filter(None, (counsel.name, counsel.office))) if counsel else ""
    yield translate("FactSheet", "Assigned counsel"), told(named, chars)
    yield translate("FactSheet", "Language"), _language(details) if known.tells(Field.LANGUAGE) else ""
    yield translate("FactSheet", "Lives in"), told(details.lives_in, chars)
    yield translate("FactSheet", "How to reach them"), "<br>".join(_contacts(seen, measure))
    consent = counsel_consent(case, seen.today)
    none = translate("FactSheet", "none that holds good for counsel")
    given = f"{scope_label(consent.value.scope)}, {written_day(consent.value.given_on)}" if consent else none
    yield translate("FactSheet", "Consent"), escape(given) if known.tells(Field.CONSENT) else ""
    check = case.conflicts[-1].value if case.conflicts else None
    yield (
        translate("FactSheet", "Conflict check"),
        escape(f"{conflict_label(check.result)}, {written_day(check.at.date())}" if check else ""),
    )
    hold = standing_hold(case)
    told_hold = f"{hold.value.reason}, {written_day(hold.value.placed_on)}" if hold else translate("FactSheet", "none")
    yield translate("FactSheet", "Hold"), told(told_hold, chars) if known.tells(Field.HOLD) else ""
    others = "; ".join(one.value.told for one in case.disclosures)
    yield translate("FactSheet", "Who else knows"), told(others, chars)
    answers = case.interview.value.answers if case.interview else {}
    yield translate("FactSheet", "Produced, deleted, posted"), told(answers.get("changed", ""), chars)
    yield translate("FactSheet", "Tied to it"), told(answers.get("linked", ""), chars)


def _language(details: Details) -> str:
    spoken = details.other_language if details.language is Language.OTHER and details.other_language else ""
    needed = {
        True: QCoreApplication.translate("FactSheet", "needs an interpreter"),
        False: QCoreApplication.translate("FactSheet", "needs no interpreter"),
        None: "",
    }[details.interpreter_needed]
    known = "" if details.language is Language.UNKNOWN else language_label(details.language)
    return told(", ".join(filter(None, (spoken or known, needed))), 80)


def _contacts(seen: Seen, measure: Measure) -> Iterator[str]:
    """The safe ones first; of the others that they are not to be used, and not where they lead."""
    for contact in sorted((one.value for one in seen.case.contacts), key=lambda one: not is_safe(one)):
        warning = contact_warning(contact)
        address = contact.address if is_safe(contact) else ""
        parts = [told(": ".join(filter(None, (channel_label(contact.channel), address))), measure.chars // 2)]
        parts.append(told(contact.safe_times, 80))
        if contact.message_is_safe is False and is_safe(contact):
            parts.append(escape(QCoreApplication.translate("FactSheet", "leave no message")))
        line = " · ".join(part for part in parts if part)
        yield " ".join((line, page.warning(warning))) if warning else line


def _events(seen: Seen, measure: Measure) -> Iterator[str]:
    events = sorted((one.value for one in seen.case.events), key=lambda one: one.on)
    if not events:
        yield page.small(QCoreApplication.translate("FactSheet", "none recorded"))
    for event in events:
        parts = (told(event.what, measure.chars // 2), told(event.who, measure.chars // 3))
        shown = " · ".join(part for part in (escape(event_label(event.kind)), *parts) if part)
        yield f"{escape(written_day(event.on))}: {shown}"
