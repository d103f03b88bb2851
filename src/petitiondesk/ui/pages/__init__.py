"""The pages of the steps."""

from __future__ import annotations

from petitiondesk.ui.page_context import PageContext
from petitiondesk.ui.step_page import StepPage


def make_pages(context: PageContext) -> tuple[StepPage, ...]:
    """Return a page for every step, in the order of the rail."""
    # Imported here, because the start screen needs words of this package long before pages.
    from petitiondesk.ui.pages.demands_page import DemandsPage  # noqa: PLC0415 - see above
    from petitiondesk.ui.pages.export_page import ExportPage  # noqa: PLC0415 - see above
    from petitiondesk.ui.pages.facts_page import FactsPage  # noqa: PLC0415 - see above
    from petitiondesk.ui.pages.legal_basis_page import LegalBasisPage  # noqa: PLC0415 - see above
    from petitiondesk.ui.pages.letter_page import LetterPage  # noqa: PLC0415 - see above
    from petitiondesk.ui.pages.recipient_page import RecipientPage  # noqa: PLC0415 - see above
    from petitiondesk.ui.pages.signatories_page import SignatoriesPage  # noqa: PLC0415 - see above

    return (
        RecipientPage(context),
        FactsPage(context),
        LegalBasisPage(context),
        DemandsPage(context),
        LetterPage(context),
        SignatoriesPage(context),
        ExportPage(context),
    )
