"""P22: the record can be added to; every other change of it is noticed."""

import json

import pytest
import sqlcipher3

from intake_app.domain.custody import Action
from intake_app.domain.matter import Matter
from intake_app.errors import RecordBroken, StorageFailed
from intake_app.vault import Vault


@pytest.fixture
def recorded(vault: Vault, matter: Matter) -> Vault:
    """A vault with six events: two of its making, four about files."""
    with vault.change(actor="Ben") as change:
        for number in range(4):
            change.custody.add(Action.VIEWED, matter=matter.code, subject=f"item {number}", facts={"ñ": "ü 🪶"})
    return vault


def verify(vault: Vault) -> int:
    with vault.reading() as view:
        return view.custody.verify()


def tamper(vault: Vault, *statements: str) -> None:
    """As someone with the key and without the program would."""
    with vault._writer.transaction() as db:
        db.execute("DROP TRIGGER events_stay")
        db.execute("DROP TRIGGER events_remain")
        for statement in statements:
            db.execute(statement)


def test_a_whole_record_is_counted(recorded: Vault) -> None:
    assert verify(recorded) == 6


def test_events_say_who_what_and_when(recorded: Vault, matter: Matter) -> None:
    with recorded.reading() as view:
        events = view.custody.of(matter.code)
    assert [event.action for event in events] == [Action.MATTER_OPENED] + [Action.VIEWED] * 4
    assert [event.seq for event in events] == [2, 3, 4, 5, 6]
    assert {event.actor for event in events[1:]} == {"Ben"}
    assert events[1].facts == {"ñ": "ü 🪶"}
    assert [event.at for event in events] == sorted(event.at for event in events)


def test_the_latest_come_in_pages(recorded: Vault) -> None:
    with recorded.reading() as view:
        first = view.custody.latest(4)
        second = view.custody.latest(4, before_seq=first[-1].seq)
    assert [event.seq for event in first + second] == [6, 5, 4, 3, 2, 1]


def test_an_undone_change_leaves_no_event(recorded: Vault) -> None:
    with pytest.raises(RuntimeError), recorded.change() as change:
        change.custody.add(Action.VIEWED)
        raise RuntimeError
    assert verify(recorded) == 6


@pytest.mark.parametrize("statement", ["UPDATE custody SET actor = 'x' WHERE seq = 3", "DELETE FROM custody"])
def test_the_database_itself_refuses_to_change_it(recorded: Vault, statement: str) -> None:
    with pytest.raises(StorageFailed) as caught, recorded._writer.transaction() as db:
        db.execute(statement)
    assert isinstance(caught.value.__cause__, sqlcipher3.IntegrityError)
    assert verify(recorded) == 6


@pytest.mark.parametrize(
    ("statement", "seq"),
    [
        ("UPDATE custody SET actor = 'Eve' WHERE seq = 3", 3),
        ("UPDATE custody SET at = '2020-01-01T00:00:00+00:00' WHERE seq = 4", 4),
        ("UPDATE custody SET action = 'exported' WHERE seq = 3", 3),
        ("UPDATE custody SET action = 'no such action' WHERE seq = 3", 3),
        ("UPDATE custody SET matter = NULL WHERE seq = 3", 3),
        ("UPDATE custody SET subject = '' WHERE seq = 6", 6),
        ("UPDATE custody SET facts = '{}' WHERE seq = 3", 3),
        ("UPDATE custody SET facts = 'junk' WHERE seq = 3", 3),
        ("UPDATE custody SET hash = zeroblob(0) || '' WHERE seq = 6", 6),
        ("DELETE FROM custody WHERE seq = 1", 1),
        ("DELETE FROM custody WHERE seq = 4", 4),
        ("DELETE FROM custody WHERE seq = 6", 6),
        ("DELETE FROM custody", 1),
        ("UPDATE custody SET seq = seq + 1 WHERE seq = 6", 6),
        ("UPDATE vault_info SET last_seq = 5", 7),
        ("UPDATE vault_info SET last_hash = ''", 7),
    ],
)
def test_tampering_is_found_where_it_begins(recorded: Vault, statement: str, seq: int) -> None:
    tamper(recorded, statement)
    with pytest.raises(RecordBroken) as caught:
        verify(recorded)
    assert caught.value.seq == seq


def test_swapped_events_are_found(recorded: Vault) -> None:
    tamper(
        recorded,
        "UPDATE custody SET seq = 99 WHERE seq = 3",
        "UPDATE custody SET seq = 3 WHERE seq = 4",
        "UPDATE custody SET seq = 4 WHERE seq = 99",
    )
    with pytest.raises(RecordBroken):
        verify(recorded)


def test_an_older_record_put_back_is_found(recorded: Vault) -> None:
    """What the replay of old pages does: the shortened chain is whole in itself, but not the one the vault knows."""
    with recorded._writer.transaction() as db:
        db.execute("DROP TRIGGER events_remain")
        db.execute("DELETE FROM custody WHERE seq > 4")
    with pytest.raises(RecordBroken) as caught:
        verify(recorded)
    assert caught.value.seq == 5


def test_the_chain_can_be_checked_with_nothing_of_ours(recorded: Vault) -> None:
    from hashlib import sha256

    previous = bytes(32)
    with recorded._reader.transaction() as db:
        for seq, at, actor, action, matter, subject, facts, hashed in db.execute("SELECT * FROM custody ORDER BY seq"):
            fields = {"seq": seq, "at": at, "actor": actor, "action": action, "matter": matter, "subject": subject}
            event = fields | {"facts": json.loads(facts)}
            text = json.dumps(event, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
            previous = sha256(previous + text.encode()).digest()
            assert previous.hex() == hashed


def test_lines_are_given_as_they_were_hashed(recorded: Vault, matter: Matter) -> None:
    """So whoever gets some of them can check each alone, facts and all."""
    from hashlib import sha256

    with recorded.reading() as view:
        lines = view.custody.lines(matter.code)
        assert view.custody.lines(matter.code, after=3, limit=2) == lines[2:4]
    assert [line.seq for line in lines] == [2, 3, 4, 5, 6]
    for line in lines:
        told = {name: getattr(line, name) for name in ("action", "actor", "at", "matter", "seq", "subject")}
        head, tail = json.dumps(told, sort_keys=True, ensure_ascii=False, separators=(",", ":")).split(',"matter"')
        text = f'{head},"facts":{line.facts},"matter"{tail}'
        assert sha256(bytes.fromhex(line.previous) + text.encode()).hexdigest() == line.hash


@pytest.mark.parametrize("facts", ["", "[]", "{", '{"a": 1}', '{"a": {}}'])
def test_a_line_gone_bad_is_named_and_not_given(recorded: Vault, matter: Matter, facts: str) -> None:
    tamper(recorded, f"UPDATE custody SET facts = '{facts}' WHERE seq = 4")
    with recorded.reading() as view, pytest.raises(RecordBroken) as caught:
        view.custody.lines(matter.code)
    assert caught.value.seq == 4
