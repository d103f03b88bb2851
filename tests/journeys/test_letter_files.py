"""Letter files from elsewhere, good and bad."""

import pytest

SAMPLE = "assets/samples/harbour.letter"
SUBJECT = "Fourteen dock workers held at Sable Harbour: access, review and release"
BAD = {
    "cut short": lambda whole: whole[:3000],
    "nested ten thousand times": lambda _: b"[" * 10_000,
    "no letter at all": lambda _: b"\x89PNG\r\n\x1a\n" + bytes(64),
}


@pytest.fixture
def sample(pytestconfig):
    return pytestconfig.rootpath / SAMPLE


def test_a_letter_file_named_on_the_command_line_is_opened(person, sample):
    reader = person(sample)
    reader.make_a_vault(then="Step 1 of 7")
    reader.sees(SUBJECT)


@pytest.mark.parametrize("badly", BAD)
def test_a_bad_letter_file_is_refused_in_one_sentence(person, sample, tmp_path, badly):
    untrusted_file = tmp_path / "from elsewhere.letter"
    untrusted_file.write_bytes(BAD[badly](sample.read_bytes()))
    reader = person(untrusted_file)
    reader.make_a_vault()
    reader.sees_text("Nothing was opened.")
    assert "Traceback" not in reader.program.said
    assert "mistake" not in reader.program.said


def test_opening_a_file_again_does_not_overwrite_what_was_written(person, sample):
    writer = person(sample)
    writer.make_a_vault(then="Step 1 of 7")
    writer.go_to_step("Opening and closing")
    writer.tab_to("Subject")
    writer.key("ctrl+a")
    writer.type("Our own subject")
    writer.key("ctrl+q")
    assert writer.program.process.wait(20) == 0

    returned = person(sample)
    returned.unlock()
    returned.sees_text("Our own subject")
