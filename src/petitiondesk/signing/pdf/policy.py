"""What may come after a signature: other signatures in places that were there, and proof of them.

Stricter than pyHanko's own rules, which also allow new fields, values of other fields, other
metadata (and so another title) and objects that nothing refers to.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

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
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from petitiondesk.signing.report import Later

_CHANGING: Final = frozenset({"/AcroForm", "/DSS", "/Extensions"})
"""What signatures change in the catalogue of a document; the rules below look into each."""


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

ONLY_SIGNATURES: Final = StandardDiffPolicy(
    global_rules=[
        CatalogModificationRule(ignored_keys=_CHANGING),  # type: ignore[no-untyped-call]
        XrefStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
        ObjectStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
        DSSCompareRule().as_qualified(ModificationLevel.LTA_UPDATES),
    ],
    form_rule=FormUpdatingRule(field_rules=_FIELD_RULES),
    ignore_orphaned_objects=False,
    ignore_identical_objects=False,
)

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
