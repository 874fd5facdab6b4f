"""A period that a court gave is entered in the window, counted as courts count, and corrected there."""

from datetime import date

from pytestqt.qtbot import QtBot

from intake_app.domain.process import CourtPeriod


def enter(volunteer, what: str, days: str, since: str) -> None:
    volunteer.write("What is due", what)
    volunteer.write("Number of days", days)
    volunteer.write("Day of the order or event", since)
    volunteer.press("Add the period")
    volunteer.save()


def test_a_period_rolls_forward_off_a_weekend_as_a_notice_window_does_not(volunteer, qtbot: QtBot) -> None:
    volunteer.begin()
    volunteer.press("Enter a court’s period")
    enter(volunteer, "Opposition to the motion", "10", "10/1/2025")  # ends on Saturday the 11th; Monday is a holiday
    volunteer.write("Notice dated", "10/1/2025")
    volunteer.write("Days to object", "10")
    volunteer.save()
    assert volunteer.process().court_periods == (CourtPeriod("Opposition to the motion", date(2025, 10, 1), 10),)
    volunteer.waits_for("moved from Sat, Oct 11, 2025, a weekend or holiday: Tue, Oct 14, 2025")
    qtbot.waitUntil(lambda: any(name.startswith("Opposition to the motion, Fri, Oct 10") for name in volunteer.cards()))
    assert volunteer.cards()[0] == "Notice window, Fri, Oct 10, 2025, 5 days left"


def test_a_period_is_corrected_and_removed(volunteer) -> None:
    volunteer.begin()
    enter(volunteer, "Reply", "7", "10/1/2025")
    enter(volunteer, "Hearing brief", "7", "10/20/2025")
    volunteer.press("Change: Hearing brief")
    volunteer.pick("Counted", "before")
    volunteer.press("Keep the change")
    volunteer.press("Remove: Reply")
    volunteer.save()
    assert volunteer.process().court_periods == (CourtPeriod("Hearing brief", date(2025, 10, 20), 7, before=True),)
    volunteer.waits_for("7 days before Mon, Oct 20, 2025")  # that is Columbus Day, so the Friday before


def test_what_is_missing_for_a_period_is_said_and_what_was_typed_is_kept_over_a_lock(volunteer) -> None:
    volunteer.begin()
    volunteer.write("What is due", "Reply")
    volunteer.write("Number of days", "ten")
    volunteer.press("Add the period")
    assert "in digits" in volunteer.entry("Number of days").accessibleDescription()
    assert "No date" in volunteer.entry("Day of the order or event").accessibleDescription()
    volunteer.lock()
    volunteer.tab.leave()
    volunteer.show_again()
    assert volunteer.process().court_periods == ()
    assert (volunteer.entry("What is due").text(), volunteer.entry("Number of days").text()) == ("Reply", "ten")


def test_a_period_beyond_any_calendar_is_kept_and_said_not_to_count(volunteer) -> None:
    volunteer.begin()
    enter(volunteer, "Reply", "9999", "10/1/2025")
    volunteer.waits_for("It is too long to be counted.")
