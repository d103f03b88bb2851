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


def test_many_segments_go_on_in_the_next_line(qtbot):
    segments = Segments("What is shown", [(n, f"Words {n}") for n in range(6)], wraps=True)
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addWidget(segments)
    buttons = segments.findChildren(QPushButton)
    holder.resize(3 * buttons[0].minimumWidth(), 400)
    holder.show()
    qtbot.waitUntil(lambda: len({each.y() for each in buttons}) > 1)
    assert buttons[0].y() == buttons[1].y()
    assert buttons[-1].geometry().bottom() <= segments.height()
