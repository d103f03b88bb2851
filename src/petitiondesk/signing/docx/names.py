"""The names by which signatures in a package are known: namespaces, algorithms, kinds of parts."""

from __future__ import annotations

from typing import Final

from petitiondesk.opc.relationships import CORE_PROPERTIES, ORIGIN, SIGNATURE

DSIG: Final = "http://www.w3.org/2000/09/xmldsig#"
"""XML Signature Syntax and Processing (W3C)."""

PACKAGE_DSIG: Final = "http://schemas.openxmlformats.org/package/2006/digital-signature"
"""ECMA-376-2, section 10.5."""

OFFICE_DSIG: Final = "http://schemas.microsoft.com/office/2006/digsig"
"""[MS-OFFCRYPTO], section 2.5.2.5."""

XADES: Final = "http://uri.etsi.org/01903/v1.3.2#"
"""ETSI TS 101 903."""

C14N: Final = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
"""Canonical XML 1.0, inclusive, without comments."""

RELATIONSHIP_TRANSFORM: Final = (
    "http://schemas.openxmlformats.org/package/2006/RelationshipTransform"
)
"""Keeps the named relationships of a part, in order (ECMA-376-2, section 10.6)."""

SHA256: Final = "http://www.w3.org/2001/04/xmlenc#sha256"
RSA_SHA256: Final = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
ECDSA_SHA256: Final = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"
"""RFC 6931, sections 2.3.2 and 2.3.6."""

ALGORITHMS: Final = {"rsa": RSA_SHA256, "ec": ECDSA_SHA256}
"""By the kind of key that a certificate has."""

OBJECT: Final = f"{DSIG}Object"
SIGNED_PROPERTIES: Final = "http://uri.etsi.org/01903#SignedProperties"
"""Kinds of what a reference points to."""

RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

NEVER_SIGNED: Final = frozenset(
    {
        ORIGIN,
        SIGNATURE,
        f"{RELATIONSHIPS}/digital-signature/certificate",
        CORE_PROPERTIES,
        f"{RELATIONSHIPS}/metadata/thumbnail",
        f"{_OFFICE}/extended-properties",
        f"{_OFFICE}/custom-properties",
    }
)
"""Kinds of relationships that Word leaves out of what it signs: signatures, and what describes
the document. A reader that demanded them would find every document of Word's changed."""

FOLDER: Final = "_xmlsignatures/"
ORIGIN_PART: Final = f"{FOLDER}origin.sigs"
SIGNATURE_PART: Final = FOLDER + "sig{number}.xml"
RELATIONSHIPS_TYPE: Final = "application/vnd.openxmlformats-package.relationships+xml"

LINE: Final = "{urn:schemas-microsoft-com:office:office}signatureline"
"""The line in a document on which a signature is seen."""

SIGNATURE_ID: Final = "idPackageSignature"
PACKAGE_OBJECT: Final = "idPackageObject"
OFFICE_OBJECT: Final = "idOfficeObject"
PROPERTIES: Final = "idSignedProperties"
VALID_IMAGE: Final = "idValidSigLnImg"
INVALID_IMAGE: Final = "idInvalidSigLnImg"
"""The ids that Word gives; the first is fixed by ECMA-376-2, section 10.5.8."""
