"""A history is searched: how far it is, what was found, and how it is stopped."""

from petitiondesk.desk.drafting.revisions import Searched


def test_a_history_is_searched_and_shown_whole_again(kept, qtbot):
    page = kept.open()
    page.versions.words.setText("for all")
    page.versions._soon.timeout.emit()
    qtbot.waitUntil(lambda: len(kept.rows()) == 1)
    qtbot.waitUntil(page.versions.cancel.isHidden)
    page.versions.words.setText("zzzz")
    page.versions._soon.timeout.emit()
    qtbot.waitUntil(page.versions.nothing.isVisible)
    page.versions.words.clear()
    page.versions._soon.timeout.emit()
    assert len(kept.rows()) == 3


def test_how_far_a_search_is_is_shown_also_where_nothing_was_found(kept):
    versions = kept.open().versions
    versions.show_searching(Searched((), 30, 120))
    assert versions.bar.isVisible()
    assert (versions.bar.value(), versions.bar.maximum()) == (30, 120)
    versions.show_found(())
    assert not versions.bar.isVisible()


def test_the_field_stays_where_it_is_while_words_are_looked_for(kept):
    versions = kept.open().versions
    places = []
    for show in (
        lambda: versions.show_searching(Searched((), 0, 9)),
        lambda: versions.show_found(()),
    ):
        show()
        kept.settle()
        places.append((versions.words.y(), versions.words.height()))
    assert places == [(0, versions.words.sizeHint().height())] * 2


def test_a_search_can_be_stopped(kept):
    page = kept.open()
    page.versions.words.setText("write")
    page.versions._soon.timeout.emit()
    assert page.versions.cancel.isVisible()
    page.versions.cancel.click()
    kept.settle()
    assert not page.versions.cancel.isVisible()
    assert page.versions._count.text() == "The search was stopped."
