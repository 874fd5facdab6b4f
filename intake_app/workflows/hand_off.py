"""Handing items and notes of a matter to counsel, in one sealed file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from intake_app import __version__, paths
from intake_app.age import parse_recipient
from intake_app.cleaning import ending
from intake_app.domain.document import DRAWN, Content, Item, Role
from intake_app.domain.handoff import HandoffRecord
from intake_app.domain.ids import ItemId, MatterCode, NoteId
from intake_app.domain.matter import MatterState, Originals
from intake_app.domain.names import split_ending
from intake_app.domain.note import Note
from intake_app.domain.people import Counsel
from intake_app.domain.progress import Clock, Progress, silent
from intake_app.errors import NotFound, NothingToHandOff
from intake_app.handoff import (
    Entry,
    Manifest,
    SigningKey,
    document,
    expected_size,
    list_contents,
    note,
    readme,
    seal_to_file,
    write,
)
from intake_app.vault import Vault, View, utc_now

_PROGRAM = f"intake-app {__version__}"


@dataclass(frozen=True, slots=True)
class Choice:
    """An item that goes out, and in which form."""

    item: ItemId
    role: Role


@dataclass(frozen=True, slots=True)
class Bundle:
    """What would be inside, before anything is sealed. `manifest.files` lists it; `size` is about what it will take."""

    manifest: Manifest
    entries: tuple[Entry, ...]

    @property
    def size(self) -> int:
        """Bytes of the sealed file, a little more than it will have."""
        return expected_size(self.manifest)


def gather(
    vault: Vault,
    matter: MatterCode,
    *,
    recipient: str,
    items: Sequence[Choice],
    notes: Sequence[NoteId],
    sender: str,
    now: datetime,
) -> Bundle:
    """Put together what was chosen, for review. NotARecipient, or NotFound for what is not in this matter."""
    key = str(parse_recipient(recipient))
    with vault.reading() as view:
        tell_received = view.matters.get(matter).originals is Originals.KEEP
        chosen = [(choice.role, _item(view, matter, choice)) for choice in dict.fromkeys(items)]
        wordings = [_wording(view, matter, note_id) for note_id in dict.fromkeys(notes)]
    entries = [readme(paths.resource("handoff", "README.txt").read_bytes())]
    for role, item in sorted(chosen, key=lambda choice: choice[1].exhibit):
        content = _content(item, role)
        chunks = partial(vault.read, item.id, role)
        entries.append(document(item, content, _ending(item, role), chunks, tell_received=tell_received))
    for number, wording in enumerate(sorted(wordings, key=lambda wording: wording.created_at), start=1):
        entries.append(note(number, wording))
    manifest = list_contents(
        entries,
        created=now,
        matter=matter,
        sender=sender,
        signing_key=SigningKey(vault.signing_seed()).public,
        recipients=[key],
        program=_PROGRAM,
    )
    return Bundle(manifest, tuple(entries))


def hand_off(
    vault: Vault,
    matter: MatterCode,
    *,
    actor: str,
    recipient: str,
    counsel: Counsel | None,
    items: Sequence[Choice],
    notes: Sequence[NoteId],
    target: Path,
    sender: str,
    progress: Progress = silent,
    clock: Clock = utc_now,
) -> HandoffRecord:
    """Seal what was chosen for `recipient` (age1…) into the new file `target`, and enter it in the record.

    The file is written under a temporary name, read back and compared before it gets its own. Whatever goes wrong, no
    file and no record of it is left. `progress` counts bytes: first "seal", then "read_back".
    """
    if not items and not notes:
        raise NothingToHandOff(target)
    bundle = gather(vault, matter, recipient=recipient, items=items, notes=notes, sender=sender, now=clock())
    signer = SigningKey(vault.signing_seed())
    sealed = seal_to_file(
        target,
        [parse_recipient(recipient)],
        lambda sink: write(sink, bundle.manifest, bundle.entries, signer=signer, progress=progress),
        expected=bundle.size,
        progress=progress,
    )
    try:
        with vault.change(actor=actor) as change:
            if change.matters.get(matter).state is MatterState.OPEN:
                change.matters.update(matter, state=MatterState.HANDED_OFF)
            return change.handoffs.add(
                matter,
                counsel=counsel.id if counsel else None,
                counsel_name=counsel.name if counsel else "",
                recipient=bundle.manifest.recipients[0],
                file_name=target.name,
                size=sealed.size,
                sha256=sealed.sha256,
                entries=len(bundle.entries) - 1,  # without the page that explains it
            )
    except BaseException:
        target.unlink(missing_ok=True)  # nothing leaves without a line in the record
        raise


def _item(view: View, matter: MatterCode, choice: Choice) -> Item:
    item = view.documents.get(choice.item)
    if item.matter != matter:
        raise NotFound("item", choice.item)
    return item


def _wording(view: View, matter: MatterCode, note_id: NoteId) -> Note:
    """The last finished wording; a draft goes out only when there is no other."""
    history = view.notes.history(note_id)
    if not history or history[-1].matter != matter:
        raise NotFound("note", note_id)
    return next((wording for wording in reversed(history) if not wording.draft), history[-1])


def _content(item: Item, role: Role) -> Content:
    content = item.content(role)
    if content is None:
        raise NotFound(str(role), item.id)
    return content


def _ending(item: Item, role: Role) -> str:
    """By the bytes where they tell; otherwise as the file came."""
    if role is Role.CLEAN and item.report:
        return ending(item.report.output_kind)
    if item.kind in DRAWN:
        return ending(item.kind)
    return split_ending(item.provenance.original_name)[1]
