"""Each signature shows whose it is and when it was made, in the language of the page; no more."""

import msgspec
import pytest

from petitiondesk.desk.verdicts.compare_looks import LookComparer
from petitiondesk.desk.waiting import PATIENT
from petitiondesk.letter.edition_file import decode_edition
from petitiondesk.signing.report import FileKind, Kind, Look
from tests.desk.verdicts.examples import a_report, a_seal, carried
from tests.fakes.typesetter import FakeTypesetter
from tests.identities import NOW, crafted

EDITION = decode_edition(carried()["edition.json"])
ON_A_LINE = Look(drawings=(b"Harbour Aid", b"Harbour Aid"), words="Harbour Aid")
NAME = b"Harbour Aid"


class Orders(FakeTypesetter):
    """Remembers what was to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.orders, self.exactly = [], []

    def shows(self, order, untrusted, *, exactly=False):
        self.orders.append(order)
        self.exactly.append(exactly)
        return super().shows(order, untrusted)


def strange(*signatures, typesetter=None, **changed):
    report = msgspec.structs.replace(a_report(signatures=signatures), **changed)
    return LookComparer(typesetter or FakeTypesetter()).strange(report, EDITION, PATIENT)


def on_a_line(**changed):
    return a_seal(look=msgspec.structs.replace(ON_A_LINE, **changed))


def in_word(*signatures, lines=("line",)):
    return strange(*signatures, kind=FileKind.DOCX, lines=lines)


def test_a_stamp_of_the_name_on_the_card_is_as_it_should_be():
    typesetter = Orders()
    assert strange(a_seal(), a_seal(field="sig-signing_1"), typesetter=typesetter) == ()
    assert {(each.name, each.at, each.language) for each in typesetter.orders} == {
        ("Harbour Aid", NOW, "en")
    }


@pytest.mark.parametrize(
    "look",
    [None, Look(), Look(drawings=(b"River Watch",)), Look(drawings=(NAME, NAME))],
    ids=["nothing", "another", "other words", "two"],
)
def test_a_stamp_that_shows_anything_else_is_strange(look):
    assert strange(a_seal(), a_seal(look=look)) == (a_seal(look=look),)


def test_a_stamp_shows_the_card_and_not_the_place_it_stands_in():
    other = a_seal(signer=crafted(name="Lantern House").certificate, field="sig-signing_1")
    assert strange(other) == (other,)


def test_a_time_that_an_authority_says_is_not_the_one_on_the_stamp():
    typesetter = Orders()
    strange(a_seal(time=NOW.replace(year=2027)), typesetter=typesetter)
    assert [each.at for each in typesetter.orders] == [NOW]
    assert strange(a_seal(claimed=None))


@pytest.mark.parametrize(("build", "exactly"), [(EDITION.build, True), ("c" * 64, False)])
def test_a_seal_of_this_build_is_exactly_the_same(build, exactly):
    typesetter = Orders()
    typesetter.build_name = build
    strange(a_seal(), a_seal(field="sig-signing_1"), typesetter=typesetter)
    assert typesetter.exactly == [exactly, False]


def test_nothing_is_to_be_seen_of_a_time_stamp():
    stamp = a_seal(kind=Kind.TIME_STAMP, claimed=None)
    assert strange(a_seal(), msgspec.structs.replace(stamp, look=None)) == ()
    assert strange(a_seal(), stamp) == (stamp,)


def test_in_word_the_seal_alone_is_on_the_line():
    assert in_word(on_a_line(), a_seal(look=None)) == ()
    assert in_word(on_a_line(), on_a_line()) == (on_a_line(),)


@pytest.mark.parametrize(
    "changed",
    [
        {"words": "River Watch"},
        {"words": ""},
        {"drawings": (NAME,)},
        {"drawings": (b"River Watch", NAME)},
        {"drawings": (NAME, b"River Watch")},
    ],
)
def test_a_line_that_shows_anything_else_is_strange(changed):
    assert in_word(on_a_line(**changed)) == (on_a_line(**changed),)


def test_a_line_without_a_look_and_a_look_without_a_line_are_strange():
    assert in_word(on_a_line(), lines=()) == (on_a_line(),)
    assert in_word(a_seal(look=Look())) == (a_seal(look=Look()),)
