"""What was kept is read with its reason before a letter is signed."""

import pytest

from petitiondesk.desk.drafting.kept_reasons import reasons_among
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.ui.endorsing.kept_list import KeptList
from petitiondesk.ui.widgets.labels import PlainLabel
from tests.ui.endorsing.endorse_sheet.signing import LETTER, LOG, said


def test_what_was_kept_is_read_with_its_reason(sheet):
    assert "The board said so." in said(sheet)


@pytest.fixture
def kept(qtbot, rig):
    """The list by itself: the sheet's own is told anew whenever more was looked for."""
    shown = KeptList()
    qtbot.addWidget(shown)
    return shown


@pytest.mark.parametrize("settled", [False, True])
def test_what_was_kept_is_called_gone_only_once_all_was_looked_for(kept, settled):
    kept.show_kept(reasons_among(LETTER, ()), settled=settled)
    assert any("The board said so." in words for words in visible(kept))
    assert any("is not found in the text" in words for words in visible(kept)) is settled


@pytest.mark.parametrize("found", [True, False])
def test_in_the_copy_for_signers_nothing_is_called_gone(kept, found):
    data = {"words": "Article 7"}
    finding = Finding(rule=LOG.rule, severity=Severity.ERROR, where=LOG.where, data=data)
    copy = edition(LETTER, Audience.REVIEWER).content
    kept.show_kept(reasons_among(copy, (finding,) * found), settled=True)
    assert any("The board said so." in words for words in visible(kept))
    assert any("Article 7" in words for words in visible(kept)) is found
    assert not any("is not found in the text" in words for words in visible(kept))


def test_what_is_found_in_a_text_that_was_changed_since_is_open_again(kept):
    data = {"words": "Article 7"}
    finding = Finding(rule=LOG.rule, severity=Severity.ERROR, where=LOG.where, data=data)
    kept.show_kept(reasons_among(LETTER, (finding,)), settled=True)
    (said, _) = visible(kept)[-2:]
    assert "open again" in said
    assert "Article 7" in said


def visible(widget):
    return [each.text() for each in widget.findChildren(PlainLabel) if each.isVisible()]


def test_what_was_kept_is_told_anew_when_more_was_looked_for(sheet, rig):
    told = []
    sheet.kept.show_kept = lambda kept, *, settled: told.append(settled)
    rig.view.letter.checked.emit()
    assert len(told) == 1
