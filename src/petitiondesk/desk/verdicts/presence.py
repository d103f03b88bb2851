"""How those who are expected to have signed stand in a file.

Who is expected comes from the edition inside, whose digest the endorsements name; never from a name
in a signature or a field. A name proves nothing there, but it has to be the same on the card: who
is trusted as one organisation is not trusted to speak for another.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from petitiondesk.consent.standing import Standing, names_of, signatory_of, standing
from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.same_name import folded, is_one_of
from petitiondesk.desk.verdicts.evidence import Evidence
from petitiondesk.desk.verdicts.files_inside import Said
from petitiondesk.desk.verdicts.verdict import Presence, Signed
from petitiondesk.letter.edition import signing_signatories
from petitiondesk.letter.edition_file import EditionFile
from petitiondesk.letter.letter import Consent, Signatory
from petitiondesk.page.signature_fields import field_of
from petitiondesk.signing.report import FileReport, Kind

_PRESENCES: Final = {
    Standing.WITHDRAWN: Presence.WITHDRAWN,
    Standing.STALE: Presence.STALE,
    Standing.RUN_OUT: Presence.RUN_OUT,
    Standing.OTHER_LETTER: Presence.STALE,
}


_OF_SEALS: Final = {
    Presence.PRESENT: Presence.SEALED,
    Presence.OTHER_NAME: Presence.NOT_ASKED,
    Presence.UNKNOWN_KEY: Presence.SEAL_UNCHECKED,
}
"""What the word of a signatory would say, said of a seal: who seals has agreed to nothing."""


def signed_by(evidence: Evidence) -> Iterator[Signed]:
    """Yield those who were expected by name, in the letter's order, and how they stand."""
    edition = evidence.inside.edition
    if edition is None:
        return
    expected = signing_signatories(edition.shown.content)
    if not asks(edition):
        yield from (_sealing(each, edition, evidence) for each in expected)
        return
    whole, broken = _latest(evidence.inside.said, edition)
    for signatory in expected:
        name = _name(signatory, edition)
        said = whole.get(signatory.id)
        if said is not None:
            presence = _presence(said, edition, evidence)
            yield _signed(signatory.id, name, presence, said, evidence.trusted)
        elif signatory.id in broken:
            said = broken[signatory.id]
            yield _signed(signatory.id, name, Presence.MISSING, said, evidence.trusted)
        else:
            yield Signed(signatory.id, name, Presence.MISSING)


def signed_alone(said: Said, trusted: Sequence[Certificate], today: dt.date) -> Signed:
    """Return how whoever made an endorsement stands, where it came without the text it is for."""
    statement = said.endorsement.statement
    itself = standing(
        statement, letter_id=statement.letter, revision=statement.revision, today=today
    )
    presence = _PRESENCES.get(itself) or _known(said, statement.names.values(), trusted)
    return _signed(statement.signatory or "", statement.name, presence, said, trusted)


def taken_places(evidence: Evidence) -> Iterator[str]:
    """Yield the names of those in whose place of the file somebody else signed.

    Nobody else may, however well their card is known: the page shows one name there, and the
    signature another.
    """
    edition = evidence.inside.edition
    if edition is None:
        return
    places = {field_of(each.id): each for each in edition.shown.content.signatories}
    for signature in evidence.report.signatures:
        signatory, signer = places.get(signature.field), signature.signer
        if signatory is None or signer is None:
            continue
        names = _names(signatory, edition)
        stands = _of_signer(signer, names, evidence.trusted, is_trusted=signature.trusted)
        if stands is Presence.OTHER_KEY or not is_one_of(signer.organisation, names):
            yield _name(signatory, edition)


def names_of_others(evidence: Evidence) -> Iterator[str]:
    """Yield the names under which the file is signed with another card than the known one.

    Where the card of a name is known, no authority is believed about another one.
    """
    pinned = {folded(each.organisation) for each in evidence.trusted} - {""}
    for signature in evidence.report.signatures:
        signer = signature.signer
        if signature.kind is not Kind.SIGNATURE or signer is None or signer in evidence.trusted:
            continue
        if folded(signer.organisation) in pinned:
            yield signer.organisation


def asks(edition: EditionFile) -> bool:
    """Tell whether a letter asks those whom it names to agree to it."""
    return edition.shown.content.consent is Consent.REQUIRED


