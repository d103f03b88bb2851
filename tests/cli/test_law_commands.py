"""The law data at the terminal: what is found, how a state stands, and what that rests on."""

import pytest

from tests.cli.programs import run

STATUS = ["state", "treaty", "on", "status", "since", "as_of", "level", "source"]


def law(*arguments):
    return run("law", *arguments)


@pytest.mark.parametrize(
    ("state", "treaty", "on", "status", "since"),
    [
        ("UKR", "ROME", "2024-12-31", "signatory", "2000-01-20"),
        ("UKR", "ROME", "2025-01-01", "party", "2025-01-01"),
        ("prk", "ilo_c29", "2024-12-18", "not_member", ""),
    ],
)
def test_the_status_of_a_state_is_told_to_programs(state, treaty, on, status, since):
    answer = law("status", state, treaty, "--on", on, "--json")
    assert answer.code == 0
    assert list(answer.json) == STATUS
    assert (answer.json["on"], answer.json["status"], answer.json["since"]) == (on, status, since)
    assert answer.json["level"] in "ABCD"


def test_the_status_is_told_to_people_with_its_proof_and_its_age():
    said = law("status", "CHN", "ICCPR", "--on", "2006-11-20").out
    assert "Signed only, on 1998-10-05." in said
    assert "[A: Two data sets agree. As of 2022-08-25." in said


def test_a_declaration_that_was_withdrawn_is_told_with_the_status():
    assert "Withdrawn from 2026-02-03." in law("status", "BGD", "CAT").out


def test_a_declaration_that_was_not_made_yet_is_not_told():
    assert "Art. 124" not in law("status", "UKR", "ROME", "--on", "2022-03-01").out
    assert "Art. 124" in law("status", "UKR", "ROME", "--on", "2025-03-01").out


def test_an_acceptance_of_the_court_is_told_for_days_before_it_was_made():
    said = law("status", "UKR", "ROME", "--on", "2013-12-01").out
    assert "from 21 November 2013 to 22 February 2014" in said
    assert "from 20 February 2014 on" not in said


def test_where_a_treaty_is_in_force_in_a_part_of_a_state_both_are_told():
    said = law("status", "CHN", "ICCPR").out
    assert "Signed only, on 1998-10-05." in said
    assert "In force in Hong Kong since 1997-07-01." in said
    assert "In force in Macao since 1999-12-20." in said
    assert "Not extended to Hong Kong." in law("status", "CHN", "REFUGEE1951").out


def test_a_part_of_a_state_is_asked_for_like_a_state():
    answer = law("status", "hkg", "iccpr", "--on", "2024-01-01", "--json")
    assert list(answer.json) == STATUS
    assert (answer.json["state"], answer.json["status"]) == ("HKG", "applied")
    shown = law("show", "iccpr.7", "--state", "CHN", "--json").json
    assert [each["state"] for each in shown["standing"]["territories"]] == ["HKG", "MAC"]


def test_a_state_that_has_ratified_and_waits_is_not_said_to_have_only_signed():
    said = law("status", "THA", "ICPPED", "--on", "2024-05-31").out
    assert "Ratified, and not yet in force then. The treaty binds it from 2024-06-13." in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["status", "UKRAINE", "ROME"], "These come closest: UKR"),
        (["status", "UKR", "torture"], "CAT"),
        (["status", "UKR", "ROME", "--on", "2024-13-01"], "this is not a day"),
        (["status", "UKR", "ROME", "--on", "yesterday"], "this is not a day"),
        (["show", "gc3.109"], "gc3.109.1"),
        (["search", "torture", "--state", "XYZ"], "does not have this state"),
        (["search", "--person", "king"], "invalid choice"),
    ],
)
def test_what_is_not_known_is_refused_in_words_with_what_comes_closest(arguments, said):
    answer = law(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def test_a_refusal_is_one_json_object_too():
    answer = law("status", "XXX", "ROME", "--json")
    assert answer.code == 2
    assert answer.json["findings"][0]["rule"] == "failure.no_such_state"


def test_a_search_finds_rules_with_their_proof():
    answer = law("search", "prisoners", "of", "war", "sick", "--json")
    found = answer.json["provisions"]
    assert {each["id"] for each in found} == {"gc3.109.1", "gc3.109.3"}
    assert found[0]["proof"]["level"] == "text_matched"
    assert found[0]["standing"] is None


def test_a_search_for_a_state_shows_first_what_binds_it():
    asked = ("search", "non-refoulement", "--state", "PRK", "--on", "2024-12-18", "--json")
    found = law(*asked).json["provisions"]
    binds = [each["standing"]["binds"] for each in found]
    assert binds == sorted(binds, reverse=True)
    told = {each["id"]: each["standing"] for each in found}
    assert told["cat.3.1"]["participation"]["status"] == "not_party"
    assert told["iccpr.7"]["binds"]
    assert "th2565.13" not in told


def test_rules_are_browsed_by_theme_and_by_person():
    found = law("search", "--theme", "wounded", "--person", "prisoner_of_war").out
    assert [line.split()[0] for line in found.splitlines()] == ["gc3.109.1", "gc3.109.3"]
    assert all(line.endswith("[text matched]") for line in found.splitlines())


def test_where_no_rule_has_all_words_those_with_some_are_named_as_such():
    answer = law("search", "wounded", "prisoners", "banana")
    assert "gc3.109.3" in answer.out
    assert "These have some of them." in answer.err
    told = law("search", "wounded", "prisoners", "banana", "--json").json
    assert told["provisions"] == []
    assert "gc3.109.3" in {each["id"] for each in told["nearest"]}


def test_where_nothing_is_found_the_themes_are_named():
    answer = law("search", "banana")
    assert (answer.code, answer.out) == (0, "")
    assert "non-refoulement" in answer.err


def test_a_rule_is_shown_as_our_words_with_all_that_is_known_of_it():
    said = law("show", "gc3.118.1", "--state", "KOR", "--on", "2025-01-23").out
    assert "In our words, not a quotation:" in said
    assert "Party since 1967-02-16." in said
    assert "Declaration on GC III Art. 118(1)" in said
    assert "Much the same as custom: cihl.r128" in said
    assert "not legal advice" in said


def test_a_rule_is_shown_to_programs():
    shown = law("show", "ref51.33.1", "--json").json
    assert shown["limited_by"] == ["ref51.33.2"]
    assert shown["duty_on"] == ["returning"]
    assert shown["full_citation"].endswith("Art. 33(1)")
    assert shown["instrument_proof"]["level"]
