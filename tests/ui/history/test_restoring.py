"""An older version becomes the letter in hand, and undo takes that back."""


def test_restoring_goes_back_to_the_letter_and_undo_takes_it_back(kept):
    page = kept.open()
    page.versions.choose(1)
    page.restore.click()
    kept.settle()
    opening = kept.view.letter.letter.opening
    assert opening.markup("en") == "We write for twelve people."
    assert kept.page is None
    assert kept.view.panels.isVisible()
    kept.view.toast.undo.emit()
    assert kept.view.letter.letter.opening.markup("en") == "We write for all twelve people."


def test_restoring_over_a_closed_text_asks_first(kept):
    kept.view.letter.close_text()
    page = kept.open()
    page.versions.choose(1)
    page.restore.click()
    kept.settle()
    assert page.question.isVisible()
    page.question._do.click()
    kept.settle()
    assert (kept.view.letter.letter.closed, kept.view.letter.letter.draft) == (None, 2)
