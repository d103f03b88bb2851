"""A clock that stands still until it is moved."""

import datetime as dt


class FixedClock:
    def __init__(self, now: dt.datetime = dt.datetime(2026, 3, 5, 12, 0, tzinfo=dt.UTC)) -> None:
        self._now = now

    def now(self) -> dt.datetime:
        return self._now

    def advance(self, seconds: float) -> None:
        self._now += dt.timedelta(seconds=seconds)
