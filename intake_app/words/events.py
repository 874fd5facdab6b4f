"""The custody record in sentences."""

from collections.abc import Mapping

from intake_app.domain.custody import FOR_PRACTICE, Action, CustodyEvent
from intake_app.domain.matter import MatterState, Originals
from intake_app.domain.people import KeyCheck
from intake_app.errors import Refusal
from intake_app.words.handoff_fields import left_out_words
from intake_app.words.hook import translate
from intake_app.words.labels import key_check_label, matter_state_label, originals_label
from intake_app.words.refusals import refused
from intake_app.words.times import local_time


def sentence(event: CustodyEvent) -> str:
    """What happened, without who and when: those stand in columns of their own."""
    text, facts = (_of_the_vault() | _of_matters() | _of_handing_off())[event.action], event.facts
    match event.action:
        case Action.REFUSED if facts.get("reason") in _REFUSALS:
            return f"{text}: {refused(Refusal(facts['reason'])).line}"
        case Action.MATTER_CHANGED if changed := facts.get("changed"):
            return ". ".join(_change(column, facts.get(column, "")) for column in changed.split())
        case Action.RECEIVED:
            return _arrival(text, facts)
        case Action.CLEANED if "clean" in facts:
            return translate("Events", "Another clean copy made and checked")
        case Action.KEY_CHECKED if how := facts.get("how"):
            return key_check_label(KeyCheck(how))
        case Action.HANDED_OFF if codes := facts.get("left_out"):
            told = translate("Events", "{what}. Not told in it: {fields}")
            return told.format(what=text, fields=left_out_words(codes.split()))
        case Action.ACKNOWLEDGED if facts.get("whole") == "no":
            return translate("Events", "Counsel opened the handoff, but it had not come whole")
        case Action.EXPORTED if facts.get("what") == "calendar":
            return translate("Events", "Deadlines saved as a calendar file")
        case Action.EXPORTED if facts.get("what") == "counts":
            return translate("Events", "Counts across matters saved outside the vault")
        case Action.EXPORTED if facts.get("what") == "sheet_saved":
            return translate("Events", "Sheet for counsel saved outside the vault")
        case Action.EXPORTED if facts.get("what") == "sheet_printed":
            return translate("Events", "Sheet for counsel printed")
        case Action.EXPORTED if facts.get("what") == "key_card_saved":
            return translate("Events", "Card of a public key saved outside the vault")
        case Action.EXPORTED if facts.get("what") == "key_file_saved":
            return translate("Events", "File of an own key saved outside the vault")
        case Action.EXPORTED if facts.get("what") == "contents_saved":
            return translate("Events", "List of what a handoff would hold saved outside the vault")
        case Action.EXPORTED if facts.get("what") == "receipt_saved":
            return translate("Events", "Receipt of a handoff saved outside the vault")
        case Action.EXPORTED if facts.get("what") == "recovery_sheet_saved":
            return translate("Events", "Recovery sheet saved outside the vault")
        case Action.RECORD_ADDED | Action.RECORD_CHANGED | Action.RECORD_REMOVED:
            return f"{text}: {record_kind(facts.get('kind', ''))}"
        case Action.PERSON_ADDED | Action.PERSON_REMOVED | Action.PASSPHRASE_CHANGED if who := facts.get("person"):
            return f"{text}: {who}"
        case Action.PERSON_RENAMED:
            return f"{text}: {facts.get('before') or '–'} → {facts.get('person', '')}"
        case Action.VAULT_CREATED if facts.items() >= FOR_PRACTICE.items():
            return translate("Events", "Vault created for practice: nothing in it is real")
        case Action.VAULT_OPENED if facts.get("header") in _OTHER_KEY_FILES:
            return translate(
                "Events", "{what}, with a copy of its key file: vault.key was damaged, missing or old"
            ).format(what=text)
        case Action.VAULT_OPENED if facts.get("copy"):
            return translate("Events", "{what}; the copy of its key slots in the database was damaged").format(
                what=text
            )
        case Action.PRINTED:
            return f"{text}: {_printed(facts.get('what', ''))}"
        case Action.RECORD_BEHIND if known := facts.get("known"):
            told = translate(
                "Events", "Lines are missing: the key file knew of number {known}, the last one was {found}"
            )
            return told.format(known=known, found=facts.get("found", ""))
        case Action.UNLOCK_FAILED if last := facts.get("last"):
            told = translate("Events", "Failed attempts to unlock: {count}, the last on {time}")
            return told.format(count=facts["count"], time=local_time(last))
    return text


