"""Letters are found by their words and their campaign, on every shelf."""

from PySide6.QtTest import QTest

from petitiondesk.desk.drafting.drafts import Place
from petitiondesk.letter.edits import SetFields
from tests.letters import edited
from tests.ui.start.letters import named, put_in_the_trash, words_on


def test_letters_are_found_by_title_and_by_text(begun):
    QTest.keyClicks(begun.page.letters.words, "harbour work")
    assert begun.ids() == ["one"]
    begun.page.letters.words.clear()
    QTest.keyClicks(begun.page.letters.words, "twelve persons")
    begun.wait()
    assert sorted(begun.ids()) == ["one", "two"]


def test_a_search_without_a_result_says_so(begun):
    QTest.keyClicks(begun.page.letters.words, "zzzz")
    assert "No letter has all these words. Try fewer of them." in words_on(begun.page)
    assert not begun.page.letters.verbs.isVisible()


def test_letters_on_other_shelves_that_have_the_words_are_counted(begun):
    put_in_the_trash(begun)
    QTest.keyClicks(begun.page.letters.words, "twelve persons")
    begun.settle()
    assert "1 letter · 1 more on the other shelves" in words_on(begun.page)


def test_letters_are_chosen_by_campaign_where_they_have_one(begin):
    one, two = named("one", "Release the harbour workers"), named("two", "No return")
    begun = begin(one, edited(two, SetFields(two.id, {"campaign": "Borders"})))
    campaign = begun.page.letters.campaign
    assert campaign.isVisible()
    campaign.set_value("Borders")
    campaign.chosen.emit("Borders")
    assert begun.ids() == ["two"]


def test_without_campaigns_there_is_nothing_to_choose(begun):
    assert not begun.page.letters.campaign.isVisible()


def an_old_vault(begun, monkeypatch, letters=40):
    """Searching knows no letter of it, and tells which it has come to know."""
    for count in range(letters):
        begun.session.drafts.keep(named(f"old{count}", "Old"), Place())
    store, known = begun.session.vault.drafts, set()
    ids = {row.letter_id for row in store.list()}
    put = store.put
    monkeypatch.setattr(store, "unsearched", lambda: tuple(ids - known))
    monkeypatch.setattr(store, "put", lambda i, *s, **p: (known.add(i), put(i, *s, **p)))
    return known, ids


def test_the_first_search_of_an_old_vault_says_how_far_it_is(begun, qtbot, monkeypatch):
    known, ids = an_old_vault(begun, monkeypatch)
    said = []
    begun.page._search.prepared.connect(lambda done, total: said.append((done, total)))
    QTest.keyClicks(begun.page.letters.words, "twelve")
    qtbot.waitUntil(lambda: known == ids and not begun.page.letters.stop.isVisible())
    assert said == [(0, 42), (16, 42), (32, 42)]
    begun.page.refresh()
    begun.settle()
    assert len(begun.ids()) == 42


def test_the_first_search_can_be_stopped(begun, qtbot, monkeypatch):
    known, ids = an_old_vault(begun, monkeypatch)
    begun.page._search.prepared.connect(lambda _done, _total: begun.page.letters.stop.click())
    QTest.keyClicks(begun.page.letters.words, "x")
    begun.settle()
    assert 0 < len(known) < len(ids)
    assert not begun.page.letters.stop.isVisible()
