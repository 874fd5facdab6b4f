"""What each field of a handoff is called, and what speaks for leaving it out."""

from collections.abc import Iterable

from intake_app.domain.handoff_fields import Field, Group, gathered
from intake_app.words.hook import translate

_FIELDS = frozenset(Field)
_MOST_UNKNOWN = 20  # a stranger's list can be long


def group_label(group: Group) -> str:
    return {
        Group.FILES: translate("Fields", "Titles and hashes"),
        Group.NOTES: translate("Fields", "Title and time of notes"),
        Group.RECORD: translate("Fields", "Custody record of what goes"),
        Group.MATTER: translate("Fields", "About the matter"),
        Group.PAPER: translate("Fields", "About the paper"),
        Group.SOUGHT: translate("Fields", "What is sought"),
        Group.NOTICE: translate("Fields", "About the notice"),
        Group.DATES: translate("Fields", "Dates and deadlines"),
        Group.PERSON: translate("Fields", "About the person"),
    }[group]


def field_label(field: Field) -> str:
    return (_of_things() | _of_paper() | _of_person())[field]


def _of_things() -> dict[Field, str]:
    return {
        Field.TITLES: translate("Fields", "Titles in names and lists"),
        Field.RECEIVED: translate("Fields", "Size and hash as received"),
        Field.NOTE_TITLES: translate("Fields", "Titles of the notes"),
        Field.NOTE_TIMES: translate("Fields", "When notes were written"),
        Field.CUSTODY: translate("Fields", "Custody record"),
        Field.ACTORS: translate("Fields", "Who did it"),
        Field.TIMES: translate("Fields", "When it was done"),
        Field.INTAKE: translate("Fields", "How the matter came in"),
        Field.PRIVILEGE: translate("Fields", "Marking of privilege"),
        Field.JURISDICTION: translate("Fields", "Court, district or state"),
        Field.COUNSEL: translate("Fields", "Assigned counsel"),
        Field.HANDOFFS: translate("Fields", "Earlier handoffs"),
    }


def _of_paper() -> dict[Field, str]:
    return {
        Field.KIND: translate("Fields", "Kind of paper"),
        Field.NUMBERS: translate("Fields", "Numbers of paper and case"),
        Field.AUTHORITY: translate("Fields", "Authority cited"),
        Field.AGENCY: translate("Fields", "Agency"),
        Field.OFFICER: translate("Fields", "Officer, and how to reach them"),
        Field.SERVED_ON: translate("Fields", "Who was served"),
        Field.REASON: translate("Fields", "Reason stated"),
        Field.COURT: translate("Fields", "Court and docket"),
        Field.SILENCE: translate("Fields", "Request to keep quiet"),
        Field.SIGNATURES: translate("Fields", "Signatures, and copy held"),
        Field.HISTORY: translate("Fields", "What became of the paper"),
        Field.ACCOUNTS: translate("Fields", "Accounts sought"),
        Field.DEMANDS: translate("Fields", "Records demanded"),
        Field.WORDING: translate("Fields", "Wording of the demands"),
        Field.NOTICE_SENDER: translate("Fields", "Sender and reference of the notice"),
        Field.NOTICE_WINDOW: translate("Fields", "Days to object, and how"),
        Field.NOTICE_CLAIMS: translate("Fields", "What the notice says"),
        Field.PAPER_DATES: translate("Fields", "Days of issue and service"),
        Field.RETURN: translate("Fields", "Return date and place"),
        Field.NOTICE_DATE: translate("Fields", "Day of the notice"),
        Field.DEADLINES: translate("Fields", "Deadlines"),
    }


def _of_person() -> dict[Field, str]:
    return {
        Field.EVENTS: translate("Fields", "What happened"),
        Field.PEOPLE: translate("Fields", "People, by pseudonym"),
        Field.CONTACTS: translate("Fields", "How to reach the person"),
        Field.HOME: translate("Fields", "Where they live"),
        Field.LANGUAGE: translate("Fields", "Language"),
        Field.CONSENT: translate("Fields", "Consent"),
        Field.CONFLICTS: translate("Fields", "Conflict check"),
        Field.HOLD: translate("Fields", "Hold"),
        Field.WHO_KNOWS: translate("Fields", "Who else knows"),
        Field.CHANGED: translate("Fields", "Produced, deleted, posted"),
        Field.LINKED: translate("Fields", "What is tied to it"),
    }


def field_hint(field: Field) -> str:
    """Why one might leave it out; empty for most."""
    return {
        Field.TITLES: translate("Fields", "Without them, names say “picture” and “note”. They often name people."),
        Field.RECEIVED: translate("Fields", "Whoever has the same file can tell it by them."),
        Field.ACTORS: translate("Fields", "The names of your people in that record."),
    }.get(field, "")


def left_out_words(codes: Iterable[str]) -> str:
    """What a handoff does not tell, a group of fields by its name; codes of a newer version as they are."""
    codes = list(codes)
    known = gathered(Field(code) for code in codes if code in _FIELDS)
    named = [group_label(one) if isinstance(one, Group) else field_label(one) for one in known]
    unknown = [code for code in codes if code not in _FIELDS]
    return "; ".join([*named, *unknown[:_MOST_UNKNOWN], *(["…"] if len(unknown) > _MOST_UNKNOWN else [])])
