"""What is seen of a signature says whose card it is."""

import pytest

from petitiondesk.desk.stamp_order import shown_name
from petitiondesk.letter.edits import SetText
from tests.identities import crafted, harbour
from tests.letters import a_ready_letter, edited

LETTER = a_ready_letter("ko")
LINE = LETTER.signatories[0].name
NAMED = edited(LETTER, SetText(LINE.id, "en", "Harbour Aid"), SetText(LINE.id, "ko", "항구 지원"))


@pytest.mark.parametrize(("language", "name"), [("en", "Harbour Aid"), ("ko", "항구 지원")])
def test_a_signatory_is_named_in_the_language_of_the_page(language, name):
    assert shown_name(harbour().certificate, NAMED, language) == name


def test_a_card_that_writes_its_name_otherwise_is_the_signatory_s_all_the_same():
    assert shown_name(crafted(name="HARBOUR  Aid").certificate, NAMED, "ko") == "항구 지원"


def test_whoever_is_not_in_the_list_is_named_by_the_card():
    stranger = crafted(name="Secretariat").certificate
    assert shown_name(stranger, NAMED, "ko") == "Secretariat"


def test_a_name_that_the_letter_does_not_have_in_a_language_is_the_one_on_the_card():
    assert shown_name(harbour().certificate, NAMED, "uk") == "Harbour Aid"
