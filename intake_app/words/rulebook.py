"""Words for how well a thing is known, and the rulebook's own texts in the language that is spoken."""

from intake_app.domain.rulebook import CopyGiven, Sourced, Tag, Text
from intake_app.words.hook import language, translate, written_day


def in_our_language(text: Text) -> str:
    """A text of the data files."""
    return text.in_language(language())


def source(entry: Sourced) -> str:
    """Where an entry comes from and when that was last read."""
    told = translate("Rulebook", "{source} (checked {day})")
    return told.format(source=entry.source_in(language()), day=written_day(entry.checked_on))


def unconfirmed(entry: Sourced) -> str:
    """The warning beside an entry that nobody has checked in a source; "" for others."""
    return "" if entry.confirmed else translate("Rulebook", "Not confirmed: ask counsel")


def tag_label(tag: Tag) -> str:
    return {
        Tag.VERIFIED: translate("Rulebook", "Seen in an official text"),
        Tag.REPORTED: translate("Rulebook", "Reported by the press or an organisation"),
        Tag.COMMON: translate("Rulebook", "Common knowledge, not checked in a source"),
        Tag.NOT_FOUND: translate("Rulebook", "Not found, or sources differ"),
        Tag.CHOICE: translate("Rulebook", "This program’s own caution"),
    }[tag]


def copy_given_label(given: CopyGiven) -> str:
    return {
        CopyGiven.YES: translate("Rulebook", "Sends a copy"),
        CopyGiven.SOMETIMES: translate("Rulebook", "Does not always send a copy"),
        CopyGiven.UNKNOWN: translate("Rulebook", "Not known whether it sends a copy"),
    }[given]
