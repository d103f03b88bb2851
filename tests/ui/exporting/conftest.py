"""Pages of steps are held as `tests/ui/held_pages.py` holds them."""

import pytest

from petitiondesk.ui.exporting.page import ExportPage
from tests.letters import a_ready_letter
from tests.ui.held_pages import context, hold, shown_fixture

__all__ = ["context", "hold", "shown_fixture"]


@pytest.fixture
def held(hold):
    return hold(ExportPage, a_ready_letter("ko"))
