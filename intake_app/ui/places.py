"""The places of the window, in the order of the rail. A page is imported when it is first opened, to start fast."""

from importlib import import_module

from PySide6.QtCore import QCoreApplication

from intake_app.ui.page import Page, Place
from intake_app.ui.session import Session

PAGES = (
    "matters.page",
    "deadlines.page",
    "counsel.page",
    "handoff.page",
    "activity.page",
    "across.page",
    "preferences.page",
    "search.page",
    "help_page",
)


def places() -> tuple[Place, ...]:
    """Made anew for each unlocked vault, so that a changed language shows."""
    translate = QCoreApplication.translate
    return (
        Place("matters", translate("Places", "Matters"), "folder", matters_page),
        Place("deadlines", translate("Places", "Deadlines"), "calendar", deadlines_page),
        Place("counsel", translate("Places", "Counsel"), "user-check", counsel_page),
        Place("handoffs", translate("Places", "Handoffs"), "upload", handoffs_page),
        Place("activity", translate("Places", "Activity"), "list", activity_page),
        Place("across", translate("Places", "In common"), "table", across_page),
        Place("search", translate("Places", "Search"), "search", search_page, on_rail=False),
        Place("settings", translate("Places", "Settings"), "settings-2", settings_page, at_foot=True),
        Place("help", translate("Places", "Help"), "circle-question-mark", help_page, at_foot=True),
    )


def load_pages() -> None:
    """Import the pages and the store ahead of their first visit, and load what dates are counted by.

    For a thread that has time, while a passphrase is being typed.
    """
    for module in (*(f"ui.{page}" for page in PAGES), "workflows.open_vault"):
        import_module(f"intake_app.{module}")
    import_module("intake_app.workflows.working_days").load_rules()


def matters_page(session: Session) -> Page:
    from intake_app.ui.matters.page import MattersPage  # noqa: PLC0415

    return MattersPage(session)


def deadlines_page(session: Session) -> Page:
    from intake_app.ui.deadlines.page import DeadlinesPage  # noqa: PLC0415

    return DeadlinesPage(session)


def counsel_page(session: Session) -> Page:
    from intake_app.ui.counsel.page import CounselPage  # noqa: PLC0415

    return CounselPage(session)


def handoffs_page(session: Session) -> Page:
    from intake_app.ui.handoff.page import HandoffsPage  # noqa: PLC0415

    return HandoffsPage(session)


def activity_page(session: Session) -> Page:
    from intake_app.ui.activity.page import ActivityPage  # noqa: PLC0415

    return ActivityPage(session)


def across_page(session: Session) -> Page:
    from intake_app.ui.across.page import AcrossPage  # noqa: PLC0415

    return AcrossPage(session)


def search_page(session: Session) -> Page:
    from intake_app.ui.search.page import SearchPage  # noqa: PLC0415

    return SearchPage(session)


def settings_page(session: Session) -> Page:
    from intake_app.ui.preferences.page import SettingsPage  # noqa: PLC0415

    return SettingsPage(session)


def help_page(session: Session) -> Page:
    from intake_app.ui.help_page import HelpPage  # noqa: PLC0415

    return HelpPage(session)
