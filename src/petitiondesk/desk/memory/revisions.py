"""The revisions of a vault in memory, in the same chain as on a disk."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.desk.memory.contents import Linked, MemoryContents
from petitiondesk.desk.ports import LatestRow, NewRevision, RevisionKind, RevisionRow, RevisionScan
from petitiondesk.vault.chain import NOTHING_SEALED, SALT_BYTES, START, ChainRow, link_of, seal_of
from petitiondesk.vault.errors import DraftMissingError, RevisionMissingError
from petitiondesk.vault.search_words import fold, needles

_NO_SALT = bytes(SALT_BYTES)
"""A salt keeps erased words from being guessed; what memory forgets leaves no digest behind."""


class MemoryRevisions:
    """Letters as they were."""

    def __init__(self, contents: MemoryContents) -> None:
        self._contents = contents

    def add(self, letter_id: str, revision: NewRevision) -> RevisionRow:
        """Make a revision of a letter."""
        contents = self._contents.opened
        if letter_id not in contents.letters:
            raise DraftMissingError(letter_id=letter_id)
        sealed = seal_of(revision, _NO_SALT)
        linked = _append(contents, letter_id, RevisionKind.REVISION, revision.made, sealed)
        contents.bodies[linked.row.seq] = revision
        return self._shown(linked)

    def list(self, letter_id: str) -> tuple[RevisionRow, ...]:
        """Return the rows of a letter, the first first."""
        chain = self._contents.opened.chain
        return tuple(self._shown(each) for each in chain if each.row.letter_id == letter_id)

    def latest(self) -> tuple[LatestRow, ...]:
        """Return the last revision of each letter that has one, in the order of their ids."""
        last = {each.row.letter_id: each.row for each in self._contents.opened.chain}
        kept = (last[each] for each in sorted(last.keys() & self._contents.letters.keys()))
        return tuple(
            LatestRow(row.letter_id, row.number, row.made)
            for row in kept
            if row.kind is RevisionKind.REVISION
        )

    def get(self, letter_id: str, number: int) -> bytes:
        """Return the letter file of a revision."""
        for row in self.list(letter_id):
            if row.number == number and not row.erased:
                return self._contents.bodies[row.seq].body
        raise RevisionMissingError(letter_id=letter_id, number=number)

    def search(self, words: str, letter_id: str = "") -> Iterator[RevisionScan]:
        """Yield the revisions whose files have all these words, the newest first."""
        wanted = needles(words)
        contents = self._contents.opened
        rows = tuple(
            self._shown(each)
            for each in reversed(contents.chain)
            if letter_id in ("", each.row.letter_id)
            and (revision := contents.bodies.get(each.row.seq))
            and wanted
            and all(word in fold(revision.body.decode(errors="ignore")) for word in wanted)
        )
        total = sum(letter_id in ("", each.row.letter_id) for each in contents.chain)
        yield RevisionScan(rows=rows, next=0, done=total, total=total)

    def _shown(self, linked: Linked) -> RevisionRow:
        row, revision = linked.row, self._contents.bodies.get(linked.row.seq)
        return RevisionRow(
            seq=row.seq,
            letter_id=row.letter_id,
            number=row.number,
            kind=row.kind,
            made=row.made,
            link=linked.link.hex(),
            author=revision.author if revision else "",
            reason=revision.reason if revision else None,
            name=revision.name if revision else "",
            digest=revision.digest if revision else "",
        )


def append_erasure(contents: MemoryContents, letter_id: str, made: str) -> None:
    """Forget the bodies of a letter's revisions, and put a row that says so into the chain."""
    for each in contents.chain:
        if each.row.letter_id == letter_id:
            contents.bodies.pop(each.row.seq, None)
    _append(contents, letter_id, RevisionKind.ERASED, made, NOTHING_SEALED)


def _append(
    contents: MemoryContents, letter_id: str, kind: RevisionKind, made: str, sealed: bytes
) -> Linked:
    own = [each for each in contents.chain if each.row.letter_id == letter_id]
    row = ChainRow(
        seq=len(contents.chain) + 1,
        letter_id=letter_id,
        number=len(own) + 1,
        kind=kind,
        parent=own[-1].link if own else START,
        made=made,
        sealed=sealed,
    )
    before = contents.chain[-1].link if contents.chain else START
    linked = Linked(row, link_of(row, before))
    contents.chain.append(linked)
    return linked
