"""What the harnesses share: the figure that each of them prints when the run ends."""

from collections.abc import Callable

import pytest

from tests.journeys.conftest import person

__all__ = ["figure", "person"]

_FIGURES = pytest.StashKey[list[str]]()


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Tells what was measured, in words; it is printed even where the test then fails."""
    return request.config.stash.setdefault(_FIGURES, []).append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    figures = terminalreporter.config.stash.get(_FIGURES, [])
    if figures:
        terminalreporter.section("figures")
        for each in figures:
            terminalreporter.write_line(each)
