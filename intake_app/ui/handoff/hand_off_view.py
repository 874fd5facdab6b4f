"""Handing off: four numbered panels on one page, left who and what, right review and write."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_app.domain.handoff import HandoffRecord, Receipt
from intake_app.domain.ids import MatterCode
from intake_app.ui import theme
from intake_app.ui.handoff.above import Above
from intake_app.ui.handoff.asked import Asked, Asker
from intake_app.ui.handoff.gathering import Gathering
from intake_app.ui.handoff.order import Order
from intake_app.ui.handoff.receipt_dialog import ReceiptDialog
from intake_app.ui.handoff.review import Review
from intake_app.ui.handoff.selection import Part
from intake_app.ui.handoff.strip import strip_words
from intake_app.ui.handoff.to_whom import ToWhom
from intake_app.ui.handoff.what import What
from intake_app.ui.handoff.write import Write
from intake_app.ui.jobs import Job, Lane
from intake_app.ui.session import Session
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.choose import choose_target
from intake_app.ui.widgets.scroll import scrolled
from intake_app.ui.widgets.section import PageHead
from intake_app.ui.widgets.side_by_side import SideBySide, panel_stack
from intake_app.ui.widgets.tab_order import tab_as_laid_out
from intake_app.workflows.look_at_choice import Choosable
from intake_app.workflows.material import Inside
from intake_app.workflows.new_key import signing_key

WIDE = 880  # pixels at 100 % from which there are two columns
LEAST = 160  # pixels at 100 %: of the list in the review
BESIDE = 300  # of everything above and below it in its column


class HandOffView(QWidget):
    """`left` when the user goes back; `done` carries the record of a handoff that was written."""

    left = Signal()
    done = Signal(object)
    over = Signal()
    """A handoff was written or failed: either has something to tell that stands here."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._facts: Choosable | None = None
        self._job: Job | None = None
        self._asker, self._gathering = Asker(session, self), Gathering(session, self)
        self._outcome: Literal["cancelled", "written", "failed"] = "cancelled"
        back = Button(self.tr("Back"), icon="arrow-left")
        back.clicked.connect(self._leave)
        self._head = PageHead("", note=self.tr("one file, sealed for those you choose"), actions=(back,))
        self.to_whom, self.what = ToWhom(session.jobs), What(session)
        self.review, self.write = Review(), Write()
        left, right = panel_stack(self.to_whom, self.what), panel_stack(self.review, self.write)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(24, 16, 24, 16)
        row.addWidget(SideBySide(left, right, wide=WIDE, shares=(3, 5)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        self._trouble = Above()
        column.addWidget(self._trouble)
        self._scroll = scrolled(inside)
        column.addWidget(self._scroll, 1)
        self._connect()

    def start(self, matter: MatterCode) -> None:
        """Prepare a handoff of this matter, unless one of it is being written."""
        if self._job:
            return
        self._facts = None  # until its own are there, nothing of another matter goes under its name
        self._gathering.drop()
        self.write.set_ready(False, 0)
        self._set_open(True)
        self._head.set_heading(self.tr("Hand off {code}").format(code=matter))
        self.write.start(f"{matter}-{datetime.now():%Y%m%d}.age")
        self._outcome = "cancelled"
        self._trouble.clear()
        self._asker.ask(matter, self._show)

    def _leave(self) -> None:
        if not self._job:
            self._gathering.numbers.forget()
        self.left.emit()

    def refresh(self) -> None:
        """Counsel and the matter may have been changed meanwhile; what is ticked stays. Beside a receipt all does."""
        if self._facts and not self._job and self._outcome != "written":
            self._asker.ask(self._facts.matter.code, self._renew)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A long list scrolls by itself, so that the step after it stays in sight."""
        super().resizeEvent(event)
        px = theme.current().px
        self.review.set_room(max(px(LEAST), self.height() - self._head.height() - px(BESIDE)))

    def _renew(self, asked: Asked) -> None:
        if self._job:
            return
        before, self._facts = self._facts, asked.facts
        who, chosen = asked.who, self.to_whom.counsel()
        wanted = chosen.id if chosen else who.counsel
        self.to_whom.show_people(who.people, wanted, self._session.vault.name, who.own)
        self.what.renew(asked.facts)
        self._trouble.compare(before, asked.facts)
        tab_as_laid_out(self)

    def _show(self, asked: Asked) -> None:
        self._facts, who = asked.facts, asked.who
        self.to_whom.show_people(who.people, who.counsel, self._session.vault.name, who.own)
        self.what.show_facts(asked.facts)

    def _connect(self) -> None:
        self.to_whom.changed.connect(self._regather)
        self.what.changed.connect(self._regather)
        self.what.names.failed.connect(self._trouble.tell)
        self.to_whom.counsel_asked.connect(lambda what: self._session.go("counsel", (what, "handoffs")))
        self.review.left_out.connect(self._leave_out)
        self.review.list_asked.connect(self._ask_list)
        self._gathering.gathered.connect(self._show_inside)
        self._gathering.saved.connect(self._trouble.say_saved)
        for asked in (self._asker, self._gathering):
            asked.failed.connect(self._trouble.tell)
        self._gathering.slow.connect(lambda: self._show_unknown(self.review.show_waiting))
        self._gathering.stopped.connect(lambda: self._show_unknown(self.review.show_stopped))
        self.review.again_asked.connect(self._regather)
        self.review.put_back.connect(lambda: self._narrow(frozenset()))
        self.write.asked.connect(self._hand_off)
        self.write.another_asked.connect(self._again)
        self.write.largest_changed.connect(self._gathering.keep_to)
        self.write.grown.connect(lambda: QTimer.singleShot(0, self, self._show_write))

    def _show_write(self) -> None:
        self._scroll.ensureWidgetVisible(self.write)

    def _again(self) -> None:
        if self._facts:
            self.start(self._facts.matter.code)

    def _leave_out(self, part: Part) -> None:
        self._narrow(self.what.selection().left_out | {part})

    def _narrow(self, left_out: frozenset[Part]) -> None:
        self.what.leave_out(replace(self.what.selection(), left_out=left_out))

    def _order(self) -> Order | None:
        """What is chosen now; None when there is nothing in it or nobody for it."""
        facts, to = self._facts, self.to_whom.addressees()
        if facts is None or to is None:
            return None
        counsel, sender = self.to_whom.counsel(), self.to_whom.sender_name()
        order = Order(self._session, facts, to, counsel, self.what.selection(), sender, self._gathering.numbers)
        return None if order.empty else order

    def _regather(self) -> None:
        """Put together anew what would be inside."""
        facts, order = self._facts, self._order()
        self.to_whom.number.set_state("done" if self.to_whom.ready() else "active")
        if facts is None or self._job:
            return
        self.what.number.set_state("active" if self.what.selection().is_empty(facts) else "done")
        if order is None:
            self._gathering.drop()
            self._show_nothing()
        else:
            self._gathering.ask(order)

    def _show_nothing(self) -> None:
        self.review.show_nothing(len(self.what.selection().left_out))
        self.write.set_ready(False, 0)

    def _show_unknown(self, show: Callable[[], None]) -> None:
        """What would go is not known now: nothing goes that was not seen on the review."""
        show()
        self.write.set_ready(False, 0)

    def _ask_list(self) -> None:
        """A dry run: what would go, without the package."""
        choose_target(self, self.tr("Save the list of what would be inside"), self.save_list, name="contents.csv")

    def save_list(self, target: Path) -> None:
        """Write the list into this new file."""
        if order := self._order():
            self._gathering.save_list(order, target)

    def _show_inside(self, order: Order, inside: Inside) -> None:
        if not inside.chosen:
            self._show_nothing()
            return
        self.review.show_inside(inside, order.parts(), self.to_whom.opener(), len(order.selection.left_out))
        self.write.set_ready(self.to_whom.ready(), inside.sealed)
        tab_as_laid_out(self)

    def _hand_off(self, target: Path) -> None:
        order = self._order()
        if order is None or self._job or self._gathering.busy or not self.to_whom.ready():
            return
        self._outcome, part_size = "cancelled", self.write.parts.bytes()
        self._set_open(False)
        self.write.show_running()
        self._job = self._session.jobs.run(
            Lane.POOL,
            lambda report: (order.write(target, report, part_size), signing_key(order.session.vault)),
            owner=self,
            done=lambda made: self._written(*made),
            failed=self._failed,
            progress=self.write.show_step,
            ended=self._over,
            strip=strip_words(),
        )

    def _written(self, records: list[HandoffRecord], signed_with: str) -> None:
        self._outcome = "written"
        self._gathering.numbers.forget()
        receipt = Receipt(tuple(records), signed_with, self.to_whom.named())
        self.write.show_receipt(records, lambda: ReceiptDialog(self, self._session, receipt).open())
        self.done.emit(records[-1])

    def _failed(self, error: Exception) -> None:
        self._outcome = "failed"
        self.write.show_fault(error)
        if not self.isVisible():
            self._session.jobs.unhandled.emit(error)  # who went on elsewhere would take the drive out, and give it away

    def _over(self) -> None:
        self._job = None
        self._set_open(self._outcome != "written")  # beside a receipt stands what it is for, until another is asked for
        if self._outcome == "cancelled":
            self.write.show_cancelled()
        else:
            self.over.emit()

    def _set_open(self, enabled: bool) -> None:
        """Nothing can be chosen differently while it is being written."""
        for panel in (self.to_whom, self.what, self.review):
            panel.setEnabled(enabled)
