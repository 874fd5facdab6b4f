"""What can be believed of an opened handoff, a row each: for whom, whole, from whom, hashes, extra or missing."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_app.domain.custody import CustodyEvent
from intake_app.domain.people import KeyCheck, Signer
from intake_app.ui import formats
from intake_app.ui.counsel.key_words import KeyWords
from intake_app.ui.tokens import Token
from intake_app.ui.widgets.buttons import Button
from intake_app.ui.widgets.in_a_row import in_a_row
from intake_app.ui.widgets.rows import Row
from intake_app.words.handoff_fields import left_out_words
from intake_app.words.labels import key_check_label
from intake_app.words.quoting import between_marks, quoted
from intake_app.workflows.acknowledge import Known, Standing
from intake_app.workflows.open_handoff import OpenedHandoff, Seal, State

Verdict = tuple[str, Token, str, str]
"""Icon, colour, what it is, and what that means."""
Whose = Standing | None
"""What the open vault knows of the key that signed; None without a vault."""


LOUD: tuple[str, Token] = ("octagon-x", "bad")


def addressed(opened: OpenedHandoff) -> Verdict:
    """Whether it was made for who opened it."""
    translate = QCoreApplication.translate
    if opened.addressed and not opened.manifest.recipients:
        second = translate("Verdicts", "Whoever else knows the passphrase can read it too.")
        return "circle-check", "ok", translate("Verdicts", "It was made for this passphrase"), second
    if opened.addressed:
        return "circle-check", "ok", translate("Verdicts", "It was made for your key"), ""
    return (
        "triangle-alert",
        "warn",
        translate("Verdicts", "It was made for another key"),
        translate("Verdicts", "Somebody opened it and sealed it again for yours. Ask the sender."),
    )


def authentic(_opened: OpenedHandoff) -> Verdict:
    """It would not be open otherwise."""
    title = QCoreApplication.translate("Verdicts", "Nothing was cut off or altered on its way")
    return "circle-check", "ok", title, ""


def signed(opened: OpenedHandoff, whose: Whose) -> Verdict:
    """Who signed the list, and whether that key is known."""
    translate = QCoreApplication.translate
    title = translate("Verdicts", "Signed by a sender without a name")
    if name := between_marks(opened.manifest.sender.name):
        title = translate("Verdicts", "Signed by “{name}”").format(name=name)
    match opened.seal:
        case Seal.GOOD:
            icon, color, text = _known(whose)
            return icon, color, title, text
        case Seal.BAD:
            second = translate("Verdicts", "The list of contents is not the one that was signed. Don’t rely on it.")
            return "octagon-x", "bad", translate("Verdicts", "The signature does not fit"), second
        case _:
            second = translate("Verdicts", "Nothing proves who made the list of contents.")
            return "triangle-alert", "warn", translate("Verdicts", "Not signed"), second


def _known(whose: Whose) -> tuple[str, Token, str]:
    """How much the key is to be relied on, and why."""
    translate = QCoreApplication.translate
    compare = translate("Verdicts", "Compare the words with the sender: the name alone proves nothing.")
    if whose is None:
        return "shield-alert", "warn", compare
    answers = translate("Verdicts", "It is the key with which {counsel} has answered you.")
    bound = answers.format(counsel=whose.counsel) if whose.counsel else ""
    match whose:
        case Standing(known=Known.OWN):
            return "shield-check", "ok", translate("Verdicts", "This very vault signed it.")
        case Standing(known=Known.CHECKED, signer=Signer(check=how, checked_at=at)) if at:
            told = translate("Verdicts", "A key you know: {how}, {time}.")
            text = told.format(how=key_check_label(how), time=formats.day_and_clock(at))
            return "shield-check", "ok", f"{text} {bound}".strip()
        case Standing(known=Known.MET, signer=Signer(met_at=at)):
            told = translate("Verdicts", "The same key as on {time}, which nobody has compared yet.")
            parts = (told.format(time=formats.day_and_clock(at)), bound, compare)
            return "shield-alert", "warn", " ".join(filter(None, parts))
        case Standing(known=Known.OTHER_KEY):
            return (
                *LOUD,
                translate(
                    "Verdicts",
                    "This name has signed with another key before. Ask the sender why before you rely on it.",
                ),
            )
        case Standing(known=Known.OTHER_NAME, signer=Signer(name=before)):
            told = translate(
                "Verdicts", "This key has signed as {name} before. Ask both before you rely on either name."
            )
            return (*LOUD, told.format(name=quoted(whose.counsel or before)))
    return "shield-alert", "warn", translate("Verdicts", "A key that is new to this vault.") + " " + compare


MOST_NAMED = 20  # files in one line


class VerdictRows(QWidget):
    """All of them. `met` and `called` say that the words of the signing key were compared."""

    def __init__(self, opened: OpenedHandoff, whose: Whose, before: CustodyEvent | None = None) -> None:
        super().__init__()
        self.met = Button(self.tr("Same, in person"), icon="shield-check")
        self.called = Button(self.tr("Same, read aloud"), icon="phone")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        whose_it_is = signed(opened, whose)
        said = [
            addressed(opened),
            authentic(opened),
            whose_it_is,
            self._complete(opened),
            *self._extra(opened),
            *self._acting(opened),
            *self._old(before),
            *self._page(opened),
            *self._part(opened),
            *self._left_out(opened),
        ]
        for verdict in said:
            icon, color, title, second = verdict
            row = Row(title, second, icon=icon, color=color, last=verdict is said[-1])
            if verdict is whose_it_is and opened.seal is Seal.GOOD:
                row.add_below(self._words(opened.manifest.sender.key, whose))
            column.addWidget(row)

    def _complete(self, opened: OpenedHandoff) -> Verdict:
        """Whether each listed file that is there has the hash it should have."""
        bad = [each.path for each in opened.verdicts if each.state is State.ALTERED]
        if bad:
            return "octagon-x", "bad", self.tr("%n file(s) are not what the list says", "", len(bad)), _some(bad)
        right = [each for each in opened.verdicts if each.state is State.GOOD]
        return "circle-check", "ok", self.tr("Every hash is right: %n file(s)", "", len(right)), ""

    def _extra(self, opened: OpenedHandoff) -> list[Verdict]:
        """What is missing, and what is there without being listed."""
        missing = [each.path for each in opened.verdicts if each.state is State.MISSING]
        more = [each.path for each in opened.verdicts if each.state is State.UNLISTED]
        found: list[Verdict] = []
        if missing:
            title = self.tr("%n listed file(s) missing", "", len(missing))
            found.append(("octagon-x", "bad", title, _some(missing)))
        if more:
            title = self.tr("%n file(s) not on the list, never saved", "", len(more))
            found.append(("triangle-alert", "warn", title, _some(more)))
        if opened.hidden:
            title = self.tr("Something lies between the files, never saved: {size}")
            second = self.tr("Other programs may unpack it and show you another handoff. Ask the sender what it is.")
            found.append(("triangle-alert", "warn", title.format(size=formats.size(opened.hidden)), second))
        none = self.tr("Nothing is missing, and nothing is there besides")
        return found or [("circle-check", "ok", none, "")]

    def _acting(self, opened: OpenedHandoff) -> list[Verdict]:
        """What would do more than be shown once it is saved and opened."""
        acting = opened.acting
        title = self.tr("%n file(s) that can act as programs: don’t open them once saved", "", len(acting))
        return [("triangle-alert", "warn", title, _some(acting))] if acting else []

    def _old(self, before: CustodyEvent | None) -> list[Verdict]:
        """That it is an old one, whatever its file is called now."""
        if before is None:
            return []
        title = self.tr("Taken into this vault before: matter {code}, {time}")
        second = self.tr("It is the same handoff, whatever its file is called now. Don’t take it in twice.")
        told = title.format(code=before.matter or "–", time=formats.day_and_clock(before.at, with_year=True))
        return [("history", "warn", told, second)]

    def _page(self, opened: OpenedHandoff) -> list[Verdict]:
        """What a browser would do that is told to open it."""
        title = self.tr("open-me.html is no page as this program writes them")
        second = self.tr("Don’t open it: a browser may run what is in it, or fetch something from elsewhere.")
        return [] if opened.page_is_harmless else [("octagon-x", "bad", title, second)]

    def _part(self, opened: OpenedHandoff) -> list[Verdict]:
        """That more belongs to it than this one file can show."""
        part = opened.manifest.part
        title = self.tr("This is part {number} of {of}").format(number=part.number, of=part.of)
        second = self.tr("Open the others too: each names the same matter and the same time.")
        return [("copy", "warn", title, second)] if part.of > 1 else []

    def _left_out(self, opened: OpenedHandoff) -> list[Verdict]:
        """What the sender chose not to tell, by their own account."""
        codes = opened.manifest.left_out
        title = self.tr("The sender left out, on purpose")
        return [("eye-off", "text2", title, left_out_words(codes))] if codes else []

    def _words(self, key: str, whose: Whose) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(8)
        column.addWidget(KeyWords(key))
        if whose and whose.known not in {Known.OWN, Known.CHECKED, Known.OTHER_NAME}:
            column.addLayout(in_a_row(self.met, self.called))
        return holder


CHECKS = (KeyCheck.IN_PERSON, KeyCheck.READ_ALOUD)
"""What the two buttons stand for."""


def _some(paths: list[str]) -> str:
    """The first of them: a stranger's archive can hold a hundred thousand, which no window lays out."""
    return ", ".join(paths[:MOST_NAMED]) + (" …" if len(paths) > MOST_NAMED else "")
