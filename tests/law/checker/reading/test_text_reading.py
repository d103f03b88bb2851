"""What a text names: instruments and articles in six languages, sentences and quotations."""

import pytest

from petitiondesk.law.checker.reading.text_reading import (
    GENEVA,
    PROTOCOL,
    Pinpoint,
    Span,
    TextReading,
    arabic,
)
from tests.law.checker_data import mentions


def reading(code, markup):
    return TextReading(markup, mentions(code))


def named(code, markup):
    return [mention.instrument for mention in reading(code, markup).mentions]


def articles(code, markup):
    found = reading(code, markup).articles
    return [(each.instrument, p.article, p.paragraph) for each in found for p in each.pinpoints]


@pytest.mark.parametrize(
    ("code", "markup", "instruments"),
    [
        ("en", "the Third and the GC IV, under the ICCPR", ["gc4", "iccpr"]),
        ("en", "Geneva Convention III and the 1951 Geneva Convention", ["gc3", "ref51"]),
        ("en", "the Optional Protocol to the Convention against Torture", ["opcat"]),
        ("en", "the *Rome Statute* and its cat", ["rome"]),
        ("en", "the Geneva Convention and an Optional Protocol", [GENEVA, PROTOCOL]),
        ("fr", "la troisième Convention de Genève et le PIDCP", ["gc3", "iccpr"]),
        ("fr", "La Convention de Genève", [GENEVA]),
        ("ko", "제3제네바협약과 자유권규약, 난민협약", ["gc3", "iccpr", "ref51"]),
        ("ko", "제네바협약 위반", [GENEVA]),
        ("ko", "제네바협약에 가입하면서", []),
        ("uk", "Третьої Женевської конвенції та МПГПП", ["gc3", "iccpr"]),
        ("uk", "Женевських конвенцій", ["gc"]),
        ("uk", "Женевську конвенцію", [GENEVA]),
        ("zh", "《日内瓦第三公约》和《难民公约》", ["gc3", "ref51"]),
        ("th", "อนุสัญญาต่อต้านการทรมาน", ["cat"]),
    ],
)
def test_instruments_are_known_by_their_names(code, markup, instruments):
    assert named(code, markup) == instruments


@pytest.mark.parametrize(
    ("code", "markup", "found"),
    [
        ("en", "Article 45(4) of the Fourth Geneva Convention", [("gc4", "45", "4")]),
        ("en", "Arts. 7 and 14 ICCPR", [("iccpr", "7", ""), ("iccpr", "14", "")]),
        ("en", "CAT (Article 3)", [("cat", "3", "")]),
        ("en", "paragraph 2 of Article 33 of the Refugee Convention", [("ref51", "33", "2")]),
        ("en", "Article II of the Genocide Convention", [("genocide", "2", "")]),
        ("fr", "l'article 33, paragraphe 1, de la Convention de 1951", [("ref51", "33", "1")]),
        ("ko", "제4제네바협약 제45조 제4항", [("gc4", "45", "4")]),
        ("uk", "частина 3 статті 109 Третьої Женевської конвенції", [("gc3", "109", "3")]),
        ("uk", "ст. 3 Конвенції проти катувань", [("cat", "3", "")]),
        ("zh", "《难民公约》第33条第1款", [("ref51", "33", "1")]),
        ("th", "มาตรา ๓ ของอนุสัญญาต่อต้านการทรมาน", [("cat", "3", "")]),
    ],
)
def test_articles_are_known_with_their_instrument(code, markup, found):
    assert articles(code, markup) == found


def test_an_article_is_of_the_one_instrument_that_was_named_before():
    text = reading("en", "The ICCPR binds Ukraine. Article 7 forbids ill-treatment.")
    assert [each.instrument for each in text.articles] == ["iccpr"]


def test_an_article_is_of_the_instrument_that_is_nearest():
    text = "Article 3 of the Convention against Torture and Article 7 of the ICCPR."
    assert articles("en", text) == [("cat", "3", ""), ("iccpr", "7", "")]


@pytest.mark.parametrize(
    ("markup", "bare"),
    [
        ("This is what Article 7 forbids.", True),
        ("Article 7 of the Covenant forbids it.", False),
        ("Article 110 of the Criminal Code forbids it.", False),
        ("ARTICLE 19 signs with us.", None),
        ("An article in the paper says so.", None),
    ],
)
def test_an_article_without_anything_near_it_is_bare(markup, bare):
    found = [each.is_bare for each in reading("en", markup).articles]
    assert found == ([] if bare is None else [bare])


def test_positions_are_those_of_the_markup():
    markup = "We rely on the *Third* [Geneva Convention](https://example.org)."
    (mention,) = reading("en", markup).mentions
    assert markup[mention.start : mention.end] == "Third* [Geneva Convention"


def test_an_abbreviation_ends_no_sentence():
    text = reading("en", "See Art. 3 and No. 29. Mr. Kim agrees; we do not! Really?")
    said = [text.plain[s.start : s.end].strip() for s in text.sentences]
    assert said == ["See Art. 3 and No. 29.", "Mr. Kim agrees;", "we do not!", "Really?"]


def test_sentences_end_in_other_scripts_too():
    text = reading("zh", "我们要求答复。请回复！")
    assert len(text.sentences) == 2


@pytest.mark.parametrize(
    "markup",
    ["“no one”", "«no one»", "„no one“", "「no one」", '"no one"', "> no one", "‘no one at all’"],
)
def test_quotations_are_found_between_any_marks(markup):
    text = reading("en", f"It says:\n{markup}")
    (quotation,) = text.quotations
    assert "no one" in text.plain[quotation.start : quotation.end]


def test_a_pattern_is_looked_for_once():
    text, pattern = reading("en", "Article 7"), mentions("en").articles
    assert text.matches(pattern) is text.matches(pattern)
    assert text.has(pattern)
    assert not text.has(pattern, Span(0, 5))


def test_a_language_without_lists_names_nothing():
    text = TextReading("Article 7 of the ICCPR.", None)
    assert (text.mentions, text.articles, text.others) == ((), (), ())


@pytest.mark.parametrize(
    ("roman", "number"), [("IV", "4"), ("XXI", "21"), ("45", "45"), ("4A", "4A")]
)
def test_roman_numerals_are_read(roman, number):
    assert arabic(roman) == number


def test_a_paragraph_named_beside_two_articles_is_of_neither():
    (found,) = reading("en", "paragraph 2 of Articles 7 and 14 ICCPR").articles
    assert found.pinpoints == (Pinpoint("7"), Pinpoint("14"))
