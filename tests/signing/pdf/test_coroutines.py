"""Coroutines that wait for nothing end without an event loop; others have one of their own."""

import asyncio
import gc
import logging

import pytest

from petitiondesk.signing.pdf import inspect_pdf
from petitiondesk.signing.pdf.coroutines import looped, result_of
from tests.hostile.test_pdf_tampering import archived
from tests.signing.clocks import CLOCKS
from tests.signing.identities import AT, identity


async def seven() -> int:
    return 7


async def nested() -> int:
    return await seven() + 1


async def patient() -> None:
    await asyncio.sleep(1)


async def broken() -> None:
    raise KeyError("name")


def test_what_it_returns_is_returned() -> None:
    assert result_of(nested()) == 8


def test_what_it_raises_is_raised() -> None:
    with pytest.raises(KeyError):
        result_of(broken())


def test_one_that_waits_is_refused() -> None:
    with pytest.raises(RuntimeError):
        result_of(patient())


def test_a_file_is_inspected_without_a_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> asyncio.AbstractEventLoop:
        raise OSError

    monkeypatch.setattr(asyncio, "new_event_loop", refused)
    trust = (identity("Exporter").certificate,)
    report = inspect_pdf(archived(), trust, now=AT, clocks=(CLOCKS.certificate,))
    assert [each.trusted for each in report.signatures] == [True, True]


async def interrupted() -> None:
    raise SystemExit(130)


async def two_at_once() -> None:
    await asyncio.gather(interrupted(), patient())


def test_an_interrupt_ends_a_loop_without_an_account_of_where(caplog) -> None:
    with caplog.at_level(logging.ERROR, "asyncio"), pytest.raises(SystemExit):
        looped(two_at_once())
    gc.collect()
    assert caplog.records == []
