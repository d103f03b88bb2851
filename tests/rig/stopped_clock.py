"""The real program with its clock stopped: what it signs then says the same moment every time.

Usage: python -m tests.rig.stopped_clock MOMENT ARGUMENT…, with a moment of ISO 8601 in UTC. Nothing
else differs from `petitiondesk ARGUMENT…`.
"""

import datetime as dt
import sys

from petitiondesk import bootstrap
from petitiondesk.desk import system


class StoppedClock:
    """Takes the place of the system's clock."""

    moment = dt.datetime.fromtimestamp(0, dt.UTC)

    def now(self) -> dt.datetime:
        return self.moment


def main() -> int:
    """Run the program with the arguments after the moment, and return its exit code."""
    StoppedClock.moment = dt.datetime.fromisoformat(sys.argv.pop(1))
    system.SystemClock = StoppedClock
    return bootstrap.main()


if __name__ == "__main__":
    sys.exit(main())
