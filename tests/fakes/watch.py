"""People who wait for an export."""

import time


class SilentWatch:
    """Waits in silence, and never cancels."""

    def report(self, progress) -> None:
        pass

    def cancelled(self) -> bool:
        return False


class CancellingWatch:
    """Cancels as soon as a stage begins."""

    def __init__(self, stage) -> None:
        self.stage = stage
        self.reached = False

    def report(self, progress) -> None:
        self.reached = self.reached or progress.stage is self.stage

    def cancelled(self) -> bool:
        return self.reached


class TiredWatch(SilentWatch):
    """Cancels what would never end otherwise."""

    def __init__(self, seconds) -> None:
        self.until = time.monotonic() + seconds

    def cancelled(self) -> bool:
        return time.monotonic() > self.until
