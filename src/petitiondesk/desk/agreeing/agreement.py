"""Who agreed to exactly the text of a letter, who did not, and which endorsements do not fit it."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

import msgspec

from petitiondesk.consent.endorsement import Endorsement, inspect_endorsement
from petitiondesk.consent.standing import Standing, names_of, one_line, signatory_of, standing
from petitiondesk.crypto.certificate import Certificate, check_number
from petitiondesk.desk.identities.cards import CardStanding
from petitiondesk.desk.same_name import folded
from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Consent, Letter, Signatory


class Pins(msgspec.Struct, frozen=True):
    """What is known of the cards of those who signed.

    Attributes:
        cards: how each stands to those that were verified, by its bytes.
        names: of all whose card was verified, and our own, as `folded` writes them.
    """

    cards: Mapping[bytes, CardStanding] = {}
    names: frozenset[str] = frozenset()

    def standing(self, card: Certificate) -> CardStanding:
        """Return how a card stands to those that were verified."""
        return self.cards.get(card.der, CardStanding.UNVERIFIED)


NO_PINS: Final = Pins()
"""Nobody's card was verified."""

_PENDING: Final = "consent.pending"
"""What a letter alone says: how many are asked, and that it is a draft until they agree."""


class Reply(enum.Enum):
    """How a signatory of the letter's list stands to its text."""

    AGREED = "agreed"
    MISSING = "missing"
    STALE = "stale"
    RUN_OUT = "run_out"
    WITHDRAWN = "withdrawn"
    OTHER_IDENTITY = "other_identity"
    DISPUTED = "disputed"


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
        same_name: whether the card names the organisation as the letter shows it.
        disputed: check numbers of the cards that speak for it, where there are several and none was
            verified.
    """

    id: str
    name: str
    reply: Reply
    said: Endorsement | None = None
    signer: Certificate | None = None
    card: CardStanding = CardStanding.UNVERIFIED
    same_name: bool = True
    disputed: tuple[str, ...] = ()


class _Word(msgspec.Struct, frozen=True):
    """An endorsement whose signature holds, who made it, and for which line it is."""

    said: Endorsement
    signer: Certificate
    card: CardStanding
    line: str


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
        pins: what is known of the cards of those who signed. For an organisation whose card was
            verified only that card speaks, and a card that names one line of the list speaks for
            no other.

    Attributes:
        misfits: the endorsements that count for no line of the letter's list, and why.
    """

    def __init__(
        self,
        letter: Letter,
        endorsements: Iterable[Endorsement],
        today: dt.date,
        pins: Pins = NO_PINS,
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

    def named(self, others: Iterable[Finding]) -> tuple[Finding, ...]:
        """Return findings of a letter with who is missing, in the place of how many are asked."""
        return (*self.findings(), *(each for each in others if each.rule != _PENDING))

    def _findings(self) -> Iterator[Finding]:
        if self._letter.consent is Consent.NONE:
            return
        for each in self.lines:
            if each.reply is not Reply.AGREED:
                yield Finding(
                    rule=f"consent.{each.reply.value}",
                    severity=Severity.BLOCK,
                    where=each.id,
                    data={"name": each.name, **_cards_of(each)},
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
        return _Word(said, report.signer, self._pins.standing(report.signer), line.id)

    def _line(self, signatory: Signatory, words: Sequence[_Word]) -> Line:
        name = one_line(signatory.name.markup(self._letter.languages.prevailing))
        counting = self._counting(signatory, words)
        last = next(reversed(counting), None)
        if last is None:
            reply = Reply.OTHER_IDENTITY if words else Reply.MISSING
            return Line(id=signatory.id, name=name, reply=reply)
        disputed = _disputed(counting)
        return Line(
            id=signatory.id,
            name=name,
            reply=Reply.DISPUTED if disputed else self._reply(last),
            disputed=disputed,
            said=last.said,
            signer=last.signer,
            card=last.card,
            same_name=folded(last.signer.organisation) in self._names(signatory),
        )

    def _counting(self, signatory: Signatory, words: Sequence[_Word]) -> list[_Word]:
        """Return the words that count: of the card that was verified, where one was."""
        names = self._names(signatory)
        others = (self._names(each) for each in self._letter.signatories if each is not signatory)
        elsewhere = frozenset(chain.from_iterable(others)) - names
        pinned = bool(names & self._pins.names)
        counting = []
        for word in words:
            own = folded(word.signer.organisation)
            known = word.card in _KNOWN and own in names
            stranger = word.card is not CardStanding.CHANGED and own not in elsewhere
            if known if pinned else stranger:
                counting.append(word)
            else:
                self.misfits[word.said.file] = Misfit.OTHER_IDENTITY
        return counting

    def _names(self, signatory: Signatory) -> frozenset[str]:
        return frozenset(map(folded, names_of(signatory, self._letter).values()))

    def _reply(self, word: _Word) -> Reply:
        found = standing(
            word.said.statement,
            letter_id=self._letter.id,
            revision=self._revision,
            today=self._today,
        )
        return _REPLIES[found]


def _disputed(words: Iterable[_Word]) -> tuple[str, ...]:
    """Return the check numbers of the cards that speak for one line, where nobody knows whose.

    A stranger's word would undo what the organisation said, or stand in its place in the file.
    """
    cards = {word.signer.der: word.signer for word in words if word.card not in _KNOWN}
    return tuple(map(check_number, cards.values())) if len(cards) > 1 else ()


def _cards_of(line: Line) -> dict[str, str]:
    return {"cards": ", ".join(line.disputed)} if line.disputed else {}
