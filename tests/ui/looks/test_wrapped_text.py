"""Lines that wrap begin at one edge, whichever way they run."""

import pytest

from petitiondesk.ui.widgets.labels import Heading, PlainLabel, SmallLabel

WORDS = "\u0633\u0633\u0633\u0633 " * 14


def right_edges(label):
    """How far from the right edge each line of the label begins, in pixels."""
    image = label.grab().toImage()
    ground = image.pixelColor(0, 0)
    edges, ink = [], []
    for y in range(image.height()):
        row = (x for x in range(image.width()) if image.pixelColor(x, y) != ground)
        ink.append(max(row, default=None))
    for last, now in zip([None, *ink], [*ink, None], strict=True):
        if last is None and now is not None:
            edges.append([])
        if now is not None:
            edges[-1].append(now)
    return [image.width() - max(line) for line in edges]


@pytest.mark.usefixtures("from_the_right")
@pytest.mark.parametrize("kind", [PlainLabel, SmallLabel, Heading])
def test_every_line_begins_at_the_right_edge(qtbot, kind):
    label = kind(WORDS.strip())
    qtbot.addWidget(label)
    label.resize(200, 400)
    edges = right_edges(label)
    assert len(edges) >= 3
    assert max(edges) - min(edges) <= 1


@pytest.mark.usefixtures("from_the_right")
def test_a_label_says_its_words_in_its_colour(qtbot, theme):
    label = PlainLabel(WORDS)
    qtbot.addWidget(label)
    label.resize(200, 400)
    image = label.grab().toImage()
    ink = label.palette().color(label.foregroundRole())
    pixels = {image.pixel(x, y) for x in range(200) for y in range(400)}
    assert ink.rgb() in pixels
