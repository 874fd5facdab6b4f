"""The custody report: checked, whole, escaped, and its printing is an event itself."""

import pytest
from pytestqt.qtbot import QtBot

from intake_app.domain.custody import Action
from intake_app.domain.matter import Mode
from intake_app.errors import RecordBroken
from intake_app.ui import i18n
from intake_app.ui.activity import print_report as printing
from intake_app.ui.activity.report import report_html
from intake_app.ui.printing import Printed
from intake_app.ui.session import Session
from intake_app.ui.widgets.text import Text
from intake_app.workflows.custody_report import custody_report


@pytest.fixture
def matter(session: Session):
    with session.vault.change(actor="Ana <b>") as change:
        return change.matters.add(Mode.CLINIC_INTAKE, "Blue heron").code


def test_it_tells_each_line_and_that_the_record_holds(session: Session, matter) -> None:
    html = report_html(custody_report(session.vault, matter))
    assert "Matter opened" in html
    assert "Ana &lt;b&gt;" in html
    assert "2 lines hold" in html
    assert "Blue heron" not in html


def test_each_hash_stands_on_a_line_of_its_own_with_whose_it_is(session: Session, matter, look) -> None:
    facts = {"clean": "a" * 64, "received": "b" * 64}
    with session.vault.change(actor="Ana") as change:
        change.custody.add(Action.RECEIVED, matter=matter, facts=facts)
    html = report_html(custody_report(session.vault, matter))
    assert f"<br><small>Clean copy: {'a' * 64}</small><br><small>As received: {'b' * 64}</small>" in html
    i18n.install("es")
    html = report_html(custody_report(session.vault, matter))
    assert f"Copia limpia: {'a' * 64}" in html
    assert f"Tal como llegó: {'b' * 64}" in html


def test_no_report_is_made_of_a_broken_record(session: Session, matter) -> None:
    with session.vault._writer.transaction() as db:
        db.execute("UPDATE vault_info SET last_hash = ''")
    with pytest.raises(RecordBroken):
        custody_report(session.vault, matter)


def test_printing_it_is_entered(session: Session, matter, qtbot: QtBot, monkeypatch) -> None:
    printed: list[str] = []

    def print_at_once(html: str, _parent: object, entry: Printed) -> None:
        printed.append(html)
        entry.enter()

    monkeypatch.setattr(printing, "print_html", print_at_once)
    page = Text("here")
    qtbot.addWidget(page)
    printing.print_report(session, page, matter)

    def entered() -> bool:
        with session.vault.reading() as view:
            return [event.facts for event in view.custody.of(matter) if event.action is Action.PRINTED] == [
                {"what": "record"}
            ]

    qtbot.waitUntil(entered)
    assert "Custody report" in printed[0]
