"""Figures: what a test measured, told when the run ends, in words."""

from collections.abc import Callable

import pytest

_FIGURE = "figure"


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Tells what was measured, in words; it is printed even where the test then fails."""
    # A property of the test: it comes back from a worker process with the test's outcome.
    return lambda words: record_property(_FIGURE, words)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    figures = [
        words
        for outcome in ("passed", "failed")
        for report in terminalreporter.stats.get(outcome, [])
        for name, words in report.user_properties
        if name == _FIGURE
    ]
    if figures:
        terminalreporter.section("figures")
        for each in sorted(figures):
            terminalreporter.write_line(each)
