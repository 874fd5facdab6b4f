"""Tags of a matter: short words of the user's own, to search within."""

from collections.abc import Iterable
from dataclasses import replace

from intake_app.domain.case_file import Details
from intake_app.domain.ids import MatterCode
from intake_app.vault import Vault
from intake_app.workflows.matter_details import change_details

LONGEST = 40  # characters of a tag
MOST = 20  # tags of a matter


def normal_tags(typed: Iterable[str]) -> tuple[str, ...]:
    """As they are kept: in small letters, without # in front, each once, in the order they were typed."""
    cleaned = (" ".join(tag.split()).strip("# ").lower()[:LONGEST].strip() for tag in typed)
    return tuple(dict.fromkeys(tag for tag in cleaned if tag))[:MOST]


def tag_matter(vault: Vault, matter: MatterCode, tags: Iterable[str], *, actor: str) -> tuple[str, ...]:
    """Give a matter these tags in place of those it had; what is kept of them. Raises NotFound."""
    wanted = normal_tags(tags)
    with vault.change(actor=actor) as change:
        change.matters.get(matter)
        if wanted or change.records.of(matter, Details):
            change_details(change, matter, lambda details: replace(details, tags=wanted))
    return wanted


def tags_in_use(vault: Vault) -> tuple[str, ...]:
    """Every tag of any matter, in order of the alphabet."""
    with vault.reading() as view:
        return tuple(view.records.tags())
