"""Another clean copy of an item that is stored already."""

from dataclasses import replace

from intake_app.cleaning import Cleaner
from intake_app.domain.cleaning import CleaningChoices
from intake_app.domain.document import CleaningReport, Finding, Item, Role
from intake_app.domain.ids import ItemId
from intake_app.vault import Vault
from intake_app.workflows.ahead import Check
from intake_app.workflows.clean_file import words_of
from intake_app.workflows.sources import InMemory, bytes_of


def clean_again(
    vault: Vault,
    cleaner: Cleaner,
    item_id: ItemId,
    choices: CleaningChoices,
    *,
    actor: str,
    check: Check = lambda: None,
) -> Item:
    """Clean an item anew, in another way or with a password; the new copy takes the place of the old one.

    Made from the original, or from the clean copy where nothing else was kept. FileRefused leaves all as it was.
    """
    with vault.reading() as view:
        item = view.documents.get(item_id)
    role = Role.ORIGINAL if item.content(Role.ORIGINAL) else Role.CLEAN
    data = bytes_of(vault, item, role)
    cleaned = cleaner.clean(data, choices, check=check)
    report, text = cleaned.report, ""
    if role is Role.ORIGINAL:
        text = words_of(cleaner, data, cleaned, item.kind, choices, check)
    elif item.report:
        report = _both(item.report, report)
    with vault.receive(item.matter, actor=actor) as incoming:
        check()
        incoming.put(Role.CLEAN, InMemory(cleaned.data).chunks())
        return incoming.clean_again(item.id, report, text)


def _both(first: CleaningReport, second: CleaningReport) -> CleaningReport:
    """What was found in the file as it came, and what more is gone now."""

    def together(earlier: tuple[Finding, ...], later: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(dict.fromkeys((*earlier, *later)))

    return replace(
        second,
        kind=first.kind,
        found=together(first.found, second.found),
        removed=together(first.removed, second.removed),
    )
