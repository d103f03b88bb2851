import pytest

from petitiondesk.desk.drafting.letter_file import neutral_name, read_letter, write_letter
from petitiondesk.desk.errors import OutputError, OutputTrouble
from petitiondesk.letter.edits import SetFields
from tests.letters import a_ready_letter, edited


def test_a_letter_file_gives_the_same_letter_back(tmp_path):
    letter = a_ready_letter("ko")
    write_letter(letter, tmp_path / "a.letter", replace=False)
    assert read_letter(tmp_path / "a.letter") == letter


def test_a_file_that_is_there_is_replaced_only_if_that_is_wanted(tmp_path):
    target = tmp_path / "a.letter"
    target.write_bytes(b"older")
    with pytest.raises(OutputError) as caught:
        write_letter(a_ready_letter(), target, replace=False)
    assert caught.value.trouble is OutputTrouble.EXISTS
    assert target.read_bytes() == b"older"
    write_letter(a_ready_letter(), target, replace=True)
    assert read_letter(target) == a_ready_letter()


def named(reference: str) -> str:
    letter = a_ready_letter()
    return neutral_name(edited(letter, SetFields(letter.id, {"reference": reference})))


@pytest.mark.parametrize(
    ("reference", "name"),
    [("HA/2026-3", "HA-2026-3"), ("", "urgent-appeal"), ("../..", "urgent-appeal")],
)
def test_a_file_is_named_after_the_reference_or_the_kind_and_never_the_title(reference, name):
    assert named(reference) == name


def test_a_long_reference_gives_a_short_name():
    assert len(named("AB" * 300)) <= 60
