"""Who agreed to exactly the text of a letter, who did not, and which endorsements do not fit it."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

import msgspec

from petitiondesk.consent.endorsement import Endorsement, inspect_endorsement
from petitiondesk.consent.standing import Standing, one_line, signatory_of, standing
from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.cards import CardStanding
from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Consent, Letter, Signatory

Pins = Callable[[Certificate], CardStanding]
"""Tells how a card stands to those that were verified."""


class Reply(enum.Enum):
    """How a signatory of the letter's list stands to its text."""

    AGREED = "agreed"
    MISSING = "missing"
    STALE = "stale"
    RUN_OUT = "run_out"
    WITHDRAWN = "withdrawn"
    OTHER_IDENTITY = "other_identity"


class Misfit(enum.Enum):
    """Why an endorsement is not for this letter, whatever its text."""

    BROKEN = "broken"
    OTHER_LETTER = "other_letter"
    OTHER_NAME = "other_name"
    OTHER_IDENTITY = "other_identity"


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A signatory of the letter's list, and its last word.

    Attributes:
        id: of the signatory.
        name: in the language that prevails.
        reply: how it stands.
        said: its last word; None where it has said nothing that counts.
        signer: whose card the word was signed with.
        card: how that card stands to those that were verified.
    """

    id: str
    name: str
    reply: Reply
    said: Endorsement | None = None
    signer: Certificate | None = None
    card: CardStanding = CardStanding.UNVERIFIED


class _Word(msgspec.Struct, frozen=True):
    """An endorsement whose signature holds, who made it, and for which line it is."""

    said: Endorsement
    signer: Certificate
    card: CardStanding
    line: str


def unknown_to_all(_card: Certificate) -> CardStanding:
    """Say of every card that it was not verified: where there is no vault, none was."""
    return CardStanding.UNVERIFIED


_KNOWN = frozenset({CardStanding.OWN, CardStanding.VERIFIED, CardStanding.EARLIER})

_REPLIES = {
    Standing.ENDORSED: Reply.AGREED,
    Standing.WITHDRAWN: Reply.WITHDRAWN,
    Standing.STALE: Reply.STALE,
    Standing.RUN_OUT: Reply.RUN_OUT,
}


class Agreement:
    """What organisations said of a letter as it is now.

    Args:
        letter: the letter.
        endorsements: what they said; whose signature does not hold says nothing.
        today: the day that is asked about.
        pins: tells how the card of a signer stands to those that were verified. Where somebody
            has the name of a verified card and another card, what they said counts for nothing.

    Attributes:
        misfits: the endorsements that count for no line of the letter's list, and why.
    """

    def __init__(
        self,
        letter: Letter,
        endorsements: Iterable[Endorsement],
        today: dt.date,
        pins: Pins = unknown_to_all,
    ) -> None:
        self._letter = letter
        self._revision = agreed_digest(letter)
        self._today = today
        self._pins = pins
        self.misfits: dict[bytes, Misfit] = {}
        words: dict[str, list[_Word]] = {each.id: [] for each in letter.signatories}
        for each in sorted(endorsements, key=lambda one: one.statement.made_at):
            word = self._word(each)
            if isinstance(word, Misfit):
                self.misfits[each.file] = word
            else:
                words[word.line].append(word)
        self.lines = tuple(self._line(each, words[each.id]) for each in letter.signatories)

    @property
    def missing(self) -> tuple[str, ...]:
        """The ids of the signatories who have not agreed, or no longer do."""
        return tuple(each.id for each in self.lines if each.reply is not Reply.AGREED)

    @property
    def is_complete(self) -> bool:
        """Whether nobody is missing, or nobody was to be asked."""
        return self._letter.consent is Consent.NONE or not self.missing

    def files(self, named: Collection[str]) -> tuple[bytes, ...]:
        """Return the endorsements of signatories, in the letter's order.

        Args:
            named: the ids of those whose endorsement may be shown: it tells their name.
        """
        agreed = (each for each in self.lines if each.reply is Reply.AGREED and each.id in named)
        return tuple(each.said.file for each in agreed if each.said is not None)

    def findings(self) -> tuple[Finding, ...]:
        """Return what stands in the way of the final letter: who has not agreed to it."""
        return tuple(self._findings())

    def _findings(self) -> Iterator[Finding]:
        if self._letter.consent is Consent.NONE:
            return
        for each in self.lines:
            if each.reply is not Reply.AGREED:
                yield Finding(
                    rule=f"consent.{each.reply.value}",
                    severity=Severity.BLOCK,
                    where=each.id,
                    data={"name": each.name},
                )

    def _word(self, said: Endorsement) -> _Word | Misfit:
        """Return what an endorsement says of this letter, or why it says nothing of it."""
        report = inspect_endorsement(said)
        if not (report.intact and report.valid) or report.signer is None:
            return Misfit.BROKEN
        if said.statement.letter != self._letter.id:
            return Misfit.OTHER_LETTER
        line = signatory_of(said.statement, self._letter)
        if line is None:
            return Misfit.OTHER_NAME
        return _Word(said, report.signer, self._pins(report.signer), line.id)

    def _line(self, signatory: Signatory, words: Sequence[_Word]) -> Line:
        name = one_line(signatory.name.markup(self._letter.languages.prevailing))
        counting = self._counting(words)
        last = next(reversed(counting), None)
        if last is None:
            reply = Reply.OTHER_IDENTITY if words else Reply.MISSING
            return Line(id=signatory.id, name=name, reply=reply)
        return Line(
            id=signatory.id,
            name=name,
            reply=self._reply(last),
            said=last.said,
            signer=last.signer,
            card=last.card,
        )

    def _counting(self, words: Sequence[_Word]) -> list[_Word]:
        """Return the words that count: of whoever was verified, or else of who was never seen."""
        known = [each for each in words if each.card in _KNOWN]
        counting = known or [each for each in words if each.card is not CardStanding.CHANGED]
        strange = (each.said.file for each in words if each not in counting)
        self.misfits.update(dict.fromkeys(strange, Misfit.OTHER_IDENTITY))
        return counting

    def _reply(self, word: _Word) -> Reply:
        found = standing(
            word.said.statement,
            letter_id=self._letter.id,
            revision=self._revision,
            today=self._today,
        )
        return _REPLIES[found]
