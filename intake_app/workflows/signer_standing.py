"""What the vault knows of a signing key: whether it was compared, and whose handoffs and answers it signed before."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from intake_app.domain.handoff import Answered, HandoffRecord
from intake_app.domain.ids import CounselId
from intake_app.domain.names import bare_name
from intake_app.domain.people import KeyCheck, Signer
from intake_app.handoff import SigningKey
from intake_app.vault import Vault, View


class Known(StrEnum):
    """What the vault knows of a signing key."""

    OWN = "own"  # this vault's
    CHECKED = "checked"  # compared with its owner
    MET = "met"  # it has signed something before
    OTHER_KEY = "other_key"  # this name, or this counsel, has come with another key before
    OTHER_NAME = "other_name"  # this key has come with another name, or from another counsel, before
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Standing:
    """`signer` is who came with the key first, `counsel` whose answers it signed; empty for nobody's."""

    known: Known
    signer: Signer | None = None
    counsel: str = ""


def known_as(vault: Vault, key: str, name: str) -> Standing:
    """What this vault knows of a signing key that comes with that name."""
    if key == SigningKey(vault.signing_seed()).public:
        return Standing(Known.OWN)
    with vault.reading() as view:
        return standing(view, key, name)


def standing(view: View, key: str, name: str, handoff: HandoffRecord | None = None) -> Standing:
    """The same, where the key answers `handoff`: then it should be that of the counsel it went to."""
    signer, counsel = view.signers.get(key), {one.id: one.name for one in view.people.list()}
    answers = list(_answers(view))
    owners = {owner for owner, answer in answers if answer.key == key}
    named = ", ".join(sorted(counsel[owner] for owner in owners if owner in counsel))
    expected = _answers_for(view, handoff, name) if handoff else None
    keys = {answer.key for owner, answer in answers if owner == expected} if expected else set[str]()
    if signer is None:
        return Standing(Known.OTHER_KEY if keys or (name and view.signers.named(name)) else Known.NEW)
    if _differ(signer.name, name) or (expected and owners and expected not in owners):
        return Standing(Known.OTHER_NAME, signer, named)
    if keys and key not in keys:
        return Standing(Known.OTHER_KEY, signer, named)
    return Standing(Known.MET if signer.check is KeyCheck.UNCHECKED else Known.CHECKED, signer, named)


def check_signer(vault: Vault, key: str, name: str, how: KeyCheck, *, actor: str) -> Signer:
    """Record that a signing key was compared with its owner."""
    with vault.change(actor=actor) as change:
        return change.signers.record_check(key, name, how)


def _answers(view: View) -> Iterator[tuple[CounselId, Answered]]:
    """Whose answers came, as far as a handoff tells whose they can be."""
    for record in view.handoffs.list():
        for answer in record.answers:
            if owner := _answers_for(view, record, answer.name):
                yield owner, answer


def _answers_for(view: View, record: HandoffRecord, name: str) -> CounselId | None:
    """The counsel who answers that handoff under this name: of several who can open it, the one of that name."""
    own = {key.recipient for key in view.own_keys.list()}
    able = [key for key in record.recipients if key not in own]
    if record.counsel is None or not able:
        return None
    if len(able) == 1:
        return record.counsel
    by_name = (one.id for one in view.people.list() if not _differ(one.name, name) and one.key in able)
    return next(by_name, None)


def _differ(one: str, other: str) -> bool:
    return bool(one and other and bare_name(one) != bare_name(other))
