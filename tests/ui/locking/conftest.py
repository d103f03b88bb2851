"""A private bus, on which tests say what a system would."""

import pytest

from tests.ui.private_bus import Bus


@pytest.fixture
def bus(qapp):
    bus = Bus()
    yield bus
    bus.close()
