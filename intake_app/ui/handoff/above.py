"""What is said above a handoff that is being prepared."""

from intake_app.ui.widgets.message_room import MessageRoom
from intake_app.ui.widgets.note_strip import NoteStrip
from intake_app.workflows.look_at_choice import Choosable


class Above(MessageRoom):
    """Errors, and what came of what was asked for."""

    def __init__(self) -> None:
        super().__init__((24, 16, 24, 0))

    def say_saved(self) -> None:
        """The list was written."""
        self.say(NoteStrip("ok", self.tr("The list is saved. Nothing was sealed or handed off.")))

    def compare(self, before: Choosable | None, now: Choosable) -> None:
        """Say so if there are other items or notes than when it was last looked at."""
        if before and before.holds() != now.holds():
            told = self.tr("What the matter holds was changed meanwhile. Look at the review again.")
            self.say(NoteStrip("info", told))
