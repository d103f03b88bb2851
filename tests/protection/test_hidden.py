"""Where names could hide: what is found there, and what is left alone."""

from petitiondesk import resources
from petitiondesk.letter import codec
from petitiondesk.letter.edits import SetText
from petitiondesk.protection import checking
from petitiondesk.protection.checking import Protection
from petitiondesk.protection.decoding import decoded
from petitiondesk.protection.passages import as_told
from petitiondesk.protection.register import Register
from petitiondesk.protection.watchlist import Watchlist
from tests.letters import edited
from tests.protection.clean_pages import clean_pages
from tests.protection.corpus import register
from tests.protection.hiding_places import hidden, missed, taken

FOUND = 0.97
"""Of all places; README.md tells which are left."""


def test_names_are_found_where_they_could_hide(figure):
    lost = {group.id: missed(group) for group in hidden().groups}
    places, left = sum(len(g.rows) for g in hidden().groups), sum(map(len, lost.values()))
    figure(f"protected names: found in {places - left} of {places} places where they could hide")
    assert 1 - left / places >= FOUND, lost


def test_others_in_such_places_are_left_alone(figure):
    figure(
        f"protected names: {len(taken())} of {len(hidden().clean)} lists of others taken for them"
    )
    assert not taken()


def test_none_of_the_hidden_is_found_in_clean_pages():
    watchlist = Watchlist(Register(tuple(hidden().names.values())))
    assert not [page[s.start : s.end] for page in clean_pages() for s in watchlist.search(page)]


def test_clean_pages_have_no_codes_of_words():
    """A code that is none would be searched for nothing."""
    assert [
        page for page in clean_pages() if decoded(page).count("\n\n") > page.count("\n\n")
    ] == []


def test_of_what_is_told_otherwise_only_the_lines_beside_it_are_searched_again():
    lines = [f"line {number}" for number in range(9)]
    lines[1], lines[6] = "#FreeRahima", "Rahi%6Da"
    told = "line 0\n#Free Rahima\nline 2\n\nline 5\nRahima\nline 7"
    assert as_told("\n".join(lines)) == told
    assert as_told("Nothing else.") == ""


def test_what_is_decoded_ends():
    assert len(decoded("%25" * 10_000)) <= 30_000
    assert len(decoded("=?utf-8?q?" * 5_000)) <= 50_000
    assert decoded("\\ud83d\\ude00 %ud800") == "\\ud83d\\ude00 %ud800"


def test_after_an_edit_only_what_was_edited_is_read_again(monkeypatch):
    read = []
    monkeypatch.setattr(checking, "read_otherwise", lambda text: read.append(text) or ())
    protection = Protection(register("variants"))
    letter = codec.decode(resources.find().samples().file("prisoners-of-war"))
    protection.check(letter)
    assert len(read) > 10
    read.clear()
    text = letter.opening.markup("en") + " One word more."
    protection.check(edited(letter, SetText(letter.opening.id, "en", text)))
    assert [each.endswith(" One word more.") for each in read] == [True]
