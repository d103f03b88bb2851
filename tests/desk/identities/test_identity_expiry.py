"""Whoever signs is told in time that another identity is needed."""

import datetime as dt

import pytest

from petitiondesk.desk.identities.identity import keep_identity, remove_identity
from petitiondesk.desk.identities.identity_expiry import IN_TIME, is_near, runs_out
from petitiondesk.desk.memory.vault import MemoryVault
from tests.fakes.clock import FixedClock
from tests.identities import NOW, crafted

CLOCK = FixedClock(NOW)
DAY = dt.timedelta(days=1)


@pytest.fixture
def settings():
    return MemoryVault().settings


def test_a_vault_without_an_identity_has_nothing_to_tell(settings):
    assert runs_out(settings, CLOCK) is None


@pytest.mark.parametrize("left", [-100 * DAY, 0 * DAY, IN_TIME])
def test_the_last_day_is_told_once_it_is_near_and_after_it(settings, left):
    keep_identity(settings, crafted(until=NOW + left))
    assert runs_out(settings, CLOCK) == (NOW + left).date()


def test_a_last_day_that_is_far_is_not_told(settings):
    keep_identity(settings, crafted(until=NOW + IN_TIME + DAY))
    assert runs_out(settings, CLOCK) is None
    assert not is_near((NOW + IN_TIME + DAY).date(), CLOCK)


def test_who_has_no_identity_any_more_is_told_nothing(settings):
    keep_identity(settings, crafted(until=NOW + DAY))
    remove_identity(settings)
    assert runs_out(settings, CLOCK) is None
