"""Pages of steps are held as `tests/ui/held_pages.py` holds them."""

from tests.ui.held_pages import context, hold, shown_fixture

__all__ = ["context", "hold", "shown_fixture"]
