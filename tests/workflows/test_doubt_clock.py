"""A clock that went back is noticed when the vault is opened, before anybody trusts a deadline."""

from datetime import UTC, datetime, timedelta

from intake_app.domain.clock_check import ClockDoubt
from intake_app.domain.matter import Matter
from intake_app.vault import Vault
from intake_app.workflows.doubt_clock import clock_doubt


def test_a_clock_set_back_a_year_is_doubted_and_one_that_goes_on_is_not(vault: Vault, matter: Matter) -> None:
    now = datetime.now(UTC)
    assert clock_doubt(vault, now=now) is None
    doubt = clock_doubt(vault, now=now - timedelta(days=365))
    assert doubt is not None
    assert doubt.why is ClockDoubt.BEFORE_LAST_EVENT
