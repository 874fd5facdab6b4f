"""Counsel, their key, and what reaches them."""

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from intake_app.demo import proofs
from intake_app.demo.stage import COUNSEL, NOTE, Stage
from intake_app.domain.document import Status
from intake_app.domain.ids import MatterCode

UNCHECKED = "Nobody compared this key with counsel. If it is not theirs, someone else can read it all."
VERDICTS = (
    "It was made for your key",
    "Nothing was cut off or altered on its way",
    "Signed by “{name}”",
    "Every hash is right: %n file(s)",
    "Nothing is missing, and nothing is there besides",
)


def add_counsel(stage: Stage) -> None:
    """Counsel is added, a mistyped key first"""
    player = stage.player
    player.click("Counsel")
    player.sees("No counsel yet")
    stage.picture("counsel-empty")
    player.click("Add counsel")
    player.type("Name", COUNSEL)
    player.type("Office", "Tidewater Defense Clinic")
    wrong = stage.public_key[:-1] + ("q" if stage.public_key[-1] != "q" else "p")
    player.type("Public key", wrong)
    fault = player.find(QLineEdit, "Public key").accessibleDescription()
    stage.require("age1" not in fault and fault, "a wrong key is told at once")
    stage.picture("counsel-wrong-key", main=True)
    player.type("Public key", stage.public_key)
    player.sees("A whole key. Next, compare its words with counsel.")
    player.press("Return")
    player.sees("Let counsel read the six words from their own screen. Are they the same?")
    stage.settle()
    stage.picture("counsel-unchecked", main=True)
    stage.proves(f"of the mistyped key it says: {fault}")


def prepare_the_handoff(stage: Stage) -> None:
    """An unchecked key stops the handoff until it is checked"""
    player = stage.player
    player.click("Matters")
    player.click("Hand off")
    player.sees(UNCHECKED)
    stage.settle()
    stage.require(not player.find(QAbstractButton, "Hand off").isEnabled(), "nothing goes to an unchecked key unasked")
    stage.picture("handoff-key-unchecked", main=True)
    player.click("Check the key")
    player.click("Same, in person")
    player.sees("Key checked in person")
    stage.settle()
    stage.picture("counsel-checked", main=True)
    player.click("Handoffs")
    player.wait_for(
        "the warning to go", lambda: not any(player.tongue.is_in(UNCHECKED, words) for words in player.words())
    )
    stage.proves("the six words were compared in person, and the warning is gone")


def hand_off(stage: Stage) -> None:
    """Clean copies and the note are sealed, written and read back"""
    player = stage.player
    player.click("Choose where…")
    player.choose_path(stage.desk.handoff)
    stage.settle()
    stage.picture("handoff-ready", main=True)
    player.click("Hand off")
    player.sees("Written and read back")
    stage.settle()
    stage.picture("handoff-receipt", main=True)
    stage.require(player.sees(proofs.sha256(stage.desk.handoff.read_bytes())[:32]), "the receipt fits the file")
    player.click("Back")
    player.sees(stage.desk.handoff.name)
    stage.picture("handoffs", main=True)
    stage.proves(f"{stage.desk.handoff.name}: its SHA-256, counted anew, is the one on the receipt")


def open_as_counsel(stage: Stage) -> None:
    """Counsel opens it in the window and saves everything"""
    player = stage.player
    player.click("Open a handoff")
    player.type("Sealed file", str(stage.desk.handoff))
    player.type("Your key file", str(stage.desk.key))
    player.click("Open and check")
    player.type("Its passphrase", stage.key_passphrase)
    player.click("Open and check")
    verdicts = [player.sees(words) for words in VERDICTS]
    stage.settle()
    stage.picture("handoff-opened", main=True)
    player.click("Save all…")
    player.choose_path(stage.desk.received)
    player.sees("%n file(s) saved in {folder}. They are readable by anyone who uses this computer.")
    stage.picture("handoff-saved")
    player.click("Back")
    for verdict in verdicts:
        stage.proves(verdict)


def compare(stage: Stage) -> None:
    """What counsel has is what the vault holds, and nothing more"""
    got = {path.name: path.read_bytes() for path in stage.desk.received.rglob("*") if path.is_file()}
    hashes = {proofs.sha256(data) for data in got.values()}
    vault = stage.session.vault
    with vault.reading() as view:
        items = [item for item in view.documents.of(MatterCode(stage.matter)) if item.status is Status.CLEAN]
    for item in items:
        stage.require(item.shared.sha256 in hashes, f"counsel has the clean copy of {item.title}")
        clean = next(data for data in got.values() if proofs.sha256(data) == item.shared.sha256)
        sample = next(path for path in stage.desk.samples if path.stem == item.title)
        traces = proofs.traces_of(sample)
        for trace, data in traces.items():
            stage.require(data not in clean, f"{trace} is gone from the clean copy of {sample.name}")
        stage.proves(f"{', '.join(traces)}: found in {sample.name}, gone from the clean copy counsel got")
    note = next(data for data in got.values() if data.startswith(b"First interview\n"))
    stage.require(NOTE.encode() in note, "the note is word for word")
    by_age = proofs.opened_by_age(stage.desk.handoff, stage.desk.key, stage.key_passphrase)
    if by_age is None:
        stage.proves("the age program is not installed here, so that it was not asked")
    else:
        stage.require(hashes <= set(by_age.values()), "age opens the same files")
        stage.proves(f"age --decrypt and a ZIP reader get the same {len(got)} files out, byte for byte")
