"""Into the vault and out of it."""

from intake_app.demo.player import visible
from intake_app.demo.stage import VAULT_NAME, Stage
from intake_app.ui.create.sheet_step import SheetPicture
from intake_app.ui.create.word_tile import WordTile


def start(stage: Stage) -> None:
    """The first page offers three things to do"""
    stage.player.sees("Create a vault")
    stage.picture("start", main=True)
    stage.player.click("Practise with a sample vault")
    stage.picture("practice")
    stage.player.click("Back")
    stage.proves("nothing is asked before the user knows what this is")


def make_a_key(stage: Stage) -> None:
    """Counsel makes a key, without a vault"""
    player = stage.player
    player.click("Open a handoff")
    player.click("I have no key yet")
    stage.key_passphrase = _words_on_tiles(stage)
    player.click("I have written them down on paper")
    stage.settle()
    stage.picture("counsel-chooses-a-passphrase", main=True)
    player.click("Make the key")
    player.choose_path(stage.desk.key)
    stage.public_key = player.sees("age1")
    stage.picture("counsel-makes-a-key")
    player.click("Back")
    stage.require(b"AGE-SECRET-KEY" not in stage.desk.key.read_bytes(), "the secret half is nowhere in the clear")
    stage.proves(f"the secret half lies in {stage.desk.key.name}, under a passphrase, and only its owner may read it")
    stage.require(stage.desk.key.stat().st_mode & 0o077 == 0, "the key file is its owner's alone")


def create_a_vault(stage: Stage) -> None:
    """The clinic creates a vault"""
    player = stage.player
    player.click("Create a vault")
    player.type("Name of the vault", VAULT_NAME)
    stage.picture("create-where")
    player.click("Continue")
    stage.passphrase = _words_on_tiles(stage)
    player.click("I have written them down on paper")
    stage.picture("create-passphrase", main=True)
    player.click("Create the vault")
    player.click("Show words")
    sheet = player.find(SheetPicture, "Recovery sheet").accessibleDescription()
    words = dict(pair.split() for pair in sheet.split(", "))
    player.click("Hide words")
    asked = {number: player.tongue.say("Word {number}", number=number) for number in words}
    for number in (number for number in words if asked[number] in list(player.words())):
        player.type(asked[number], words[number])
    player.sees("The sheet has opened the vault. Keep it away from the laptop.")
    stage.picture("create-sheet", main=True)
    player.click("Finish")
    player.sees("No matters yet")
    stage.settle()
    stage.picture("matters-empty")
    stage.proves(
        f"{len(stage.passphrase.split())} words by chance, a real key derivation, and a sheet that has opened the vault"
    )


def _words_on_tiles(stage: Stage) -> str:
    """The passphrase that was drawn, as somebody writes it down."""
    tiles = sorted(tile.accessibleName().split() for tile in visible(stage.player.window(), WordTile))
    return " ".join(word for _number, word in tiles)


def lock_and_unlock(stage: Stage) -> None:
    """Ctrl+L locks; a wrong passphrase does not open, the right one does"""
    player = stage.player
    player.press("Ctrl+L")
    player.sees("Unlock a vault")
    stage.settle()
    stage.picture("unlock", main=True)
    player.type("Passphrase", "orbit velvet canyon")
    player.press("Return")
    said = player.sees("That does not open this vault")
    stage.picture("unlock-wrong", main=True)
    player.type("Passphrase", stage.passphrase)
    player.press("Return")
    player.sees(stage.matter)
    stage.settle()
    stage.picture("overview", main=True)
    stage.proves(said)


def fall_idle(stage: Stage) -> None:
    """Nobody touches it, and it locks itself"""
    stage.session.idle.seconds = 1  # in place of ten minutes
    stage.player.sees("Unlock a vault")
    stage.settle()
    stage.proves("drafts are in the vault, the window is gone, the keys are out of memory")
