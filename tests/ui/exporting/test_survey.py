"""Files that are added to a letter are read one by one, kept while the desk is open, surveyed."""

from types import SimpleNamespace

import msgspec
import pytest
from PySide6.QtCore import QObject

from petitiondesk.desk.agreeing.agreement import Misfit, Reply
from petitiondesk.desk.identities.cards import CardStanding
from petitiondesk.desk.identities.identity import keep_identity
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.ui.exporting.survey import SurveyDesk
from tests.desk.verdicts.examples import LETTER, a_letter, both_said, said
from tests.identities import NOW, crafted, ec_key, harbour


class AtOnce:
    """Does a job at once."""

    def run(self, work, *, owner, on_success, on_failure, serial=False):
        on_success(work())


@pytest.fixture
def desk(qapp):
    vault = MemoryVault()
    library = SimpleNamespace(today=NOW.date)
    session = SimpleNamespace(vault=vault, library=library, tasks=AtOnce(), endorsements={})
    owner = QObject()
    desk = SurveyDesk(session, lambda: LETTER, owner)
    desk.owner, desk.session = owner, session
    return desk


def written(folder, **files):
    for name, content in files.items():
        (folder / f"{name}.p7s").write_bytes(content)
    return tuple(folder / f"{name}.p7s" for name in files)


def test_what_is_added_is_surveyed_and_kept_for_the_letter(desk, tmp_path):
    first, second = both_said()
    desk.add(written(tmp_path, one=first, two=second))
    assert desk.last.complete
    assert [each.file for each in desk.endorsements()] == [first, second]
    assert list(desk.session.endorsements) == [LETTER.id]


def test_one_file_that_is_none_stops_no_other(desk, tmp_path):
    desk.add(written(tmp_path, one=both_said()[0], two=b"no endorsement"))
    assert [each.reply for each in desk.last.lines] == [Reply.AGREED, Reply.MISSING]
    assert [each.name for each in desk.last.misfits] == ["two.p7s"]


def test_a_file_of_another_letter_says_so_and_is_left_out_when_asked(desk, tmp_path):
    other = said(harbour(), "Harbour Aid", msgspec.structs.replace(a_letter(), id="another"))
    desk.add(written(tmp_path, other=other))
    assert [each.why for each in desk.last.misfits] == [Misfit.OTHER_LETTER]
    desk.remove("other.p7s")
    assert (desk.last.misfits, desk.endorsements()) == ((), ())


def test_the_same_file_is_taken_once(desk, tmp_path):
    files = written(tmp_path, one=both_said()[0])
    desk.add(files)
    desk.add(files)
    assert len(desk.endorsements()) == 1


def test_cards_of_the_vault_tell_whose_word_it_is(desk, tmp_path):
    keep_identity(desk.session.vault.settings, harbour())
    desk.add(written(tmp_path, one=both_said()[0]))
    assert desk.last.lines[0].card is CardStanding.OWN
    assert desk.last.pins.standing(harbour().certificate) is CardStanding.OWN
    stranger = crafted(key=ec_key(), name="Strangers").certificate
    assert desk.last.pins.standing(stranger) is CardStanding.UNVERIFIED
