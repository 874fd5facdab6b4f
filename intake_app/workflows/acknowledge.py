"""Closing the loop: counsel answers a handoff they have opened, and the sender enters the answer."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from intake_app.domain.case_file import Stage, StageChange
from intake_app.domain.custody import Action
from intake_app.domain.handoff import Answered, HandoffRecord
from intake_app.domain.people import Signer
from intake_app.domain.progress import Clock
from intake_app.errors import NotAnAcknowledgement, NotFound, NotOurHandoff, OtherContents
from intake_app.handoff import Seal, SigningKey
from intake_app.handoff.acknowledgement import Acknowledgement, BadAcknowledgement, decode
from intake_app.vault import Vault, utc_now
from intake_app.workflows.matter_details import note_stage
from intake_app.workflows.open_handoff import OpenedHandoff
from intake_app.workflows.signer_standing import Known, Standing, check_signer, known_as, standing
from intake_app.workflows.write_file import chosen_file

__all__ = [
    "ENDING",
    "Entered",
    "Known",
    "Signed",
    "Standing",
    "acknowledgement",
    "check_signer",
    "enter_written",
    "import_acknowledgement",
    "known_as",
    "write_acknowledgement",
]

ENDING = ".ack.txt"


@dataclass(frozen=True, slots=True)
class Signed:
    """An answer, and the public key that its signature fits."""

    text: str
    key: str


@dataclass(frozen=True, slots=True)
class Entered:
    """An answer that was entered: the handoff with it, who signed it, and what was known of them before it came."""

    record: HandoffRecord
    signer: Signer
    standing: Standing
    answered: Answered

    @property
    def known(self) -> Known:
        """What was known of the key."""
        return self.standing.known

    @property
    def whole(self) -> bool:
        """Whether all of it had come as it was sent."""
        return self.answered.whole


def acknowledgement(
    opened: OpenedHandoff, *, by: str, vault: Vault | None = None, now: datetime | None = None
) -> Signed:
    """The signed answer to a handoff that was opened.

    The vault signs it. Without one, or where it was the sender too, that is up to the age key that opened the handoff;
    after a passphrase to a key for this once. The answer says whether the handoff came whole under a signature that
    fits. CannotRead when it can't be read again.
    """
    signer = SigningKey(vault.signing_seed()) if vault else opened.signing_key()
    if signer.public == opened.manifest.sender.key:
        signer = opened.signing_key()
    answer = Acknowledgement(
        handoff=opened.sealed_hash(),
        contents=opened.contents,
        matter=opened.manifest.matter,
        opened=now or datetime.now(UTC),
        by=by,
        whole=opened.whole and opened.seal is Seal.GOOD,
        key=signer.public,
    )
    return Signed(answer.sign(signer).decode(), signer.public)


def enter_written(vault: Vault, opened: OpenedHandoff, *, actor: str) -> None:
    """Enter in counsel's own record that they answered."""
    sender = opened.manifest.sender
    facts = {"contents": opened.contents, "matter": opened.manifest.matter, "key": sender.key}
    with vault.change(actor=actor) as change:
        change.signers.meet(sender.key, sender.name)
        change.custody.add(Action.ANSWERED, facts=facts)


def write_acknowledgement(path: Path, text: str) -> None:
    """Into a new file. TargetExists or CannotWrite."""
    with chosen_file(path) as file:
        file.write(text.encode())


def import_acknowledgement(vault: Vault, data: bytes, source: Path, *, actor: str, clock: Clock = utc_now) -> Entered:
    """Enter counsel's answer beside the handoff it is about; `source` is for errors.

    That it came whole is a line of the matter's history too, on the day it is entered.

    NotAnAcknowledgement, also when it was altered; NotOurHandoff; OtherContents. Who signed it is told, not judged.
    """
    try:
        answer = decode(data)
    except BadAcknowledgement as error:
        raise NotAnAcknowledgement(source, str(error)) from error
    with vault.change(actor=actor) as change:
        try:
            record = change.handoffs.with_hash(answer.handoff)
        except NotFound as error:
            raise NotOurHandoff(source, answer.handoff) from error
        if (record.contents and record.contents != answer.contents) or record.matter != answer.matter:
            raise OtherContents(source)
        before = standing(change, answer.key, answer.by, record)
        signer = change.signers.meet(answer.key, answer.by)
        answered = Answered(answer.opened, answer.by, answer.key, answer.whole)
        if answer.whole and answer.key not in {one.key for one in record.answers}:
            today = clock().astimezone().date()
            note_stage(change, record.matter, StageChange(today, Stage.ACKNOWLEDGED, answer.by))
        return Entered(change.handoffs.answer(record, answered, data.decode()), signer, before, answered)
