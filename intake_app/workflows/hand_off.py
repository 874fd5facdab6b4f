"""Handing items and notes of a matter to counsel, in a sealed file."""

import hashlib
from pathlib import Path

from intake_app.age import Recipient, ScryptRecipient, parse_recipient
from intake_app.domain.handoff import Addressees, Choice, Contents, HandoffRecord, Sheet
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import MatterState
from intake_app.domain.people import Counsel
from intake_app.domain.progress import Clock, Progress, silent
from intake_app.errors import NothingToHandOff
from intake_app.handoff import Manifest, SigningKey, seal_to_file, write
from intake_app.vault import Vault, utc_now
from intake_app.workflows.gather import Bundle, gather
from intake_app.workflows.passphrase import check_passphrase

__all__ = ["Addressees", "Bundle", "Choice", "Contents", "Sheet", "gather", "hand_off"]


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
    if contents.empty:
        raise NothingToHandOff(target)
    if to.passphrase:
        check_passphrase(to.passphrase, known=(vault.name, sender))
    bundle = gather(vault, matter, to=to, contents=contents, sender=sender, now=clock())
    signer = SigningKey(vault.signing_seed())
    signed: list[Manifest] = []
    sealed = seal_to_file(
        target,
        _recipients(to),
        lambda sink: signed.append(write(sink, bundle.manifest, bundle.entries, signer=signer, progress=progress)),
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
                entries=bundle.chosen,
                contents=hashlib.sha256(signed[0].encode()).hexdigest(),
            )
            return [record]
    except BaseException:
        target.unlink(missing_ok=True)  # nothing leaves without a line in the record
        raise


def _recipients(to: Addressees) -> list[Recipient] | ScryptRecipient:
    return ScryptRecipient(to.passphrase) if to.passphrase else [parse_recipient(key) for key in to.all_keys]
