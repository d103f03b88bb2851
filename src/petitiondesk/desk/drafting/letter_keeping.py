"""Letter files that come into the vault: as new letters, or in place of what is there."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from petitiondesk.desk.drafting.drafts import Drafts, Place
from petitiondesk.desk.drafting.revisions import Revisions
from petitiondesk.desk.ports import Clock, Reason, Vault
from petitiondesk.letter.drafting import Mint
from petitiondesk.letter.errors import LetterFileError
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.renewal import renewed
from petitiondesk.vault.errors import DraftMissingError, VaultDamagedError


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """A letter that is in the vault, and the number of the revision that keeps it."""

    letter_id: str
    revision: int


class LetterKeeping:
    """Takes letters into an open vault; each method returns when they survive a power cut."""

    def __init__(self, vault: Vault, clock: Clock, mint: Mint) -> None:
        self._drafts = Drafts(vault, clock)
        self._revisions = Revisions(vault, clock)
        self._vault = vault
        self._mint = mint

    def bring_in(self, letter: Letter, *, keep_id: bool = False) -> KeptLetter | None:
        """Keep a new letter, under a new id unless it is to keep its own.

        Returns:
            the letter as it is kept; None where there is a letter of this id already.

        Raises:
            VaultLimitError: if the letter is larger than the vault takes.
        """
        if not keep_id:
            letter = renewed(letter, self._mint)
        if self.has(letter.id):
            return None
        return self._keep(letter, Reason.IMPORTED)

    def replace(self, letter: Letter) -> KeptLetter:
        """Keep a letter in place of its draft, of which a revision is kept first.

        Raises:
            DraftMissingError: if there is no letter of this id.
            VaultLimitError: if the letter is larger than the vault takes.
        """
        if not self.has(letter.id):
            raise DraftMissingError(letter_id=letter.id)
        with suppress(LetterFileError, VaultDamagedError):  # what cannot be read is replaced
            present = self._drafts.load(letter.id).letter
            self._revisions.make_if_changed(present, Reason.INTERVAL)
        return self._keep(letter, Reason.IMPORTED)

    def go_back(self, letter_id: str, number: int) -> KeptLetter:
        """Make the letter as a revision has it, and keep what it was before.

        Raises:
            DraftMissingError, RevisionMissingError: if there is no such letter or revision.
            VaultDamagedError: if it is not the one that was kept.
        """
        draft = self._drafts.load(letter_id)
        letter = self._revisions.restore(draft.letter, number)
        self._drafts.keep(letter, draft.place)
        return KeptLetter(letter_id, self._revisions.list(letter_id)[0].number)

    def has(self, letter_id: str) -> bool:
        """Tell whether there is a letter of this id, on whatever shelf."""
        return self._vault.drafts.row(letter_id) is not None

    def _keep(self, letter: Letter, reason: Reason) -> KeptLetter:
        self._drafts.keep(letter, Place())
        return KeptLetter(letter.id, self._revisions.make(letter, reason).number)
