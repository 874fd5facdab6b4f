"""Handing items and notes of a matter to counsel, in a sealed file."""

import contextlib
import hashlib
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from intake_app.age import Recipient, ScryptRecipient, parse_recipient
from intake_app.domain.case_file import Stage, StageChange
from intake_app.domain.handoff import Addressees, Choice, Contents, HandoffRecord, Sheet
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import MatterState
from intake_app.domain.people import Counsel
from intake_app.domain.progress import Clock, Progress, Step, silent
from intake_app.errors import CannotWrite, NothingToHandOff, TargetExists
from intake_app.handoff import Sealed, SigningKey, seal_to_file, write
from intake_app.vault import Vault, View, utc_now
from intake_app.workflows.drives import file_limit
from intake_app.workflows.gather import gather
from intake_app.workflows.material import Bundle
from intake_app.workflows.matter_details import note_stage
from intake_app.workflows.page_numbers import PageNumbers, given
from intake_app.workflows.passphrase import check_passphrase

__all__ = ["Addressees", "Bundle", "Choice", "Contents", "Sheet", "gather", "hand_off", "part_names"]


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
    part_size: int | None = None,
    numbers: PageNumbers | None = None,
    progress: Progress = silent,
    clock: Clock = utc_now,
) -> list[HandoffRecord]:
    """Seal what was chosen into the new file `target`, and enter it in the record: a receipt for each file made.

    Where the drive holds no file of that size (FAT stops at 4 GiB), or `part_size` in bytes is less, there are several,
    `NAME-1-of-3.age` and so on, each a whole handoff of its own. Each is written under a temporary name, read back and
    compared before it gets its own. Whatever goes wrong, none of them and no record is left. `progress` counts bytes:
    first "count" for what an earlier version stored, once; then things, as `gather` does, and "number" for documents
    that get Bates numbers, whose copies `numbers` makes; then for each file bytes again, "seal" and "read_back".
    Raises WeakPassphrase, MixedRecipients, NothingToHandOff, a HandoffError of the drive, and what `gather` does.
    """
    if contents.empty:
        raise NothingToHandOff(target)
    if to.passphrase:
        check_passphrase(to.passphrase, known=(vault.name, sender))
    now = clock()
    _count(vault, matter, contents.items, progress)
    bundle = gather(vault, matter, to=to, contents=contents, sender=sender, now=now, numbers=numbers, progress=progress)
    drive = file_limit(target.parent)
    parts = bundle.parts(min((limit for limit in (part_size, drive) if limit is not None), default=None))
    targets = part_names(target, len(parts))
    _check_room(parts, targets, drive=drive, asked=part_size)
    made: list[_Made] = []
    with _all_or_none(made):
        for part, place in zip(parts, targets, strict=True):
            made.append(_seal(vault, part, place, _recipients(to), _named(progress, place, len(parts))))
        with vault.change(actor=actor) as change:
            if change.matters.get(matter).state is MatterState.OPEN:
                change.matters.update(matter, state=MatterState.HANDED_OFF)
            to_whom = counsel.name if counsel else ""
            note_stage(change, matter, StageChange(now.astimezone().date(), Stage.HANDED_OFF, to_whom))
            return [_enter(change, matter, counsel, each) for each in made]


def part_names(target: Path, count: int) -> list[Path]:
    """Where the files of a handoff in `count` parts go, if it was to go to `target`."""
    if count == 1:
        return [target]
    return [target.with_name(f"{target.stem}-{number}-of-{count}{target.suffix}") for number in range(1, count + 1)]


def _count(vault: Vault, matter: MatterCode, chosen: Sequence[Choice], progress: Progress) -> None:
    """The sums of what was stored before they were counted on the way in."""
    with vault.reading() as view:
        uncounted = view.sums.missing(matter)
        missing = [each for each in dict.fromkeys(chosen) if (each.item, each.role) in uncounted]
        total = sum(view.documents.find(each.item, each.role)[1].size for each in missing)
    done = 0

    def told(size: int) -> None:
        nonlocal done
        done += size
        progress(Step("count", done, total))

    vault.count_sums(((each.item, each.role) for each in missing), told)


@dataclass(frozen=True, slots=True)
class _Made:
    """A file that was written and read back."""

    target: Path
    bundle: Bundle
    sealed: Sealed
    contents: str  # hex SHA-256 of the list inside, as it was signed


def _seal(
    vault: Vault, bundle: Bundle, target: Path, recipients: list[Recipient] | ScryptRecipient, progress: Progress
) -> _Made:
    signer = SigningKey(vault.signing_seed())
    signed: list[bytes] = []
    sealed = seal_to_file(
        target,
        recipients,
        lambda sink: signed.append(write(sink, bundle.manifest, bundle.entries, signer=signer, progress=progress)),
        expected=bundle.size,
        progress=progress,
    )
    return _Made(target, bundle, sealed, hashlib.sha256(signed[0]).hexdigest())


def _enter(change: View, matter: MatterCode, counsel: Counsel | None, made: _Made) -> HandoffRecord:
    return change.handoffs.add(
        matter,
        counsel=counsel.id if counsel else None,
        counsel_name=counsel.name if counsel else "",
        recipient="\n".join(made.bundle.manifest.recipients),
        file_name=made.target.name,
        size=made.sealed.size,
        sha256=made.sealed.sha256,
        entries=made.bundle.chosen,
        contents=made.contents,
        bates=given(made.bundle.manifest),
        left_out=" ".join(made.bundle.manifest.left_out),
    )


def _check_room(parts: Sequence[Bundle], targets: Sequence[Path], *, drive: int | None, asked: int | None) -> None:
    """Before the first part is written there has to be room for the last. The limits are bytes of one file."""
    for place in targets[1:]:
        if place.is_symlink() or place.exists():
            raise TargetExists(place)
    largest = max(part.size for part in parts)
    if drive is not None and largest > drive:
        raise CannotWrite(targets[0], "too_large", largest, drive, parts=True)
    if asked is not None and largest > asked:
        raise CannotWrite(targets[0], "asked", largest, asked, parts=True)
    if len(parts) > 1:
        needed, free = sum(part.size for part in parts), 0
        with contextlib.suppress(OSError):
            free = shutil.disk_usage(targets[0].parent).free
        if free < needed:
            raise CannotWrite(targets[0], "full", needed, free)


@contextlib.contextmanager
def _all_or_none(made: Sequence[_Made]) -> Iterator[None]:
    """Nothing leaves without a line in the record, and no part without the others."""
    try:
        yield
    except BaseException:
        for each in made:
            with contextlib.suppress(OSError):  # on a drive that fails; what failed first is the one to tell
                each.target.unlink(missing_ok=True)
        raise


def _named(progress: Progress, target: Path, count: int) -> Progress:
    """Of several files each is told by its name."""
    if count == 1:
        return progress
    return lambda step: progress(replace(step, name=target.name))


def _recipients(to: Addressees) -> list[Recipient] | ScryptRecipient:
    return ScryptRecipient(to.passphrase) if to.passphrase else [parse_recipient(key) for key in to.all_keys]
