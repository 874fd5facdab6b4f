"""Property tests look at what the program does, never at how long it took."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, is_hypothesis_test, settings


def properties(session: pytest.Session) -> Iterator[tuple[str, settings]]:
    """Those that run together with this test, and how each is set."""
    for item in session.items:
        if isinstance(item, pytest.Function) and is_hypothesis_test(item.obj):
            yield item.nodeid, item.obj._hypothesis_internal_use_settings


def test_no_property_test_fails_by_the_clock(request: pytest.FixtureRequest) -> None:
    told = [*properties(request.session), ("those with no settings of their own", settings())]
    timed = [name for name, one in told if one.deadline or HealthCheck.too_slow not in one.suppress_health_check]
    assert timed == []