def record_kind(kind: str) -> str:
    """What a record is about, by the name it is stored under."""
    return {
        "process": translate("Events", "legal process"),
        "details": translate("Events", "details of the matter"),
        "person": translate("Events", "person"),
        "legal_name": translate("Events", "legal name"),
        "safe_contact": translate("Events", "way to contact"),
        "consent": translate("Events", "consent"),
        "prior_disclosure": translate("Events", "who else knows"),
        "hold": translate("Events", "hold"),
        "conflict_check": translate("Events", "conflict check"),
        "event": translate("Events", "event"),
        "reminder": translate("Events", "date set by hand"),
        "interview": translate("Events", "interview"),
    }.get(kind, kind)


def _printed(what: str) -> str:
    return {
        "record": translate("Events", "custody record"),
        "certificate": translate("Events", "purge certificate"),
        "receipt": translate("Events", "receipt"),
        "deadlines": translate("Events", "sheet of deadlines"),
        "recovery_sheet": translate("Events", "recovery sheet"),
        "key_card": translate("Events", "card of a public key"),
        "public_key": translate("Events", "public key"),
        "acknowledgement": translate("Events", "acknowledgement of a handoff"),
        "facts": translate("Events", "fact sheet for counsel"),
        "first-look": translate("Events", "sheet “First look” for counsel"),
        "timeline": translate("Events", "timeline for counsel"),
    }.get(what, what)


def by(event: CustodyEvent) -> str:
    """Who did it: a person's name as it was entered, or the part of the program where nobody gave one."""
    return {
        "window": translate("Events", "window"),
        "command line": translate("Events", "command line"),
    }.get(event.actor, event.actor)


_REFUSALS = frozenset(Refusal)
_OTHER_KEY_FILES = frozenset({"copy", "backup", "database"})


def _arrival(text: str, facts: Mapping[str, str]) -> str:
    """What is worth telling about how a file came in."""
    if exhibit := facts.get("from_exhibit"):
        text = translate("Events", "File taken out of exhibit {exhibit} and stored, number {part} in it")
        text = text.format(exhibit=exhibit.zfill(4), part=facts.get("part", ""))
    if facts.get("refused") in _REFUSALS:
        why = refused(Refusal(facts["refused"])).line
        return translate("Events", "{what}, as it came: {why}").format(what=text, why=why)
    return text


def _change(column: str, value: str) -> str:
    """What about a matter is different now. The record holds no titles."""
    match column:
        case "state":
            return translate("Events", "Matter marked “{state}”").format(state=matter_state_label(MatterState(value)))
        case "originals":
            kept = originals_label(Originals(value))
            return translate("Events", "Kept of files from now on: {kept}").format(kept=kept)
        case "counsel" if not value:
            return translate("Events", "Counsel of the matter taken back")
        case "counsel":
            return translate("Events", "Counsel of the matter chosen")
        case "title":
            return translate("Events", "Matter renamed")
    return translate("Events", "Matter changed")


