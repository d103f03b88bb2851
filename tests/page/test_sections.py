"""Facts, legal bases and demands are numbered, noted and tied to each other."""

import msgspec
import pytest

from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.letter import Kind, Visibility
from petitiondesk.letter.source import Source, Wording
from petitiondesk.page.build import build
from petitiondesk.page.text import plain_text
from petitiondesk.page.tree import Heading, Items, NoteMark, Quotation, Role, Run
from tests.page.letters import WORDS, Desk, citation, full_letter, page


def section(tree, role):
    return next(node for node in tree.nodes if isinstance(node, Items) and node.role is role)


def headings(tree):
    return [node.inlines[0].text for node in tree.nodes if isinstance(node, Heading)]


def test_sections_are_numbered_as_they_stand():
    tree = page(full_letter())
    assert [h for h in headings(tree) if h[0].isdigit()] == [
        "1. Facts",
        "2. Legal basis",
        "3. Demands",
    ]


def test_a_section_without_items_has_no_number():
    tree = page(msgspec.structs.replace(full_letter(), legal_bases=()))
    assert "2. Demands" in headings(tree)
    assert section(tree, Role.DEMAND).labels == ("2.1",)


def test_a_provision_is_noted_in_full_once_and_named_short_from_then_on():
    first, second = section(page(full_letter()), Role.LEGAL_BASIS).items
    named = Run("Convention, Art.\u00a0118(1)", strong=True)
    assert first.nodes[0].inlines[:2] == (named, NoteMark(2))
    assert second.nodes[0].inlines == (named,)


def test_a_citation_that_is_already_short_has_no_note():
    desk = Desk()
    letter = desk.letter(
        legal_bases=(
            desk.basis(
                "1",
                desk.block(en="So."),
            ),
        )
    )
    short = msgspec.structs.replace(citation("1"), full="Convention, Art. 1")
    shown = edition(letter, Audience.PUBLIC)
    tree = build(shown, "en", words=WORDS["en"], citations={"1": short}, draft=False)
    assert tree.notes == ()


def test_an_english_citation_in_another_language_is_marked_english():
    desk = Desk()
    letter = desk.letter(legal_bases=(desk.basis("1", desk.block()),))
    shown = edition(letter, Audience.PUBLIC)
    cited = {"1": citation("1", language="en")}
    tree = build(shown, "ug", words=WORDS["ug"], citations=cited, draft=False)
    assert {run.language for run in tree.notes[0].inlines} == {"en"}


def quoting(desk, text, **source):
    wording = Wording(
        id="w1", salt="0" * 32, text=text, source=Source(id="w2", salt="0" * 32, **source)
    )
    basis = msgspec.structs.replace(desk.basis("1", desk.block(en="So.")), wording=wording)
    return page(desk.letter(legal_bases=(basis,)))


def test_the_exact_wording_of_a_rule_is_a_quotation_with_its_source_below_the_page():
    desk = Desk()
    tree = quoting(desk, desk.block(en="No return."), title="Treaty series 1, p. 2")
    said, quoted = section(tree, Role.LEGAL_BASIS).items[0].nodes
    assert isinstance(quoted, Quotation)
    assert quoted.paragraphs[0].inlines == (Run("No return."), NoteMark(2))
    assert "Treaty series 1, p.\u00a02" in plain_text(tree)
    assert Run("No return.") not in said.inlines


def test_a_confidential_source_of_a_wording_is_not_named():
    desk = Desk()
    tree = quoting(desk, desk.block(en="No return."), title="A friend's copy", confidential=True)
    assert "friend" not in plain_text(tree)


def test_lists_and_quotations_in_a_wording_are_one_quotation():
    desk = Desk()
    tree = quoting(desk, desk.block(en="Nobody:\n\n- returns\n- expels\n\n> At all."))
    _said, quoted = section(tree, Role.LEGAL_BASIS).items[0].nodes
    assert [each.inlines[0].text for each in quoted.paragraphs] == [
        "Nobody:",
        "returns",
        "expels",
        "At all.",
    ]


