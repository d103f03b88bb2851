"""What the search for protected names finds, and what it leaves alone."""

import time

import pytest

from petitiondesk import resources
from petitiondesk.letter import codec
from petitiondesk.letter.tree import blocks
from petitiondesk.protection.found import Form
from petitiondesk.protection.register import Register
from petitiondesk.protection.watchlist import Watchlist
from tests.protection.clean_pages import clean_pages
from tests.protection.corpus import missed, names, register, relatives_of

PARTS = ("variants", "kept_apart", "unseen", "fresh", "by_programs")
FOUND = 0.98
"""What must be found of each part, of which no rule was made by the last."""


@pytest.mark.parametrize("part", PARTS)
def test_names_are_found_in_the_writings_of_published_tables(part, figure):
    lost = list(missed(part))
    count = sum(len(name.variants) for name in names(part))
    scripts = {variant.script for name in names(part) for variant in name.variants}
    found = 1 - len(lost) / count
    figure(
        f"protected names ({part.replace('_', ' ')}): {count - len(lost)} of {count} writings of "
        f"{len(names(part))} names in {len(scripts)} scripts found ({found:.1%})"
    )
    assert found >= FOUND, [(name.id, variant.text) for name, variant in lost]


def test_the_corpus_is_as_large_as_it_must_be():
    variants = [variant for name in names("variants") for variant in name.variants]
    assert len(variants) >= 300
    assert len(names("variants")) >= 30
    assert len({variant.script for variant in variants}) >= 5
    assert all(variant.table for variant in variants)


@pytest.mark.parametrize("part", PARTS)
def test_nobody_is_found_in_clean_pages(part, figure):
    pages, watchlist = clean_pages(), Watchlist(register(part))
    found = [(page[s.start : s.end], s.entry) for page in pages for s in watchlist.search(page)]
    figure(f"protected names ({part.replace('_', ' ')}): {len(found)} in {len(pages)} clean pages")
    assert len(pages) >= 200
    assert not found


def test_no_name_is_taken_for_another(figure):
    entries = [name.entry for part in PARTS for name in names(part)]
    watchlist = Watchlist(Register(tuple(entries)))
    taken = [
        (variant.sentence[s.start : s.end], s.entry.spellings)
        for part in PARTS
        for name in names(part)
        for variant in name.variants
        for s in watchlist.search(variant.sentence)
        if s.entry != name.entry and s.form is Form.FULL
    ]
    figure(f"protected names: {len(taken)} writings of one name taken for one of {len(entries)}")
    assert not taken


def test_relatives_with_the_same_surname_are_left_alone(figure):
    entries = [name.entry for part in PARTS for name in names(part)]
    relatives = [each for entry in entries for each in relatives_of(entry)]
    watchlist = Watchlist(Register(tuple(entries)))
    found = [
        (text, s.entry)
        for text in relatives
        for s in watchlist.search(text)
        if text not in s.entry.spellings
    ]
    figure(f"protected names: {len(found)} of {len(relatives)} names of relatives taken for them")
    assert len(relatives) > 1_000
    assert not found


def test_a_letter_is_searched_while_it_is_written(figure):
    data = resources.find().samples().file("prisoners-of-war")
    watchlist, letter = Watchlist(register("variants")), codec.decode(data)
    texts = [text.markup for _, block in blocks(letter) for text in block.texts.values()]

    def search() -> None:
        assert not [found for text in texts for found in watchlist.search(text)]

    reading = min(_seconds(lambda: codec.decode(data)) for _ in range(5))
    first = _seconds(search)
    texts[0] += " One word more."
    changed = _seconds(search)
    figure(
        f"protected names: searching a letter in {len(letter.languages.all)} languages takes "
        f"{first / reading:.0f} times what reading its file does, and {changed / reading:.2f} times"
        " after a change"
    )


def _seconds(work) -> float:
    begun = time.process_time()
    work()
    return max(time.process_time() - begun, 1e-6)
