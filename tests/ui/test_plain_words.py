"""What people read has no words of those who build it; assets/i18n lists all of its sentences."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

TRANSLATIONS = Path(__file__).parents[2] / "assets" / "i18n" / "petitiondesk_uk.ts"

BANNED = re.compile(
    r"""\b(
        keys? | hash\w* | (en|de)crypt\w* | cipher\w* | slots? | headers? | fingerprints? | salts?
        | digests? | certificates? | tokens? | stanzas? | nonces?
        | databases? | process(es)? | threads? | bytes? | cache | buffer | parse\w* | render\w*
        | json | xml | html | utf | unicode | null | sha\w* | exceptions? | errors? | invalid
        | abort\w* | please | revisions? | blocks? | tally | tallies
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)

MEANT = {
    "any key to keep working": "of the keyboard",
    "no key and no pointer": "of the keyboard",
    "Keys work by their place on the keyboard": "of the keyboard",
}
"""Parts of sentences that may have such a word, and what it means there."""


def sentences():
    return {each.text for each in ET.parse(TRANSLATIONS).iter("source")}


def without_what_is_meant(sentence):
    for part in MEANT:
        sentence = sentence.replace(part, "")
    return sentence


def test_no_sentence_has_a_word_of_the_workshop():
    found = {
        each: word.group()
        for each in sentences()
        if (word := BANNED.search(without_what_is_meant(each)))
    }
    assert found == {}


def test_every_exception_is_still_said():
    assert all(any(part in each for each in sentences()) for part in MEANT)


@pytest.mark.parametrize("word", ["encryption", "Hashes", "header", "slot", "key"])
def test_such_a_word_would_be_found(word):
    assert BANNED.search(f"The vault has another {word}.")
