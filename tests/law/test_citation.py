"""A provision is cited in full the first time, short from then on, in the letter's language."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.law.citation import cite, is_cited_in
from petitiondesk.law.provision import InstrumentKind
from tests.law.data import all_names, catalogue

CATALOGUE, NAMES = catalogue(), all_names()
IDS = [p.id for p in CATALOGUE.provisions]
FIRSTS = sorted({p.instrument: p.id for p in reversed(CATALOGUE.provisions)}.values())


def cited(provision, code="en"):
    return cite(CATALOGUE, [provision], NAMES, code)[provision]


@pytest.mark.parametrize(
    ("provision", "full"),
    [
        (
            "gc3.118.1",
            (
                "Geneva Convention relative to the Treatment of Prisoners of War (Third Geneva "
                "Convention) (adopted 12 August 1949, entered into force 21 October 1950), "
                "75 UNTS 135, Art. 118(1)"
            ),
        ),
        (
            "scr2397.8",
            (
                "UN Security Council Resolution 2397 (2017) (adopted 22 December 2017), "
                "UN Doc S/RES/2397 (2017), para. 8"
            ),
        ),
        (
            "c29.2.2.a",
            (
                "Convention concerning Forced or Compulsory Labour, 1930 (ILO Convention No. 29) "
                "(adopted 28 June 1930, entered into force 1 May 1932), 39 UNTS 55, Art. 2(2)(a)"
            ),
        ),
        (
            "krconst.2.2",
            "Constitution of the Republic of Korea, as revised on 29 October 1987, Art. 2(2)",
        ),
        (
            "cihl.r158",
            (
                "Henckaerts and Doswald-Beck (ICRC), Customary International Humanitarian Law, "
                "vol. I: Rules (Cambridge University Press, 2005), Rule 158"
            ),
        ),
    ],
)
def test_each_kind_of_instrument_has_its_form(provision, full):
    assert cited(provision).full == full


@pytest.mark.parametrize(
    ("code", "short"),
    [
        ("en", "Third Geneva Convention, Art. 118(1)"),
        ("ko", "제3제네바협약 제118조 제1항"),
        ("uk", "Третя Женевська конвенція, стаття 118, пункт 1"),
        ("zh", "《日内瓦第三公约》第118条第1款"),
    ],
)
def test_the_short_form_is_in_the_language_of_the_letter(code, short):
    found = cited("gc3.118.1", code)
    assert (found.short, found.language) == (short, "")


def test_a_second_provision_of_an_instrument_is_cited_short():
    made = cite(CATALOGUE, ["gc3.109.3", "gc3.118.1"], NAMES, "en")
    assert "75 UNTS 135" in made["gc3.109.3"].full
    assert made["gc3.118.1"].full == made["gc3.118.1"].short


@pytest.mark.parametrize("code", sorted(NAMES))
def test_a_citation_begins_as_an_entry_does_and_is_one_text_from_then_on(code):
    """A note that differs from the text by a capital alone would be a note too many."""
    made = cite(CATALOGUE, IDS, NAMES, code)
    assert not any(each.short[0].islower() or each.full[0].islower() for each in made.values())
    first = {CATALOGUE.provision(each).instrument: each for each in reversed(IDS)}.values()
    assert all(each.full == each.short for key, each in made.items() if key not in first)


@pytest.mark.parametrize(
    ("provision", "short"),
    [
        ("krconst.3", "มาตรา 3"),
        ("krconst.2.2", "มาตรา 2 วรรค 2"),
        ("th2565.13", "มาตรา 13"),
        ("iccpr.7", "ข้อ 7"),
    ],
)
def test_thai_calls_the_articles_of_a_law_otherwise_than_those_of_a_treaty(provision, short):
    assert short in cited(provision, "th").short


def test_every_kind_of_instrument_is_cited_in_full_with_its_publication():
    for kind in InstrumentKind:
        of_kind = [p for p in FIRSTS if CATALOGUE.instrument(p.split(".")[0]).kind is kind]
        assert of_kind, kind
        for provision in of_kind:
            instrument = CATALOGUE.instrument(CATALOGUE.provision(provision).instrument)
            written = NAMES["en"].instruments.get(instrument.id)
            publication = (written.publication if written else "") or instrument.publication
            assert kind is InstrumentKind.CUSTOM or publication in cited(provision).full


def test_an_instrument_without_a_name_is_cited_in_english_and_says_so():
    found = cited("gc3.118.1", "ug")
    assert (found.short, found.language) == ("Third Geneva Convention, Art. 118(1)", "en")


def test_a_pinpoint_without_a_form_is_cited_in_english_and_says_so():
    assert cited("echr.34", "ko").language == "en"


def test_a_language_without_names_is_cited_in_english():
    assert cited("cat.3.1", "xx").language == "en"


def test_the_first_of_a_month_is_written_as_french_does():
    assert "1er juillet 2002" in cited("rome.17", "fr").full


def test_an_unknown_provision_is_left_out():
    assert cite(CATALOGUE, ["no.such"], NAMES, "en") == {}


@given(st.lists(st.sampled_from(IDS), max_size=20), st.sampled_from(sorted(NAMES)))
def test_every_provision_has_one_citation_that_leaves_no_place_open(provisions, code):
    made = cite(CATALOGUE, provisions, NAMES, code)
    assert set(made) == set(provisions)
    assert not any("{" in c.full + c.short or "}" in c.full + c.short for c in made.values())


@given(st.lists(st.sampled_from(IDS), max_size=20), st.sampled_from(sorted(NAMES)))
def test_paraphrases_are_never_in_a_citation(provisions, code):
    for provision, made in cite(CATALOGUE, provisions, NAMES, code).items():
        assert CATALOGUE.provision(provision).paraphrase not in made.full + made.short


def threes(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[at : at + 3]) for at in range(len(words) - 2)}


@pytest.mark.parametrize("provision", FIRSTS)
def test_no_citation_says_the_same_twice(provision):
    for code in ("en", "fr", "uk"):
        made = cited(provision, code)
        name = NAMES[made.language or code].instruments[provision.partition(".")[0]].full
        assert made.full.startswith(name)
        rest = made.full.removeprefix(name)
        assert not threes(rest) & threes(name)
        days = re.findall(r"\d{1,2}(?:er)? \w{3,} \d{4}", rest)
        assert len(days) == len(set(days))


@pytest.mark.parametrize("provision", FIRSTS)
def test_a_short_name_is_one_that_a_person_understands(provision):
    name = NAMES["en"].instruments[provision.partition(".")[0]].short
    known = {"ASEAN", "EU", "ICRC", "ILO", "OAU", "UNHCR"}
    assert set(re.findall(r"\b[A-Z]{2,}\b", name)) - known - {"I", "II"} == set()


@pytest.mark.parametrize("code", ["fr", "ko", "uk", "zh"])
def test_hardly_a_rule_is_cited_in_english_for_want_of_a_name(code):
    provisions = [CATALOGUE.provision(each) for each in IDS]
    without = [p.id for p in provisions if not is_cited_in(CATALOGUE, p, NAMES, code)]
    assert len(without) <= 10


def test_several_rules_in_one_pinpoint_each_have_their_form():
    assert cited("mandela.core", "fr").short == (
        "Règles Nelson Mandela, règle 1; règles 24–35; règle 58; règle 61"
    )
    assert cited("mandela.core").short.endswith("Rule 1; Rules 24–35; Rule 58; Rule 61")


def test_where_it_was_published_is_said_in_the_language_of_the_letter():
    assert "doc. ONU A/RES/47/133" in cited("ded.8", "fr").full
    assert "док. ООН A/RES/47/133" in cited("ded.8", "uk").full


@pytest.mark.parametrize(
    ("provision", "short"),
    [
        ("hague07.23.h", "Hague Regulations, Art. 23, last paragraph"),
        ("usmag.1", "Global Magnitsky Act, EO 13818 (2017), s. 1"),
        ("khdenial25.pen", " crimes, Arts. 1–7"),
    ],
)
def test_a_pinpoint_is_a_place_and_not_the_name_once_more(provision, short):
    assert cited(provision).short.endswith(short)


@pytest.mark.parametrize("provision", IDS)
def test_a_pinpoint_repeats_nothing_that_stands_before_it(provision):
    pinpoint = CATALOGUE.provision(provision).pinpoint
    instrument = CATALOGUE.instrument(CATALOGUE.provision(provision).instrument)
    own = NAMES["en"].instruments[instrument.id]
    before = f"{own.short}, {own.publication or instrument.publication}"
    named = set(re.findall(r"[A-Z]\w{4,}|\d{5}", pinpoint)) - {"Rules", "Principles"}
    assert not any(each in before for each in named)
    assert not pinpoint.startswith("(")
