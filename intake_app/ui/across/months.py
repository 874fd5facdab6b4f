"""How many papers in each month, drawn as bars."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from intake_app.ui import theme

MOST = 24  # months that are drawn, the latest
BAR, GAP = 8, 2


class Months(QWidget):
    """`counts` are by month, as 2025-09; papers without a date stand under "" and are not drawn."""

    def __init__(self, counts: Mapping[str, int], *, height: int, named: bool) -> None:
        super().__init__()
        self._counts = {month: counts.get(month, 0) for month in _every_month(counts)}
        self._earlier = sum(count for month, count in counts.items() if month and month not in self._counts)
        self._height, self._named = height, named
        policy = QSizePolicy.Policy.Expanding if named else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        told = ", ".join(f"{written_month(month)}: {count}" for month, count in self._counts.items() if count)
        self.setAccessibleName(self.tr("Papers by month"))
        self.setAccessibleDescription(told)

    @property
    def earlier(self) -> int:
        """Papers of months that are too long ago to be drawn."""
        return self._earlier

    def sizeHint(self) -> QSize:
        look = theme.current()
        below = look.px(20) if self._named else 0
        return QSize(look.px(len(self._counts) * (BAR + GAP)), look.px(self._height) + below)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(60), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            number = event.pos().x() * len(self._counts) // max(1, self.width())
            month = list(self._counts)[min(number, len(self._counts) - 1)] if self._counts else ""
            words = f"{written_month(month)}: {self._counts[month]}" if month else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        below = look.px(20) if self._named else 0
        floor, most = self.height() - below - 1, max(self._counts.values(), default=0) or 1
        painter.fillRect(0, floor, self.width(), 1, look.color("line"))
        step = self.width() / max(1, len(self._counts))
        for number, count in enumerate(self._counts.values()):
            height = round((floor - look.px(2)) * count / most)
            wide = max(2, round(step) - look.px(GAP))
            painter.fillRect(round(number * step), floor - height, min(wide, look.px(28)), height, look.color("accent"))
        if self._named and self._counts:
            self._write_ends(painter, QRect(0, floor + 2, self.width(), below))
        painter.end()

    def _write_ends(self, painter: QPainter, line: QRect) -> None:
        months = list(self._counts)
        painter.setFont(theme.current().font("small"))
        painter.setPen(theme.current().color("text2"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, written_month(months[0]))
        if len(months) > 1:
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, written_month(months[-1]))


def written_month(month: str) -> str:
    """Sep 2025."""
    year, number = month.split("-")
    name = QLocale().standaloneMonthName(int(number), QLocale.FormatType.ShortFormat)
    return f"{name} {year}"


def _every_month(counts: Mapping[str, int]) -> list[str]:
    """From the first to the last, those between without any too."""
    known = sorted(month for month in counts if month)
    if not known:
        return []
    first, last = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (known[0], known[-1]))
    return [f"{number // 12}-{number % 12 + 1:02}" for number in range(max(first, last - MOST + 1), last + 1)]
