"""A file of which there is no clean copy is not lost: what is to become of it is decided in its row, or later."""

from pathlib import Path

import pikepdf
import pytest

from intake_app.domain.document import Role, Status
from intake_app.domain.findings import What
from intake_app.domain.progress import Step
from intake_app.errors import Refusal
from intake_app.isolation import Confinement
from intake_app.ui.items.pdf_choice import PdfChoice
from intake_app.ui.items.taking_in import TakingIn
from intake_app.ui.widgets.message_panel import MessagePanel
from intake_app.workflows.cleaner import Cleaner


@pytest.fixture
def broken(tmp_path: Path, make_photo) -> Path:
    (tmp_path / "broken.jpg").write_bytes(make_photo()[:200])
    return tmp_path / "broken.jpg"


@pytest.fixture
def photo(tmp_path: Path, make_photo) -> Path:
    (tmp_path / "photo.jpg").write_bytes(make_photo())
    return tmp_path / "photo.jpg"


def test_a_refused_file_is_kept_as_received_only_after_it_was_said_what_that_means(
    hand, broken: Path, vault, items, record
) -> None:
    hand.take_in(broken)
    hand.click("Take in as received…")
    hand.idle()
    assert items() == []
    hand.click("Keep it as it came")
    hand.idle()
    (item,) = items()
    assert (item.status, item.refusal) == (Status.AS_RECEIVED, Refusal.DAMAGED)
    assert b"".join(vault.read(item.id, Role.ORIGINAL)) == broken.read_bytes()
    assert record()[-2:] == ["refused", "received"]
    assert hand.rows()[0] == "Look at these"
    assert "Kept as it came." in hand.rows()[1]
    assert not hand.buttons("Take in as received…")


def test_of_a_damaged_document_what_it_still_shows_is_taken_in_as_pictures(hand, tmp_path: Path, items) -> None:
    """Its list of pages is gone, and the page stands there instead: one reader finds it, the other doesn't."""
    with pikepdf.new() as made:
        made.add_blank_page(page_size=(300, 200))
        page = made.pages[0].obj
        page["/Contents"] = made.make_stream(b"20 20 99 99 re f")
        made.Root["/Pages"] = page
        del page["/Parent"]
        made.save(tmp_path / "damaged.pdf")
    hand.take_in(tmp_path / "damaged.pdf")
    assert items() == []
    assert "damaged" in hand.rows()[1]
    hand.click("Flatten instead")
    hand.idle()
    (item,) = items()
    assert item.status is Status.CLEAN
    assert What.CUT_SHORT in {finding.what for finding in item.report.kept}


def test_one_can_think_better_of_it(hand, broken: Path, items) -> None:
    hand.take_in(broken)
    hand.click("Take in as received…")
    hand.click("Back")
    assert hand.buttons("Take in as received…")
    assert items() == []


def test_what_waits_for_a_decision_is_still_there_after_a_look_elsewhere(
    hand, broken: Path, photo: Path, items
) -> None:
    hand.take_in(broken)
    hand.view.show_tab("notes")
    hand.view.show_tab("items")
    assert hand.taking.isVisible()
    hand.drop(photo)
    hand.idle()
    assert [row.split(",")[0] for row in hand.rows()] == ["Look at these", "broken.jpg", "Stored", "photo.jpg"]
    hand.click("Show items")
    hand.view.show_tab("notes")
    hand.view.show_tab("items")
    assert not hand.taking.isVisible()


def test_a_file_that_is_gone_when_it_should_be_kept_stays_refused(hand, broken: Path, items) -> None:
    hand.take_in(broken)
    broken.unlink()
    hand.click("Take in as received…")
    hand.click("Keep it as it came")
    hand.idle()
    assert items() == []
    assert "broken.jpg" in hand.rows()[1]
    assert not hand.buttons("Take in as received…")


def test_cleaning_again_later_says_why_it_did_not_work(hand, broken: Path, items) -> None:
    hand.take_in(broken)
    hand.click("Take in as received…")
    hand.click("Keep it as it came")
    hand.idle()
    hand.click("Show items")
    hand.idle()
    hand.click("Try to clean it")
    hand.idle()
    assert [panel.accessibleName() for panel in hand.view.findChildren(MessagePanel)] == ["It could not be cleaned"]
    assert items()[0].status is Status.AS_RECEIVED


def test_how_pdfs_are_cleaned_holds_wherever_it_is_chosen(hand, session, photo: Path) -> None:
    hand.drop(photo)
    first, second = hand.view.findChildren(PdfChoice)
    chosen = first if first.isVisible() else second
    chosen.setCurrentIndex(3)
    chosen.activated.emit(3)
    assert (session.cleaning.pdf, session.cleaning.dpi) == ("flatten", 300)
    hand.click("&Take them in")
    hand.idle()
    other = second if chosen is first else first
    assert (other.isVisible(), other.currentIndex()) == (True, 3)


@pytest.fixture
def without_walls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Cleaner, "confinement", lambda _cleaner: Confinement(rlimits=True))


def test_where_nothing_keeps_files_in_no_file_is_read_before_the_user_says_so_once(
    hand, photo: Path, broken: Path, items, without_walls
) -> None:
    hand.take_in(photo)
    assert items() == []
    hand.click("Open files anyway")
    hand.idle()
    assert len(items()) == 1
    hand.drop(broken)
    hand.idle()
    assert not hand.buttons("Open files anyway")


def test_who_said_so_once_is_not_asked_again_by_the_preview(hand, photo: Path, items, without_walls) -> None:
    hand.take_in(photo)
    hand.click("Open files anyway")
    hand.idle()
    preview = hand.view._tabs.items._preview
    preview.show_item(items()[0])
    hand.idle()
    assert preview._picture._canvas.image is not None
    assert not hand.buttons("Open files anyway")


def test_whoever_does_not_say_so_loses_nothing(hand, photo: Path, items, session, without_walls) -> None:
    before = photo.read_bytes()
    hand.take_in(photo)
    hand.sees("Open files anyway")
    hand.taking.left.emit()
    hand.idle()
    assert (items(), photo.read_bytes(), session.without_walls) == ([], before, False)


def test_nor_is_one_shown(hand, photo: Path, session, monkeypatch: pytest.MonkeyPatch, record, qtbot) -> None:
    hand.take_in(photo)
    hand.idle()
    before = record().count("viewed")
    session.items_seen.clear()  # as after the next unlock
    monkeypatch.setattr(Cleaner, "confinement", lambda _cleaner: Confinement())
    preview = hand.view._tabs.items._preview
    item = hand.view._tabs.items._grid.item()
    preview.show_item(None)
    preview.show_item(item)
    hand.idle()
    assert record().count("viewed") == before
    hand.click("Open files anyway")
    hand.idle()
    assert record().count("viewed") == before + 1
    assert preview._picture._canvas.image is not None


def test_while_folders_are_gone_through_no_file_is_said_to_be_cleaned(session, qtbot) -> None:
    files = TakingIn(session)
    qtbot.addWidget(files)
    assert files._how_far(Step("clean")) == "Looking for files"
    assert files._how_far(Step("clean", done=2, total=6)) == "Cleaning 3 of 6"
