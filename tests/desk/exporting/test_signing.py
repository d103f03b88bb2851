"""Signed exports, with the real engines: what is written is what whoever checks it finds."""

import json
import zipfile
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest

from petitiondesk.consent.endorsement import decode_endorsement
from petitiondesk.crypto.errors import CertificateExpiredError
from petitiondesk.crypto.revocation import Revocation
from petitiondesk.desk.errors import CancelledError, NobodyAskedError, NotGenuineError
from petitiondesk.desk.exporting.exporter import Exporter
from petitiondesk.desk.exporting.order import ExportOrder, Signing, Stage
from petitiondesk.desk.identities.signing_means import Means
from petitiondesk.desk.verdicts.verdict import Judgement, Page, Presence, Verdict
from petitiondesk.desk.verdicts.verify_file import Verifier
from petitiondesk.desk.waiting import PATIENT
from petitiondesk.letter.letter import Consent, Display
from petitiondesk.signing.errors import TimeServerSilentError, TimeServerWrongError
from petitiondesk.signing.inspecting import inspect_file
from petitiondesk.signing.question import Question
from petitiondesk.signing.report import FileKind
from tests.desk.verdicts.examples import CARDS, a_letter, both_said, said, signatory
from tests.fakes.library import the_library
from tests.fakes.watch import CancellingWatch, SilentWatch
from tests.identities import NOW, YEAR, crafted, harbour
from tests.letters import a_ready_letter
from tests.signing.clocks import CLOCKS, Clock, ForgingClock, SilentClock, StuckClock

SIGNING = Signing(harbour(), NOW)


@pytest.fixture
def verifier(typesetter):
    return Verifier(inspect_file, lambda: typesetter, lambda: NOW)


def today():
    return msgspec.structs.replace(the_library(), today=NOW.date)


@pytest.fixture
def export(typesetter, verifier, tmp_path):
    def run(letter, *, watch=None, judge=verifier, **order):
        wanted = ExportOrder(folder=tmp_path, languages=("en",), **{"signing": SIGNING, **order})
        exporter = Exporter(today(), typesetter, None, judge)
        return exporter.export(letter, wanted, watch or SilentWatch())

    return run


def endorsed(*files):
    return tuple(map(decode_endorsement, files))


def test_a_letter_that_all_agreed_to_is_genuine_in_both_formats(export, verifier):
    result = export(a_letter(), endorsements=endorsed(*both_said()))
    assert not result.draft
    for made in result.files:
        verdict = verifier.verify(made.path, CARDS, PATIENT)
        assert (verdict.judgement, verdict.page) == (Judgement.GENUINE, Page.SAME_BYTES)
        assert (verdict.agreed, verdict.total) == (2, 2)


def test_who_does_not_know_the_cards_is_told_so(export, verifier):
    made = export(a_letter(), endorsements=endorsed(*both_said()), formats=("pdf",)).files[0]
    verdict = verifier.verify(made.path, (), PATIENT)
    assert verdict.judgement is Judgement.SIGNER_UNKNOWN
    assert {each.presence for each in verdict.signatories} == {Presence.UNKNOWN_KEY}


def test_without_everybody_s_endorsement_nothing_final_leaves_and_who_is_missing_is_told(export):
    result = export(a_letter(), endorsements=endorsed(both_said()[0]), formats=("pdf",))
    assert result.files == ()
    assert [each.rule for each in result.findings if each.where == "signing_2"] == [
        "consent.missing"
    ]


def test_a_draft_leaves_whoever_is_missing_and_nobody_signs_it(export):
    order = {"endorsements": endorsed(*both_said()), "formats": ("pdf",), "draft": True}
    result = export(a_letter(), **order)
    assert result.draft
    assert b"/Type /Sig" not in result.files[0].path.read_bytes()
    assert (result.sums, result.files[0].verdict) == (None, None)


def test_an_endorsement_of_another_text_does_not_count(export):
    other = msgspec.structs.replace(a_letter(), issued="2026-03-01")
    result = export(a_letter(), endorsements=endorsed(*both_said(other)), formats=("pdf",))
    assert {each.rule for each in result.findings} >= {"consent.stale"}
    assert result.files == ()


def test_what_was_written_says_what_whoever_gets_it_will_think(export, tmp_path):
    result = export(a_letter(), endorsements=endorsed(*both_said()))
    assert [each.verdict.judgement for each in result.files] == [Judgement.GENUINE] * 2
    assert result.files[0].verdict.report.attachments == {}
    assert result.sums == tmp_path / "urgent-appeal.sha256"


