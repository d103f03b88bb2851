"""A page tree can be read, word after word."""

from petitiondesk.page.text import plain_text
from tests.page.letters import full_letter, page


def test_words_stand_in_reading_order():
    text = plain_text(page(full_letter()))
    order = ["Coalition", "Re: ", "1.1 ", "2.1 ", "3.1 ", "Signatories", "Annex 1", "1 “Statement”"]
    found = [text.index(words) for words in order]
    assert found == sorted(found)