def test_a_wording_without_words_is_no_quotation():
    desk = Desk()
    assert len(section(quoting(desk, desk.block()), Role.LEGAL_BASIS).items[0].nodes) == 1


def test_an_unknown_provision_leaves_the_reason_alone():
    desk = Desk()
    letter = desk.letter(legal_bases=(desk.basis("9", desk.block(en="So.")),))
    shown = edition(letter, Audience.PUBLIC)
    tree = build(shown, "en", words=WORDS["en"], citations={}, draft=False)
    assert plain_text(tree) == "1. Legal basis\n1.1 So."


def test_a_demand_names_its_deadline_and_what_it_rests_on():
    (demand,) = section(page(full_letter()), Role.DEMAND).items
    assert demand.nodes[0].inlines[-1].text == (
        "Send nobody back (by 21\u00a0February 2025; see 1.1, 2.1 and 2.2)."
    )


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("They were seen.", "They were seen (as of 2025)."),
        ("They were seen", "They were seen (as of 2025)"),
        ("Who saw them?", "Who saw them? (as of 2025)"),
        ("They were seen...", "They were seen... (as of 2025)"),
        ("Agreed in the U.K.", "Agreed in the U.K. (as of 2025)"),
        ("[Seen.](https://a.example)", "Seen. (as of 2025)"),
    ],
)
def test_a_remark_stands_inside_the_last_sentence(said, printed):
    desk = Desk()
    letter = desk.letter(facts=(desk.fact(desk.block(en=said), as_of="2025"),))
    assert plain_text(page(letter)) == f"1. Facts\n1.1 {printed}"


@pytest.mark.parametrize("said", ["Seen:\n\n> a quotation", "Seen:\n\n- one\n- two"])
def test_the_call_of_a_note_follows_the_last_word_of_a_quotation_or_list(said):
    desk = Desk()
    source = desk.source(title="Report")
    letter = desk.letter(facts=(desk.fact(desk.block(en=said), sources=(source,)),))
    (fact,) = section(page(letter), Role.FACT).items
    last = fact.nodes[-1]
    paragraph = last.items[-1].nodes[-1] if isinstance(last, Items) else last.paragraphs[-1]
    assert paragraph.inlines[-1] == NoteMark(1)


def test_the_call_of_a_note_follows_the_full_stop():
    (fact, *_) = section(page(full_letter()), Role.FACT).items
    *_, said, mark = fact.nodes[0].inlines
    assert said.text.endswith(").")
    assert mark == NoteMark(1)


def test_what_the_audience_may_not_see_is_not_referred_to():
    desk = Desk()
    fact = desk.fact(desk.block(en="Secret"), visibility=Visibility.RECIPIENT)
    demand = desk.demand(desk.block(en="Act."), facts=(fact.id,))
    letter = desk.letter(facts=(fact,), demands=(demand,))
    assert "see" not in plain_text(page(letter))
    assert "see 1.1" in plain_text(page(letter, audience=Audience.RECIPIENT))


def test_a_quoted_fact_still_calls_its_note():
    desk = Desk()
    fact = desk.fact(desk.block(en="> said"), as_of="2025", sources=(desk.source(title="A"),))
    (item,) = section(page(desk.letter(facts=(fact,))), Role.FACT).items
    assert item.nodes[-1].inlines == (Run(" (as of 2025)"), NoteMark(1))


def test_each_kind_of_letter_asks_in_its_own_words():
    desk = Desk()
    demands = (desk.demand(desk.block(en="Act.")),)
    heads = {headings(page(desk.letter(kind=kind, demands=demands)))[0] for kind in Kind}
    assert {"1. Demands", "1. Urgent requests", "1. Our call", "1. Recommendations"} <= heads


def test_references_stand_in_the_order_of_their_numbers_each_once():
    desk = Desk()
    facts = tuple(desk.fact(desk.block(en=text)) for text in "ab")
    first, second = (fact.id for fact in facts)
    demand = desk.demand(desk.block(en="Act."), facts=(second, first, second))
    assert "see 1.1 and 1.2" in plain_text(page(desk.letter(facts=facts, demands=(demand,))))