def test_whoever_cancels_need_not_wait_for_a_silent_server(export, tmp_path):
    timed = Signing(harbour(), NOW, Means(time_server=(clock := StuckClock())))
    word = {"endorsements": endorsed(*both_said()), "signing": timed}
    with pytest.raises(CancelledError):
        export(a_letter(), watch=CancellingWatch(Stage.TIME), **word)
    assert (clock.asked, clock.let_go.is_set()) == (1, False)
    assert list(tmp_path.iterdir()) == []
    clock.let_go.set()


def test_a_server_gives_the_time_and_files_of_authorities_more(export):
    clock, lists = Clock(NOW), (Revocation("crl", CLOCKS.revocations()),)
    levels = []
    for means in (
        Means(),
        Means(time_server=clock),
        Means(time_server=clock, authorities=(CLOCKS.certificate,)),
        Means(time_server=clock, authorities=(CLOCKS.certificate,), revocations=lists),
    ):
        signing = Signing(harbour(), NOW, means)
        made = export(a_ready_letter(), signing=signing, formats=("pdf",), replace=True).files[0]
        levels.append(made.verdict.report.signatures[0].level.value)
    assert levels == ["B-B", "B-B", "B-T", "B-LTA"]


@pytest.mark.parametrize(
    ("clock", "error"),
    [(SilentClock(), TimeServerSilentError), (ForgingClock(NOW), TimeServerWrongError)],
)
def test_a_server_that_is_silent_or_lies_leaves_nothing_behind(export, tmp_path, clock, error):
    signing = Signing(harbour(), NOW, Means(time_server=clock))
    with pytest.raises(error):
        export(a_ready_letter(), signing=signing, formats=("docx", "pdf"))
    assert not list(tmp_path.iterdir())


def test_who_is_not_named_on_the_page_gets_no_place_in_it(export, verifier):
    letter = a_letter(signatory(3, "Hidden Lantern", Display.WITHHELD))
    third = said(crafted(name="Hidden Lantern"), "Hidden Lantern", letter)
    order = {"endorsements": endorsed(*both_said(letter), third), "formats": ("pdf",)}
    made = export(letter, places=("signing_2", "signing_3"), **order).files[0]
    report = verifier.verify(made.path, CARDS, PATIENT).report
    assert report.empty_fields == ("sig-signing_2",)


def test_where_nobody_is_asked_any_key_seals_it(export, verifier):
    made = export(a_ready_letter(), formats=("docx",)).files[0]
    assert verifier.verify(made.path, CARDS, PATIENT).judgement is Judgement.GENUINE


def test_a_withheld_name_is_in_no_byte_of_a_signed_public_edition(export, verifier):
    hidden = signatory(3, "Hidden Lantern", Display.WITHHELD)
    letter = a_letter(hidden)
    third = said(crafted(name="Hidden Lantern"), "Hidden Lantern", letter)
    result = export(letter, endorsements=endorsed(*both_said(letter), third))
    assert not result.draft
    for made in result.files:
        assert not names_in(made.path) & {"Hidden", "Lantern"}
        verdict = verifier.verify(made.path, CARDS, PATIENT)
        assert (verdict.judgement, verdict.withheld) == (Judgement.GENUINE, 1)


def names_in(path: Path) -> set[str]:
    """The words hidden anywhere in a file, unpacked as far as a stranger can unpack it."""
    texts = [path.read_bytes(), *inspect_inside(path).values()]
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as archive:
            texts += [archive.read(name) for name in archive.namelist()]
    found = b" ".join(texts).decode("utf-8", errors="ignore")
    return {word for word in ("Hidden", "Lantern") if word in found}


def inspect_inside(path: Path) -> dict[str, bytes]:
    kind = FileKind.DOCX if path.suffix == ".docx" else FileKind.PDF
    question = Question(kind=kind, untrusted=path.read_bytes(), trusted=(), now=NOW)
    return dict(inspect_file(question).attachments)


def test_the_build_stands_in_the_edition_and_nowhere_else(export, typesetter):
    made = export(a_ready_letter(), formats=("pdf",)).files[0]
    build = typesetter.build().result()
    assert json.loads(inspect_inside(made.path)["edition.json"])["build"] == build
    assert build.encode() not in made.path.read_bytes()


def test_signatories_get_a_place_in_the_file_where_they_want_one(export, verifier):
    letter = a_letter()
    order = {"endorsements": endorsed(*both_said()), "places": ("signing_2",)}
    made = export(letter, formats=("pdf",), **order).files[0]
    report = verifier.verify(made.path, CARDS, PATIENT).report
    assert report.empty_fields == ("sig-signing_2",)


