"""Family 16: articles that an instrument does not have; the corpus has the phrasings."""

import pytest

from petitiondesk.law.checker.reading.article_index import pinpoints_of
from petitiondesk.letter.finding import Severity
from tests.law.checker.legal_bases import findings, saying
from tests.law.corpus_letters import letter_of
from tests.law.corpus_specs import Spec
from tests.law.data import catalogue


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Common Article 3 of the Refugee Convention protects them."),
        ("fr", "L'article 3 commun de la Convention contre la torture les protège."),
        ("ko", "난민협약 공통 제3조가 이들을 보호한다."),
        ("uk", "Спільна стаття 3 Конвенції проти катувань їх захищає."),
    ],
)
def test_the_common_article_is_one_of_the_geneva_conventions(language, text):
    letter = letter_of(Spec(body=({language: text},)), language)
    assert findings(letter, "citation.no_common_article")


@pytest.mark.parametrize(
    "text",
    [
        "Common Article 3 of the Geneva Conventions protects them.",
        "Common Article 1 of the ICCPR speaks of peoples.",
        "Article 112 of the Penal Code, and the Convention against Torture, forbid it.",
        "The Convention against Torture, Article 112 of the Penal Code and the press agree.",
        "Article 8 bis of the Rome Statute defines it.",
        "The Convention against Torture, Article 3, 200 men and their families are known.",
        "Article 99 of the Convention on Road Traffic does not matter here.",
        "Article 99 of the Refugee Convention Act does not matter here.",
        "Articles 7 and 9 of the ICCPR protect 120 men.",
    ],
)
def test_articles_that_are_there_or_elsewhere_are_left_alone(text):
    letter = saying(text)
    assert not findings(letter, "citation.no_such_article")
    assert not findings(letter, "citation.no_common_article")


def test_what_was_read_makes_an_error_and_memory_a_warning():
    read = findings(saying("Article 34 of the CAT is clear."), "citation.no_such_article")
    known = findings(saying("Article 54 of the ICCPR is clear."), "citation.no_such_article")
    assert [each.severity for each in (*read, *known)] == [Severity.ERROR, Severity.WARNING]
    assert known[0].data["from_memory"] == 1


@pytest.mark.parametrize(
    "text",
    [
        "Article 31 of the Universal Declaration of Human Rights is clear.",
        "Article 112 of the UN Charter is clear.",
        "Article 65 of the First Geneva Convention is clear.",
        "Article 16 of the OAU Refugee Convention is clear.",
    ],
)
def test_a_last_article_that_was_looked_up_makes_an_error(text):
    (found_here,) = findings(saying(text), "citation.no_such_article")
    assert found_here.severity is Severity.ERROR


def test_no_provision_of_the_catalogue_is_behind_the_last_article():
    known = catalogue()
    beyond = [
        (provision.id, each.article)
        for provision in known.provisions
        for each in pinpoints_of(provision)
        if (last := known.instrument(provision.instrument).last_article)
        if each.article.isdigit() and int(each.article) > last
    ]
    assert beyond == []


def test_what_is_known_of_a_last_article_has_a_source():
    known = catalogue()
    instruments = {known.instrument(each.instrument) for each in known.provisions}
    told = [each for each in instruments if each.last_article]
    assert told
    assert [each.id for each in told if not each.last_article_source] == []
