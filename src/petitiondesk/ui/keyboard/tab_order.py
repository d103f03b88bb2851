"""The order of Tab: the order of reading, which is the order in which things are laid out.

Qt goes by the order in which widgets were made; cards, pages and translations are made when they
are needed, so that order would jump about.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QSplitter, QWidget


def put_in_order(areas: Iterable[QWidget]) -> None:
    """Let Tab go through one area after the other, and through each as it is read."""
    stops = [stop for area in areas for stop in stops_in(area)]
    for before, after in itertools.pairwise(stops):
        QWidget.setTabOrder(before, after)


def let_tab_into(around: QWidget) -> None:
    """Let Tab meet what was made late inside a widget where the widget itself stands.

    Qt puts what is made last at the end, and nothing behind what takes no focus itself.
    """
    stops = [stop for child in _children_as_read(around) for stop in stops_in(child)]
    policy = around.focusPolicy()
    around.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for before, after in itertools.pairwise((around, *stops)):
        QWidget.setTabOrder(before, after)
    around.setFocusPolicy(policy)


def move_focus(areas: Iterable[QWidget], *, forward: bool) -> None:
    """Go to the next or the previous stop that can be seen and used; after the last, the first.

    Qt's own Tab meets containers with a focus proxy before what stands in them, and so leaves out
    what stands between; a window that moves the focus itself calls this instead.
    """
    stops = [
        stop for area in areas for stop in stops_in(area) if stop.isVisible() and stop.isEnabled()
    ]
    if not stops:
        return
    focused = QApplication.focusWidget()
    step = 1 if forward else -1
    index = stops.index(focused) + step if focused in stops else (0 if forward else -1)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[index % len(stops)].setFocus(reason)


def stops_in(area: QWidget) -> Iterator[QWidget]:
    """Yield what Tab can stop at in an area, hidden or not, in the order of reading."""
    takes_tab = area.focusPolicy() & Qt.FocusPolicy.TabFocus
    if takes_tab and area.focusProxy() is None:
        yield area
    for child in _children_as_read(area):
        yield from stops_in(child)


def _children_as_read(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        yield from filter(None, [widget.widget()])
    elif isinstance(widget, QSplitter):
        yield from filter(None, (widget.widget(index) for index in range(widget.count())))
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget = None if item is None else item.widget()
        inner = None if item is None else item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
