"""How fast a job goes in the phase it is in: what came before, such as putting together, tells nothing of that."""

from intake_app.domain.progress import Step

GUESS_AFTER = 3.0  # seconds before a rate means anything


class Pace:
    """Counted from the first that was seen of a phase. Times are in seconds, of a clock that is never set."""

    def __init__(self) -> None:
        self._step = Step("")
        self._since, self._before = 0.0, 0

    def follow(self, step: Step, now: float) -> bool:
        """Where the job is; whether that is another phase, or the same one of the next file."""
        another = step.stage != self._step.stage or step.done < self._step.done
        if another:
            self._since, self._before = now, step.done
        self._step = step
        return another

    def rate(self, now: float) -> float:
        """What is done in a second, on average; 0 while that is not known."""
        spent, done = now - self._since, self._step.done - self._before
        return done / spent if spent >= GUESS_AFTER and self._step.done < self._step.total else 0.0

    def left(self, now: float) -> float:
        """Seconds until the end of the phase; 0 while that is not known."""
        rate = self.rate(now)
        return (self._step.total - self._step.done) / rate if rate else 0.0
