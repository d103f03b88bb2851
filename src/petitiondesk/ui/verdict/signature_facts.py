"""What each signature proves, for whoever wants to know more than the verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from petitiondesk.crypto.certificate import Certificate, check_number
from petitiondesk.crypto.troubles import CmsTrouble, Unfit
from petitiondesk.desk.verdicts.verdict import Signed, Verdict
from petitiondesk.desk.wording import signature_facts as words
from petitiondesk.desk.wording.signature_words import AGAINST_SIGNATURE
from petitiondesk.desk.wording.verdicts import DOUBTS
from petitiondesk.signing.report import Kind, Reason, SignatureReport
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import left_to_right, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.verdict.line import Line
from petitiondesk.ui.verdict.sentence import in_words
from petitiondesk.ui.verdict.time_words import time_in_words


def signature_facts(verdict: Verdict) -> Iterator[Line]:
    """Yield a line for each signature: those inside the file, then those over it."""
    if verdict.asked:
        yield from (_of_word(each) for each in verdict.signatories if each.signer is not None)
    report = verdict.report
    yield from (_of_signature(each) for each in (report.signatures if report else ()))


def _of_word(signed: Signed) -> Line:
    """Tell of what an organisation signed on its own."""
    title = translate("Verdict", "What %1 signed").replace("%1", shown_name(signed.name))
    said = [
        *_three(signed),
        *_against(signed.why),
        *_time(signed),
        *_number(signed.signer, trusted=signed.trusted),
    ]
    return _line(title, said, holds=signed.intact and signed.valid and signed.trusted)


def _of_signature(signature: SignatureReport) -> Line:
    """Tell of a signature over the file itself."""
    signer = signature.signer
    name = shown_name(signer.organisation) if signer else translate("Verdict", "somebody")
    said = [
        *_three(signature),
        *_against(signature.why),
        *_time(signature),
        in_words(words.COVERS[signature.covers].what),
        in_words(words.LATERS[signature.later].what),
        in_words(words.LEVELS[signature.level].what),
        *_number(signer, trusted=signature.trusted),
    ]
    title = in_words(words.KINDS[signature.kind].what, {"name": name})
    holds = signature.intact and signature.valid and signature.trusted
    return _line(title, said, holds=holds, icon=_ICONS[signature.kind])


_ICONS = {Kind.SIGNATURE: "pen", Kind.TIME_STAMP: "clock"}


def _line(title: str, said: Iterable[str], *, holds: bool, icon: str = "pen") -> Line:
    tone = Tone.READY if holds else Tone.ATTENTION
    return Line("\n".join(said), tone, icon if holds else "circle-alert", title=title)


def _three(each: Signed | SignatureReport) -> Iterator[str]:
    """Yield whether it is intact, valid and trusted: three answers, never one."""
    yield in_words(words.INTACT[each.intact].what)
    yield in_words(words.VALID[each.valid].what)
    yield in_words(words.TRUSTED[each.trusted].what)


def _time(each: Signed | SignatureReport) -> Iterator[str]:
    if each.time is not None:
        when = {"time": time_in_words(each.time)}
        yield in_words(words.CLOCKS[each.clock].what, when)


def _number(signer: Certificate | None, *, trusted: bool) -> Iterator[str]:
    """Yield the number of a card that is known already.

    Of another card it is not shown: it would be copied from here instead of being asked for.
    """
    if signer is not None and trusted:
        said = translate("Verdict", "Check number of its card: %1")
        yield said.replace("%1", left_to_right(check_number(signer)))


def _against(why: Iterable[CmsTrouble | Unfit | Reason]) -> Iterator[str]:
    """Yield what speaks against a signature and is not said by the three answers already."""
    for each in why:
        if each not in _SAID:
            message = DOUBTS[each] if isinstance(each, Reason) else AGAINST_SIGNATURE[each]
            yield translate("Verdict", "Against it: %1").replace("%1", in_words(message.what))


_SAID = (Reason.CHANGED, Reason.UNKNOWN_SIGNER, CmsTrouble.CONTENT_CHANGED)
