"""A stamp draws what ours does: the same figures, each nearly where ours is; nothing else."""

import datetime as dt
import gzip
import re
from pathlib import Path

import pytest

from petitiondesk.page.stamp import stamp
from petitiondesk.typesetting.telling.stamp_drawings import LONGEST, draws_the_same
from tests.page.letters import WORDS

STAMPS = Path(__file__).parents[2] / "vectors" / "stamps-1"
AT = dt.datetime(2026, 3, 5, 12, tzinfo=dt.UTC)
FIGURE = b"0 0 m\n4 0 l\n4 8 l\nh\n10 0 m\n14 0 l\n14 8 l\nh\nf"
OURS = b"1 0 0 -1 0 48 cm\nq\n0.1 0.2 0.4 rg\n0 3 1.6 26 re\nf*\nQ\n" + FIGURE


@pytest.fixture(scope="module")
def drawn(engine):
    return lambda name, code="en", at=AT: engine.lay_out(
        stamp(name, at, WORDS[code])
    ).stamp_drawing()


@pytest.mark.parametrize("code", WORDS)
def test_an_order_draws_the_same_each_time(drawn, code):
    assert draws_the_same(drawn("Harbour Aid", code), drawn("Harbour Aid", code))


@pytest.mark.parametrize("code", WORDS)
def test_a_stamp_that_an_earlier_version_set_is_still_ours(drawn, code):
    """What fails here makes every file that was ever signed one that is not to be trusted."""
    set_before = gzip.decompress((STAMPS / f"{code}.gz").read_bytes())
    assert draws_the_same(set_before, drawn("Harbour Aid · Порт", code))


@pytest.mark.parametrize("code", WORDS)
def test_another_name_and_another_time_draw_something_else(drawn, code):
    ours = drawn("Harbour Aid", code)
    assert not draws_the_same(drawn("Harbour Ald", code), ours)
    assert not draws_the_same(drawn("Harbour Aid", code, AT + dt.timedelta(minutes=1)), ours)


def test_a_letter_in_another_place_draws_something_else(drawn):
    assert not draws_the_same(drawn("Harbour Adi"), drawn("Harbour Aid"))


def test_a_stamp_of_another_language_draws_something_else(drawn):
    assert not draws_the_same(drawn("Harbour Aid", "uk"), drawn("Harbour Aid"))


def test_what_was_rounded_and_spaced_otherwise_draws_the_same(drawn):
    ours = drawn("Harbour Aid")
    moved = re.sub(rb"([0-9]+)\.([0-9]{2})\b", rb"\1.\g<2>1", ours).replace(b"\n", b" ")
    assert moved != ours
    assert draws_the_same(moved, ours)


@pytest.mark.parametrize("by", [b"10.2 0 m\n14.2 0 l\n14.2 8 l", b"10 0.2 m\n14 0.2 l\n14 8.2 l"])
def test_a_figure_may_stand_a_little_away(by):
    assert draws_the_same(OURS.replace(b"10 0 m\n14 0 l\n14 8 l", by), OURS)


def test_figures_may_drift_less_than_a_line():
    def drawn(by):
        return b"".join(b"%.2f 0 m\n%.2f 4 l\nh\n" % (x * by, x * by) for x in range(0, 400, 10))

    assert draws_the_same(drawn(1.015), drawn(1))
    assert not draws_the_same(drawn(1.016), drawn(1))


@pytest.mark.parametrize("is_first", [True, False])
def test_the_hole_of_a_letter_stays_where_it_is(is_first):
    letter, hole = b"10 0 m\n20 0 l\n20 8 l\nh\n", b"14 2 m\n16 2 l\n16 3 l\nh\n"
    moved = hole.replace(b"14", b"14.1").replace(b"16", b"16.1")
    ours, theirs = (each + letter if is_first else letter + each for each in (hole, moved))
    assert not draws_the_same(theirs, ours)


def test_an_eight_of_which_the_holes_are_moved_is_no_eight(drawn):
    ours = drawn("88 Club")
    steps = ours.split(b"\n")
    figures = [n for n, step in enumerate(steps) if step.endswith(b" m")]
    _bar, _eight, hole, _other, after, *_ = figures
    steps[hole:after] = map(_to_the_left, steps[hole:after])
    assert not draws_the_same(b"\n".join(steps), ours)


def _to_the_left(step):
    numbers = step.split()
    if numbers[-1] not in (b"m", b"l", b"c"):
        return step
    moved = [b"%.2f" % (float(x) - 0.15) for x in numbers[:-1:2]]
    numbers[:-1:2] = moved
    return b" ".join(numbers)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"10 0 m\n14 0 l\n14 8 l", b"0 0 m\n4 0 l\n4 8 l"),
        (b"14 8 l", b"14 7.9 l"),
        (b"0.1 0.2 0.4 rg", b"1 1 1 rg"),
        (b"1 0 0 -1 0 48 cm", b"0 0 0 0 0 48 cm"),
        (b"1 0 0 -1 0 48 cm", b"1 0 0 -1 0 480 cm"),
        (b"0 3 1.6 26 re", b"0 3 160 26 re"),
        (b"\nf", b"\nn"),
        (b"\nf", b"\nf\n/More Do"),
        (b"\nf", b"\nf % no end"),
        (b"q\n", b"q\n0 0 1 1 re\nf\n"),
        (b"4 0 l", b"4\x0b0 l"),
        (b"14 8 l", b"14 1e99 l"),
        (b"14 8 l", b"14 nan l"),
        (b"14 8 l", b"14 8 8 l"),
        (OURS, b""),
        (OURS, OURS + b" 1"),
        (OURS, OURS + b" " * LONGEST),
    ],
)
def test_nothing_else_is_drawn(old, new):
    assert OURS.replace(old, new, 1) != OURS
    assert not draws_the_same(OURS.replace(old, new, 1), OURS)
