"""What the harnesses share."""

from tests.journeys.conftest import person

__all__ = ["person"]
