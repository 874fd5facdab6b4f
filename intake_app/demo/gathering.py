"""A matter fills: papers, what was hidden in them, a note, and the record of it all."""

from PySide6.QtWidgets import QAbstractItemView

from intake_app.demo.player import rows_of, visible
from intake_app.demo.stage import NOTE, Stage
from intake_app.domain.document import Role
from intake_app.domain.ids import MatterCode
from intake_app.ui.items.grid import ItemGrid
from intake_app.ui.matters.matter_view import MatterView
from intake_app.workflows.cleaner import Confinement
from intake_app.workflows.read_item import read_item


def open_a_matter(stage: Stage) -> None:
    """A matter for Juniper"""
    player = stage.player
    player.press("Ctrl+N")
    player.type("What do you call this person or case?", "Juniper")
    stage.picture("new-matter", main=True)
    player.press("Return")
    player.sees("What is missing")
    stage.settle()
    stage.matter = rows_of(player.find(QAbstractItemView, "Matters"))[0].split(",")[0]
    stage.picture("overview-empty", main=True)
    stage.proves(f"it is called {stage.matter} wherever others might look")


def take_papers_in(stage: Stage) -> None:
    """Six papers are dropped in"""
    player = stage.player
    player.open_tab("Items")
    stage.picture("items-empty")
    player.drop(stage.desk.samples, next(visible(stage.shell, MatterView)))
    player.sees("What is kept of each file in this matter")
    stage.picture("what-is-kept", main=True)
    player.click("Take them in")
    player.sees("Now")
    stage.picture("taking-in", main=True)
    player.sees("Took in %n file(s)")
    player.sees("Text under a black box")
    stage.picture("taken-in", main=True)
    player.click("Show items")
    stage.settle()
    items = rows_of(player.find(ItemGrid, "Items"))
    stage.require(len(items) == len(stage.desk.samples), "each paper became an item")
    stage.proves("each line said what happened to its file; six clean copies, and a warning about one of them")
    stage.proves(f"walls around each file while it was open: {walls(stage.session.cleaner.confinement())}")


def walls(around: Confinement) -> str:
    """Those that stood, and then by name those that this system could have put up and did not."""
    stood = ", ".join(around.summary)
    return f"{stood}; NOT up on this system: {', '.join(around.missing)}" if around.missing else stood


def look_at_items(stage: Stage) -> None:
    """The photo's preview, and what was found, removed and kept"""
    player = stage.player
    player.choose_row("Items", "summons-photo")
    player.sees("Found and removed")
    for trace in ("GPS position", "Serial number", "Which way is up"):
        player.sees(trace)
    stage.settle()
    stage.picture("item-photo", main=True)
    player.choose_row("Items", "scan")
    player.sees(player.tongue.say("{page} of {pages}", page=1, pages=3))
    player.press("PgDown")
    player.sees(player.tongue.say("{page} of {pages}", page=2, pages=3))
    stage.settle()
    stage.picture("item-scan")
    player.choose_row("Items", ", notice,")
    player.sees("legal process from law enforcement")
    stage.settle()
    stage.picture("item-message", main=True)
    stage.proves("GPS position and serial number found in summons-photo.jpg, and it was turned upright")


def flatten_what_is_still_there(stage: Stage) -> None:
    """Words under a black bar are told, and gone with one click"""
    player = stage.player
    player.choose_row("Items", "redacted-copy")
    player.sees("Whoever gets this copy can still read it. Flatten the document to remove it.")
    stage.settle()
    stage.picture("item-warning", main=True)
    vault, cleaner = stage.session.vault, stage.session.cleaner
    with vault.reading() as view:
        item = next(hit for hit in view.documents.of(MatterCode(stage.matter)) if hit.title == "redacted-copy")
    hidden = "Special Agent R. Sample"
    stage.require(hidden in read_item(vault, cleaner, item, Role.CLEAN).text, "the warning is true")
    player.click("Flatten instead")
    stage.settle()
    stage.require(
        not read_item(vault, cleaner, item, Role.CLEAN).text.strip(), "no words are left in the flattened copy"
    )
    stage.picture("item-flattened")
    stage.proves(f"“{hidden}” could be copied from under the bar; the flattened copy has no words at all")


def ask_for_the_original(stage: Stage) -> None:
    """An original asks before it is shown"""
    player = stage.player
    player.choose_row("Items", "summons-photo")
    player.click("Original")
    player.sees("The original still carries all that was removed. Looking at it is entered in the record.")
    stage.picture("original-asks", main=True)
    player.click("Show the original")
    stage.settle()
    player.open_tab("Custody")
    looked = player.sees("Original viewed")
    stage.settle()
    stage.picture("custody", main=True)
    stage.proves(f"and it left a line in the record: {looked}")


def write_a_note(stage: Stage) -> None:
    """A note is written"""
    player = stage.player
    player.open_tab("Notes")
    player.click("Write a note")
    player.type("Title", "First interview")
    player.write("Note", NOTE)
    player.press("Ctrl+S")
    player.sees("Saved at {time}, wording {number}. Earlier wordings are kept.")
    stage.picture("note", main=True)
    stage.proves("it is in the vault, with its time, and each wording is kept")


def search(stage: Stage) -> None:
    """A search finds the note"""
    player = stage.player
    player.press("Ctrl+F")
    player.type("Search matters, items and notes", "platform wed")
    player.press("Return")
    found = player.sees("%n place(s) with “{words}”")
    stage.settle()
    stage.picture("search", main=True)
    stage.proves(found)


def verify_the_record(stage: Stage) -> None:
    """The record of the whole vault is verified"""
    player = stage.player
    player.click("Activity")
    player.click("Verify the record")
    stage.proves(player.sees("The record is whole: %n event(s), each fits the one before it."))
    stage.settle()
    stage.picture("activity", main=True)
