"""A2: whatever stands in a column, reading gives a named error or leaves that one thing out; never a crash."""

import random
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain
from pathlib import Path

import pytest
import sqlcipher3

from intake_app.domain.document import Item, Role
from intake_app.domain.ids import MatterCode
from intake_app.domain.matter import Matter
from intake_app.domain.records import KINDS
from intake_app.domain.vault import Thing
from intake_app.errors import DocumentDamaged, EntryDamaged, IntakeError, OnHold
from intake_app.vault import Vault
from intake_app.vault.check import check
from intake_app.vault.connection import Connection, open_database
from intake_app.vault.destroy import destroy
from intake_app.vault.header import Header
from intake_app.workflows.list_matters import list_matters
from intake_app.workflows.look_at_case import look_at_case
from intake_app.workflows.look_at_matter import glance_at_matter, look_at_matter

Doctor = Callable[[str], None]
TRIED = 30  # columns; all of them take minutes
NOT_LOOKED_AT = ("findable", "sqlite_")
VALUES = [
    *("NULL", "''", "'x'", "-1", "9223372036854775807", "1.5", "x'ff00'", "CAST(x'ff41' AS TEXT)", "'{}'", "'[1]'"),
    *("'2025-03-01'", "'9999-99-99T00:00:00+00:00'", "'[' || hex(zeroblob(20000)) || ']'", "hex(zeroblob(10000000))"),
    "replace(hex(zeroblob(5000)), '00', '[')",
]


@pytest.fixture
def doctor(filled: Vault, folder: Path) -> Iterator[Doctor]:
    """Write any value into any column of the locked vault, whatever its type, as whoever has the key can."""
    header, key = filled.unlocked.header, bytearray(filled.unlocked.data_key)
    filled.close()
    whole = shutil.copytree(folder, folder.with_name("whole"))

    def run(statement: str) -> None:
        shutil.rmtree(folder)
        shutil.copytree(whole, folder)
        loosely(folder, header, key, statement)

    yield run


def loosely(folder: Path, header: Header, key: bytearray, statement: str) -> None:
    """With tables that take any value, and triggers that stop nothing, for the length of one statement."""
    db = open_database(folder / "vault.db", header, key)
    schema = db.execute("SELECT name, sql FROM sqlite_schema WHERE type IN ('table', 'trigger')").fetchall()
    loose = [(name, sql.replace(" STRICT", "").replace(" NOT NULL", "")) for name, sql in schema if sql]
    _rewrite(db, loose)
    db.close()
    db = open_database(folder / "vault.db", header, key)
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("PRAGMA ignore_check_constraints = ON")
    for name, sql in schema:
        if sql and sql.startswith("CREATE TRIGGER"):
            db.execute(f"DROP TRIGGER {name}")
    db.execute(statement)
    for _, sql in schema:
        if sql and sql.startswith("CREATE TRIGGER"):
            db.execute(sql)
    _rewrite(db, [(name, sql) for name, sql in schema if sql])
    db.close()


def _rewrite(db: Connection, schema: list[tuple[str, str]]) -> None:
    db.execute("PRAGMA writable_schema = ON")
    for name, sql in schema:
        db.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (sql, name))
    db.execute("PRAGMA writable_schema = OFF")


def read_everything(vault: Vault) -> None:
    """What a person can look at, one after the other; each may give a named error, and the next goes on."""
    codes: list[MatterCode] = []
    items: list[Item] = []
    with vault.reading() as view:
        codes += view.matters.codes()
    looks: list[Callable[[], object]] = [
        vault.info,
        vault.verify_record,
        lambda: vault.search("heron monday letter"),
        lambda: list_matters(vault, today=date(2025, 3, 1), zone="UTC"),
    ]
    for code in codes:
        looks += [
            lambda code=code: glance_at_matter(vault, code),
            lambda code=code: look_at_matter(vault, code),
            lambda code=code: look_at_case(vault, code, today=date(2025, 3, 1), zone="UTC"),
        ]

    def in_view() -> Iterator[Callable[[], object]]:
        with vault.reading() as view:
            yield from (view.people.list, view.own_keys.list, view.handoffs.list, view.backups.state, view.custody.all)
            yield from (lambda: view.signers.named("Ada Quill"), lambda: view.events.page(0, 100))
            yield from (lambda kind=kind: view.records.every(kind) for kind in KINDS.values())
            for code in codes:
                yield lambda code=code: items.extend(view.documents.of(code))
                yield lambda code=code: [view.notes.history(note.id) for note in view.notes.of(code)]
                yield lambda code=code: [view.notes.get(note.id) for note in view.notes.page(code, 0, 9)]
                yield lambda code=code: [view.trash.get(one.subject) for one in view.trash.of(code)]
                yield lambda code=code: [view.events.page(0, 9, code), view.custody.lines(code)]

    for look in chain(looks, in_view()):
        try:
            look()
        except IntakeError:
            continue
    for item in items:
        for role in Role:
            try:
                b"".join(vault.read(item.id, role))
            except IntakeError:
                continue


