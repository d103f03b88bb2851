"""A new vault costs about a second on the machine that makes it, within the limits."""

import pytest

from petitiondesk.crypto.argon2_cost import DEFAULT
from petitiondesk.crypto.argon2id import seconds_for
from petitiondesk.crypto.calibration import calibrated_cost
from tests.vault.vaults import LEAST_COST


@pytest.mark.parametrize(
    ("seconds", "iterations"),
    [(0.0, 64), (0.001, 64), (0.1, 30), (0.45, 6), (0.9, 3), (1.0, 3), (5.0, 3), (600.0, 3)],
)
def test_the_passes_fill_a_second_and_stay_within_the_limits(seconds: float, iterations: int):
    cost = calibrated_cost(lambda _: seconds)
    assert cost.iterations == iterations
    assert (cost.memory_kib, cost.lanes) == (DEFAULT.memory_kib, DEFAULT.lanes)


def test_what_is_measured_is_the_default():
    measured = []
    calibrated_cost(lambda cost: float(bool(measured.append(cost))) or 1.0)
    assert measured == [DEFAULT]


def test_a_cost_is_really_spent():
    assert seconds_for(LEAST_COST) > 0
