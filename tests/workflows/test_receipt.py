"""The receipt of a handoff, again later: all that the vault still knows of it, and nothing made up."""

from pathlib import Path

import pytest

from intake_app.age import X25519Identity
from intake_app.domain.custody import Action
from intake_app.domain.handoff import Addressees, Contents, HandoffRecord, Receipt
from intake_app.domain.ids import HandoffId
from intake_app.domain.matter import Matter
from intake_app.errors import NotFound, TargetExists
from intake_app.vault import Vault
from intake_app.words.events import sentence
from intake_app.workflows.add_counsel import add_counsel, change_key, rename_counsel
from intake_app.workflows.hand_off import hand_off
from intake_app.workflows.new_key import keep_key, make_key, signing_key
from intake_app.workflows.people_with_keys import new_sheet
from intake_app.workflows.receipt import receipt_of, save_receipt
from intake_app.workflows.rekey import rekey
from intake_app.workflows.write_note import write_note


def public_key() -> str:
    return str(X25519Identity.generate().recipient())


@pytest.fixture
def seal(vault: Vault, matter: Matter, tmp_path: Path):
    """Two notes, in two files where there is no room for both in one."""
    written = (write_note(vault, matter.code, f"{number}", "It rang." * 40_000, actor="ben").id for number in (1, 2))
    contents = Contents(notes=tuple(written))

    def seal(*keys: str, name: str = "K7M", counsel=None, **more) -> list[HandoffRecord]:
        to = Addressees(keys) if keys else Addressees(passphrase="golden velvet canyon tulip")
        return hand_off(
            vault, matter.code, actor="ben", to=to, counsel=counsel, contents=contents,
            target=tmp_path / f"{name}.age", sender="", **more,
        )  # fmt: skip

    return seal


def test_it_is_what_was_known_when_it_was_written(vault: Vault, seal) -> None:
    vane = add_counsel(vault, "Marisol Vane", "", public_key(), actor="ben")
    (record,) = seal(vane.key, counsel=vane)
    assert receipt_of(vault, record.id) == Receipt((record,), signing_key(vault), "Marisol Vane")


def test_all_files_of_a_handoff_are_on_it_whichever_is_asked_for(vault: Vault, seal, tmp_path: Path) -> None:
    key = public_key()
    first = seal(key, part_size=500_000)
    for path in tmp_path.glob("*.age"):
        path.unlink()  # given away
    second = seal(key, part_size=500_000)  # the same names once more, on another stick
    assert [one.file_name for one in first] == [one.file_name for one in second] == ["K7M-1-of-2.age", "K7M-2-of-2.age"]
    for made in (first, second):
        for part in made:
            assert receipt_of(vault, part.id).records == tuple(made)


def test_one_file_that_is_only_named_like_a_part_stands_alone(vault: Vault, seal) -> None:
    key = public_key()
    (later,), (last,), (other,) = (
        seal(key, name="K7M-2-of-2"),
        seal(key, name="K7M-1-of-2"),
        seal(public_key(), name="L-1-of-1"),
    )
    assert [receipt_of(vault, one.id).records for one in (later, last, other)] == [(later,), (last,), (other,)]


def test_a_part_of_which_the_others_are_lost_stands_alone(vault: Vault, seal) -> None:
    first, second = seal(public_key(), part_size=500_000)
    with vault.writing() as db:
        db.execute("DELETE FROM handoff_lists WHERE handoff = ?", (first.id,))
        db.execute("DELETE FROM handoffs WHERE id = ?", (first.id,))
    assert receipt_of(vault, second.id).records == (second,)


def test_of_several_who_can_open_it_all_are_named_and_those_unknown_are_counted(vault: Vault, seal) -> None:
    vane, quill, gone = (add_counsel(vault, name, "", public_key(), actor="ben") for name in ("Vane", "Quill", "Reyes"))
    own = keep_key(vault, make_key("golden velvet canyon tulip"), actor="ben").recipient
    (record,) = seal(vane.key, quill.key, gone.key, public_key(), own, counsel=vane)
    assert (receipt_of(vault, record.id).to, receipt_of(vault, record.id).unnamed) == ("Vane, Quill, Reyes", 1)
    change_key(vault, gone.id, public_key(), actor="ben")  # what was sealed for the old one stays readable with it
    rename_counsel(vault, vane.id, "Marisol Vane", "", actor="ben")
    assert receipt_of(vault, record.id).to == "Vane, Quill, Reyes"  # the first as it was entered


def test_of_a_passphrase_nobody_is_named(vault: Vault, seal) -> None:
    (record,) = seal()
    again = receipt_of(vault, record.id)
    assert (again.to, again.unnamed, again.records[0].recipients) == ("", 0, ())
    assert again.signed_with == signing_key(vault)


def test_the_key_that_signed_is_told_as_long_as_it_is_in_use(vault: Vault, seal) -> None:
    (before,) = seal(public_key(), name="before")
    signed_with = signing_key(vault)
    rekey(vault, "orbit velvet canyon tulip", new_sheet())
    (after,) = seal(public_key(), name="after")
    assert receipt_of(vault, before.id).signed_with == ""
    assert receipt_of(vault, after.id).signed_with == signing_key(vault) != signed_with


def test_where_lines_of_the_record_are_missing_nobody_knows_which_key_signed(vault: Vault, seal) -> None:
    """One of them may have said that the data key was replaced: so it is in what was salvaged of a damaged vault."""
    (record,) = seal(public_key())
    with vault.change(actor="ben") as change:
        seqs = [change.custody.add(Action.PRINTED, facts={"what": "record"}).seq for _ in range(2)]
    with vault.writing() as db:
        db.execute("DROP TRIGGER events_remain")
        db.execute("DELETE FROM custody WHERE seq = ?", (seqs[0],))
    assert receipt_of(vault, record.id).signed_with == ""


def test_of_a_handoff_that_is_not_there_there_is_none(vault: Vault) -> None:
    with pytest.raises(NotFound):
        receipt_of(vault, HandoffId("00"))


def test_saving_it_is_in_the_record_and_takes_no_file_s_place(vault: Vault, seal, tmp_path: Path) -> None:
    (record,) = seal(public_key())
    receipt = receipt_of(vault, record.id)
    save_receipt(vault, receipt, b"%PDF", tmp_path / "receipt.pdf", actor="ben")
    with pytest.raises(TargetExists):
        save_receipt(vault, receipt, b"%PDF", tmp_path / "receipt.pdf", actor="ben")
    with vault.reading() as view:
        events = [event for event in view.custody.of(record.matter) if event.action is Action.EXPORTED]
    assert [(sentence(event), event.subject) for event in events] == [
        ("Receipt of a handoff saved outside the vault", record.id)
    ]
