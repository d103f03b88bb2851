import weakref

from petitiondesk.ui.locking.forgetting import forget_what_was_freed


class Circle:
    def __init__(self):
        self.self = self


def test_circles_are_freed():
    gone = weakref.ref(Circle())
    forget_what_was_freed()
    assert gone() is None


def test_no_letter_outlives_locking(rig, qtbot):
    letter = weakref.ref(rig.open_letter().letter)
    rig.lock()
    qtbot.waitUntil(lambda: letter() is None)
