"""Handing items and notes of a matter to counsel, in a sealed file."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from intake_app import __version__, paths
from intake_app.age import Recipient, ScryptRecipient, parse_recipient
from intake_app.cleaning import ending
from intake_app.domain.document import DRAWN, Content, Item, Role
from intake_app.domain.handoff import Addressees, Choice, Contents, HandoffRecord
from intake_app.domain.ids import MatterCode, NoteId
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
from intake_app.workflows.passphrase import check_passphrase

__all__ = ["Addressees", "Bundle", "Choice", "Contents", "gather", "hand_off"]

_PROGRAM = f"intake-app {__version__}"


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
    to: Addressees,
    contents: Contents,
    sender: str,
    now: datetime,
) -> Bundle:
    """Put together what was chosen, for review. NotARecipient, or NotFound for what is not in this matter."""
    keys = [str(parse_recipient(key)) for key in to.all_keys]
    with vault.reading() as view:
        tell_received = view.matters.get(matter).originals is Originals.KEEP
        chosen = [(choice.role, _item(view, matter, choice)) for choice in dict.fromkeys(contents.items)]
        wordings = [_wording(view, matter, note_id) for note_id in dict.fromkeys(contents.notes)]
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
        recipients=keys,
        program=_PROGRAM,
    )
    return Bundle(manifest, tuple(entries))


def hand_off(
    vault: Vault,
    matter: MatterCode,
    *,
    actor: str,
    to: Addressees,
    counsel: Counsel | None,
    contents: Contents,
    target: Path,
    sender: str,
    progress: Progress = silent,
    clock: Clock = utc_now,
) -> list[HandoffRecord]:
    """Seal what was chosen into the new file `target`, and enter it in the record: a receipt for each file made.

    The file is written under a temporary name, read back and compared before it gets its own. Whatever goes wrong, no
    file and no record of it is left. `progress` counts bytes: first "seal", then "read_back". Raises WeakPassphrase,
    MixedRecipients, NothingToHandOff, a HandoffError of the drive, and what `gather` does.
    """
    if not contents.items and not contents.notes:
        raise NothingToHandOff(target)
    if to.passphrase:
        check_passphrase(to.passphrase, known=(vault.name, sender))
    bundle = gather(vault, matter, to=to, contents=contents, sender=sender, now=clock())
    signer = SigningKey(vault.signing_seed())
    sealed = seal_to_file(
        target,
        _recipients(to),
        lambda sink: write(sink, bundle.manifest, bundle.entries, signer=signer, progress=progress),
        expected=bundle.size,
        progress=progress,
    )
    try:
        with vault.change(actor=actor) as change:
            if change.matters.get(matter).state is MatterState.OPEN:
                change.matters.update(matter, state=MatterState.HANDED_OFF)
            record = change.handoffs.add(
                matter,
                counsel=counsel.id if counsel else None,
                counsel_name=counsel.name if counsel else "",
                recipient="\n".join(bundle.manifest.recipients),
                file_name=target.name,
                size=sealed.size,
                sha256=sealed.sha256,
                entries=len(bundle.entries) - 1,  # without the page that explains it
                contents=hashlib.sha256(bundle.manifest.encode()).hexdigest(),
            )
            return [record]
    except BaseException:
        target.unlink(missing_ok=True)  # nothing leaves without a line in the record
        raise


def _recipients(to: Addressees) -> list[Recipient] | ScryptRecipient:
    return ScryptRecipient(to.passphrase) if to.passphrase else [parse_recipient(key) for key in to.all_keys]


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
