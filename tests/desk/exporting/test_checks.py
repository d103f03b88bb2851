"""All that an export asks of the workers is asked at once, and none of it is forgotten."""

from concurrent.futures import Future

import pytest

from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.exporting.checks import AskedChecks
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.typesetting.glyphs import MissingGlyph
from tests.fakes.library import the_library
from tests.fakes.typesetter import FakeTypesetter
from tests.fakes.watch import CancellingWatch, SilentWatch
from tests.letters import a_ready_letter

LAW = Finding(rule="law.not_party", severity=Severity.WARNING, where="basis", data={})


class Slow(FakeTypesetter):
    """Answers nothing before it is told to."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def law_findings(self, letter, today):
        return self._later("law")

    def missing_glyphs(self, manuscript):
        return self._later(manuscript.language)

    def _later(self, question):
        future = Future()
        self.asked.append((question, future))
        return future


def test_law_and_glyphs_of_all_languages_are_asked_before_anything_is_answered():
    typesetter = Slow()
    AskedChecks(a_ready_letter("ko"), the_library(), typesetter)
    assert [question for question, _ in typesetter.asked] == ["law", "en", "ko"]


def test_what_the_law_says_comes_before_what_paper_lacks():
    letter = a_ready_letter()
    letter_s = letter.opening.markup("en")[0]
    missing = (MissingGlyph(source=letter.opening.id, character=letter_s, language="en"),)
    typesetter = FakeTypesetter(law=(LAW,), missing=missing)
    found = AskedChecks(letter, the_library(), typesetter).finish(SilentWatch())
    assert [each.rule for each in found] == [LAW.rule, "glyph.missing"]


def test_giving_up_takes_every_question_back():
    typesetter = Slow()
    AskedChecks(a_ready_letter("ko"), the_library(), typesetter).give_up()
    assert all(future.cancelled() for _, future in typesetter.asked)


def test_a_failed_answer_takes_the_other_questions_of_paper_back():
    typesetter = Slow()
    checks = AskedChecks(a_ready_letter("ko"), the_library(), typesetter)
    typesetter.asked[0][1].set_result(())
    typesetter.asked[1][1].set_exception(ValueError)
    with pytest.raises(ValueError, match=r"^$"):
        checks.finish(SilentWatch())
    assert typesetter.asked[2][1].cancelled()


def test_cancelling_takes_the_question_of_law_back():
    typesetter, watch = Slow(), CancellingWatch("now")
    watch.reached = True
    checks = AskedChecks(a_ready_letter(), the_library(), typesetter)
    with pytest.raises(CancelledError):
        checks.finish(watch)
    assert typesetter.asked[0][1].cancelled()