def test_any_value_in_any_column_gives_named_errors_at_most(
    doctor: Doctor, folder: Path, passphrase: str, filled: Vault
) -> None:
    chance = random.Random(7)
    with Vault.open(folder, passphrase, actor="Ana") as vault, vault.reading_rows() as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        columns = [
            (table, row[1])
            for table in tables
            if not table.startswith(NOT_LOOKED_AT)
            for row in db.execute(f"PRAGMA table_info({table})")
        ]
    tried = 0
    for table, column in chance.sample(columns, TRIED):
        statement = f"UPDATE OR REPLACE {table} SET {column} = {chance.choice(VALUES)}"
        try:
            doctor(statement)
        except sqlcipher3.IntegrityError:  # what a row's own number can't be
            continue
        tried += 1
        try:
            with Vault.open(folder, passphrase, actor="Ana") as vault:
                read_everything(vault)
                check(vault)
        except IntakeError:
            continue
        except Exception as error:  # whatever else it is, it is what we look for
            raise AssertionError(f"{statement}: {error!r}") from error
    assert tried > 20


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE items SET kind = 'hologram' WHERE exhibit = 2",
        "UPDATE items SET report = '{', status = 'clean' WHERE exhibit = 2",
        "UPDATE items SET exhibit = 'two' WHERE exhibit = 2",
        "UPDATE items SET received_at = 'yesterday' WHERE exhibit = 2",
        "UPDATE items SET received_at = '9999-12-31T23:59:59+00:00' WHERE exhibit = 2",
        "UPDATE items SET title = NULL WHERE exhibit = 2",
        "UPDATE items SET part = 'x' WHERE exhibit = 2",
    ],
)
def test_an_item_that_does_not_read_costs_only_itself(
    doctor: Doctor, folder: Path, passphrase: str, matter: Matter, statement: str
) -> None:
    """It keeps its place in the list, says so, is named by the check, and its bytes can still be read."""
    doctor(statement)
    with Vault.open(folder, passphrase, actor="Ana") as vault:
        with vault.reading() as view:
            whole, broken = sorted(view.documents.of(matter.code), key=lambda item: item.refusal is not None)
            assert (whole.title, whole.refusal, broken.refusal) == ("Letter", None, "entry_damaged")
            with pytest.raises(EntryDamaged) as caught:
                view.documents.get(broken.id)
            assert (caught.value.what, caught.value.key) == ("item", broken.id)
        assert b"".join(vault.read(broken.id, Role.ORIGINAL)) == b"taken out of it"
        assert (Thing.ITEM, broken.id) in vault.unreadable
        result = check(vault)
        assert not result.ok
        assert (Thing.ITEM, broken.id) in result.altered


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE matters SET mode = 'x'", Thing.MATTER),
        ("UPDATE counsel_keys SET checked_how = 'x'", Thing.COUNSEL),
        ("UPDATE handoffs SET at = 'x'", Thing.HANDOFF),
        ("UPDATE own_keys SET made_at = 'x'", Thing.OWN_KEY),
        ("UPDATE trash SET at = 'x'", Thing.TRASH),
    ],
)
def test_the_check_names_what_does_not_read(
    doctor: Doctor, folder: Path, passphrase: str, statement: str, kind: Thing
) -> None:
    doctor(statement)
    with Vault.open(folder, passphrase, actor="Ana") as vault:
        assert kind in {what for what, _ in check(vault).altered}
        assert kind in {what for what, _ in vault.unreadable}


def test_what_was_put_away_and_is_gone_costs_neither_the_trash_nor_the_check(
    doctor: Doctor, folder: Path, passphrase: str, matter: Matter
) -> None:
    """As after an old page of the notes was put back."""
    doctor("DELETE FROM revisions WHERE note IN (SELECT subject FROM trash)")
    with Vault.open(folder, passphrase, actor="Ana") as vault:
        with vault.reading() as view:
            (trashed,) = view.trash.of(matter.code)
        result = check(vault)
        assert trashed.subject in result.damaged_notes
        assert (Thing.TRASH, trashed.subject) in result.altered


def test_a_content_that_does_not_read_is_a_damaged_document(doctor: Doctor, folder: Path, passphrase: str) -> None:
    doctor("UPDATE contents SET size = 'x'")
    with Vault.open(folder, passphrase, actor="Ana") as vault:
        result = check(vault)
        assert len(result.damaged) == 2
        with pytest.raises(DocumentDamaged):
            list(vault.read(result.damaged[0][0], Role.ORIGINAL))


def test_a_hold_that_does_not_read_still_holds(doctor: Doctor, folder: Path, passphrase: str, matter: Matter) -> None:
    """Else a damaged value would let evidence be deleted."""
    doctor("UPDATE records SET kind = 'hold'")
    with Vault.open(folder, passphrase, actor="Ana") as vault:
        with vault.reading() as view:
            (trashed,) = view.trash.of(matter.code)
        with pytest.raises(OnHold):
            vault.purge([trashed.subject])
        with pytest.raises(OnHold):
            destroy(vault, "Clinic")


def test_a_line_of_the_record_that_does_not_read_keeps_its_place(
    doctor: Doctor, folder: Path, passphrase: str, matter: Matter
) -> None:
    doctor("UPDATE custody SET facts = '[' WHERE seq = 2")
    with Vault.open(folder, passphrase, actor="Ana") as vault:
        glance = glance_at_matter(vault, matter.code)
        assert [event.action for event in glance.events if event.seq == 2] == ["unreadable"]
        assert (check(vault).record_ok, check(vault).broken_at) == (False, 2)


def test_a_head_that_does_not_read_is_damage_and_the_rest_can_be_read(
    doctor: Doctor, folder: Path, passphrase: str, matter: Matter
) -> None:
    doctor("UPDATE vault_info SET last_seq = 9223372036854775807")
    with Vault.open(folder, passphrase, actor="Ana") as vault:
        assert vault.damaged
        with vault.reading() as view:
            assert len(view.documents.of(matter.code)) == 2
        assert not check(vault).ok
