import pytest

from petitiondesk import resources
from petitiondesk.letter.languages import LANGUAGES
from petitiondesk.resources import ReadWhenUsed


def test_a_value_is_read_when_it_is_used_and_then_kept():
    read = []
    values = ReadWhenUsed(["en", "fr"], lambda key: read.append(key) or key.upper())
    assert (len(values), list(values), "fr" in values, read) == (2, ["en", "fr"], True, [])
    assert (values["fr"], values["fr"], read) == ("FR", "FR", ["fr"])


def test_an_unknown_key_reads_nothing():
    values = ReadWhenUsed(["en"], lambda _key: pytest.fail("was read"))
    assert "ko" not in values
    assert values.get("ko") is None


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_language_has_its_words_and_its_names_of_instruments(language):
    library = resources.find().library()
    assert library.words[language.code].language == language.code
    assert library.names[language.code].language == language.code
