"""Letters, endorsements and reports to judge."""

import msgspec

from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.desk.agreeing.endorse_letter import EndorseOrder, endorse
from petitiondesk.desk.pages.final_page import final_manuscript
from petitiondesk.desk.verdicts.evidence import Evidence
from petitiondesk.desk.verdicts.files_inside import read_files
from petitiondesk.desk.verdicts.judging import judge
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.edition_file import edition_file
from petitiondesk.letter.letter import Consent, Display, Letter, Signatory
from petitiondesk.letter.values import Block, Text
from petitiondesk.signing.report import Cover, FileKind, FileReport, Look, SignatureReport
from tests.fakes.clock import FixedClock
from tests.identities import NOW, harbour, river
from tests.letters import a_ready_letter

BUILD = "b" * 64
NOTE = b"How to check this letter."


def signatory(number: int, name: str, display: Display = Display.PUBLIC) -> Signatory:
    def block(part: str, words: str = "") -> Block:
        texts = {"en": Text(markup=words)} if words else {}
        return Block(id=f"{part}_{number}", salt=f"{number:032x}", texts=texts)

    return Signatory(
        id=f"signing_{number}",
        salt=f"{number:032x}",
        name=block("name", name),
        representative=block("by"),
        title=block("title"),
        display=display,
    )


def a_letter(*others: Signatory, consent: Consent = Consent.REQUIRED) -> Letter:
    """A letter of Harbour Aid, River Watch, and others."""
    both = (signatory(1, "Harbour Aid"), signatory(2, "River Watch"))
    return msgspec.structs.replace(a_ready_letter(), consent=consent, signatories=(*both, *others))


LETTER = a_letter()


def said(key: HeldKey, name: str, letter: Letter = LETTER, **order) -> bytes:
    """An endorsement of a letter; ``at`` is when."""
    at = order.pop("at", NOW)
    wish = EndorseOrder(name=name, by="Mara Tolland", authority="Director", **order)
    return endorse(letter, wish, key, FixedClock(at)).file


def both_said(letter: Letter = LETTER) -> tuple[bytes, bytes]:
    return said(harbour(), "Harbour Aid", letter), said(river(), "River Watch", letter)


def carried(letter: Letter = LETTER, endorsements=None) -> dict[str, bytes]:
    """The files that travel inside a page of a letter."""
    given = both_said(letter) if endorsements is None else endorsements
    file = edition_file(letter, Audience.PUBLIC, language="en", build=BUILD)
    manuscript = final_manuscript(file, given, (), NOTE)
    return {each.name: each.data for each in manuscript.attachments}


CARDS = (harbour().certificate, river().certificate)


def a_seal(**changed) -> SignatureReport:
    good = SignatureReport(
        field="sig-exporter",
        signer=harbour().certificate,
        intact=True,
        valid=True,
        trusted=True,
        time=NOW,
        claimed=NOW,
        look=Look(drawings=(b"Harbour Aid",)),
        covers=Cover.WHOLE_FILE,
        certifies=True,
    )
    return msgspec.structs.replace(good, **changed)


def a_report(files=None, *, signatures=None, **changed) -> FileReport:
    return FileReport(
        kind=FileKind.PDF,
        signatures=(a_seal(),) if signatures is None else signatures,
        attachments=carried() if files is None else files,
        **changed,
    )


def judged(report: FileReport, cards=CARDS, **changed):
    inside = read_files(report.attachments, cards)
    evidence = Evidence(report=report, inside=inside, trusted=cards, today=NOW.date())
    return judge(msgspec.structs.replace(evidence, **changed))
