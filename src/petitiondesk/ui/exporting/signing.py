"""Opening who signs for a job, and letting go of it when the job is done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.errors import CryptoError
from petitiondesk.crypto.fitness import check_fitness
from petitiondesk.crypto.signing_key import HeldKey, SigningKey
from petitiondesk.desk.exporting.order import Signing
from petitiondesk.desk.identities.identity import open_identity, opened_identity, own_card
from petitiondesk.desk.identities.means_order import MeansOrder
from petitiondesk.desk.identities.signing_means import read_means
from petitiondesk.desk.verdicts.verify_file import Verifier, make_verifier
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.exporting.wish import Own, Signer
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.session import Session


def open_from_vault(
    session: Session,
    signer: Signer | None,
    owner: QObject,
    on_success: Callable[[HeldKey | None], object],
    on_failure: Callable[[PetitionDeskError], object],
) -> None:
    """Open the identity that the vault keeps, in the vault's turn, where it is the one that signs.

    Args:
        session: of the open vault.
        signer: who signs.
        owner: whoever wants to know.
        on_success: takes the key; None where another one signs.
        on_failure: takes why it did not open.
    """
    if signer is None or not signer.place.vault:
        on_success(None)
        return
    settings, clock = session.vault.settings, session.desk.clock
    session.tasks.run(
        lambda: open_identity(settings, clock),
        owner=owner,
        on_success=on_success,
        on_failure=on_failure,
        serial=True,
    )


def find_own(session: Session, owner: QObject, on_success: Callable[[Own], object]) -> None:
    """Find out which identity the vault keeps, in the vault's turn.

    Args:
        session: of the open vault.
        owner: whoever wants to know.
        on_success: takes what is to be shown of it; also where the vault could not say it.
    """
    settings, now, possible = session.vault.settings, session.desk.clock.now(), not session.sample
    session.tasks.run(
        lambda: _own(own_card(settings), now, possible=possible),
        owner=owner,
        on_success=on_success,
        on_failure=lambda error: on_success(Own(trouble=sentence_about(error), possible=possible)),
        serial=True,
    )


def _own(card: Certificate | None, now: dt.datetime, *, possible: bool) -> Own:
    if card is None:
        return Own(possible=possible)
    trouble = ""
    try:
        check_fitness(card, now)
    except CryptoError as unfit:
        trouble = sentence_about(unfit)
    return Own(card.organisation, card.not_after.date(), trouble, possible)


@contextmanager
def signing(
    session: Session, signer: Signer, held: HeldKey | None, means: MeansOrder
) -> Iterator[Signing]:
    """Give who signs for as long as a job lasts; for a worker.

    Args:
        session: knows the time.
        signer: who signs.
        held: the key, where the vault keeps it.
        means: what the signature is given besides.
    """
    given = read_means(means) if means != MeansOrder() else None
    with _opened(signer, held) as key:
        yield Signing(key, session.desk.clock.now(), given)


@contextmanager
def _opened(signer: Signer, held: HeldKey | None) -> Iterator[SigningKey]:
    if held is not None:
        yield held
        return
    with opened_identity(signer.place, signer.secret) as key:
        yield key


def verifier_of(session: Session) -> Verifier:
    """Return what judges files as whoever gets them would."""
    return make_verifier(session.typesetter, session.desk.clock)
