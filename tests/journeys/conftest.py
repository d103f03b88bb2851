"""What every journey begins with."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.person import Person
from tests.rig.fixtures import Start


@pytest.fixture
def person(start: Start) -> Callable[..., Person]:
    """Somebody starts the installed program: person("--theme", "dark")."""

    def begin(*arguments: str | Path) -> Person:
        return Person(start, *arguments)

    return begin
