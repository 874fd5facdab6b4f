"""The bytes of `vault.key`: strict when read, no cheaper to attack than when written."""

import hashlib
import struct
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_app.domain.vault import SlotKind
from intake_app.vault.header import MAX_SLOTS, Header, TooNew
from intake_app.vault.private_part import Owner
from intake_app.vault.secrets import MODERATE, Kdf
from intake_app.vault.slot import Malformed, Secret, Slot

CHEAP = Kdf(opslimit=1, memlimit=8192)
KEY = bytearray(range(32))
PASSPHRASE = Secret(SlotKind.PASSPHRASE, bytearray(b"orbit velvet"))
RECOVERY = Secret(SlotKind.RECOVERY, bytearray(b"orbit velvet"))
OTHER = Secret(SlotKind.PASSPHRASE, bytearray(b"not it"))
SLOT_AT = 52  # offset of the first slot


@pytest.fixture(scope="module")
def header() -> Header:
    return Header.make((PASSPHRASE, Secret(SlotKind.RECOVERY, bytearray(16))), CHEAP, KEY)


def resummed(data: bytes) -> bytes:
    """With a right checksum: what a deliberate change would look like."""
    return data[:-32] + hashlib.blake2b(data[:-32], digest_size=32).digest()


def test_it_reads_what_it_wrote(header: Header) -> None:
    assert Header.parse(header.pack()) == header
    assert len(header.pack()) == 2408


def test_each_secret_opens_its_own_kind_of_slot(header: Header) -> None:
    assert header.unlock(PASSPHRASE) == KEY
    assert header.unlock(Secret(SlotKind.RECOVERY, bytearray(16))) == KEY
    assert header.unlock(OTHER) is None
    assert header.unlock(RECOVERY) is None


def test_no_byte_can_change_unnoticed(header: Header) -> None:
    data = header.pack()
    for position in range(len(data)):
        changed = bytearray(data)
        changed[position] ^= 1
        with pytest.raises(Malformed):
            Header.parse(bytes(changed))


def test_no_deliberate_change_opens(header: Header) -> None:
    data = header.pack()
    for position in range(len(data) - 32):
        changed = bytearray(data)
        changed[position] ^= 1
        try:
            forged = Header.parse(resummed(bytes(changed)))
        except (Malformed, TooNew):
            continue
        cheap = all(slot.kdf.memlimit <= 1 << 20 for slot in forged.slots)
        key = forged.unlock(PASSPHRASE) if cheap else None
        assert key is None or not forged.is_genuine(key)


@pytest.mark.parametrize("length", [0, 1, 9, 10, 41, 42, 52, 154, 256, 2343, 2407])
def test_a_cut_header_is_no_header(header: Header, length: int) -> None:
    cut = header.pack()[:length]
    for data in (cut, resummed(cut.ljust(32, b"\0")), cut + hashlib.blake2b(cut, digest_size=32).digest()):
        with pytest.raises(Malformed):
            Header.parse(data)


def test_a_longer_header_is_no_header(header: Header) -> None:
    with pytest.raises(Malformed):
        Header.parse(resummed(header.pack()[:-32] + bytes(1) + bytes(32)))


def test_a_newer_version_says_so(header: Header) -> None:
    newer = b"INTAKEKY" + struct.pack(">H", 3) + b"whatever comes then" + bytes(32)
    with pytest.raises(TooNew) as caught:
        Header.parse(resummed(newer))
    assert caught.value.found == 3


def test_version_0_never_was(header: Header) -> None:
    data = bytearray(header.pack())
    data[9] = 0
    with pytest.raises(Malformed):
        Header.parse(resummed(bytes(data)))


@pytest.mark.parametrize(
    ("passes", "memory"),
    [(0, 8192), (11, 8192), (2**32 - 1, 8192), (1, 8191), (1, 0), (1, 2**30 + 1), (3, 2**63), (5, 2**30)],
)
def test_costs_out_of_bounds_are_refused_before_memory_is_asked_for(header: Header, passes: int, memory: int) -> None:
    data = bytearray(header.pack())
    struct.pack_into(">IQ", data, SLOT_AT + 2, passes, memory)
    with pytest.raises(Malformed):
        Header.parse(resummed(bytes(data)))


def test_what_real_vaults_use_is_within_bounds(header: Header) -> None:
    data = bytearray(header.pack())
    struct.pack_into(">IQ", data, SLOT_AT + 2, MODERATE.opslimit, MODERATE.memlimit)
    assert Header.parse(resummed(bytes(data))).slots[0].kdf == Kdf(3, 256 * 1024 * 1024)


@pytest.mark.parametrize(("offset", "value"), [(0, 0), (0, 4), (1, 0), (1, 2)], ids=str)
def test_unknown_slots_are_refused(header: Header, offset: int, value: int) -> None:
    data = bytearray(header.pack())
    data[SLOT_AT + offset] = value
    with pytest.raises(Malformed):
        Header.parse(resummed(bytes(data)))


@pytest.mark.parametrize("count", [0, MAX_SLOTS + 1])
def test_the_number_of_slots_is_bounded(header: Header, count: int) -> None:
    with pytest.raises(Malformed):
        Header.parse(replace(header, slots=header.slots[:1] * count).pack())


def test_other_cipher_settings_are_refused(header: Header) -> None:
    for offset in (46, 50):
        data = bytearray(header.pack())
        data[offset] ^= 2
        with pytest.raises(Malformed):
            Header.parse(resummed(bytes(data)))


def test_a_slot_of_another_vault_does_not_open(header: Header) -> None:
    assert header.slots[0].open(bytes(16), PASSPHRASE) is None


def test_a_slot_stretched_for_less_does_not_open(header: Header) -> None:
    """P4: who lowers the cost in the file gains nothing, for the parameters are sealed in."""
    dear = Slot.make(header.vault_id, PASSPHRASE, Kdf(2, 16384), KEY)
    assert dear.open(header.vault_id, PASSPHRASE) == KEY
    assert replace(dear, kdf=CHEAP).open(header.vault_id, PASSPHRASE) is None


def test_a_new_secret_takes_the_place_of_its_kind_only(header: Header) -> None:
    changed = header.with_secret(0, OTHER, Owner(), KEY)
    assert (changed.sequence, changed.vault_id, changed.database_salt) == (2, header.vault_id, header.database_salt)
    assert changed.unlock(OTHER) == KEY
    assert changed.unlock(PASSPHRASE) is None
    assert changed.slots[1] == header.slots[1]
    assert changed.is_genuine(KEY)


def test_the_same_slot_twice_is_refused(header: Header) -> None:
    with pytest.raises(Malformed):
        Header.parse(replace(header, slots=header.slots[:1] * 2).pack())


def test_only_the_data_key_can_sign(header: Header) -> None:
    assert header.is_genuine(KEY)
    assert not header.is_genuine(bytearray(32))
    assert not replace(header, sequence=7).is_genuine(KEY)


@given(st.binary(max_size=700))
def test_any_bytes_are_told_from_a_header(data: bytes) -> None:
    for candidate in (data, data + hashlib.blake2b(data, digest_size=32).digest()):
        with pytest.raises((Malformed, TooNew)):
            Header.parse(candidate)
