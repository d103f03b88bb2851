"""A file that somebody else exported is judged, signed, and judged again before it has its name."""

import msgspec
import pytest

from petitiondesk.consent.endorsement import decode_endorsement
from petitiondesk.crypto.errors import CertificateExpiredError
from petitiondesk.desk.errors import (
    CancelledError,
    ChosenPlaceError,
    FileUntrustedError,
    NotGenuineError,
    OtherIdentityError,
    OutputError,
    PlaceOfAnotherError,
    SignedAlreadyError,
)
from petitiondesk.desk.exporting.exporter import Exporter
from petitiondesk.desk.exporting.order import ExportOrder, Signing, Stage
from petitiondesk.desk.identities.signing_means import Means
from petitiondesk.desk.sign_file import FileOrder, FileSigner, Place, place_for, suggested_name
from petitiondesk.desk.verdicts.verdict import Judgement, Verdict
from petitiondesk.desk.verdicts.verify_file import Verifier
from petitiondesk.desk.waiting import PATIENT
from petitiondesk.desk.wording.failures import words_for_error
from petitiondesk.signing.errors import FieldTakenError, TimeServerSilentError
from petitiondesk.signing.inspecting import inspect_file
from petitiondesk.signing.report import FileKind, FileReport
from tests.desk.verdicts.examples import CARDS, a_letter, both_said
from tests.fakes.library import the_library
from tests.fakes.watch import CancellingWatch, SilentWatch
from tests.identities import NOW, YEAR, crafted, ec_key, harbour, river
from tests.signing.clocks import SilentClock, StuckClock

RIVER = Signing(river(), NOW)


@pytest.fixture(scope="module")
def verifier(typesetter):
    return Verifier(inspect_file, lambda: typesetter, lambda: NOW)


@pytest.fixture(scope="module")
def signer(typesetter, verifier):
    return FileSigner(verifier, lambda: typesetter)


@pytest.fixture(scope="module")
def exported(tmp_path_factory, typesetter, verifier):
    """A letter that Harbour Aid sealed, with a place for River Watch."""
    folder = tmp_path_factory.mktemp("exported")
    library = msgspec.structs.replace(the_library(), today=NOW.date)
    order = ExportOrder(
        folder=folder,
        languages=("en",),
        endorsements=tuple(map(decode_endorsement, both_said())),
        signing=Signing(harbour(), NOW),
        places=("signing_2",),
    )
    exporter = Exporter(library, typesetter, verifier=verifier)
    exporter.export(a_letter(), order, SilentWatch())
    return folder


@pytest.fixture(params=["pdf", "docx"])
def received(request, exported, tmp_path):
    return copied(exported, tmp_path, request.param)


@pytest.fixture
def received_pdf(exported, tmp_path):
    return copied(exported, tmp_path, "pdf")


def copied(folder, to, suffix):
    copy = to / f"letter.{suffix}"
    copy.write_bytes((folder / f"urgent-appeal.en.{suffix}").read_bytes())
    return copy


def order(path, **changed):
    told = {"path": path, "out": path.with_name(f"out{path.suffix}"), "signing": RIVER}
    return FileOrder(**told | {"known": CARDS} | changed)


def test_what_is_to_be_signed_is_shown_before(signer, received_pdf):
    found = signer.look(received_pdf, CARDS, PATIENT)
    assert (found.trusted, found.subject) == (True, "No return of asylum seekers to danger")
    assert found.places == (Place("sig-signing_2", "River Watch"),)
    assert found.verdict.judgement is Judgement.GENUINE


def test_a_second_organisation_signs_and_the_first_stays_valid(signer, verifier, received):
    signed = signer.sign(order(received), SilentWatch())
    assert signed.verdict.judgement is Judgement.GENUINE
    report = verifier.verify(signed.path, CARDS, PATIENT).report
    who = {each.signer.organisation for each in report.signatures}
    assert (len(report.signatures), who) == (2, {"Harbour Aid", "River Watch"})


def test_what_is_seen_of_a_second_signature_stands_in_its_place(signer, received_pdf):
    before = received_pdf.read_bytes()
    signed = signer.sign(order(received_pdf), SilentWatch())
    added = signed.path.read_bytes()[len(before) :]
    assert b"/Stamp" in added


def test_the_stamp_names_whose_card_it_is(verifier, typesetter, received_pdf):
    class Listening:
        def stamp(self, look):
            self.look = look
            return typesetter.stamp(look)

    heard = Listening()
    FileSigner(verifier, lambda: heard).sign(order(received_pdf), SilentWatch())
    assert (heard.look.name, heard.look.language) == ("River Watch", "en")


@pytest.mark.parametrize("name", ["Harbour Aid", "Lantern House", "Riv\u0435r Watch"])
@pytest.mark.parametrize("field", ["sig-signing_2", "sig-dts"])
def test_nobody_chooses_the_place_of_another(signer, received_pdf, name, field):
    wish = order(received_pdf, signing=Signing(crafted(name=name), NOW), field=field)
    with pytest.raises(ChosenPlaceError) as error:
        signer.sign(wish, SilentWatch())
    assert "is not for your organisation" in words_for_error(error.value).what
    assert list(received_pdf.parent.iterdir()) == [received_pdf]


def test_a_file_may_take_the_place_of_what_it_was(signer, received):
    before = received.read_bytes()
    signer.sign(order(received, out=received), SilentWatch())
    assert received.read_bytes() != before
    assert list(received.parent.iterdir()) == [received]


