"""Looking at this computer's clock when a vault is opened: every deadline hangs on it."""

from datetime import datetime

from intake_app.data import rulebook
from intake_app.domain.clock_check import Doubt, doubt_clock
from intake_app.vault import Vault

LOOKED_AT = 50  # events of the record


def clock_doubt(vault: Vault, *, now: datetime) -> Doubt | None:
    """What speaks against the clock: the vault's own record, or the dates that the program carries."""
    with vault.reading() as view:
        events = view.custody.latest(LOOKED_AT)
    newest = max((event.at for event in events), default=None)
    return doubt_clock(now, newest, rulebook().checked_on)
