"""Every finding leads to a field that can be seen and has the focus."""

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QStackedWidget

from petitiondesk.desk.wording.findings import FINDINGS
from petitiondesk.letter.edits import AddPart, RemovePart, SetFields, SetText
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Consent, Embargo, Languages, Role, Visibility
from petitiondesk.ui.findings_by_step import step_of
from petitiondesk.ui.steps import Step
from petitiondesk.ui.window.parts import Parts
from tests.letters import a_ready_letter, an_empty_letter, drafting, edited


def ready(*edits):
    return edited(a_ready_letter("ko"), *edits)


def bent(**fields):
    return msgspec.structs.replace(a_ready_letter(), **fields)


def with_a_logo():
    letter = a_ready_letter("ko")
    logo = drafting(7_000).logo(b"")
    return edited(letter, SetFields(letter.letterhead.id, {"logo": logo}))


READY = a_ready_letter("ko")
NEW = drafting(5_000)
STAYS = msgspec.structs.replace(NEW.annex(), visibility=Visibility.NEVER)
NOWHERE = Embargo(until="2026-01-01T10:00", time_zone="Asia/Nowhere")
EMPTY = an_empty_letter()

LETTERS = {
    "language.unsupported": bent(languages=Languages(prevailing="en", courtesy=("tlh",))),
    "addressee.none": bent(addressees=()),
    "addressee.office_missing": EMPTY,
    "addressee.salutation_missing": EMPTY,
    "subject.missing": EMPTY,
    "letterhead.missing": EMPTY,
    "opening.missing": EMPTY,
    "logo.description_missing": with_a_logo(),
    "layout.unknown": bent(layout="baroque"),
    "issued.missing": EMPTY,
    "date.impossible": ready(SetFields(READY.facts[0].id, {"date": "2026-02-30"})),
    "embargo.time_zone_unknown": bent(embargo=NOWHERE),
    "fact.none": bent(facts=()),
    "fact.text_missing": EMPTY,
    "fact.source_missing": EMPTY,
    "legal_basis.none": READY,
    "legal_basis.why_missing": ready(AddPart(READY.id, "legal_bases", NEW.legal_basis("cat.3.1"))),
    "legal_basis.unknown_provision": ready(
        AddPart(READY.id, "legal_bases", NEW.legal_basis("moon.1"))
    ),
    "demand.none": bent(demands=()),
    "demand.text_missing": EMPTY,
    "demand.unsupported": ready(RemovePart(READY.facts[0].id)),
    "demand.link_broken": ready(SetFields(READY.demands[0].id, {"facts": ("gone",)})),
    "closing.missing": EMPTY,
    "formula.missing": EMPTY,
    "contact.missing": EMPTY,
    "signatory.none": bent(signatories=()),
    "signatory.name_missing": EMPTY,
    "signatory.no_lead": ready(SetFields(READY.signatories[0].id, {"role": Role.SUPPORTER})),
    "signatory.not_asked": ready(AddPart(READY.id, "signatories", NEW.signatory())),
    "consent.pending": bent(consent=Consent.REQUIRED),
    "annex.title_missing": ready(AddPart(READY.id, "annexes", NEW.annex())),
    "annex.stays": ready(AddPart(READY.id, "annexes", STAYS)),
    "translation.gap": ready(SetText(READY.opening.id, "ko", "")),
    "translation.stale": ready(SetText(READY.opening.id, "en", "We write again.")),
    "translation.unreviewed": READY,
    "text.field_unknown": ready(SetText(READY.closing.id, "en", "{prisoners.count}")),
    "text.unprintable": ready(SetText(READY.facts[0].text.id, "en", "pay \u202eno")),
}
GLYPH = Finding(
    rule="glyph.missing",
    severity=Severity.ERROR,
    where=READY.demands[0].text.id,
    data={"character": "\U0001f600", "code": "U+1F600"},
)


LOGO = with_a_logo().letterhead.logo
UNUSABLE = Finding(rule="logo.unusable", severity=Severity.BLOCK, where=LOGO.id)


def test_there_is_a_letter_for_every_finding_that_has_words():
    assert {*LETTERS, GLYPH.rule, UNUSABLE.rule} == set(FINDINGS)


@pytest.fixture
def pages(qtbot, context):
    stack = QStackedWidget()
    for page in [Parts().page(step, context) for step in Step]:
        stack.addWidget(page)
    qtbot.addWidget(stack)
    stack.resize(1000, 660)
    with qtbot.waitActive(stack):
        stack.show()
        stack.activateWindow()
    return stack


def lead(pages, shown, letter, finding, courtesy):
    step = step_of(letter, finding.where)
    page = next(pages.widget(i) for i in range(pages.count()) if pages.widget(i).step is step)
    page.show_letter(shown(letter, step, courtesy))
    pages.setCurrentWidget(page)
    assert page.go_to(finding.where), finding
    return page


@pytest.mark.parametrize("rule", LETTERS)
def test_a_finding_leads_to_its_field(pages, shown, rule, qtbot):
    letter = LETTERS[rule]
    found = [each for each in shown(letter, step_of(letter, "x")).all_findings if each.rule == rule]
    assert found
    for finding in found:
        page = lead(pages, shown, letter, finding, "ko")
        focused = QApplication.focusWidget()
        assert page.isAncestorOf(focused)
        qtbot.waitUntil(lambda widget=focused: not widget.visibleRegion().isEmpty())


def test_a_character_without_a_glyph_leads_to_its_text(pages, shown):
    lead(pages, shown, READY, GLYPH, "")
    assert QApplication.focusWidget().objectName() == f"{GLYPH.where}.en"


def test_a_logo_that_cannot_be_used_leads_to_another(pages, shown):
    page = lead(pages, shown, with_a_logo(), UNUSABLE, "")
    assert page.isAncestorOf(QApplication.focusWidget())


def test_an_embargo_at_no_time_leads_to_its_day(pages, shown):
    letter = bent(embargo=Embargo(until="2026-02-30T10:00", time_zone="Asia/Seoul"))
    found = shown(letter, step_of(letter, "embargo")).all_findings
    page = lead(pages, shown, letter, next(f for f in found if f.where == "embargo"), "")
    assert page.embargo.day.isAncestorOf(QApplication.focusWidget())


def test_a_finding_about_a_translation_leads_to_the_translation(pages, shown):
    letter = LETTERS["translation.gap"]
    finding = next(f for f in shown(letter, step_of(letter, "x")).all_findings if "gap" in f.rule)
    lead(pages, shown, letter, finding, "ko")
    assert QApplication.focusWidget().objectName() == f"{READY.opening.id}.ko"
