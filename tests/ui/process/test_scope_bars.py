"""Two ranges on one scale: how far each reaches is seen, and told to those who can't see it."""

from datetime import date

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from intake_app.domain.process import Demand, Process
from intake_app.domain.process_terms import Category
from intake_app.domain.scope import Range, compare
from intake_app.ui import theme
from intake_app.ui.process.chain import ScopePanel
from intake_app.ui.process.scope_bars import ScopeBars, scale_of

SHORT = Demand(Category.NAME, "", date(2026, 1, 1), date(2026, 2, 15))
LONG = Demand(Category.NAME, "", date(2025, 10, 1), date(2026, 2, 15))


def painted(bars: ScopeBars, ink: str) -> list[int]:
    """How many dots of that colour stand in each line of a drawing."""
    picture, wanted = bars.grab().toImage(), QColor(theme.current().color(ink))
    lines = [sum(picture.pixelColor(x, y) == wanted for x in range(picture.width())) for y in range(picture.height())]
    return [count for count in lines if count > 20]


def test_the_longer_range_has_the_longer_bar(qtbot: QtBot) -> None:
    scope = compare(Process(demands=(SHORT,)), Process(demands=(LONG,)))
    bars = ScopeBars(scope.before, scope.after, scale_of(scope))
    qtbot.addWidget(bars)
    bars.resize(480, bars.sizeHint().height())
    before, now = max(painted(bars, "quiet")), max(painted(bars, "accent"))
    assert 2.7 < now / before < 3.3
    assert bars.accessibleName() == (
        "Before: Thu, Jan 1, 2026 to Sun, Feb 15, 2026 · 46 days; Now: Wed, Oct 1, 2025 to Sun, Feb 15, 2026 · 138 days"
    )


def test_an_end_without_a_limit_goes_to_the_edge(qtbot: QtBot) -> None:
    bars = ScopeBars(Range(None, date(2026, 1, 15)), Range(), (date(2026, 1, 1), date(2026, 1, 31)))
    qtbot.addWidget(bars)
    bars.resize(480, bars.sizeHint().height())
    assert painted(bars, "quiet")
    assert not painted(bars, "accent")


def test_how_many_times_as_long_it_is_stands_in_the_first_row(qtbot: QtBot) -> None:
    panel = ScopePanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_scope(compare(Process(demands=(SHORT,)), Process(demands=(LONG,))))
    told = [label.accessibleName() or label.text() for label in panel.findChildren(QLabel)]
    assert "3.0 times as long" in told
