"""Finding words anywhere in a vault."""

from datetime import date, datetime, time, timedelta

from intake_app.domain.ids import MatterCode
from intake_app.domain.search import EVERYWHERE, Found, HitKind, Within
from intake_app.vault import Vault


def search(vault: Vault, query: str, within: Within = EVERYWHERE, *, limit: int = 50, skip: int = 0) -> Found:
    """What holds every word and phrase of `query`, the best first; `limit` hits from the `skip`th on."""
    return vault.search(query, within, limit=limit, skip=skip)


def within(
    *,
    matter: MatterCode | None = None,
    kinds: frozenset[HitKind] = frozenset(),
    since: date | None = None,
    until: date | None = None,
    tag: str = "",
) -> Within:
    """A narrowing by days of this computer's zone, both included."""
    begins = datetime.combine(since, time.min).astimezone() if since else None
    ends = datetime.combine(until + timedelta(days=1), time.min).astimezone() if until else None
    return Within(matter, kinds, begins, ends, tag.strip())
