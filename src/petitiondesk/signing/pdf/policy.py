"""What may come after a signature: other signatures in places that were there, and proof of them.

Stricter than pyHanko's own rules, which also allow new fields, values of other fields, other
metadata (and so another title) and objects that nothing refers to.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import Final

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import (
    DiffResult,
    DSSCompareRule,
    FieldComparisonContext,
    FormUpdate,
    ModificationLevel,
    SigFieldCreationRule,
    SigFieldModificationRule,
    StandardDiffPolicy,
    SuspiciousModification,
)
from pyhanko.sign.diff_analysis.form_rules_api import FormUpdatingRule
from pyhanko.sign.diff_analysis.rules.file_structure_rules import (
    CatalogModificationRule,
    ObjectStreamRule,
    XrefStreamRule,
)
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from petitiondesk.signing.report import Later

_CHANGING: Final = frozenset({"/AcroForm", "/DSS", "/Extensions"})
"""What signatures change in the catalogue of a document; the rules below look into each."""

_IN_FORM: Final = frozenset({"/Fields", "/SigFlags"})
"""What they change in its form."""

_PERMISSIONS: Final = "/Perms"

_TO_THE_END: Final = 64
"""Bytes from the list of the objects of a revision to its end; ours has thirty."""


class NoNewFields(SigFieldCreationRule):
    """Refuses new fields, and fields that went; pyHanko's own rule refuses the latter alone."""

    def apply(
        self, context: FieldComparisonContext
    ) -> Iterable[tuple[ModificationLevel, FormUpdate]]:
        """Look for both."""
        if any(spec.old_field_ref is None for spec in context.field_specs.values()):
            raise SuspiciousModification
        yield from super().apply(context)


_FIELD_RULES: Final = [
    NoNewFields(),  # type: ignore[no-untyped-call]  # has no types
    SigFieldModificationRule(),
]


def _only_signatures(changing: Set[str]) -> StandardDiffPolicy:
    """Return a policy by which these entries of the catalogue may change, and else signatures."""
    return StandardDiffPolicy(
        global_rules=[
            CatalogModificationRule(ignored_keys=changing),  # type: ignore[no-untyped-call]
            XrefStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
            ObjectStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
            DSSCompareRule().as_qualified(ModificationLevel.LTA_UPDATES),
        ],
        form_rule=FormUpdatingRule(_FIELD_RULES, _IN_FORM),
        ignore_orphaned_objects=False,
        ignore_identical_objects=False,
    )


ONLY_SIGNATURES: Final = _only_signatures(_CHANGING)

_ONLY_A_SEAL: Final = _only_signatures(_CHANGING | {_PERMISSIONS})
"""The first signature says besides what may come later."""

_SIGNATURES: Final = (ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING)


def what_came_later(signature: EmbeddedPdfSignature) -> Later:
    """Say what came after a signature whose integrity has been computed with this policy."""
    result: object = signature.diff_result
    if not isinstance(result, DiffResult):
        return Later.OTHER
    level = result.modification_level
    if level is ModificationLevel.NONE:
        return Later.NOTHING
    allowed = signature.docmdp_level
    if level not in _SIGNATURES or (allowed is not None and level.value > allowed.value):
        return Later.OTHER
    return Later.SIGNATURES


def came_alone(signature: EmbeddedPdfSignature) -> bool:
    """Tell whether the first signature of a file is all that was added to what nobody had signed.

    What comes before a signature is under it, whatever it is: a page that is set once more is
    compared with the revision before, so nothing else may lie between the two. Call it inside
    `parsing`.
    """
    reader = signature.reader
    if signature.signed_revision != 1:
        return False
    unsigned, signed = (reader.get_historical_resolver(number) for number in (0, 1))
    if not set(signed.root.get(_PERMISSIONS, ())) <= {"/DocMDP"}:
        return False
    try:
        _ONLY_A_SEAL.apply(old=unsigned, new=signed, doc_mdp=MDPPerm.FILL_FORMS)
    except SuspiciousModification:
        return False
    return True


def unsigned_size(reader: PdfFileReader, untrusted: bytes) -> int:
    """Return where the first revision of a file ends, as files end here; 0 where it does not.

    The end says where the list of its objects begins (ISO 32000-1, 7.5.5): so these bytes are what
    a reader takes the revision from, and not others that lie behind them.
    """
    found = reader.xrefs.get_xref_container_info(0)
    end = b"\nstartxref\n%d\n%%%%EOF\n" % found.start_location
    place = untrusted.find(end, found.end_location, found.end_location + _TO_THE_END)
    return place + len(end) if place >= 0 else 0
