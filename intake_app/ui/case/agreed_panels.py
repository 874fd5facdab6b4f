"""What was agreed to, who else knows, and what may not be deleted."""

from collections.abc import Callable

from intake_app.domain.case_file import Consent, Hold, Language, PriorDisclosure
from intake_app.domain.records import Stored
from intake_app.ui import formats
from intake_app.ui.case.desk import Desk, ListPanel, with_links
from intake_app.ui.case.forms import ConsentForm, DisclosureForm, HoldForm
from intake_app.ui.case.people_facts import holds_good
from intake_app.ui.case.seen import Seen
from intake_app.words.case_file import language_label, scope_label
from intake_app.words.quoting import quoted
from intake_app.workflows.end_record import release_hold, revoke_consent


class ConsentsPanel(ListPanel):
    """Given, revoked, run out."""

    def __init__(self, seen: Seen, desk: Desk) -> None:
        nothing = self.tr("Nobody has agreed to anything yet.")
        super().__init__("pencil", self.tr("Consent"), self.tr("Record consent…"), nothing)
        spoken = seen.details.language
        self.add.clicked.connect(lambda: desk.ask(self.tr("Record consent"), ConsentForm(seen.today, spoken)))
        for stored in seen.case.consents:
            links = [] if stored.value.revoked_on else [(self.tr("Revoke"), self._revoke(stored, desk))]
            self.show_row(scope_label(stored.value.scope), self._line(stored.value, seen), with_links(*links))

    def _revoke(self, stored: Stored[Consent], desk: Desk) -> Callable[[], None]:
        return lambda: desk.write(lambda vault, actor: revoke_consent(vault, stored.id, desk.today, actor=actor))

    def _line(self, consent: Consent, seen: Seen) -> str:
        name, day = quoted(consent.given_by), formats.full_day(consent.given_on)
        read_in = "" if consent.read_in is Language.UNKNOWN else language_label(consent.read_in)
        text = self.tr("{name}, {day}, read in {language}") if read_in else self.tr("{name}, {day}")
        given = text.format(name=name, day=day, language=read_in)
        if consent.revoked_on:
            return self.tr("{given}. Revoked on {day}.").format(given=given, day=formats.full_day(consent.revoked_on))
        if consent.expires_on is None:
            return given
        good = holds_good(consent, seen.today)
        text = self.tr("{given}. Until {day}.") if good else self.tr("{given}. It ran out on {day}.")
        return text.format(given=given, day=formats.full_day(consent.expires_on))


class DisclosuresPanel(ListPanel):
    """Who was told, and where copies are."""

    def __init__(self, seen: Seen, desk: Desk) -> None:
        title = self.tr("Who else knows")
        super().__init__("eye", title, self.tr("Add somebody…"), self.tr("Nobody is recorded."))
        self.add.clicked.connect(lambda: desk.ask(title, DisclosureForm(seen.today)))
        for stored in seen.case.disclosures:
            links = with_links(
                (self.tr("Edit"), self._edit(stored, desk, title)), (self.tr("Remove"), desk.remover(stored.id))
            )
            self.show_row(quoted(stored.value.told), self._line(stored.value), links)

    def _edit(self, stored: Stored[PriorDisclosure], desk: Desk, title: str) -> Callable[[], None]:
        return lambda: desk.ask(title, DisclosureForm(desk.today, stored.value), stored.id)

    def _line(self, told: PriorDisclosure) -> str:
        day = formats.full_day(told.on) if told.on else ""
        public = self.tr("It is public.") if told.public else ""
        return " · ".join(part for part in (day, quoted(told.how), quoted(told.copies), public) if part)


class HoldsPanel(ListPanel):
    """Those that stand, and those that were released."""

    def __init__(self, seen: Seen, desk: Desk) -> None:
        nothing = self.tr("Nothing keeps this matter from being deleted.")
        super().__init__("pin", self.tr("Hold"), self.tr("Place a hold…"), nothing)
        actor = desk.session.actor
        self.add.clicked.connect(lambda: desk.ask(self.tr("Place a hold"), HoldForm(seen.today, actor)))
        for stored in seen.case.holds:
            links = [(self.tr("Release"), self._release(stored, desk))] if stored.value.stands else []
            self.show_row(quoted(stored.value.reason), self._line(stored.value), with_links(*links))

    def _release(self, stored: Stored[Hold], desk: Desk) -> Callable[[], None]:
        return lambda: desk.write(lambda vault, actor: release_hold(vault, stored.id, desk.today, actor=actor))

    def _line(self, hold: Hold) -> str:
        if hold.released_on:
            text = self.tr("Released by {name} on {day}.")
            return text.format(name=quoted(hold.released_by), day=formats.full_day(hold.released_on))
        text = self.tr("Placed by {name} on {day}. Nothing may be deleted.")
        return text.format(name=quoted(hold.placed_by), day=formats.full_day(hold.placed_on))
