"""Periods that courts gave, and what is kept for each by its number."""

from dataclasses import replace

from intake_app.domain.process import CourtPeriod, Process


def with_court_periods(process: Process, periods: tuple[CourtPeriod, ...]) -> Process:
    """The process with these. A date set by hand, and that one was met, stay with the period they are about."""
    before = process.court_periods
    place = {at: periods.index(period) for at, period in enumerate(before) if period in periods}
    if len(before) == len(periods):  # one that was corrected stands where it stood
        place |= {at: at for at, period in enumerate(periods) if at not in place and period not in before}

    def moved(key: str) -> str:
        """A clock by its key, as R7.0; empty when its period went."""
        rule, dot, number = key.rpartition(".")
        if not dot:
            return key
        return f"{rule}.{place[int(number)]}" if int(number) in place else ""

    overrides = {moved(key): override for key, override in process.overrides.items() if moved(key)}
    met = tuple(moved(key) for key in process.met if moved(key))
    return replace(process, court_periods=periods, overrides=overrides, met=met)
