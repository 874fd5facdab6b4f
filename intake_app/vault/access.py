"""The people who may open a vault: its key slots, one for each secret.

A change writes a few kilobytes, whatever the vault holds, and takes effect at once. It can't reach backups made before,
a copy of the vault that somebody has, or a key already copied: for that the data key is replaced, see `rekey`.
Each change asks for a secret that opens the vault, so that an unlocked computer alone gives nobody a key of their own.
Where `progress` is taken it can stop that, for the last time right before it counts.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from intake_app.domain.custody import Action
from intake_app.domain.progress import Progress, Step, silent
from intake_app.domain.vault import Given, KeySlot, RecoverySheet, SlotKind
from intake_app.errors import HeaderDamaged, SlotFault, WrongSecret
from intake_app.vault.failures import note_failure
from intake_app.vault.header import MAX_SLOTS, Header
from intake_app.vault.info import set_header
from intake_app.vault.keyfile import write_header
from intake_app.vault.opening import open_slot
from intake_app.vault.private_part import MAX_LABEL, Owner
from intake_app.vault.secrets import wipe
from intake_app.vault.sheet import secret_of
from intake_app.vault.slot import Secret
from intake_app.vault.vault import Vault

Change = Callable[[Header, int, bytearray], Header]
"""The header after it, out of the one there is, the place of the slot that opened, and the data key."""


def slots_of(vault: Vault) -> tuple[KeySlot, ...]:
    """Every way into the vault, the one that was used last first."""
    owners = vault.unlocked.private.owners
    pairs = zip(vault.unlocked.header.slots, owners, strict=True)
    return tuple(KeySlot(slot.id, slot.kind, owner.label, _since(owner)) for slot, owner in pairs)


def add_person(vault: Vault, given: Given, wanted: Given, label: str, *, progress: Progress = silent) -> None:
    """One secret more that opens the vault. `given` is one that does already.

    Raises WrongSecret for `given`; SlotFault when there is no slot left, `wanted` opens the vault already, or the label
    is empty, longer than 40 characters, or that of another.
    """
    secret = secret_of(vault.folder, wanted)
    owner = Owner(_usable(vault, label), vault.now())

    def change(header: Header, _place: int, data_key: bytearray) -> Header:
        if len(header.slots) == MAX_SLOTS:
            raise SlotFault(vault.folder, "full")
        _be_new(vault, header, secret)
        return header.with_slot(secret, owner, data_key)

    try:
        _change(vault, given, change, Action.PERSON_ADDED, {"person": owner.label, "with": secret.kind}, progress)
    finally:
        wipe(secret.value)


def remove_slot(vault: Vault, given: Given, slot: str, *, progress: Progress = silent) -> None:
    """This secret opens the vault no longer. Raises WrongSecret; SlotFault for the last passphrase, or none."""
    found = _slot(vault, slot)
    if found.kind is not SlotKind.RECOVERY and len(_passphrases(vault)) == 1:
        raise SlotFault(vault.folder, "last")

    def change(header: Header, _place: int, data_key: bytearray) -> Header:
        return header.without(_place_of(vault, header, slot), data_key)

    _change(vault, given, change, Action.PERSON_REMOVED, {"person": found.label, "with": found.kind}, progress)


def rename_slot(vault: Vault, given: Given, slot: str, label: str, *, progress: Progress = silent) -> None:
    """Another label. Raises as `add_person` does."""
    found, owner = _slot(vault, slot), Owner(_usable(vault, label, slot), "")

    def change(header: Header, _place: int, data_key: bytearray) -> Header:
        return header.with_owner(_place_of(vault, header, slot), owner.label, data_key)

    facts = {"person": owner.label, "with": found.kind, "before": found.label}
    _change(vault, given, change, Action.PERSON_RENAMED, facts, progress)


def change_passphrase(vault: Vault, old: Given, new: Given, slot: str = "") -> None:
    """Another passphrase, or passphrase and key file, from now on in the slot that `old` opens.

    When `old` are the words of the recovery sheet, it is that of `slot`, or of the only one there is.

    Raises WrongSecret; SlotFault when it is not clear whose it should be, or `new` opens the vault already.
    """
    secret = secret_of(vault.folder, new)
    chosen: list[KeySlot] = []

    def change(header: Header, place: int, data_key: bytearray) -> Header:
        _be_new(vault, header, secret)
        place = _place_of(vault, header, slot) if slot else _own(vault, header, place)
        owner = vault.unlocked.private.owners[place]
        chosen.append(slots_of(vault)[place])
        return header.with_secret(place, secret, Owner(owner.label, vault.now()), data_key)

    try:
        label = _slot(vault, slot).label if slot else ""
        _change(vault, old, change, Action.PASSPHRASE_CHANGED, lambda: {"person": chosen[0].label or label}, silent)
    finally:
        wipe(secret.value)


def replace_sheet(vault: Vault, given: Given, sheet: RecoverySheet, *, progress: Progress = silent) -> None:
    """The words of this sheet open the vault from now on, and those of the one before no longer.

    They have opened the new header before it takes effect. Raises WrongSecret, and SlotFault when there was no sheet
    and there is no slot for one.
    """
    secret = secret_of(vault.folder, sheet.words)

    def change(header: Header, _place: int, data_key: bytearray) -> Header:
        there = [place for place, slot in enumerate(header.slots) if slot.kind is SlotKind.RECOVERY]
        if not there and len(header.slots) == MAX_SLOTS:
            raise SlotFault(vault.folder, "full")
        owner = Owner("", vault.now())
        if there:
            changed = header.with_secret(there[0], secret, owner, data_key)
        else:
            changed = header.with_slot(secret, owner, data_key)
        prove(vault, changed, secret, data_key)
        return changed

    try:
        _change(vault, given, change, Action.SHEET_REPLACED, {}, progress)
    finally:
        wipe(secret.value)


def prove(vault: Vault, header: Header, secret: Secret, data_key: bytearray) -> None:
    """Raises HeaderDamaged unless this secret opens the bytes of the header."""
    key = Header.parse(header.pack()).unlock(secret)
    if key != data_key:
        raise HeaderDamaged(vault.folder, secret.kind)
    wipe(key)


def check_secret(vault: Vault, given: Given) -> None:
    """Raises WrongSecret, and notes the attempt, unless this opens the vault."""
    secret = secret_of(vault.folder, given)
    try:
        _, data_key = opened_by(vault, secret)
        wipe(data_key)
    finally:
        wipe(secret.value)


def _change(
    vault: Vault,
    given: Given,
    change: Change,
    action: Action,
    facts: Mapping[str, str] | Callable[[], Mapping[str, str]],
    progress: Progress,
) -> None:
    vault.be_writable()
    secret = secret_of(vault.folder, given)
    try:
        with vault.change() as view, vault.writing() as db:
            place, data_key = opened_by(vault, secret)
            try:
                header = change(vault.unlocked.header, place, data_key)
            finally:
                wipe(data_key)
            progress(Step("key"))
            write_header(vault.folder, header)
            set_header(db, header)
            view.custody.add(action, facts=facts() if callable(facts) else facts)
            vault.take_header(header)
    finally:
        wipe(secret.value)


def opened_by(vault: Vault, secret: Secret) -> tuple[int, bytearray]:
    """Which slot this opens, and the data key. Raises WrongSecret, and notes the attempt."""
    try:
        return open_slot(vault.folder, vault.unlocked.header, lambda header: header.find(secret))
    except WrongSecret:
        note_failure(vault.folder, datetime.fromisoformat(vault.now()))
        raise


def _be_new(vault: Vault, header: Header, secret: Secret) -> None:
    if (key := header.unlock(secret)) is not None:
        wipe(key)
        raise SlotFault(vault.folder, "used")


def _own(vault: Vault, header: Header, place: int) -> int:
    """The slot whose passphrase changes, when the one at `place` has opened."""
    if header.slots[place].kind is not SlotKind.RECOVERY:
        return place
    found = [number for number, slot in enumerate(header.slots) if slot.kind is not SlotKind.RECOVERY]
    if len(found) != 1:
        raise SlotFault(vault.folder, "which")
    return found[0]


def _passphrases(vault: Vault) -> Sequence[KeySlot]:
    return [slot for slot in slots_of(vault) if slot.kind is not SlotKind.RECOVERY]


def _slot(vault: Vault, slot: str) -> KeySlot:
    for each in slots_of(vault):
        if each.id == slot:
            return each
    raise SlotFault(vault.folder, "gone")


def _place_of(vault: Vault, header: Header, slot: str) -> int:
    place = header.place_of(slot)
    if place is None:
        raise SlotFault(vault.folder, "gone")
    return place


def _usable(vault: Vault, label: str, but: str = "") -> str:
    text = " ".join(label.split())
    taken = {slot.label.casefold() for slot in slots_of(vault) if slot.id != but}
    if not text or len(text) > MAX_LABEL or text.casefold() in taken:
        raise SlotFault(vault.folder, "label")
    return text


def _since(owner: Owner) -> datetime | None:
    return datetime.fromisoformat(owner.since) if owner.since else None
