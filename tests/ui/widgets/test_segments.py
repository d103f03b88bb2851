from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from petitiondesk.ui.widgets.segments import Segments


def test_segments_stand_below_each_other_where_there_is_no_room(qtbot):
    segments = Segments("Before the letter is final", [(1, "Every organisation agrees"), (2, "No")])
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addWidget(segments)
    first, second = segments.findChildren(QPushButton)
    holder.resize(600, 200)
    holder.show()
    qtbot.waitUntil(lambda: first.y() == second.y())
    holder.resize(holder.minimumSizeHint().width(), 200)
    qtbot.waitUntil(lambda: second.y() > first.y())
    assert first.geometry().right() <= segments.width()
