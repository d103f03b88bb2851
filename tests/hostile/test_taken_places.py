"""Whoever signs in the place of another organisation makes nothing that is judged genuine."""

import msgspec
import pytest

from petitiondesk import resources
from petitiondesk.consent.endorsement import decode_endorsement
from petitiondesk.desk.exporting.exporter import Exporter
from petitiondesk.desk.exporting.order import ExportOrder, Signing
from petitiondesk.desk.verdicts.verdict import Judgement, Objection
from petitiondesk.desk.verdicts.verify_file import Verifier
from petitiondesk.desk.waiting import PATIENT
from petitiondesk.signing.inspecting import inspect_file
from petitiondesk.signing.pdf import sign_pdf
from petitiondesk.signing.pdf.order import SignOrder
from petitiondesk.typesetting.manuscript import StampOrder
from petitiondesk.typesetting.typesetter import Typesetter
from tests.desk.verdicts.examples import CARDS, a_letter, both_said
from tests.fakes.library import the_library
from tests.fakes.watch import SilentWatch
from tests.identities import NOW, crafted, ec_key, harbour, river

LOOK_ALIKE = crafted(key=ec_key(), name="Riv\u0435r Watch")
STRANGER = crafted(key=ec_key(), name="Lantern House")
KNOWN = (*CARDS, LOOK_ALIKE.certificate, STRANGER.certificate)
"""Whom the reader trusts: each of them, as who it is."""


@pytest.fixture(scope="module")
def verifier():
    found = resources.find()
    typesetter = Typesetter(templates=found.templates, assets=found.assets, spare=False)
    yield Verifier(inspect_file, lambda: typesetter, lambda: NOW)
    typesetter.close()


@pytest.fixture(scope="module")
def sealed(verifier, tmp_path_factory):
    """A letter that all endorsed and Harbour Aid sealed, with a place for River Watch."""
    order = ExportOrder(
        folder=tmp_path_factory.mktemp("sealed"),
        languages=("en",),
        formats=("pdf",),
        endorsements=tuple(map(decode_endorsement, both_said())),
        signing=Signing(harbour(), NOW),
        places=("signing_2",),
    )
    library = msgspec.structs.replace(the_library(), today=NOW.date)
    exporter = Exporter(library, verifier._typesetter(), None, verifier)
    (made,) = exporter.export(a_letter(), order, SilentWatch()).files
    return made.path.read_bytes()


@pytest.fixture
def signed(sealed, verifier, tmp_path):
    def by(key):
        look = StampOrder(name=key.certificate.organisation, at=NOW, language="en")
        stamp = verifier._typesetter().stamp(look).result(60)
        file = tmp_path / "letter.pdf"
        file.write_bytes(
            sign_pdf(sealed, key, SignOrder(field="sig-signing_2", at=NOW, stamp=stamp))
        )
        return verifier.verify(file, KNOWN, PATIENT)

    return by


def test_whose_place_it_is_may_sign_there(signed):
    assert signed(river()).judgement is Judgement.GENUINE


@pytest.mark.parametrize("key", [harbour(), LOOK_ALIKE, STRANGER], ids=["list", "look", "stranger"])
def test_nobody_else_signs_there_however_well_known(signed, key):
    verdict = signed(key)
    assert verdict.judgement is Judgement.DO_NOT_TRUST
    assert [each.objection for each in verdict.reasons] == [Objection.OTHER_KEY]
