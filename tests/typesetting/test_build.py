"""The name of a build is that of everything that decides how a page comes out."""

import pytest

from petitiondesk.typesetting.build import read_build

PANGO = 15012


@pytest.fixture
def folders(tmp_path):
    for name in ("templates/words", "assets/fonts", "assets/law"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "templates/words/en.json").write_text("{}")
    (tmp_path / "assets/fonts/serif.ttf").write_bytes(b"123")
    (tmp_path / "assets/law/parties.json").write_text("{}")
    return tmp_path / "templates", tmp_path / "assets"


def name(folders, *, pango=PANGO, newer=None):
    return read_build(*folders, pango).name(newer or {})


def test_the_same_build_has_the_same_name(folders):
    assert name(folders) == name(folders)
    assert len(name(folders)) == 64


@pytest.mark.parametrize(
    "file", ["templates/words/en.json", "assets/fonts/serif.ttf", "assets/law/parties.json"]
)
def test_a_file_that_changed_makes_another_build(folders, tmp_path, file):
    before = name(folders)
    (tmp_path / file).write_text("another")
    assert name(folders) != before


def test_a_file_of_another_name_makes_another_build(folders, tmp_path):
    before = name(folders)
    (tmp_path / "templates/words/en.json").rename(tmp_path / "templates/words/fr.json")
    assert name(folders) != before


def test_another_library_makes_another_build(folders):
    assert name(folders, pango=PANGO + 1) != name(folders)


def test_newer_law_makes_another_build(folders):
    names = {name(folders), name(folders, newer={"a": b"1"}), name(folders, newer={"a": b"2"})}
    assert len(names) == 3


def test_the_worker_names_its_build(typesetter):
    build = typesetter.build().result(timeout=60)
    assert build == typesetter.build().result(timeout=60)
    assert len(build) == 64
