"""Checking a file from anywhere: a PDF, a DOCX, an endorsement or a letter file.

Nothing of the file is believed before it was proved, and nothing of it is shown.
"""

from __future__ import annotations

import datetime as dt
import enum
import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.errors import FileUncheckedError
from petitiondesk.desk.ports import Clock, Typesetter
from petitiondesk.desk.verdicts.compare_looks import LookComparer
from petitiondesk.desk.verdicts.compare_page import PageComparer
from petitiondesk.desk.verdicts.evidence import Evidence
from petitiondesk.desk.verdicts.files_inside import read_files, read_said
from petitiondesk.desk.verdicts.judging import judge, judge_endorsement
from petitiondesk.desk.verdicts.verdict import Judgement, Objection, Reason, Verdict
from petitiondesk.desk.waiting import Asker, go_on
from petitiondesk.desk.whole_file import read_limited
from petitiondesk.letter.codec import decode as decode_letter
from petitiondesk.letter.errors import LetterFileError
from petitiondesk.signing.inspecting import FILE_LIMIT, inspect_file
from petitiondesk.signing.inspections import Inspect, inspections
from petitiondesk.signing.question import Question
from petitiondesk.signing.report import Fault, FileKind
from petitiondesk.typesetting.errors import TypesettingError

_KINDS: Final = {b"%PDF-": FileKind.PDF, b"PK": FileKind.DOCX}

_SUFFIXES: Final = (".pdf", ".docx", ".p7s", ".letter")
"""What the names of files end in that are checked here."""

_SETTLED: Final = (Judgement.DO_NOT_TRUST, Judgement.NOT_OURS)
"""What no page would change."""


class Stage(enum.Enum):
    """What is being done to a file, in this order."""

    READ = "read"
    SIGNATURES = "signatures"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Known:
    """Whom a check believes.

    Attributes:
        cards: of organisations, each for the one that it names.
        authorities: for every name they vouch for.
        clocks: for the time that they say it is.
    """

    cards: tuple[Certificate, ...]
    authorities: tuple[Certificate, ...]
    clocks: tuple[Certificate, ...]

    @property
    def anchors(self) -> tuple[Certificate, ...]:
        """What a signature may rest on."""
        return (*self.cards, *self.authorities)


Several = Callable[[], AbstractContextManager[Inspect]]
"""Gives what takes the files of one run apart, for as long as its ``with`` block lasts."""