def _of_the_vault() -> dict[Action, str]:
    return {
        Action.VAULT_CREATED: translate("Events", "Vault created"),
        Action.VAULT_OPENED: translate("Events", "Vault unlocked"),
        Action.VAULT_LOCKED: translate("Events", "Vault locked"),
        Action.UNLOCK_FAILED: translate("Events", "Unlocking failed: wrong passphrase or recovery words"),
        Action.PASSPHRASE_CHANGED: translate("Events", "Passphrase changed"),
        Action.PERSON_ADDED: translate("Events", "Somebody else may open the vault"),
        Action.PERSON_REMOVED: translate("Events", "May open the vault no longer"),
        Action.PERSON_RENAMED: translate("Events", "Person with a key renamed"),
        Action.SHEET_REPLACED: translate("Events", "New recovery sheet; the one before opens nothing"),
        Action.REKEYED: translate("Events", "Data key of the vault replaced"),
        Action.RECORD_BEHIND: translate("Events", "Lines of the record are missing"),
        Action.BACKED_UP: translate("Events", "Backup written and checked"),
        Action.RESTORED: translate("Events", "Vault restored from a backup"),
        Action.CHECKED: translate("Events", "Vault checked"),
        Action.BACKUPS_PLANNED: translate("Events", "Place or number of backups set"),
        Action.UNREADABLE: translate("Events", "This line can't be read"),
        Action.WITNESSED: translate("Events", "Noted how things from an earlier version read"),
        Action.SEARCH_MADE_ANEW: translate("Events", "Damaged index of the search made anew"),
        Action.SALVAGED: translate("Events", "Made of what could be read of a damaged vault"),
    }


def _of_matters() -> dict[Action, str]:
    return {
        Action.MATTER_OPENED: translate("Events", "Matter opened"),
        Action.MATTER_CHANGED: translate("Events", "Matter changed"),
        Action.RECEIVED: translate("Events", "File received and stored"),
        Action.REFUSED: translate("Events", "File refused"),
        Action.CLEANED: translate("Events", "Clean copy made and checked"),
        Action.RENAMED: translate("Events", "Item renamed"),
        Action.VIEWED: translate("Events", "Item viewed"),
        Action.ORIGINAL_VIEWED: translate("Events", "Original viewed"),
        Action.EXPORTED: translate("Events", "Item saved outside the vault"),
        Action.PRINTED: translate("Events", "A page printed"),
        Action.NOTE_VIEWED: translate("Events", "Note read"),
        Action.TRASHED: translate("Events", "Put into the trash"),
        Action.TAKEN_BACK: translate("Events", "Taken back out of the trash"),
        Action.PURGED: translate("Events", "Purged: deleted for good"),
        Action.DISPOSED: translate("Events", "Matter disposed of: everything in it deleted for good"),
        Action.NOTE_WRITTEN: translate("Events", "Note written"),
        Action.NOTE_REVISED: translate("Events", "Note revised"),
    }


def _of_handing_off() -> dict[Action, str]:
    return {
        Action.RECORD_ADDED: translate("Events", "Added"),
        Action.RECORD_CHANGED: translate("Events", "Changed"),
        Action.RECORD_REMOVED: translate("Events", "Taken away"),
        Action.NAME_REVEALED: translate("Events", "Legal name looked at"),
        Action.COUNSEL_ADDED: translate("Events", "Counsel added"),
        Action.COUNSEL_CHANGED: translate("Events", "Counsel changed"),
        Action.KEY_CHECKED: translate("Events", "Key of counsel checked"),
        Action.KEY_CHANGED: translate("Events", "Key of counsel changed"),
        Action.HANDED_OFF: translate("Events", "Handed off to counsel"),
        Action.HANDOFF_OPENED: translate("Events", "Handoff opened and taken in"),
        Action.ACKNOWLEDGED: translate("Events", "Counsel acknowledged the handoff"),
        Action.ANSWERED: translate("Events", "Acknowledgement of a handoff written"),
        Action.OWN_KEY_MADE: translate("Events", "Own key to open handoffs with kept"),
        Action.OWN_KEY_PASSPHRASE_CHANGED: translate("Events", "Passphrase of an own key changed"),
        Action.SIGNER_MET: translate("Events", "Signing key of a sender came for the first time"),
        Action.SIGNER_CHECKED: translate("Events", "Signing key of a sender checked"),
    }
