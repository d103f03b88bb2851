"""The order of Tab, area by area: rail, form, footer, and so on."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_in_order(areas: Iterable[QWidget]) -> None:
    """Let Tab go through one area after the other, and in each as it went before."""
    stops = [stop for area in areas for stop in stops_in(area)]
    for before, after in itertools.pairwise(stops):
        QWidget.setTabOrder(before, after)


def stops_in(area: QWidget) -> Iterator[QWidget]:
    """Yield the widgets of an area that Tab can stop at, hidden ones too, in their order."""
    each: QWidget | None = area
    while each is not None:
        within = each is area or area.isAncestorOf(each)
        takes_tab = each.focusPolicy() & Qt.FocusPolicy.TabFocus
        if within and takes_tab and each.focusProxy() is None:
            yield each
        each = each.nextInFocusChain()
        if each is area:
            return
