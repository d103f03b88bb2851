"""What the documentation says of the search for names is what the tests measure."""

from pathlib import Path

from petitiondesk.protection.tables import given_names
from tests.protection.corpus import names, relatives_of
from tests.protection.hiding_places import hidden, missed
from tests.protection.test_figures import FOUND, PARTS

PAGE = (Path(__file__).parents[2] / "docs" / "protection.md").read_text(encoding="utf-8")


def test_the_page_counts_the_writings_as_they_are():
    everybody = [name for part in PARTS for name in names(part)]
    writings = sum(len(name.variants) for name in everybody)
    assert f"{writings:,} writings of {len(everybody)} invented names" in PAGE


def test_the_page_counts_the_relatives_as_they_are():
    entries = [name.entry for part in PARTS for name in names(part)]
    relatives = sum(1 for entry in entries for _ in relatives_of(entry))
    assert f"none of {relatives:,} names of relatives" in PAGE


def test_the_page_promises_what_is_asserted():
    assert f"{FOUND:.0%}".removesuffix("%") + " in a hundred of each part" in " ".join(PAGE.split())


def test_the_page_counts_the_given_names_as_they_are():
    assert f"forms of {len(given_names.cyrillic())} given names" in " ".join(PAGE.split())


def test_the_page_counts_the_places_as_they_are():
    places = sum(len(group.rows) for group in hidden().groups)
    lost = sum(len(missed(group)) for group in hidden().groups)
    assert f"Of {places} places" in PAGE
    assert f"finds {places - lost} now" in PAGE


def test_the_page_names_where_the_tables_are():
    assert (Path(__file__).parents[2] / "src/petitiondesk/protection/tables").is_dir()
    assert "src/petitiondesk/protection/tables" in PAGE
