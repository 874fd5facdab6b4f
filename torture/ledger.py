"""What a vault acknowledged, and whether it is all still there, whole, with nothing half beside it."""

import hashlib
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from intake_app.domain.custody import Action
from intake_app.domain.document import Role
from intake_app.domain.note import Note
from intake_app.errors import WrongSecret
from intake_app.vault import Kdf, Vault
from intake_app.vault.check import check

CHEAP = Kdf(opslimit=1, memlimit=8192)
Facts = dict[str, Any]


class Lost(AssertionError):
    """Something acknowledged is not there, or something is there by half."""


@dataclass
class Ledger:
    """What was acknowledged."""

    passphrase: str
    matter: str
    items: dict[str, dict[str, str]] = field(default_factory=dict)  # SHA-256 by role
    notes: dict[str, list[str]] = field(default_factory=dict)  # body, and "draft" or ""
    trashed: list[str] = field(default_factory=list)
    disposed: list[str] = field(default_factory=list)  # matters
    destroyed: list[str] = field(default_factory=list)  # folders
    emptied: list[str] = field(default_factory=list)  # as above, which are still there
    head: tuple[int, str] = (0, "")  # the last event of the record that was surely there
    made: dict[str, Facts] = field(default_factory=dict)  # other vaults by their place: passphrase, and what is in them

    def enter(self, kind: str, intent: Facts, result: Facts) -> None:
        """An act was done and told."""
        match kind:
            case "take in":
                self.items[result["item"]] = intent["sha256"]
            case "write a note" | "word a note anew":
                self.notes[result["note"]] = [intent["body"], intent["draft"]]
            case "put away":
                self.trashed.append(intent["subject"])
            case "take back":
                self.trashed.remove(intent["subject"])
            case "purge":
                self.trashed.remove(intent["subject"])
                self.items.pop(intent["subject"], None)
                self.notes.pop(intent["subject"], None)
            case "change the passphrase":
                self.passphrase = intent["passphrase"]
            case "back up" | "restore" | "salvage" | "create" | "migrate" | "renew the oldest backup":
                self.made[intent["place"]] = intent
            case "dispose of a matter":
                self.disposed.append(intent["matter"])
            case "destroy":
                self.destroyed, self.emptied = result["gone"], result["emptied"]
        if head := result.get("head"):
            self.head = tuple(head)

    def copy(self) -> "Ledger":
        return Ledger(**asdict(self))


@dataclass(frozen=True)
class Pending:
    """An act that had begun and was not acknowledged: it may have happened, or not, and nothing between."""

    kind: str = ""
    intent: Facts = field(default_factory=dict)


def head_of(vault: Vault) -> tuple[int, str]:
    """Number and hash of the last event."""
    with vault.reading() as view:
        event = view.custody.latest(1)[0]
    return event.seq, event.hash


def open_as(folder: Path, ledger: Ledger, pending: Pending) -> Vault:
    """With the passphrase acknowledged, or the one that was being set."""
    try:
        return Vault.open(folder, ledger.passphrase, actor="after")
    except WrongSecret:
        if pending.kind != "change the passphrase":
            raise
    ledger.passphrase = pending.intent["passphrase"]
    return Vault.open(folder, ledger.passphrase, actor="after")


def verify(vault: Vault, ledger: Ledger, pending: Pending) -> None:
    """Hold the vault against the ledger, which then takes up what the pending act did. Raises Lost."""
    with vault.reading() as view:
        listed = {str(item.id): item for item in view.documents.of(ledger.matter)}
        notes = {str(note.id): note for note in view.notes.of(ledger.matter)}
        trashed = {str(one.subject) for one in view.trash.of(ledger.matter)}
        seq, digest = ledger.head
        events = view.custody.all()
    if seq and (len(events) < seq or events[seq - 1].hash != digest):
        raise Lost(f"the record is shorter than what was acknowledged: {len(events)} of {seq}")
    _gone_or_whole(vault, ledger, pending)
    _same_trash(ledger, pending, trashed)
    _same_items(ledger, pending, set(listed) | {one for one in trashed if one not in ledger.notes})
    _same_notes(vault, ledger, pending, notes, trashed)
    for item in listed.values():
        for content in item.contents:
            if _hash(vault, item.id, content.role) != ledger.items[item.id][content.role]:
                raise Lost(f"{content.role}: not the bytes that were put")
        if {str(content.role) for content in item.contents} != set(ledger.items[item.id]):
            raise Lost("an item lacks a part")
    _sound(vault)
    ledger.head = head_of(vault)