def test_a_changed_file_is_not_signed(signer, received_pdf):
    content = bytearray(received_pdf.read_bytes())
    content[len(content) // 3] ^= 1
    received_pdf.write_bytes(bytes(content))
    assert not signer.look(received_pdf, CARDS, PATIENT).trusted
    with pytest.raises(FileUntrustedError):
        signer.sign(order(received_pdf), SilentWatch())
    assert list(received_pdf.parent.iterdir()) == [received_pdf]


def test_what_nobody_signed_yet_is_not_signed(signer, tmp_path):
    path = tmp_path / "strange.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    with pytest.raises(FileUntrustedError):
        signer.sign(order(path), SilentWatch())


@pytest.mark.parametrize("field", ["", "sig-signing_2"])
def test_who_signed_already_is_told_so(signer, received, field):
    once = signer.sign(order(received), SilentWatch()).path
    with pytest.raises(SignedAlreadyError) as error:
        signer.sign(order(once, out=once.with_name("twice"), field=field), SilentWatch())
    assert "you have signed this file already" in words_for_error(error.value).what
    assert not once.with_name("twice").exists()


def test_a_place_that_was_signed_is_not_signed_again(signer, received_pdf):
    with pytest.raises(FieldTakenError):
        signer.sign(order(received_pdf, field="sig-exporter"), SilentWatch())


OLD = Signing(crafted(name="River Watch", until=NOW - YEAR / 2), NOW)
UNTIMED = Signing(river(), NOW, Means(time_server=SilentClock()))


@pytest.mark.parametrize(
    ("signing", "error"), [(OLD, CertificateExpiredError), (UNTIMED, TimeServerSilentError)]
)
def test_a_signature_that_fails_leaves_nothing_behind(signer, received_pdf, signing, error):
    with pytest.raises(error):
        signer.sign(order(received_pdf, signing=signing), SilentWatch())
    assert list(received_pdf.parent.iterdir()) == [received_pdf]


def test_it_is_cancelled_before_the_signature(signer, received_pdf):
    with pytest.raises(CancelledError):
        signer.sign(order(received_pdf), CancellingWatch(Stage.CHECK))
    assert list(received_pdf.parent.iterdir()) == [received_pdf]


def test_whoever_cancels_need_not_wait_for_a_silent_time_server(signer, received_pdf):
    timed = Signing(river(), NOW, Means(time_server=(clock := StuckClock())))
    with pytest.raises(CancelledError):
        signer.sign(order(received_pdf, signing=timed), CancellingWatch(Stage.TIME))
    assert (clock.asked, clock.let_go.is_set()) == (1, False)
    assert list(received_pdf.parent.iterdir()) == [received_pdf]
    clock.let_go.set()


def test_an_existing_file_is_not_replaced_unasked(signer, received):
    there = received.with_name(f"out{received.suffix}")
    there.write_bytes(b"old")
    with pytest.raises(OutputError):
        signer.sign(order(received), SilentWatch())
    assert there.read_bytes() == b"old"


class Forgetful:
    """Judges everything as genuine, and sees nobody's signature."""

    def verify(self, path, known, asker, *, clocks=()):
        return Verdict(
            judgement=Judgement.GENUINE,
            sha256=self.verdicts.verify(path, known, asker).sha256,
            report=FileReport(kind=FileKind.DOCX),
        )


def test_who_agreed_with_another_identity_is_told_so_and_signs_nothing(signer, received):
    again = Signing(crafted(key=ec_key(), name="RIVER  Watch"), NOW)
    with pytest.raises(OtherIdentityError) as error:
        signer.sign(order(received, signing=again, known=CARDS[:1]), SilentWatch())
    assert "another card endorsed this text under the name" in words_for_error(error.value).what
    assert list(received.parent.iterdir()) == [received]


def test_what_was_written_without_the_signature_gets_no_name(verifier, exported, tmp_path):
    path, judge = copied(exported, tmp_path, "docx"), Forgetful()
    judge.verdicts = verifier
    with pytest.raises(NotGenuineError):
        FileSigner(judge, None).sign(order(path), SilentWatch())
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("names", "chosen"),
    [(("A", "River  watch"), "f1"), (("A",), None), (("A", "B"), None), ((), None), (("",), None)],
)
def test_an_organisation_is_shown_to_the_place_of_its_name(names, chosen):
    places = [Place(f"f{number}", name) for number, name in enumerate(names)]
    found = place_for(river(), places)
    assert (found.field if found else None) == chosen


def test_a_place_is_known_by_its_name_in_every_language_of_the_letter():
    place = Place("f", "리버 워치", ("River Watch", "Рівер Вотч"))
    assert place_for(river(), [place]) == place
    assert place_for(harbour(), [place]) is None


def test_the_only_place_is_not_taken_for_another(signer, received_pdf):
    stranger = Signing(crafted(name="Lantern House"), NOW)
    with pytest.raises(PlaceOfAnotherError):
        signer.sign(order(received_pdf, signing=stranger), SilentWatch())
    assert list(received_pdf.parent.iterdir()) == [received_pdf]


def test_a_signed_file_is_called_so_once(tmp_path):
    assert suggested_name(tmp_path / "HA-1.en.pdf") == "HA-1.en.signed.pdf"
    assert suggested_name(tmp_path / "HA-1.en.signed.pdf") == "HA-1.en.signed.pdf"
