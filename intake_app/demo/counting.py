"""What the papers say becomes a legal process, and its days are counted: by hand where the papers are silent."""

from datetime import date, timedelta

from PySide6.QtWidgets import QAbstractButton, QAbstractItemView

from intake_app.demo.player import rows_of, spoken, visible
from intake_app.demo.stage import Stage
from intake_app.domain.ids import MatterCode
from intake_app.domain.process import Process

DAYS = 10  # that the sample notice gives
AGO = 3  # days since it came


def enter_the_notice(stage: Stage) -> None:
    """The notice is read, a person confirms what it says, and its window is counted"""
    player = stage.player
    player.open_tab("Legal process")
    stage.picture("process-empty")
    player.click("A notice came")
    stage.settle()
    player.click("Read the papers")
    player.sees("Confirm")
    stage.settle()
    stage.picture("papers-suggest", main=True)
    for field, value in (("Days to object", str(DAYS)), ("Authority cited", "19 USC 1509")):
        name = player.tongue.say("Confirm {field}: {value}", field=player.tongue.say(field), value=value)
        if any(spoken(button) == name for button in visible(player.window(), QAbstractButton)):
            player.click(name)
    came = date.today() - timedelta(days=AGO)
    player.type("Notice dated", came.isoformat())
    player.press("Tab")
    player.sees("Saved in the vault as you type")
    stage.settle()
    stage.picture("process", main=True)
    player.open_tab("Overview")
    stage.settle()
    stage.picture("overview-counted", main=True)
    with stage.session.vault.reading() as view:
        (stored,) = view.records.of(MatterCode(stage.matter), Process)
    notice = stored.value.notice
    stage.require(notice and notice.window_days == DAYS, "the number of days came from the paper")
    stage.proves(f"{DAYS} days from {came:%Y-%m-%d}: the window ends {came + timedelta(days=DAYS):%Y-%m-%d}")


def look_at_deadlines(stage: Stage) -> None:
    """It stands among the deadlines of all matters"""
    player = stage.player
    player.click("Deadlines")
    stage.settle()
    rows = rows_of(player.find(QAbstractItemView, "Deadlines"))
    stage.require(any(stage.matter in row for row in rows), "the matter's deadline is listed")
    stage.picture("deadlines", main=True)
    stage.proves(next(row for row in rows if stage.matter in row))
    player.click("In common")
    stage.settle()
    stage.picture("across-matters")
    player.click("Matters")
