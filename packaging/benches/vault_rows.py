"""Ten thousand letters with ten revisions each: the rows on both sides of the vault's benches.

Every letter has one word that no other has, and paragraphs that many share, as letters of one
coalition do; a draft and each revision measure about five kilobytes.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from petitiondesk.vault.chain import START, ChainRow, link_of, seal_of
from petitiondesk.vault.messages_letters import Shelf
from petitiondesk.vault.messages_revisions import NewRevision, Reason, RevisionKind
from petitiondesk.vault.search_table import PLACE_BITS
from petitiondesk.vault.search_words import segment
from petitiondesk.vault.state_sum import encode_state, letter_row

LETTERS: Final = 10_000
REVISIONS: Final = 10
PARAGRAPHS: Final = 10

_POOL: Final = 2_000
_WORDS: Final = 48
_SYLLABLES: Final = ("ba", "del", "ki", "mur", "na", "pe", "ru", "sta", "ti", "vo", "zen", "lia")
_SALT: Final = bytes(16)

Row = tuple[int | str | bytes, ...]


class Rows:
    """The rows, table by table, and what the vault's own row says of them."""

    def __init__(self, letters: int = LETTERS) -> None:
        self._letters = range(1, letters + 1)
        self._pool = [_paragraph(number) for number in range(_POOL)]
        self._segmented = [segment(each) for each in self._pool]
        self.head = START

    def text(self, letter: int, edition: int) -> tuple[str, ...]:
        """Return the paragraphs of a letter; another edition differs in one of them."""
        own = f"Case {own_word(letter)}, edition {edition}."
        places = (letter * 7 + place * 13 for place in range(PARAGRAPHS - 1))
        varying = self._pool[(letter + edition) % _POOL]
        return (own, varying, *(self._pool[place % _POOL] for place in places))

    def body(self, letter: int, edition: int) -> bytes:
        """Return a draft or the body of a revision."""
        return "\n".join(self.text(letter, edition)).encode()

    def letters(self) -> Iterator[Row]:
        """Yield the rows of `letter`."""
        for letter in self._letters:
            digest = sha256(self.body(letter, REVISIONS)).digest()
            yield letter, letter_id(letter), Shelf.DESK, changed(letter), summary(letter), digest

    def drafts(self) -> Iterator[Row]:
        """Yield the rows of `draft_body`."""
        for letter in self._letters:
            yield letter, self.body(letter, REVISIONS)

    def words(self) -> Iterator[Row]:
        """Yield row numbers and words of `search`."""
        known = dict(zip(self._pool, self._segmented, strict=True))
        for letter in self._letters:
            for place, passage in enumerate(self.text(letter, REVISIONS)):
                yield (letter << PLACE_BITS) + place, known.get(passage) or segment(passage)

    def chain(self) -> Iterator[Row]:
        """Yield the rows of `revision`, each linked to the one before; `head` is the last link."""
        self.head = START
        parents = dict.fromkeys(self._letters, START)
        for seq, (letter, number) in enumerate(self._editions(), 1):
            sealed = seal_of(self._revision(letter, number), _SALT)
            row = ChainRow(
                seq,
                letter_id(letter),
                number,
                RevisionKind.REVISION,
                parents[letter],
                changed(letter),
                sealed,
            )
            parents[letter] = self.head = link_of(row, self.head)
            yield (*_fields(row), self.head)

    def bodies(self) -> Iterator[Row]:
        """Yield the rows of `revision_body`."""
        for seq, (letter, number) in enumerate(self._editions(), 1):
            made = self._revision(letter, number)
            yield seq, _SALT, made.author, made.reason, made.name, made.digest, made.body

    def state(self) -> bytes:
        """Return the sum of all that may change."""
        rows = (letter_row(*row[1:]) for row in self.letters())  # type: ignore[arg-type]  # as letters() says
        return encode_state(sum(rows))

    def revisions(self) -> int:
        """Return how many rows the chain has."""
        return len(self._letters) * REVISIONS

    def _editions(self) -> Iterator[tuple[int, int]]:
        """Yield letter and number in the order of writing: everybody's first, then the second."""
        for number in range(1, REVISIONS + 1):
            for letter in self._letters:
                yield letter, number

    def _revision(self, letter: int, number: int) -> NewRevision:
        return NewRevision(
            made=changed(letter),
            author="Ana",
            reason=Reason.INTERVAL,
            name="",
            digest="ab" * 32,
            body=self.body(letter, number),
        )


def letter_id(letter: int) -> str:
    """Return an id as long as a real one."""
    return sha256(str(letter).encode()).hexdigest()[:32]


def own_word(letter: int) -> str:
    """Return the word that only this letter has."""
    return f"case{letter:05}"


def changed(letter: int) -> str:
    """Return when a letter was changed."""
    return f"2026-{letter % 12 + 1:02}-{letter % 28 + 1:02}T{letter % 24:02}:00:00Z"


def summary(letter: int) -> bytes:
    """Return what a list shows, as long as a real one."""
    return f"An appeal for {own_word(letter)} and all who were taken with them".encode() * 2


def _paragraph(number: int) -> str:
    """Return some fifty words; low numbers of a word are in many paragraphs, high ones in few."""
    digest = b"".join(sha256(f"{number}/{part}".encode()).digest() for part in range(8))
    pairs = zip(digest[::2], digest[1::2], strict=True)
    return " ".join(_word(high * low // 8) for high, low in list(pairs)[:_WORDS])


def _word(number: int) -> str:
    base = len(_SYLLABLES)
    return "".join(_SYLLABLES[number // base**place % base] for place in range(4))


def _fields(row: ChainRow) -> Row:
    return row.seq, row.letter_id, row.number, row.kind, row.parent, row.made, row.sealed
