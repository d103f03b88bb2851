"""A letter begun from one that others know has salts that nobody knows."""

from petitiondesk.letter.readiness import check
from petitiondesk.letter.renewal import renewed
from petitiondesk.letter.tree import walk
from tests.letters import CountingMint, a_ready_letter


def test_no_salt_and_no_id_of_the_letter_stays():
    letter = a_ready_letter("ko")
    new = renewed(letter, CountingMint(5_000))
    assert new.id != letter.id
    old = {found.part.salt for found in walk(letter)}
    assert not old & {found.part.salt for found in walk(new)}


def test_the_texts_stay_and_no_translation_falls_behind():
    letter = a_ready_letter("ko")
    new = renewed(letter, CountingMint(5_000))
    assert new.opening.markup("ko") == letter.opening.markup("ko")
    assert "translation.stale" not in {finding.rule for finding in check(new)}