def test_the_same_export_has_the_same_bytes(export, tmp_path):
    first = [made.sha256 for made in export(a_ready_letter()).files]
    again = [made.sha256 for made in export(a_ready_letter(), replace=True).files]
    assert first == again


def test_what_all_agreed_to_is_not_said_to_be_a_draft_until_they_do(export):
    result = export(a_letter(), endorsements=endorsed(*both_said()))
    assert (len(result.files), result.draft) == (2, False)
    assert "consent.pending" not in {finding.rule for finding in result.findings}


def test_sheets_are_made_beside_the_letter_and_signed_by_nobody(export, tmp_path):
    made = export(a_ready_letter(), formats=("pdf", "digest", "press")).files
    assert [each.pages for each in made if each.kind == "digest"] == [1]
    unsigned = [each.path for each in made if b"/Type /Sig" not in each.path.read_bytes()]
    assert [path.name for path in unsigned] == [
        "urgent-appeal.digest.en.pdf",
        "urgent-appeal.press.en.pdf",
        "urgent-appeal.press.en.docx",
    ]
    assert len((tmp_path / "urgent-appeal.sha256").read_text().splitlines()) == 4


@pytest.mark.parametrize("name", ["საქართველო", "日本人権"])
def test_whose_name_no_typeface_shows_may_seal_all_the_same(export, name):
    made = export(a_ready_letter(), signing=Signing(crafted(name=name), NOW)).files
    assert [each.verdict.page for each in made] == [Page.SAME_BYTES] * 2


def test_an_expired_certificate_exports_nothing(export, tmp_path):
    old = Signing(crafted(until=NOW - YEAR / 2), NOW)
    with pytest.raises(CertificateExpiredError):
        export(a_ready_letter(), signing=old)
    assert not list(tmp_path.iterdir())


class Doubting:
    """Judges the files of a run as changed."""

    def for_one_run(self):
        changed = Verdict(judgement=Judgement.DO_NOT_TRUST)
        return nullcontext(SimpleNamespace(verify=lambda *_, **__: changed))


def test_what_is_not_judged_genuine_gets_no_name(export, tmp_path):
    with pytest.raises(NotGenuineError):
        export(a_ready_letter(), judge=Doubting(), formats=("pdf",))
    assert not list(tmp_path.iterdir())


def test_from_the_first_signature_on_it_is_not_cancelled(export):
    class Late(SilentWatch):
        stage = None

        def report(self, progress):
            self.stage = progress.stage

        def cancelled(self):
            return self.stage not in (None, Stage.CHECK, Stage.TYPESET)

    assert export(a_ready_letter(), watch=Late(), formats=("docx",)).files


def test_a_letter_whose_lead_is_asked_alone_carries_no_endorsement(export):
    letter = a_letter(consent=Consent.NONE)
    one = msgspec.structs.replace(letter, signatories=letter.signatories[:1])
    made = export(one, formats=("pdf",)).files[0]
    assert set(inspect_inside(made.path)) == {"edition.json", "how-to-check.txt"}


OF_OTHERS = {
    "an endorsement": {"endorsements": endorsed(both_said()[0])},
    "a place": {"places": ("signing_1",)},
}


@pytest.mark.parametrize("others", OF_OTHERS.values(), ids=OF_OTHERS)
def test_a_letter_that_asks_nobody_takes_nothing_of_others(export, tmp_path, others):
    letter = a_letter(consent=Consent.NONE)
    with pytest.raises(NobodyAskedError):
        export(letter, signing=Signing(crafted(name="Secretariat"), NOW), **others)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("others", OF_OTHERS.values(), ids=OF_OTHERS)
def test_a_draft_takes_nothing_of_others_and_is_made(export, others):
    assert export(a_letter(consent=Consent.NONE), draft=True, formats=("pdf",), **others).files


def test_only_what_is_signed_is_counted_as_signed(export):
    told = []

    class Listening(SilentWatch):
        def report(self, progress):
            told.append((progress.stage, progress.done, progress.total))

    export(a_ready_letter(), formats=("pdf", "digest", "press"), watch=Listening())
    assert [each for each in told if each[0] is Stage.SIGN] == [(Stage.SIGN, 0, 1)]


def test_nothing_is_signed_that_nobody_would_judge(export, tmp_path):
    with pytest.raises(TypeError, match="verifier"):
        export(a_letter(), judge=None, endorsements=endorsed(*both_said()))
    assert list(tmp_path.iterdir()) == []