def _gone_or_whole(vault: Vault, ledger: Ledger, pending: Pending) -> None:
    """A matter that was disposed of, or was about to be."""
    with vault.reading() as view:
        there = set(view.matters.codes())
        if left := there & set(ledger.disposed):
            raise Lost(f"told to be disposed of, and is there: {left}")
        if pending.kind == "dispose of a matter" and (code := pending.intent["matter"]) in there:
            notes, items = view.notes.of(code), view.documents.of(code)
            if [note.id for note in notes] != [pending.intent["note"]] or [i.id for i in items] != [
                pending.intent["item"]
            ]:
                raise Lost("half a matter is left")


def _same_trash(ledger: Ledger, pending: Pending, trashed: set[str]) -> None:
    if changed := trashed ^ set(ledger.trashed):
        if pending.kind not in {"put away", "take back", "purge"} or changed != {pending.intent["subject"]}:
            raise Lost(f"the trash is not as it was left: {changed}")
        ledger.trashed = sorted(trashed)


def _same_items(ledger: Ledger, pending: Pending, found: set[str]) -> None:
    for item in found - set(ledger.items):
        if pending.kind != "take in":
            raise Lost("an item that nobody stored")
        ledger.items[item] = pending.intent["sha256"]
        pending = Pending()
    for item in set(ledger.items) - found:
        if pending.kind != "purge" or item != pending.intent["subject"]:
            raise Lost("an item that was acknowledged is gone")
        del ledger.items[item]


def _same_notes(vault: Vault, ledger: Ledger, pending: Pending, notes: dict[str, Note], trashed: set[str]) -> None:
    for note in set(ledger.notes) - set(notes) - trashed:
        if pending.kind != "purge" or note != pending.intent["subject"]:
            raise Lost("a note that was acknowledged is gone")
        del ledger.notes[note]
    for note in notes.values():
        wording, known = [note.body, "draft" if note.draft else ""], ledger.notes.get(note.id)
        if wording == known:
            continue
        wanted = pending.kind == ("word a note anew" if known else "write a note")
        if not wanted or wording != [pending.intent["body"], pending.intent["draft"]]:
            raise Lost("a note does not say what was acknowledged")
        ledger.notes[note.id] = wording
    for note in list(notes)[-2:]:
        word = notes[note].body.split()[0]
        if note not in {hit.subject for hit in vault.search(word).hits}:
            raise Lost("a note is not found by its words")


def _hash(vault: Vault, item: Any, role: Role) -> str:
    return hashlib.sha256(b"".join(vault.read(item, role))).hexdigest()


def _sound(vault: Vault) -> None:
    if not check(vault).ok:
        raise Lost("the check finds damage")
    with vault.apart() as lane, lane.transaction() as db:
        if db.execute("SELECT count(*) FROM contents WHERE item IS NULL").fetchone() != (0,):
            raise Lost("half a document is left")
        orphans = "SELECT count(*) FROM chunks WHERE content NOT IN (SELECT number FROM contents)"
        if db.execute(orphans).fetchone() != (0,):
            raise Lost("bytes of no document are left")
    if vault.read_only:
        raise Lost("it opens for reading only")
    with vault.reading() as view:
        if view.custody.latest(1)[0].action is not Action.CHECKED:
            raise Lost("the check did not enter itself")