def line_of(said: Said, edition: EditionFile) -> str | None:
    """Return the id of the line that an endorsement is for; None where the letter has none."""
    signatory = signatory_of(said.endorsement.statement, edition.shown.content)
    return signatory.id if signatory else None


def _signed(
    id_: str, name: str, presence: Presence, said: Said, trusted: Sequence[Certificate]
) -> Signed:
    report = said.report
    return Signed(
        id_,
        name,
        presence,
        signer=report.signer,
        time=report.claimed_time,
        intact=report.intact,
        valid=report.valid,
        trusted=said.trusted,
        why=report.why,
        earlier=_is_earlier(report.signer, trusted),
    )


def _sealing(lead: Signatory, edition: EditionFile, evidence: Evidence) -> Signed:
    """Return how the lead stands where nobody is asked: the first signature may be its word."""
    name = _name(lead, edition)
    signatures = evidence.report.signatures
    if not signatures:
        return Signed(lead.id, name, Presence.MISSING)
    seal = signatures[0]
    return Signed(
        lead.id,
        name,
        _of_seal(evidence.report, _names(lead, edition), evidence.trusted),
        signer=seal.signer,
        time=seal.time,
        clock=seal.clock,
        intact=seal.intact,
        valid=seal.valid,
        trusted=seal.trusted,
        why=seal.why,
        earlier=_is_earlier(seal.signer, evidence.trusted),
    )


def _of_seal(
    report: FileReport, names: Collection[str], trusted: Sequence[Certificate]
) -> Presence:
    seal = report.signatures[0]
    if not (seal.intact and seal.valid) or seal.signer is None:
        return Presence.MISSING
    known = _of_signer(seal.signer, names, trusted, is_trusted=seal.trusted)
    return _OF_SEALS.get(known, known)


def _name(signatory: Signatory, edition: EditionFile) -> str:
    return signatory.name.markup(edition.language) or signatory.id


def _names(signatory: Signatory, edition: EditionFile) -> Collection[str]:
    return names_of(signatory, edition.shown.content).values()


def _latest(
    said: Sequence[Said], edition: EditionFile
) -> tuple[Mapping[str, Said], Mapping[str, Said]]:
    """Return the last word of each signatory by the id of its line, and what is broken apart."""
    whole: dict[str, Said] = {}
    broken: dict[str, Said] = {}
    for each in sorted(said, key=lambda one: one.endorsement.statement.made_at):
        line = line_of(each, edition)
        if line is not None:
            holds = each.report.intact and each.report.valid
            (whole if holds else broken)[line] = each
    return whole, broken


def _presence(said: Said, edition: EditionFile, evidence: Evidence) -> Presence:
    statement = said.endorsement.statement
    found = standing(
        statement,
        letter_id=edition.shown.content.id,
        revision=edition.agreed_digest(),
        today=evidence.today,
    )
    return _PRESENCES.get(found) or _known(said, statement.names.values(), evidence.trusted)


def _is_earlier(signer: Certificate | None, trusted: Sequence[Certificate]) -> bool:
    """Tell whether a card was verified, and another one of the same organisation after it."""
    if signer is None or signer not in trusted:
        return False
    later = (each for each in trusted[trusted.index(signer) + 1 :] if each != signer)
    return is_one_of(signer.organisation, (each.organisation for each in later))


def _known(said: Said, names: Collection[str], trusted: Sequence[Certificate]) -> Presence:
    signer = said.report.signer
    if signer is None:
        return Presence.UNKNOWN_KEY
    return _of_signer(signer, names, trusted, is_trusted=said.trusted)


def _of_signer(
    signer: Certificate,
    names: Collection[str],
    trusted: Sequence[Certificate],
    *,
    is_trusted: bool,
) -> Presence:
    """Return how a signer stands to the organisation that is shown under these names.

    An organisation has a name in each language, and one on its card. Where its card is known, an
    authority that vouches for another one of the same name is not believed.
    """
    shown, own = set(map(folded, names)), folded(signer.organisation)
    pinned = {folded(each.organisation) for each in trusted} - {""}
    if not is_trusted or (own in pinned and signer not in trusted):
        return Presence.OTHER_KEY if pinned & {own, *shown} else Presence.UNKNOWN_KEY
    others = pinned & shown - {own}
    if own not in shown:
        return Presence.OTHER_KEY if others else Presence.OTHER_NAME
    return Presence.OTHER_NAME if others else Presence.PRESENT
