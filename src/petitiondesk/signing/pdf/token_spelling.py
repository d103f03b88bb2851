"""The one way in which a time-stamp is written here, whoever made it (RFC 3161, section 2.4.2).

An authority signs the time and a few attributes. How it calls an algorithm, which certificates it
puts beside its own, in which order, and whether lengths are open: nobody signs that. So only what
is signed is kept of its answer, and written anew; where a time-stamp in a file differs from that by
a byte, somebody put something into it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from asn1crypto.cms import (  # type: ignore[import-untyped]  # has no types
    ContentInfo,
    SignedData,
    SignerInfo,
)
from asn1crypto.core import ParsableOctetString  # type: ignore[import-untyped]  # same
from pyhanko.sign.general import extract_certificate_info

from petitiondesk.crypto.certificate import decode_der
from petitiondesk.crypto.one_signature import smaller_of_two

_SUMS: Final = {"signing_certificate": "sha1", "signing_certificate_v2": "sha256"}
"""Attributes by which a certificate is named in what is signed, and by which sum where none is
said (RFC 2634, section 5.4; RFC 5035, section 4)."""

_TST_INFO: Final = "1.2.840.113549.1.9.16.1.4"
"""id-ct-TSTInfo (RFC 3161, section 2.4.2); its name is known only once asn1crypto.tsp is loaded."""

_METHODS: Final = ("rsassa_pkcs1v15", "ecdsa")

Asn1: TypeAlias = Any
"""Of asn1crypto, which has no types."""


def spelled_token(token: Asn1) -> Asn1:
    """Return a time-stamp (CMS ContentInfo) with nothing in it but what its authority signed.

    The certificate that made it comes along, and those others that it names. Whoever trusts an
    authority further up has to be handed the ones between.

    Raises:
        ValueError: its certificate is not named in what it signed, or it is signed by a method
            whose parameters nobody signs.
    """
    signed = token["content"]
    (info,) = signed["signer_infos"]
    own = extract_certificate_info(signed).signer_cert
    sums = set(_named(info))
    along = {each.dump(): each for each in signed["certificates"]}
    named = {der: each for der, each in along.items() if _is_named(der, sums)}
    if own.dump() not in named:
        raise ValueError
    whole = SignedData(
        {
            "version": "v3",
            "digest_algorithms": [{"algorithm": _sum_of(info)}],
            "encap_content_info": {
                "content_type": _TST_INFO,
                "content": ParsableOctetString(bytes(signed["encap_content_info"]["content"])),
            },
            "certificates": [named[der] for der in sorted(named)],
            "signer_infos": [_signer_info(info, own)],
        }
    )
    return ContentInfo({"content_type": "signed_data", "content": whole})


def _signer_info(info: Asn1, own: Asn1) -> Asn1:
    method = info["signature_algorithm"].signature_algo
    if method not in _METHODS:
        raise ValueError
    kind = "rsa" if method == "rsassa_pkcs1v15" else "ecdsa"
    who = {"issuer": own.issuer, "serial_number": own.serial_number}
    return SignerInfo(
        {
            "version": "v1",
            "sid": {"issuer_and_serial_number": who},
            "digest_algorithm": {"algorithm": _sum_of(info)},
            "signed_attrs": info["signed_attrs"].untag(),
            "signature_algorithm": {"algorithm": f"{_sum_of(info)}_{kind}"},
            "signature": smaller_of_two(info["signature"].native, decode_der(own.dump())),
        }
    )


def _sum_of(info: Asn1) -> str:
    return str(info["digest_algorithm"]["algorithm"].native)


def _named(info: Asn1) -> Iterator[tuple[str, bytes]]:
    """Yield the sums of the certificates that are named in what is signed, and of which kind."""
    for attribute in info["signed_attrs"]:
        kind = attribute["type"].native
        for value in attribute["values"] if kind in _SUMS else ():
            for each in value["certs"]:
                has_method = kind == "signing_certificate_v2"
                method = each["hash_algorithm"]["algorithm"].native if has_method else _SUMS[kind]
                yield method, each["cert_hash"].native


def _is_named(der: bytes, sums: set[tuple[str, bytes]]) -> bool:
    return any(hashlib.new(method, der).digest() == wanted for method, wanted in sums)
