"""Signing a PDF: one more revision, with the signature over everything before it."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError as PyHankoSigningError
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.signers.pdf_signer import (
    DSSContentSettings,
    PdfSignatureMetadata,
    PdfSigner,
    PdfTimeStamper,
    SigDSSPlacementPreference,
    TimestampDSSContentSettings,
)
from pyhanko_certvalidator import ValidationContext

from petitiondesk.crypto.fitness import check_fitness
from petitiondesk.crypto.signing_key import SigningKey
from petitiondesk.signing.errors import (
    FieldMissingError,
    FieldTakenError,
    FileNotSignableError,
    ProofMissingError,
    SealedAlreadyError,
)
from petitiondesk.signing.pdf.coroutines import looped
from petitiondesk.signing.pdf.key_signer import KeySigner, asn1
from petitiondesk.signing.pdf.order import Proof, SignOrder
from petitiondesk.signing.pdf.parsing import UnreadableError, parsing
from petitiondesk.signing.pdf.pyhanko_adaptations import Addition, LinearReader
from petitiondesk.signing.pdf.stamping import stamp_style
from petitiondesk.signing.pdf.time_stamping import CarefulTimeStamper

DIGEST: Final = "sha256"

_ROOM: Final = 4 * 1024
"""Bytes for a signature and its attributes, without certificates: RSA of 8192 bits takes 1024."""

_ROOM_FOR_TIME: Final = 12 * 1024
"""Bytes for a time-stamp with its certificates."""


def sign(pdf: bytes, key: SigningKey, order: SignOrder) -> bytes:
    """Sign a PDF; see `petitiondesk.signing.pdf.sign_pdf`."""
    order = replace(order, at=order.at.astimezone(dt.UTC).replace(microsecond=0))
    check_fitness(key.certificate, order.at)
    with _as_errors():
        reader = LinearReader(io.BytesIO(pdf))
        _check_field(reader, order)
        signer = _signer(reader, key, order)
        signed = looped(_signed(Addition(pdf), signer, key, order))
        return looped(_archived(signed, order)) if order.archive_field else signed


@contextmanager
def _as_errors() -> Iterator[None]:
    try:
        with parsing():
            yield
    except UnreadableError as cause:
        if isinstance(cause.__cause__, PyHankoSigningError):
            raise SealedAlreadyError from cause
        raise FileNotSignableError from cause


@contextmanager
def _as_missing_proof() -> Iterator[None]:
    """Say of a chain that cannot be checked to its end that something is missing."""
    try:
        with parsing():
            yield
    except UnreadableError as cause:
        raise ProofMissingError from cause


def _check_field(reader: PdfFileReader, order: SignOrder) -> None:
    filled = {name: value is not None for name, value, _ in enumerate_sig_fields(reader)}
    for field in filter(None, (order.field, order.archive_field)):
        if field not in filled:
            raise FieldMissingError(field=field)
        if filled[field]:
            raise FieldTakenError(field=field)
    if order.certify and any(filled.values()):
        raise SealedAlreadyError


def _signer(reader: PdfFileReader, key: SigningKey, order: SignOrder) -> PdfSigner:
    server, proof = order.time_server, order.proof
    return PdfSigner(
        PdfSignatureMetadata(
            field_name=order.field,
            md_algorithm=DIGEST,
            subfilter=SigSeedSubFilter.PADES,
            certify=order.certify,
            docmdp_permissions=MDPPerm.FILL_FORMS,
            signer_key_usage=set(),  # `check_fitness` has looked: digital signature is enough
            embed_validation_info=proof is not None,
            validation_context=_context(proof, order.at) if proof else None,
            dss_settings=DSSContentSettings(
                include_vri=False,
                placement=SigDSSPlacementPreference.TOGETHER_WITH_SIGNATURE,
            ),
        ),
        KeySigner(key),
        timestamper=(CarefulTimeStamper(server, order.at, proof, order.clocks) if server else None),
        stamp_style=stamp_style(reader, order.field, order.stamp),
    )


def _context(proof: Proof, at: dt.datetime) -> ValidationContext:
    """Return what chains are checked against: only what was handed over, at the present moment."""
    return ValidationContext(
        trust_roots=[asn1(each) for each in proof.authorities],
        crls=proof.crls,
        ocsps=proof.ocsps,
        moment=at,
        revocation_mode="require",
    )


async def _signed(
    addition: Addition, signer: PdfSigner, key: SigningKey, order: SignOrder
) -> bytes:
    session = signer.init_signing_session(addition, existing_fields_only=True)
    session.system_time = order.at  # else the machine's clock and zone
    with _as_missing_proof():
        checked = await session.perform_presign_validation(addition)
    document = session.prepare_tbs_document(checked, 2 * _room(key, order))
    output = io.BytesIO()
    digest, _output = document.digest_tbs_document(output=output)
    attributes = PdfCMSSignedAttributes(signing_time=order.at)
    await document.perform_signature(digest.document_digest, attributes)
    return output.getvalue()


def _room(key: SigningKey, order: SignOrder) -> int:
    """Return how many bytes to keep free for the signature, the same each time."""
    certificates = sum(len(each.der) for each in (key.certificate, *key.chain))
    return _ROOM + certificates + (_ROOM_FOR_TIME if order.time_server else 0)


async def _archived(signed: bytes, order: SignOrder) -> bytes:
    """Put a time-stamp over the whole signed file, proof of the first time-stamp included."""
    if order.time_server is None or order.proof is None:
        raise ProofMissingError
    stamper = CarefulTimeStamper(order.time_server, order.at, order.proof)
    output = io.BytesIO()
    with _as_missing_proof():
        await PdfTimeStamper(stamper, field_name=order.archive_field).async_timestamp_pdf(
            Addition(signed),
            DIGEST,
            _context(order.proof, order.at),
            bytes_reserved=2 * _ROOM_FOR_TIME,
            output=output,
            dss_settings=TimestampDSSContentSettings(include_vri=False, update_before_ts=True),
        )
    return output.getvalue()
