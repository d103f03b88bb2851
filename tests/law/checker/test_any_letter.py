"""Whatever stands in a letter, it is checked, and what is found can be said and leads somewhere."""

import datetime as dt

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from petitiondesk.desk.wording.findings import words_for_finding
from petitiondesk.law.checker.checker import check
from petitiondesk.letter.edits import SetText, apply
from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.keeping import with_kept
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.remedies import edit_for
from petitiondesk.letter.tree import walk
from tests.law.checker_data import references
from tests.letter.strategies import letters

DAY = dt.date(2026, 3, 5)
PROVISIONS = [each.id for each in references().catalogue.provisions]
SENTENCES = (
    "Article 118 of the Geneva Convention forbids forced return of 12 of 30 prisoners (90 %).",
    "“No one shall be subjected to torture,” says Article 7 (ICCPR). The Mandela Rules oblige you.",
    "제네바협약 제45조 제4항과 만델라 규칙은 귀국에 의무를 부과합니다. 2025년 13월 40일.",
    "Стаття 118 Женевської конвенції забороняє репатріацію; п. 2 ст. 19.",
    "La Convention de Genève interdit l'échange. Art. XIX, par. 2.",
    "((([[*_“«„‘> 「『 Article I(((",
)


@st.composite
def argued(draw):
    """Letters that cite and name law, with members of any shape beside it."""
    letter = draw(letters())
    bases = tuple(
        msgspec.structs.replace(basis, provision=draw(st.sampled_from(PROVISIONS)), binds=("UKR",))
        for basis in letter.legal_bases
    )
    letter = msgspec.structs.replace(letter, legal_bases=bases)
    for block in (letter.opening, letter.closing):
        text = draw(st.sampled_from(SENTENCES))
        letter = apply(letter, SetText(block.id, letter.languages.prevailing, text))
    return letter


@settings(max_examples=40, deadline=None)
@given(argued())
def test_any_letter_is_checked_and_every_finding_can_be_said(letter):
    places = {found.part.id for found in walk(letter)} | set(Letter.__struct_fields__)
    for finding in with_kept(letter, check(letter, references(), DAY)):
        assert finding.where in places, finding.rule
        assert words_for_finding(finding).what
        assert msgspec.convert(msgspec.to_builtins(finding), Finding) == finding


@settings(max_examples=25, deadline=None)
@given(argued())
def test_every_remedy_is_an_edit_of_the_letter_it_was_found_in(letter):
    for finding in check(letter, references(), DAY):
        if finding.remedy is not None:
            try:
                edit = edit_for(letter, finding.remedy)
            except NoSuchPartError as gone:
                raise AssertionError(finding) from gone
            assert apply(letter, edit) != letter