class Verifier:
    """Checks files.

    Args:
        inspect: takes a file apart, in a process of its own.
        typesetter: gives what sets pages once more; asked for only when that is needed.
        now: tells the present moment, aware of its time zone.
        several: gives what takes many files apart; without it, each is as if it were alone.
    """

    def __init__(
        self,
        inspect: Inspect,
        typesetter: Callable[[], Typesetter],
        now: Callable[[], dt.datetime],
        *,
        several: Several | None = None,
    ) -> None:
        self._inspect = inspect
        self._typesetter = typesetter
        self._now = now
        self._several = several or (lambda: nullcontext(inspect))

    @contextmanager
    def for_one_run(self) -> Iterator[Verifier]:
        """Yield what checks the files of one run, each as it would be checked alone."""
        with self._several() as inspect:
            yield Verifier(inspect, self._typesetter, self._now)

    def verify(
        self,
        path: Path,
        trusted: Sequence[Certificate],
        asker: Asker,
        *,
        authorities: Sequence[Certificate] = (),
        clocks: Sequence[Certificate] = (),
        told: Callable[[Stage], object] = lambda _stage: None,
    ) -> Verdict:
        """Say what to think of a file.

        Args:
            path: the file.
            trusted: cards that the user handed over or has verified: each speaks for itself alone,
                and one that could vouch for others for nobody.
            asker: waits, and may cancel.
            authorities: certificates of those who are believed for every name they vouch for.
            clocks: certificates of those whose time-stamps are believed.
            told: hears what is being done.

        Raises:
            InputError: the file cannot be read.
            CancelledError: the asker cancelled.
            FileUncheckedError: the page could not be set again to be compared.
        """
        told(Stage.READ)
        untrusted = read_limited(path, FILE_LIMIT)
        go_on(asker)
        if len(untrusted) > FILE_LIMIT:
            return _refused(Objection.FILE_FAULT, Fault.TOO_LARGE.value)
        told(Stage.SIGNATURES)
        known = Known(
            cards=tuple(each for each in trusted if not each.authority),
            authorities=tuple(authorities),
            clocks=tuple(clocks),
        )
        try:
            verdict = self._judged(untrusted, known, asker, told)
        except TypesettingError as cause:
            raise FileUncheckedError from cause
        if verdict is None:
            verdict = _of_no_kind(path)
        return replace(verdict, sha256=hashlib.sha256(untrusted).hexdigest())

    def _judged(
        self,
        untrusted: bytes,
        known: Known,
        asker: Asker,
        told: Callable[[Stage], object],
    ) -> Verdict | None:
        """Return what to think of the bytes of a file; None where they are of no kind of ours."""
        for head, kind in _KINDS.items():
            if untrusted.startswith(head):
                question = Question(
                    kind=kind,
                    untrusted=untrusted,
                    trusted=tuple(each.der for each in known.anchors),
                    now=self._now(),
                    clocks=tuple(each.der for each in known.clocks),
                )
                return self._page(question, known, asker, told)
        if untrusted.lstrip()[:1] == b"{":
            return _letter(untrusted)
        return self._endorsement(untrusted, known)

    def _page(
        self,
        question: Question,
        known: Known,
        asker: Asker,
        told: Callable[[Stage], object],
    ) -> Verdict:
        report = self._inspect(question, given_up=asker.cancelled)
        go_on(asker)
        inside = read_files(report.attachments, known.anchors)
        evidence = Evidence(
            report=report, inside=inside, trusted=known.cards, today=question.now.date()
        )
        verdict = judge(evidence)
        if inside.edition is None or verdict.judgement in _SETTLED:
            return verdict
        told(Stage.PAGE)
        typesetter = self._typesetter()
        page = PageComparer(typesetter).compare(
            report, question.untrusted, inside.edition, inside, asker
        )
        strange = LookComparer(typesetter).strange(report, inside.edition, asker)
        return judge(replace(evidence, page=page, strange=strange))

    def _endorsement(self, untrusted: bytes, known: Known) -> Verdict | None:
        said = read_said("", untrusted, known.anchors)
        return None if said is None else judge_endorsement(said, known.cards, self._now().date())


def make_verifier(
    typesetter: Callable[[], Typesetter],
    clock: Clock,
    inspect: Inspect = inspect_file,
    several: Several = inspections,
) -> Verifier:
    """Return what checks files as everybody does: the window, the terminal, and an export.

    Args:
        typesetter: gives what sets pages once more; asked for only when that is needed.
        clock: tells the present moment.
        inspect: takes a file apart.
        several: gives what takes the files of one run apart.
    """
    return Verifier(inspect, typesetter, clock.now, several=several)


def _letter(untrusted: bytes) -> Verdict | None:
    """A letter file carries no signature: there is nothing to say about it, if it is one."""
    try:
        decode_letter(untrusted)
    except LetterFileError:
        return None
    return Verdict(judgement=Judgement.NOT_OURS)


def _of_no_kind(path: Path) -> Verdict:
    """A file that is not what its name says is damaged or a trick; any other is not for us."""
    if path.suffix.casefold() in _SUFFIXES:
        return _refused(Objection.UNREADABLE)
    return Verdict(judgement=Judgement.NOT_OURS, reasons=(Reason(Objection.OTHER_KIND),))


def _refused(objection: Objection, where: str = "") -> Verdict:
    return Verdict(judgement=Judgement.DO_NOT_TRUST, reasons=(Reason(objection, where),))
